// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/listedcalls.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/calls/calltable.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename Widget>
Widget* named(const QWidget& page, const QString& name)
{
    for (Widget* widget : page.findChildren<Widget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

struct Desk
{
    explicit Desk(int count = 40)
    {
        for (int i = 0; i < count; ++i) {
            if (i % 4 == 1)
                calls->add(failedCall(i, ErrorKind::RateLimited, 429, u"Slow down please"_s));
            else if (i % 4 == 2)
                calls->add(
                    failedCall(i, ErrorKind::Overloaded, 529, u"Overloaded"_s, u"borealis"_s));
            else
                calls->add(answeredCall(i, i % 4 == 3 ? u"borealis"_s : u"aurora"_s));
        }
    }
    bool open()
    {
        page.resize(1096, 750);
        page.show();
        page.activateWindow();
        emit engine.configurationChanged(state());
        emit engine.historyChanged({.state = HistoryHealth::Working});
        return QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([this] {
                   return calls->size() == 0 || table->model()->rowCount() > 0;
               });
    }
    static ConfigurationState state()
    {
        ConfigurationState state;
        for (const QString& name : {u"aurora"_s, u"borealis"_s}) {
            Provider provider;
            provider.name = name;
            provider.dialect = u"openai"_s;
            provider.baseUrl = QUrl(u"https://%1.test/v1"_s.arg(name));
            provider.keySource = KeySource::Environment;
            provider.keyVariable = name.toUpper() + u"_API_KEY"_s;
            state.configuration.providers.append(provider);
        }
        Chain chain;
        chain.steps = {{u"aurora"_s, u"aurora-large"_s}, {u"borealis"_s, u"borealis-large"_s}};
        state.configuration.chains = {chain};
        return state;
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, CallModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    void choose(const QString& combo, const QString& item)
    {
        auto* box = named<QComboBox>(page, combo);
        box->setCurrentIndex(box->findText(item));
    }
    void select(int row) { table->setCurrentIndex(table->model()->index(row, 0)); }
    void tellCalls()
    {
        BoardSnapshot board;
        board.hasHistory = true;
        board.callsSeen = ++seen;
        emit engine.boardChanged(board);
    }
    bool says(const QString& text) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    std::shared_ptr<ListedCalls> calls = std::make_shared<ListedCalls>();
    Engine engine{listedPorts(calls)};
    CallsPage page{engine};
    CallTable* table = page.findChild<CallTable*>();
    quint64 seen = 0;
};

} // namespace

class TestCallsPage : public QObject
{
    Q_OBJECT
private slots:
    void a_history_that_fails_is_told_with_cause_and_cure()
    {
        Desk desk(0);
        desk.page.show();
        emit desk.engine.historyChanged({.state = HistoryHealth::Failing,
                                         .cause = u"The disk is full."_s,
                                         .cure = u"Make room."_s});
        QVERIFY(desk.says(u"The history cannot be read"_s));
        QVERIFY(desk.says(u"The disk is full. Make room."_s));
        QVERIFY(!desk.table->isVisible());
    }

    void a_history_that_is_off_says_how_to_switch_it_on()
    {
        Desk desk(0);
        desk.page.show();
        emit desk.engine.historyChanged({.state = HistoryHealth::Off});
        QVERIFY(desk.says(u"No history is kept"_s));
        QVERIFY(desk.says(u"history.enabled"_s));
    }

    void before_the_first_call_there_is_a_way_to_make_one()
    {
        Desk desk(0);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.says(u"No calls yet"_s));
        QSignalSpy asked(&desk.page, &CallsPage::pageRequested);
        named<QPushButton>(desk.page, u"Send a prompt"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"Prompt"_s);
    }

    void where_nothing_matches_the_filters_can_be_cleared()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"Filter by outcome"_s, u"Cancelled"_s);
        QTRY_VERIFY(desk.says(u"No call matches"_s));
        named<QPushButton>(desk.page, u"Clear all filters"_s)->click();
        QTRY_COMPARE(desk.rows(), 40);
        QVERIFY(desk.table->isVisible());
    }

    void every_control_has_a_name_of_its_own()
    {
        Desk desk;
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

    void each_filter_asks_for_its_calls_data()
    {
        QTest::addColumn<QString>("combo");
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("rows");
        QTest::newRow("provider") << u"Filter by provider"_s << u"borealis"_s << 20;
        QTest::newRow("model") << u"Filter by model"_s << u"aurora-large"_s << 20;
        QTest::newRow("outcome") << u"Filter by outcome"_s << u"Failed"_s << 20;
        QTest::newRow("cause") << u"Filter by cause"_s << u"Provider at capacity"_s << 10;
    }
    void each_filter_asks_for_its_calls()
    {
        QFETCH(QString, combo);
        QFETCH(QString, item);
        QFETCH(int, rows);
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(combo, item);
        QTRY_COMPARE(desk.rows(), rows);
    }

    void words_are_looked_for_once_typing_pauses()
    {
        Desk desk;
        QVERIFY(desk.open());
        const qsizetype before = desk.calls->questions().size();
        QTest::keyClick(desk.table, Qt::Key_F, Qt::ControlModifier);
        auto* field = named<QLineEdit>(desk.page, u"Filter by words in the message"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"SLOW DOWN"_s);
        QTRY_COMPARE(desk.rows(), 10);
        QVERIFY(desk.calls->questions().size() - before <= 2);
    }

    void a_status_counts_once_it_has_three_digits()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto* field = named<QLineEdit>(desk.page, u"Filter by HTTP status"_s);
        QTest::keyClicks(field, u"42"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.rows(), 40);
        QTest::keyClicks(field, u"9"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.rows(), 10);
    }

    void a_drill_down_shows_its_filter()
    {
        Desk desk;
        QVERIFY(desk.open());
        CallFilter filter;
        filter.provider = u"gone"_s;
        filter.kind = ErrorKind::Overloaded;
        filter.fromMs = kFirstCallMs;
        filter.toMs = kFirstCallMs + 20'000;
        desk.page.showCalls(filter);
        QTRY_VERIFY(desk.says(u"No call matches"_s));
        QCOMPARE(named<QComboBox>(desk.page, u"Filter by provider"_s)->currentText(), u"gone"_s);
        QVERIFY(named<QDateTimeEdit>(desk.page, u"First moment of the span"_s)->isVisible());
        filter.provider.clear();
        desk.page.showCalls(filter);
        QTRY_COMPARE(desk.rows(), 5);
        const CallFilter asked = desk.calls->questions().last().filter;
        QCOMPARE(asked.fromMs, filter.fromMs);
        QCOMPARE(asked.toMs, filter.toMs);
    }

    void a_page_that_is_not_seen_asks_nothing()
    {
        Desk desk;
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

    void the_chosen_call_is_told_in_full()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"Filter by cause"_s, u"Provider at capacity"_s);
        QTRY_COMPARE(desk.rows(), 10);
        desk.select(0);
        QVERIFY(desk.says(u"req_0123"_s));
        QVERIFY(desk.says(u"Wait, then try again."_s));
        QVERIFY(desk.says(u"error_code"_s));
        QVERIFY(named<QPlainTextEdit>(desk.page, u"Raw reply of the call"_s)
                    ->toPlainText()
                    .contains(u"\"Overloaded\""_s));
        QSignalSpy asked(&desk.page, &CallsPage::diagnoseRequested);
        named<QPushButton>(desk.page, u"Diagnose this call"_s)->click();
        QVERIFY(asked.first().first().toByteArray().contains("Overloaded"));
    }

    void a_call_is_copied_as_json_as_curl_and_raw()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"Filter by cause"_s, u"Provider at capacity"_s);
        QTRY_COMPARE(desk.rows(), 10);
        desk.select(0);
        named<QPushButton>(desk.page, u"Copy the call as JSON"_s)->click();
        const QClipboard* clipboard = QGuiApplication::clipboard();
        const QJsonObject object = QJsonDocument::fromJson(clipboard->text().toUtf8()).object();
        QCOMPARE(object[u"kind"].toString(), u"overloaded"_s);
        QCOMPARE(object[u"attempt"].toInt(), 1);
        QVERIFY(desk.says(u"JSON copied."_s));
        named<QPushButton>(desk.page, u"Copy the call as cURL"_s)->click();
        QVERIFY2(clipboard->text().contains(u"$BOREALIS_API_KEY"_s), qPrintable(clipboard->text()));
        QVERIFY(clipboard->text().contains(u"borealis-large"_s));
        named<QPushButton>(desk.page, u"Copy the raw reply"_s)->click();
        QVERIFY(clipboard->text().startsWith(u"{\"error\""_s));
    }

    void no_curl_for_a_provider_that_is_not_configured_any_more()
    {
        Desk desk(0);
        desk.calls->add(answeredCall(0, u"gone"_s));
        QVERIFY(desk.open());
        desk.select(0);
        QVERIFY(!named<QPushButton>(desk.page, u"Copy the call as cURL"_s)->isEnabled());
        QVERIFY(!named<QPushButton>(desk.page, u"Diagnose this call"_s)->isVisible());
    }

    void the_other_attempts_of_a_prompt_are_a_click_away()
    {
        Desk desk(0);
        StoredCall first = failedCall(0, ErrorKind::Overloaded, 529, u"Overloaded"_s);
        StoredCall second = answeredCall(1, u"borealis"_s);
        second.record.attempt = 2;
        second.record.waited = 100ms;
        desk.calls->add(first);
        desk.calls->add(second);
        QVERIFY(desk.open());
        desk.select(0);
        QTRY_VERIFY(named<QToolButton>(desk.page, u"Show attempt 1 of this prompt"_s));
        named<QToolButton>(desk.page, u"Show attempt 1 of this prompt"_s)->click();
        QCOMPARE(desk.table->currentIndex().row(), 1);
        QVERIFY(desk.says(u"req_0123"_s));
    }

    void new_calls_join_while_the_top_is_shown_and_the_choice_stays()
    {
        Desk desk;
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
        Desk desk;
        QVERIFY(desk.open());
        named<QPushButton>(desk.page, u"Pause the calls"_s)->click();
        QVERIFY(desk.says(u"Paused"_s));
        for (int i = 0; i < 3; ++i)
            desk.calls->add(answeredCall(40 + i));
        desk.tellCalls();
        auto* join = named<QPushButton>(desk.page, u"Show the new calls"_s);
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
        Desk desk(1200);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.rows() >= 750);
        desk.table->scrollTo(desk.table->model()->index(300, 0), QAbstractItemView::PositionAtTop);
        QTRY_VERIFY(!desk.table->isAtTop());
        const int top = desk.table->rowAt(0);
        QTest::qWait(20);
        desk.calls->add(answeredCall(1200));
        desk.tellCalls();
        auto* join = named<QPushButton>(desk.page, u"Show the new calls"_s);
        QTRY_VERIFY(join->isVisible());
        QCOMPARE(desk.table->rowAt(0), top);
        QTest::keyClick(desk.table, Qt::Key_Home);
        QTRY_COMPARE(desk.table->model()->index(0, 0).data(CallModel::IdRole).toLongLong(), 1201);
    }

    void page_after_page_is_there_when_the_keyboard_comes()
    {
        Desk desk(3000);
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
        Desk desk(3000);
        QVERIFY(desk.open());
        desk.table->setFocus();
        QTest::keyClick(desk.table, Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(
            desk.table->model()->index(desk.rows() - 1, 0).data(CallModel::IdRole).toLongLong(), 1);
        QVERIFY(desk.rows() <= CallPages::kPage);
        QVERIFY(named<QDateTimeEdit>(desk.page, u"First moment of the span"_s)->isVisible());
        desk.choose(u"Filter by time"_s, u"Any time"_s);
        QTRY_COMPARE(desk.table->model()->index(0, 0).data(CallModel::IdRole).toLongLong(), 3000);
    }

    void the_keyboard_opens_and_closes_the_detail()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.table->setFocus();
        QTest::keyClick(desk.table, Qt::Key_Down);
        QTest::keyClick(desk.table, Qt::Key_Return);
        auto* copyJson = named<QPushButton>(desk.page, u"Copy the call as JSON"_s);
        QVERIFY(copyJson->hasFocus());
        QTest::keyClick(copyJson, Qt::Key_Escape);
        QVERIFY(!copyJson->isVisible());
        QVERIFY(desk.table->hasFocus());
        QTest::keyClick(desk.table, Qt::Key_Return);
        QVERIFY(copyJson->isVisible());
    }

    void filters_follow_from_a_call_by_its_menu()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.select(0);
        emit desk.table->customContextMenuRequested({5, 5});
        auto* menu = desk.table->findChild<QMenu*>();
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == "Only calls of borealis"_L1)
                action->trigger();
        }
        menu->close();
        QTRY_COMPARE(desk.rows(), 20);
        QVERIFY(named<QPushButton>(desk.page, u"Clear the filters"_s)->isEnabled());
    }

    void what_matches_is_exported_and_told()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"Filter by cause"_s, u"Provider at capacity"_s);
        QTRY_COMPARE(desk.rows(), 10);
        const QTemporaryDir folder;
        named<QPushButton>(desk.page, u"Export the calls"_s)->click();
        auto* dialog = desk.page.findChild<QFileDialog*>();
        QVERIFY(dialog && !dialog->isHidden());
        emit dialog->fileSelected(folder.filePath(u"some.jsonl"_s));
        dialog->close();
        QTRY_VERIFY(desk.says(u"10 calls exported"_s));
        QFile file(folder.filePath(u"some.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 10);
    }

    void an_export_that_fails_is_told_where_it_stands()
    {
        Desk desk;
        QVERIFY(desk.open());
        named<QPushButton>(desk.page, u"Export the calls"_s)->click();
        auto* dialog = desk.page.findChild<QFileDialog*>();
        emit dialog->fileSelected(u"/nowhere/at/all.csv"_s);
        dialog->close();
        QTRY_VERIFY(desk.says(u"The calls could not be exported"_s));
        QVERIFY(named<QPushButton>(desk.page, u"Export the calls"_s)->isEnabled());
    }

    void narrow_windows_keep_time_and_outcome()
    {
        Desk desk;
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
