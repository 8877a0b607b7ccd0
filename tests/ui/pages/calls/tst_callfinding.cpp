// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/calls/callsdesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How calls are found, and what is done with those that were: filters, detail, copies, exports.
class TestCallFinding : public QObject
{
    Q_OBJECT

private slots:
    void where_nothing_matches_the_filters_can_be_cleared()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        desk.choose(u"Filter by outcome"_s, u"Cancelled"_s);
        QTRY_VERIFY(desk.says(u"No call matches"_s));
        control<QPushButton>(desk.page, u"Clear all filters"_s)->click();
        QTRY_COMPARE(desk.rows(), 40);
        QVERIFY(desk.table->isVisible());
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
        CallsDesk desk;
        QVERIFY(desk.open());
        desk.choose(combo, item);
        QTRY_COMPARE(desk.rows(), rows);
    }

    void words_are_looked_for_once_typing_pauses()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        const qsizetype before = desk.calls->questions().size();
        QTest::keyClick(desk.table, Qt::Key_F, Qt::ControlModifier);
        auto* field = control<QLineEdit>(desk.page, u"Filter by words in the message"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"SLOW DOWN"_s);
        QTRY_COMPARE(desk.rows(), 10);
        QVERIFY(desk.calls->questions().size() - before <= 2);
    }

    void a_status_counts_once_it_has_three_digits()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        auto* field = control<QLineEdit>(desk.page, u"Filter by HTTP status"_s);
        QTest::keyClicks(field, u"42"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.rows(), 40);
        QTest::keyClicks(field, u"9"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.rows(), 10);
    }

    void a_drill_down_shows_its_filter()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        CallFilter filter;
        filter.provider = u"gone"_s;
        filter.kind = ErrorKind::Overloaded;
        filter.fromMs = kFirstCallMs;
        filter.toMs = kFirstCallMs + 20'000;
        desk.page.showCalls(filter);
        QTRY_VERIFY(desk.says(u"No call matches"_s));
        QCOMPARE(control<QComboBox>(desk.page, u"Filter by provider"_s)->currentText(), u"gone"_s);
        QVERIFY(control<QDateTimeEdit>(desk.page, u"First moment of the span"_s)->isVisible());
        filter.provider.clear();
        desk.page.showCalls(filter);
        QTRY_COMPARE(desk.rows(), 5);
        const CallFilter asked = desk.calls->questions().last().filter;
        QCOMPARE(asked.fromMs, filter.fromMs);
        QCOMPARE(asked.toMs, filter.toMs);
    }

    void the_chosen_call_is_told_in_full()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        desk.choose(u"Filter by cause"_s, u"Provider at capacity"_s);
        QTRY_COMPARE(desk.rows(), 10);
        desk.select(0);
        QVERIFY(desk.says(u"req_0123"_s));
        QVERIFY(desk.says(u"Wait, then try again."_s));
        QVERIFY(desk.says(u"error_code"_s));
        QVERIFY(control<QPlainTextEdit>(desk.page, u"Raw reply of the call"_s)
                    ->toPlainText()
                    .contains(u"\"Overloaded\""_s));
        QSignalSpy asked(&desk.page, &CallsPage::diagnoseRequested);
        control<QPushButton>(desk.page, u"Diagnose this call"_s)->click();
        QVERIFY(asked.first().first().toByteArray().contains("Overloaded"));
    }

    void a_call_is_copied_as_json_as_curl_and_raw()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        desk.choose(u"Filter by cause"_s, u"Provider at capacity"_s);
        QTRY_COMPARE(desk.rows(), 10);
        desk.select(0);
        control<QPushButton>(desk.page, u"Copy the call as JSON"_s)->click();
        const QClipboard* clipboard = QGuiApplication::clipboard();
        const QJsonObject object = QJsonDocument::fromJson(clipboard->text().toUtf8()).object();
        QCOMPARE(object[u"kind"].toString(), u"overloaded"_s);
        QCOMPARE(object[u"attempt"].toInt(), 1);
        QVERIFY(desk.says(u"JSON copied."_s));
        control<QPushButton>(desk.page, u"Copy the call as cURL"_s)->click();
        QVERIFY2(clipboard->text().contains(u"$BOREALIS_API_KEY"_s), qPrintable(clipboard->text()));
        QVERIFY(clipboard->text().contains(u"borealis-large"_s));
        control<QPushButton>(desk.page, u"Copy the raw reply"_s)->click();
        QVERIFY(clipboard->text().startsWith(u"{\"error\""_s));
    }

    void no_curl_for_a_provider_that_is_not_configured_any_more()
    {
        CallsDesk desk(0);
        desk.calls->add(answeredCall(0, u"gone"_s));
        QVERIFY(desk.open());
        desk.select(0);
        QVERIFY(!control<QPushButton>(desk.page, u"Copy the call as cURL"_s)->isEnabled());
        QVERIFY(!control<QPushButton>(desk.page, u"Diagnose this call"_s)->isVisible());
    }

    void the_other_attempts_of_a_prompt_are_a_click_away()
    {
        CallsDesk desk(0);
        StoredCall first = failedCall(0, ErrorKind::Overloaded, 529, u"Overloaded"_s);
        StoredCall second = answeredCall(1, u"borealis"_s);
        second.record.attempt = 2;
        second.record.waited = 100ms;
        desk.calls->add(first);
        desk.calls->add(second);
        QVERIFY(desk.open());
        desk.select(0);
        QTRY_VERIFY(findControl<QToolButton>(desk.page, u"Show attempt 1 of this prompt"_s));
        control<QToolButton>(desk.page, u"Show attempt 1 of this prompt"_s)->click();
        QCOMPARE(desk.table->currentIndex().row(), 1);
        QVERIFY(desk.says(u"req_0123"_s));
    }

    void filters_follow_from_a_call_by_its_menu()
    {
        CallsDesk desk;
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
        QVERIFY(control<QPushButton>(desk.page, u"Clear the filters"_s)->isEnabled());
    }

    void what_matches_is_exported_and_told()
    {
        CallsDesk desk;
        QVERIFY(desk.open());
        desk.choose(u"Filter by cause"_s, u"Provider at capacity"_s);
        QTRY_COMPARE(desk.rows(), 10);
        const QTemporaryDir folder;
        control<QPushButton>(desk.page, u"Export the calls"_s)->click();
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
        CallsDesk desk;
        QVERIFY(desk.open());
        control<QPushButton>(desk.page, u"Export the calls"_s)->click();
        auto* dialog = desk.page.findChild<QFileDialog*>();
        emit dialog->fileSelected(u"/nowhere/at/all.csv"_s);
        dialog->close();
        QTRY_VERIFY(desk.says(u"The calls could not be exported"_s));
        QVERIFY(control<QPushButton>(desk.page, u"Export the calls"_s)->isEnabled());
    }
};

QTEST_MAIN(TestCallFinding)
#include "tst_callfinding.moc"
