// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/namedentries.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString name;
};

const QList<Entry> kEntries{{u"b"_s}, {u"a"_s}, {u"c"_s}};

} // namespace

class TestNamedEntries : public QObject
{
    Q_OBJECT

private slots:
    void who_is_not_there_has_no_place()
    {
        QCOMPARE(placeOf(kEntries, u"A"_s), -1);
        QCOMPARE(placeOf(QList<Entry>(), u"a"_s), -1);
        QVERIFY(!placesOf(kEntries).contains(u"A"_s));
        QVERIFY(namesOf(QList<Entry>()).isEmpty());
    }

    void names_come_in_the_order_of_the_entries_and_lead_back_to_them()
    {
        QCOMPARE(namesOf(kEntries), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        for (qsizetype i = 0; i < kEntries.size(); ++i) {
            QCOMPARE(placeOf(kEntries, kEntries[i].name), i);
            QCOMPARE(placesOf(kEntries).value(kEntries[i].name), i);
        }
    }
};

QTEST_GUILESS_MAIN(TestNamedEntries)
#include "tst_namedentries.moc"
