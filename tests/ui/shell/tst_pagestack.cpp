// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <QStackedLayout>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Pages
{
    Pages() { stack.setEntries({entry(u"Small"_s, {100, 50}), entry(u"Wide"_s, {900, 700})}); }
    PageEntry entry(const QString& name, QSize smallest)
    {
        return {.name = name,
                .title = name,
                .icon = {},
                .make = [this, name, smallest](QWidget* parent) {
                    made << name;
                    auto* widget = new QWidget(parent);
                    auto* inner = new QWidget(widget);
                    inner->setMinimumSize(smallest);
                    auto* layout = new QStackedLayout(widget);
                    layout->addWidget(inner);
                    return Page{.widget = widget};
                }};
    }

    QStringList made;
    PageStack stack;
};

} // namespace

class TestPageStack : public QObject
{
    Q_OBJECT
private slots:
    void a_page_is_made_once_when_it_is_opened()
    {
        Pages pages;
        QVERIFY(pages.made.isEmpty());
        QVERIFY(pages.stack.current().isEmpty());
        const Page* small = pages.stack.open(u"small"_s);
        QVERIFY(small != nullptr);
        QCOMPARE(pages.stack.current(), u"Small"_s);
        QCOMPARE(pages.made, QStringList{u"Small"_s});
        pages.stack.open(u"Wide"_s);
        QWidget* const before = small->widget;
        QCOMPARE(pages.stack.open(u"Small"_s)->widget, before);
        QCOMPARE(pages.made, (QStringList{u"Small"_s, u"Wide"_s}));
    }

    void an_unknown_page_changes_nothing()
    {
        Pages pages;
        pages.stack.open(u"Small"_s);
        QVERIFY(pages.stack.open(u"Nowhere"_s) == nullptr);
        QCOMPARE(pages.stack.current(), u"Small"_s);
        QCOMPARE(pages.made.size(), 1);
    }

    void what_was_begun_is_put_onto_its_page_at_once()
    {
        Pages pages;
        QStringList resumed;
        pages.stack.resume(
            {{u"Wide"_s, [&](const Page& page) { resumed << page.widget->accessibleName(); }}});
        QCOMPARE(pages.made, QStringList{u"Wide"_s});
        QCOMPARE(resumed, QStringList{u"Wide"_s});
    }

    void a_hidden_page_does_not_make_the_window_larger()
    {
        Pages pages;
        pages.stack.open(u"Wide"_s);
        QCOMPARE(pages.stack.minimumSizeHint(), QSize(900, 700));
        pages.stack.open(u"Small"_s);
        QCOMPARE(pages.stack.minimumSizeHint(), QSize(100, 50));
        QVERIFY(pages.stack.sizeHint().width() < 900);
    }
};

QTEST_MAIN(TestPageStack)
#include "tst_pagestack.moc"
