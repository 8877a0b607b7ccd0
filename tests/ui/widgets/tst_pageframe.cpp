// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "ui/widgets/pageframe.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QLabel* labelOf(const PageFrame& page, const QString& text)
{
    const auto all = page.findChildren<QLabel*>();
    for (QLabel* label : all) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

QList<QWidget*> buttons(int count)
{
    QList<QWidget*> made;
    for (int i = 0; i < count; ++i)
        made << new QPushButton(u"Control %1"_s.arg(i));
    return made;
}

QPoint placeOf(const QWidget* widget, const QWidget& page)
{
    return widget->mapTo(&page, QPoint(0, 0));
}

} // namespace

/// What all pages have in common: title, a line below it, controls at the end, content that
/// scrolls.
class TestPageFrame : public QObject
{
    Q_OBJECT

private slots:
    void without_a_subtitle_there_is_no_line()
    {
        PageFrame page(u"Keys"_s);
        page.show();
        QVERIFY(labelSays(page, u"Keys"_s));
        QLabel* subtitle = labelOf(page, {});
        QVERIFY(subtitle && !subtitle->isVisible());
        page.setSubtitle(u"Two of them work."_s);
        QVERIFY(subtitle->isVisible());
        QVERIFY(placeOf(subtitle, page).y() > placeOf(labelOf(page, u"Keys"_s), page).y());
        page.setSubtitle({});
        QVERIFY(!subtitle->isVisible());
    }

    void controls_stand_behind_the_title_in_reading_order()
    {
        PageFrame page(u"Keys"_s);
        const QList<QWidget*> controls = buttons(2);
        for (QWidget* each : controls)
            page.addTrailing(each);
        page.resize(700, 300);
        page.show();
        const QLabel* title = labelOf(page, u"Keys"_s);
        QVERIFY(placeOf(controls[0], page).x() > placeOf(title, page).x() + title->width());
        QVERIFY(placeOf(controls[1], page).x() >
                placeOf(controls[0], page).x() + controls[0]->width());
        QVERIFY(placeOf(controls[1], page).x() + controls[1]->width() > 650); // at its end
    }

    void many_controls_take_more_lines_where_the_page_is_narrow()
    {
        PageFrame page(u"Calls"_s);
        const QList<QWidget*> controls = buttons(8);
        page.setTrailing(controls);
        page.show();
        const auto lines = [&] {
            QSet<int> found;
            for (const QWidget* each : controls)
                found << placeOf(each, page).y();
            return found.size();
        };
        page.resize(1600, 300);
        QTRY_COMPARE(lines(), 1);
        QVERIFY(placeOf(controls.last(), page).x() + controls.last()->width() > 1500);
        page.resize(320, 600);
        QTRY_VERIFY(lines() > 2);
        for (const QWidget* each : controls)
            QVERIFY(placeOf(each, page).x() + each->width() <= page.width());
    }

    void content_higher_than_the_page_scrolls_and_can_be_brought_into_view()
    {
        PageFrame page(u"Settings"_s);
        auto* tall = new QWidget;
        tall->setMinimumHeight(3000);
        page.content()->addWidget(tall);
        page.resize(500, 400);
        page.show();
        const auto* scroll = page.findChild<QScrollArea*>();
        QVERIFY(scroll);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 2000);
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
        const QRect area(0, 2000, 100, 60);
        page.ensureVisible(tall, area);
        const QRect seen(tall->mapTo(scroll->viewport(), area.topLeft()), area.size());
        QVERIFY(seen.top() >= 0 && seen.bottom() < scroll->viewport()->height());
    }

    void content_that_fills_has_the_rest_of_the_page_and_does_not_scroll()
    {
        PageFrame page(u"Calls"_s, PageFrame::Body::Fills);
        auto* table = new QWidget;
        page.content()->addWidget(table, 1);
        page.resize(500, 400);
        page.show();
        QVERIFY(!page.findChild<QScrollArea*>());
        QTRY_VERIFY(table->height() > 250);
        const int before = placeOf(table, page).y();
        page.ensureVisible(table, {0, 300, 10, 10});
        QCOMPARE(placeOf(table, page).y(), before);
    }

    void both_have_the_margins_of_all_pages()
    {
        const PageFrame scrolls(u"Settings"_s);
        const PageFrame fills(u"Calls"_s, PageFrame::Body::Fills);
        QCOMPARE(scrolls.content()->contentsMargins(), fills.content()->contentsMargins());
        QVERIFY(fills.content()->contentsMargins().left() > 0);
    }
};

QTEST_MAIN(TestPageFrame)
#include "tst_pageframe.moc"
