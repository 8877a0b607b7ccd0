// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/calls/callsdesk.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// The page as a list: without calls, with new ones, with thousands, by the keyboard, in a narrow
/// window.
class TestCallsPage : public QObject
{
    Q_OBJECT

private slots:
    void a_history_that_fails_is_told_with_cause_and_cure()
    {
        CallsDesk desk(0);
        desk.page.show();
        emit desk.engine.historyChanged({.state = HistoryHealth::Failing,
                                         .cause = u"The disk is full."_s,
                                         .cure = u"Make room."_s});
        QVERIFY(desk.says(u"The history cannot be read"_s));
        QVERIFY(desk.says(u"The disk is full. Make room."_s));
        QVERIFY(!desk.table->isVisible());
    }

    void a_history_that_is_off_leads_to_where_it_is_switched_on()
    {
        CallsDesk desk(0);
        desk.page.show();
        emit desk.engine.historyChanged({.state = HistoryHealth::Off});
        QVERIFY(desk.says(u"No history is kept"_s));
        QSignalSpy asked(&desk.page, &CallsPage::settingRequested);
        control<QPushButton>(desk.page, u"Go to the setting"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"history.enabled"_s);
    }

    void before_the_first_call_there_is_a_way_to_make_one()
    {
        CallsDesk desk(0);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.says(u"No calls yet"_s));
        QSignalSpy asked(&desk.page, &CallsPage::pageRequested);
        control<QPushButton>(desk.page, u"Send a prompt"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"Prompt"_s);
    }

    void every_control_has_a_name_of_its_own()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        desk.select(2);
        QSet<QString> names;
        for (const QWidget* widget : desk.page.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                qobject_cast<QComboBox*>(widget->parentWidget()) ||
                qobject_cast<QDateTimeEdit*>(widget->parentWidget()))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(widget->accessibleName()),
                     qPrintable(widget->accessibleName()));
            names.insert(widget->accessibleName());
        }
        QVERIFY(names.size() > 12);
    }

    void a_page_that_is_not_seen_asks_nothing()
    {
        CallsDesk desk;
        emit desk.engine.historyChanged({.state = HistoryHealth::Working});
        desk.tellCalls();
        CallFilter filter;
        filter.provider = u"borealis"_s;
        desk.page.showCalls(filter);
        QTest::qWait(30);
        QVERIFY(desk.calls->questions().isEmpty());
        desk.page.show();
        QTRY_COMPARE(desk.rows(), 20);
    }

    void new_calls_join_while_the_top_is_shown_and_the_choice_stays()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.says(u"Live"_s));
        desk.select(1);
        const QVariant id = desk.table->currentIndex().data(CallModel::IdRole);
        desk.calls->add(answeredCall(40));
        desk.tellCalls();
        QTRY_COMPARE(desk.rows(), 41);
        QCOMPARE(desk.table->currentIndex().row(), 2);
        QCOMPARE(desk.table->currentIndex().data(CallModel::IdRole), id);
    }

    void paused_new_calls_wait_behind_a_button()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        control<QPushButton>(desk.page, u"Pause the calls"_s)->click();
        QVERIFY(desk.says(u"Paused"_s));
        for (int i = 0; i < 3; ++i)
            desk.calls->add(answeredCall(40 + i));
        desk.tellCalls();
        auto* join = control<QPushButton>(desk.page, u"Show the new calls"_s);
        QTRY_VERIFY(join->isVisible());
        QCOMPARE(join->text(), u"3 new"_s);
        QCOMPARE(desk.rows(), 40);
        join->click();
        QTRY_COMPARE(desk.rows(), 43);
        QVERIFY(!join->isVisible());
        QVERIFY(desk.says(u"Live"_s));
    }

    void who_has_scrolled_away_stays_where_he_is()
    {
        CallsDesk desk(1200);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.rows() >= 750);
        desk.table->scrollTo(desk.table->model()->index(300, 0), QAbstractItemView::PositionAtTop);
        QTRY_VERIFY(!desk.table->isAtTop());
        const int top = desk.table->rowAt(0);
        QTest::qWait(20);
        desk.calls->add(answeredCall(1200));
        desk.tellCalls();
        auto* join = control<QPushButton>(desk.page, u"Show the new calls"_s);
        QTRY_VERIFY(join->isVisible());
        QCOMPARE(desk.table->rowAt(0), top);
        QTest::keyClick(desk.table, Qt::Key_Home);
        QTRY_COMPARE(desk.table->model()->index(0, 0).data(CallModel::IdRole).toLongLong(), 1201);
    }

    void page_after_page_is_there_when_the_keyboard_comes()
    {
        CallsDesk desk(3000);
        QVERIFY(desk.open());
        desk.table->setFocus();
        desk.select(0);
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(desk.table, Qt::Key_PageDown);
            QTest::qWait(1);
        }
        const int row = desk.table->currentIndex().row();
        QVERIFY(row > 100);
        QTRY_COMPARE(desk.table->currentIndex().data(CallModel::IdRole).toLongLong(), 3000 - row);
    }

    void the_oldest_calls_are_one_key_away()
    {
        CallsDesk desk(3000);
        QVERIFY(desk.open());
        desk.table->setFocus();
        QTest::keyClick(desk.table, Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(
            desk.table->model()->index(desk.rows() - 1, 0).data(CallModel::IdRole).toLongLong(), 1);
        QVERIFY(desk.rows() <= CallPages::kPage);
        QVERIFY(control<QDateTimeEdit>(desk.page, u"First moment of the span"_s)->isVisible());
        desk.choose(u"Filter by time"_s, u"Any time"_s);
        QTRY_COMPARE(desk.table->model()->index(0, 0).data(CallModel::IdRole).toLongLong(), 3000);
    }

    void the_keyboard_opens_and_closes_the_detail()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        desk.table->setFocus();
        QTest::keyClick(desk.table, Qt::Key_Down);
        QTest::keyClick(desk.table, Qt::Key_Return);
        auto* copyJson = control<QPushButton>(desk.page, u"Copy the call as JSON"_s);
        QVERIFY(copyJson->hasFocus());
        QTest::keyClick(copyJson, Qt::Key_Escape);
        QVERIFY(!copyJson->isVisible());
        QVERIFY(desk.table->hasFocus());
        QTest::keyClick(desk.table, Qt::Key_Return);
        QVERIFY(copyJson->isVisible());
    }

    void narrow_windows_keep_time_and_outcome()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        desk.page.resize(520, 700);
        QTRY_VERIFY(desk.table->isColumnHidden(CallModel::Origin));
        QVERIFY(!desk.table->isColumnHidden(CallModel::Time));
        QVERIFY(!desk.table->isColumnHidden(CallModel::Outcome));
        desk.page.resize(1800, 700);
        QTRY_VERIFY(!desk.table->isColumnHidden(CallModel::Origin));
    }
};

QTEST_MAIN(TestCallsPage)
#include "tst_callspage.moc"
