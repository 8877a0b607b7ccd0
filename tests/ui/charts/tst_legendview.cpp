// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendview.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

LegendEntry entryOf(const QString& title)
{
    return {.id = title, .title = title, .now = 0.07, .p50 = 0.0, .p95 = 0.17, .max = 0.45};
}

/// A legend of two entries, wide enough for everything at first.
struct Shown
{
    explicit Shown(const QString& title)
    {
        view.setEntries({entryOf(u"a"_s), entryOf(title)});
        view.resize(800, 200);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        number = view.columnWidth(LegendModel::Max);
        name = view.fontMetrics().horizontalAdvance(title) + 22 + 3 * 5; // and what is around it
    }
    void resizeFor(int numbers)
    {
        view.resize(view.width() - view.viewport()->width() + name + numbers * number, 200);
    }
    int numbers() const
    {
        int seen = 0;
        for (int column = LegendModel::Now; column <= LegendModel::Max; ++column)
            seen += view.isColumnHidden(column) ? 0 : 1;
        return seen;
    }

    LegendView view;
    int number = 0;
    int name = 0;
};

} // namespace

class TestLegendView : public QObject
{
    Q_OBJECT
private slots:
    void a_name_is_told_in_full_before_the_last_of_the_numbers()
    {
        Shown shown(u"Too many requests for a while"_s);
        shown.resizeFor(4);
        QCOMPARE(shown.numbers(), 4);
        shown.view.resize(shown.view.width() - shown.number / 2, 200);
        QCOMPARE(shown.numbers(), 3);
        QVERIFY(shown.view.isColumnHidden(LegendModel::P50));
        QVERIFY(shown.view.columnWidth(LegendModel::Name) >= shown.name);
    }

    void a_name_that_is_longer_than_all_leaves_room_for_some_numbers()
    {
        Shown shown(QString(200, u'n'));
        shown.view.resize(6 * shown.number, 200);
        QCOMPARE(shown.numbers(), 2);
        QVERIFY(!shown.view.isColumnHidden(LegendModel::Now));
    }

    void names_that_become_longer_get_their_room()
    {
        Shown shown(u"short"_s);
        shown.resizeFor(4);
        const int before = shown.numbers();
        shown.view.setEntries({entryOf(u"not so short any more, but told in full"_s)});
        QVERIFY(shown.numbers() < before);
    }
};

QTEST_MAIN(TestLegendView)
#include "tst_legendview.moc"
