// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/promptdesk.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// One prompt, and what is told of its way: pieces of the answer, attempts, failures, bytes on
/// the wire.
class TestPromptPage : public QObject
{
    Q_OBJECT

private slots:
    void without_a_chain_it_says_what_to_do()
    {
        PromptDesk desk({.scenario = {{fastProvider(u"first"_s)}},
                         .chains = {},
                         .providers = {},
                         .environment = {}});
        QVERIFY(desk.ready);
        QSignalSpy requested(&desk.page, &PromptPage::pageRequested);
        auto* make = control<QPushButton>(desk.page, u"Make a chain"_s);
        QVERIFY(make->isVisible());
        make->click();
        QCOMPARE(requested.first().first().toString(), u"Chains"_s);
    }

    void ctrl_enter_sends_and_the_answer_streams_in()
    {
        PromptDesk desk(twoProviders({}, 60));
        QVERIFY(desk.ready);
        auto* answer = control<QPlainTextEdit>(desk.page, u"Answer"_s);
        QSignalSpy grown(answer, &QPlainTextEdit::textChanged);
        desk.type(u"What is a fuse?"_s);
        desk.sendByKey();
        QVERIFY(desk.isRunning());
        QTRY_VERIFY(!desk.isRunning());
        QVERIFY(!desk.answer().isEmpty());
        QVERIFY2(grown.size() > 2, "the answer came in one piece");
        QVERIFY2(desk.status().startsWith("Answered by first / first-model"_L1),
                 qPrintable(desk.status()));
        for (const auto part :
             {"first token"_L1, "total"_L1, "tokens"_L1, "tokens/s"_L1, "finish reason stop"_L1})
            QVERIFY2(desk.status().contains(part), qPrintable(desk.status()));
        QCOMPARE(desk.route().size(), 1);
        QVERIFY(desk.route().value(0).contains("Answered"_L1));
    }

    void a_reply_that_nobody_understands_can_be_reported_without_secrets()
    {
        PromptDesk desk(twoProviders({failing(ErrorKind::Unknown)}));
        QVERIFY(desk.ready);
        auto* report = control<QPushButton>(desk.page, u"Report this reply"_s);
        QVERIFY(!report->isVisible());
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QTRY_VERIFY(!desk.isRunning() && desk.status().startsWith("Answered by second"_L1));
        QVERIFY(report->isVisible());
        QGuiApplication::clipboard()->clear();
        report->setFocus();
        QTest::keyClick(report, Qt::Key_Space);
        const QString line = QGuiApplication::clipboard()->text();
        const QJsonObject sample = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY2(sample[u"body"].toString().contains(u"odd"_s), qPrintable(line));

        desk.type(u"Again"_s); // understood this time: the button goes
        desk.sendByKey();
        QTRY_VERIFY(!desk.isRunning());
        QVERIFY(!report->isVisible());
    }

    void a_call_of_a_tool_is_shown_as_one_and_not_as_text()
    {
        FaultSpec call;
        call.fault = Fault::ToolCall;
        PromptDesk desk(twoProviders({{call, 1}}));
        QVERIFY(desk.ready);
        desk.type(u"Look it up"_s);
        desk.sendByKey();
        QTRY_VERIFY(!desk.isRunning() && !desk.status().isEmpty());
        QVERIFY2(desk.status().contains("finish reason tool_calls"_L1), qPrintable(desk.status()));
        const QString shown = everyText(desk.page);
        QVERIFY2(shown.contains("Tool calls"_L1), qPrintable(shown));
        QVERIFY(shown.contains(QRegularExpression(u"\\w+\\(\\{.*\\}\\)"_s)));
        QVERIFY(!desk.answer().contains(u'{'));
    }

    void an_aside_is_whole_where_the_page_is_narrow_and_low()
    {
        FaultSpec call;
        call.fault = Fault::ToolCall;
        PromptDesk desk(twoProviders({{call, 1}}));
        QVERIFY(desk.ready);
        desk.page.resize(480, 600);
        desk.type(u"Look it up"_s);
        desk.sendByKey();
        QTRY_VERIFY(!desk.isRunning() && !desk.status().isEmpty());
        const auto* status = control<QLabel>(desk.page, u"Prompt status"_s);
        QTRY_VERIFY(2 * status->height() > 3 * status->fontMetrics().height()); // it wraps
        const auto* calls = control<QPlainTextEdit>(
            desk.page, u"Tool calls – asked for by the model, not carried out"_s);
        const QWidget* section = calls->parentWidget();
        QTRY_VERIFY2(
            calls->geometry().bottom() < section->height(),
            qPrintable(u"%1 of %2"_s.arg(calls->geometry().bottom()).arg(section->height())));
        QVERIFY(section->geometry().bottom() < section->parentWidget()->height());
    }

    void esc_stops_and_what_was_said_stays_in_sight()
    {
        FaultSpec stall;
        stall.fault = Fault::Stall;
        stall.afterTokens = 4;
        PromptDesk desk(twoProviders({{stall, 1}}));
        QVERIFY(desk.ready);
        desk.type(u"Go on"_s);
        desk.sendByKey();
        QTRY_VERIFY(!desk.answer().isEmpty());
        const QString said = desk.answer();
        QTest::keyClick(control<QPlainTextEdit>(desk.page, u"Prompt text"_s), Qt::Key_Escape);
        QTRY_VERIFY(!desk.isRunning());
        QVERIFY(desk.status().startsWith("Stopped"_L1));
        QCOMPARE(desk.answer(), QString());
        auto* partial = control<QPlainTextEdit>(
            desk.page, u"Partial answer of first (stopped) – not part of the answer"_s);
        QVERIFY(partial->toPlainText().startsWith(said));
        QVERIFY(desk.route().value(0).contains("Cancelled"_L1));
    }

    void a_failed_attempt_and_its_fallback_stand_both_on_the_way()
    {
        PromptDesk desk(twoProviders({failing(ErrorKind::Overloaded)}));
        QVERIFY(desk.ready);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QTRY_VERIFY(desk.status().startsWith("Answered by second"_L1));
        const QStringList route = desk.route();
        QCOMPARE(route.size(), 2);
        QVERIFY2(route.at(0).contains("Failed: provider at capacity"_L1), qPrintable(route.at(0)));
        QVERIFY2(route.at(0).contains("HTTP status"_L1), qPrintable(route.at(0)));
        QVERIFY2(route.at(1).contains(u"2 · second · second-model"_s), qPrintable(route.at(1)));
    }

    void a_step_with_an_open_circuit_is_shown_as_skipped()
    {
        auto setup = twoProviders({failing(ErrorKind::ServerError, 9)});
        setup.chains.first().breaker.failureThreshold = 1;
        PromptDesk desk(setup);
        QVERIFY(desk.ready);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QTRY_VERIFY(desk.status().startsWith("Answered by second"_L1));
        desk.sendByKey();
        QTRY_VERIFY(desk.route().value(0).contains("Skipped: circuit open; next try in"_L1));
        QTRY_VERIFY(!desk.isRunning());
        QCOMPARE(desk.route().size(), 2);
    }

    void what_a_cut_attempt_had_said_stands_apart_from_the_answer()
    {
        FaultSpec cut;
        cut.fault = Fault::Cut;
        cut.afterTokens = 5;
        PromptDesk desk(twoProviders({{cut, 1}}));
        QVERIFY(desk.ready);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QTRY_VERIFY(desk.status().startsWith("Answered by second"_L1));
        auto* partial = control<QPlainTextEdit>(
            desk.page, u"Partial answer of first (answer cut off) – not part of the answer"_s);
        QVERIFY(!partial->toPlainText().isEmpty());
        QVERIFY(!desk.answer().isEmpty());
        QVERIFY(!desk.answer().contains(partial->toPlainText() + desk.answer()));
    }

    void when_every_step_fails_the_cause_and_the_cure_are_told()
    {
        PromptDesk desk(
            {.scenario = {{fastProvider(u"first"_s, {failing(ErrorKind::AuthenticationFailed)})}},
             .chains = {chainOf(u"default"_s, {u"first"_s})},
             .providers = {},
             .environment = {}});
        QVERIFY(desk.ready);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        auto* failure = control<Banner>(desk.page, u"Prompt failure"_s);
        QTRY_VERIFY(failure->isVisible());
        QVERIFY(failure->accessibleDescription().startsWith("Key not accepted"_L1));
        QVERIFY2(failure->accessibleDescription().contains(u"• "_s),
                 qPrintable(failure->accessibleDescription()));
        QVERIFY(desk.status().startsWith("No answer"_L1));
    }

    void one_model_is_asked_without_a_chain()
    {
        PromptDesk desk(twoProviders({}));
        QVERIFY(desk.ready);
        desk.choose(u"Send to one model"_s);
        control<QComboBox>(desk.page, u"Provider to ask"_s)->setCurrentText(u"second"_s);
        QCOMPARE(control<QComboBox>(desk.page, u"Model to ask"_s)->currentText(),
                 u"second-model"_s);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QTRY_VERIFY2(desk.status().startsWith("Answered by second / second-model"_L1),
                     qPrintable(desk.status()));
        control<QComboBox>(desk.page, u"Model to ask"_s)->setEditText(u" "_s);
        QVERIFY(!control<QPushButton>(desk.page, u"Send"_s)->isEnabled());
    }

    void what_went_over_the_wire_is_shown_without_the_key()
    {
        auto setup = twoProviders({});
        Provider keyed;
        keyed.name = u"first"_s;
        keyed.keySource = KeySource::Environment;
        keyed.keyVariable = u"FIRST_KEY"_s;
        setup.providers = {{keyed}};
        setup.chains = {chainOf(u"default"_s, {u"first"_s})};
        const QByteArray key = "planted-key-0123456789"_ba;
        setup.environment = {{u"FIRST_KEY"_s, key}};
        PromptDesk desk(setup);
        QVERIFY(desk.ready);
        desk.choose(u"Raw request and reply"_s);
        desk.type(u"Hello there"_s);
        desk.sendByKey();
        QTRY_VERIFY(desk.status().startsWith("Answered by first"_L1));
        auto* raw = control<QPlainTextEdit>(desk.page, u"Raw request or reply"_s);
        QTRY_VERIFY(raw->isVisible() && raw->toPlainText().startsWith("HTTP 200"_L1));
        QVERIFY(raw->toPlainText().contains("data: "_L1));
        desk.choose(u"Raw request"_s);
        const QString request = raw->toPlainText();
        QVERIFY2(request.startsWith("POST http://127.0.0.1"_L1), qPrintable(request));
        QVERIFY2(request.contains("Authorization: Bearer $FIRST_KEY"_L1), qPrintable(request));
        QVERIFY2(request.contains("\n  \"messages\": ["_L1), qPrintable(request));
        control<QPushButton>(desk.page, u"Copy raw text"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), request);
        QVERIFY(!everyText(desk.page).contains(QLatin1StringView(key)));

        control<QToolButton>(desk.page, u"Copy as cURL"_s)->click();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith("curl "_L1), qPrintable(command));
        QVERIFY2(command.contains("$FIRST_KEY"_L1), qPrintable(command));
        QVERIFY2(command.contains("Hello there"_L1), qPrintable(command));
        QVERIFY(!command.contains(QLatin1StringView(key)));
        QVERIFY(control<QLabel>(desk.page, u"Prompt note"_s)->text().contains("$FIRST_KEY"_L1));
    }

    void the_gaps_of_the_stream_and_the_phases_are_told()
    {
        PromptDesk desk(twoProviders({}, 60));
        QVERIFY(desk.ready);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QTRY_VERIFY(desk.status().startsWith("Answered by"_L1));
        const auto* gaps = control<QWidget>(desk.page, u"Gaps between the pieces of the stream"_s);
        QVERIFY(gaps->isVisible());
        QVERIFY2(gaps->accessibleDescription().contains("Longest gap"_L1),
                 qPrintable(gaps->accessibleDescription()));
        const auto* bar = control<QWidget>(desk.page, u"Phases of 1 · first · first-model"_s);
        for (const auto part : {"first byte"_L1, "stream"_L1, "total"_L1})
            QVERIFY2(bar->accessibleDescription().contains(part),
                     qPrintable(bar->accessibleDescription()));
    }

    void a_failure_can_be_explained()
    {
        PromptDesk desk(
            {.scenario = {{fastProvider(u"first"_s, {failing(ErrorKind::AuthenticationFailed)})}},
             .chains = {chainOf(u"default"_s, {u"first"_s})},
             .providers = {},
             .environment = {}});
        QVERIFY(desk.ready);
        QSignalSpy asked(&desk.page, &PromptPage::diagnoseRequested);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QTRY_VERIFY(control<Banner>(desk.page, u"Prompt failure"_s)->isVisible());
        control<QPushButton>(desk.page, u"Explain this error"_s)->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().first().toByteArray().contains("error"));
    }

    void a_long_answer_without_a_line_end_is_shown_whole()
    {
        auto setup = twoProviders({});
        QString answer;
        for (int i = 0; answer.size() < 300'000; ++i)
            answer += u"word%1 "_s.arg(i);
        setup.scenario.providers[0].answer = answer;
        setup.scenario.providers[0].minAnswerTokens = 1'000'000;
        setup.scenario.providers[0].maxAnswerTokens = 1'000'000;
        setup.scenario.providers[0].tokensPerSecond = 1e6;
        PromptDesk desk(setup);
        QVERIFY(desk.ready);
        desk.type(u"Go on and on"_s);
        desk.sendByKey();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning() && !desk.status().isEmpty(), 60'000);
        QVERIFY2(desk.status().startsWith("Answered by first"_L1), qPrintable(desk.status()));
        const auto* shown = control<QPlainTextEdit>(desk.page, u"Answer"_s);
        QCOMPARE(shown->toPlainText().remove(u'\n').trimmed(), answer.trimmed());
        for (QTextBlock block = shown->document()->begin(); block.isValid(); block = block.next())
            QVERIFY(block.length() < 10'000); // one that is laid out again and again
        control<QPushButton>(desk.page, u"Copy answer"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), answer.trimmed());
    }

    void every_control_has_a_name_of_its_own()
    {
        PromptDesk desk(twoProviders({}));
        QVERIFY(desk.ready);
        control<QToolButton>(desk.page, u"Options"_s)->click();
        QCOMPARE(namingProblem(desk.page), QString());
    }
};

QTEST_MAIN(TestPromptPage)
#include "tst_promptpage.moc"
