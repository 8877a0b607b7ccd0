// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/pages/prompt/promptpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// The page on a running engine.
struct Desk
{
    explicit Desk(const TestWorld::Setup& setup) : world(setup), page(world.engine())
    {
        page.resize(1080, 760);
        page.show();
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        ready = configured.wait() && QTest::qWaitForWindowActive(&page);
    }

    void type(const QString& text)
    {
        auto* prompt = control<QPlainTextEdit>(page, u"Prompt text"_s);
        prompt->setFocus();
        QTest::keyClicks(prompt, text);
    }
    void sendByKey()
    {
        QTest::keyClick(control<QPlainTextEdit>(page, u"Prompt text"_s), Qt::Key_Return,
                        Qt::ControlModifier);
    }
    QString answer() const { return control<QPlainTextEdit>(page, u"Answer"_s)->toPlainText(); }
    QString status() const { return control<QLabel>(page, u"Prompt status"_s)->text(); }
    bool isRunning() const
    {
        const auto buttons = page.findChildren<QPushButton*>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton* button) {
            return button->accessibleName() == "Stop"_L1;
        });
    }
    QStringList route() const
    {
        QStringList lines;
        const auto all = page.findChildren<QFrame*>();
        for (const QFrame* frame : all) {
            if (frame->accessibleName().startsWith("Attempt "_L1))
                lines << frame->accessibleDescription();
        }
        return lines;
    }

    TestWorld world;
    PromptPage page;
    bool ready = false;
};

TestWorld::Setup twoProviders(const QList<ScriptStep>& script, int tokens = 12)
{
    return {.scenario = {{fastProvider(u"first"_s, script, tokens), fastProvider(u"second"_s)}},
            .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s})},
            .providers = {},
            .environment = {}};
}

} // namespace

class TestPromptPage : public QObject
{
    Q_OBJECT
private slots:
    void without_a_chain_it_says_what_to_do()
    {
        Desk desk({.scenario = {{fastProvider(u"first"_s)}},
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
        Desk desk(twoProviders({}, 60));
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
        Desk desk(twoProviders({failing(ErrorKind::Unknown)}));
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
        Desk desk(twoProviders({{call, 1}}));
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
        Desk desk(twoProviders({{call, 1}}));
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
        Desk desk(twoProviders({{stall, 1}}));
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
        Desk desk(twoProviders({failing(ErrorKind::Overloaded)}));
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
        Desk desk(setup);
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
        Desk desk(twoProviders({{cut, 1}}));
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
        Desk desk(
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

    void options_out_of_range_are_told_and_nothing_is_sent()
    {
        Desk desk(twoProviders({}));
        QVERIFY(desk.ready);
        control<QToolButton>(desk.page, u"Options"_s)->click();
        control<QLineEdit>(desk.page, u"Max tokens"_s)->setText(u"0"_s);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QVERIFY(!desk.isRunning());
        QVERIFY(everyText(desk.page).contains("Max tokens must be a whole number"_L1));
        control<QLineEdit>(desk.page, u"Max tokens"_s)->setText(u"5"_s);
        desk.sendByKey();
        QTRY_VERIFY(desk.status().contains("finish reason length"_L1));
    }

    void every_control_has_a_name_of_its_own()
    {
        Desk desk(twoProviders({}));
        QVERIFY(desk.ready);
        control<QToolButton>(desk.page, u"Options"_s)->click();
        QCOMPARE(namingProblem(desk.page), QString());
    }
};

QTEST_MAIN(TestPromptPage)
#include "tst_promptpage.moc"
