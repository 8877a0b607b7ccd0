// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alerthook.h"
#include "tests/app/engine/brackets.h"
#include "tests/support/alertears.h"
#include "tests/support/scriptedtransport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Alert alert(AlertId id = 7)
{
    AlertReason reason{u"error_rate"_s};
    reason.target = u"a"_s;
    reason.severity = AlertSeverity::Critical;
    reason.value = 0.5;
    reason.threshold = 0.1;
    reason.worst = 0.75;
    reason.firedAtMs = 1'795'168'800'123; // 2026-11-20T10:00:00.123Z
    Alert alert;
    alert.id = id;
    alert.cause = u"provider:a"_s;
    alert.provider = u"a"_s;
    alert.severity = AlertSeverity::Critical;
    alert.title = u"A fails"_s;
    alert.text = u"Half of it."_s;
    alert.verdict.kind = VerdictKind::FailingUnannounced;
    alert.reasons = {reason};
    alert.firedAtMs = reason.firedAtMs;
    return alert;
}

struct Story
{
    FakeClock clock;
    ScriptedTransport transport{clock};
    FakeCommandRunner commands;
    int changes = 0;
    std::unique_ptr<AlertHook> hook = std::make_unique<AlertHook>(
        AlertHook::Services{clock, transport, &commands,
                            [](QString text) { return text.replace(u"sk-secret"_s, u"***"_s); }},
        [this] { ++changes; });

    void withCommand() { hook->configure({u"/bin/tell"_s, u"me"_s}, {}); }
    void withWebhook(const QString& url = u"https://hooks.example/T0/secret"_s)
    {
        hook->configure({}, QUrl(url));
    }
    void answers(std::vector<ScriptedReply> replies)
    {
        transport.script(u"hooks.example"_s, std::move(replies));
    }
    int posts() const { return static_cast<int>(transport.seen().size()); }
    QString fault() const { return hook->faults().join(u'|'); }
};

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestAlertHook : public QObject
{
    Q_OBJECT
private slots:
    void tells_what_fired_in_full()
    {
        const QJsonObject json = toJson(AlertEvent::Fired, alert());
        QCOMPARE(json[u"id"].toInteger(), 7);
        QCOMPARE(json[u"event"].toString(), u"fired"_s);
        QCOMPARE(json[u"cause"].toString(), u"provider:a"_s);
        QCOMPARE(json[u"provider"].toString(), u"a"_s);
        QCOMPARE(json[u"severity"].toString(), u"critical"_s);
        QCOMPARE(json[u"title"].toString(), u"A fails"_s);
        QCOMPARE(json[u"text"].toString(), u"Half of it."_s);
        QCOMPARE(json[u"verdict"].toString(), u"failing_unannounced"_s);
        QCOMPARE(json[u"fired_at"].toString(), u"2026-11-20T10:00:00.123Z"_s);
        QVERIFY(json[u"cleared_at"].isNull());
        const QJsonObject reason = json[u"reasons"].toArray().first().toObject();
        QCOMPARE(reason[u"rule"].toString(), u"error_rate"_s);
        QCOMPARE(reason[u"measure"].toString(), u"error_rate"_s);
        QCOMPARE(reason[u"value"].toDouble(), 0.5);
        QCOMPARE(reason[u"threshold"].toDouble(), 0.1);
        QCOMPARE(reason[u"worst"].toDouble(), 0.75);
    }

    void what_is_over_says_when_and_why()
    {
        Alert over = alert();
        over.clearedAtMs = over.firedAtMs + 1000;
        over.clearedBecause = u"fine again"_s;
        const QJsonObject json = toJson(AlertEvent::Cleared, over);
        QCOMPARE(json[u"event"].toString(), u"cleared"_s);
        QCOMPARE(json[u"cleared_at"].toString(), u"2026-11-20T10:00:01.123Z"_s);
        QCOMPARE(json[u"cleared_because"].toString(), u"fine again"_s);
    }

    void an_alert_of_the_own_network_is_of_no_provider()
    {
        Alert network = alert();
        network.provider.clear();
        QVERIFY(toJson(AlertEvent::Fired, network)[u"provider"].isNull());
    }

    void without_command_and_webhook_nobody_is_told()
    {
        Story story;
        story.hook->configure({}, {});
        story.hook->tell(AlertEvent::Fired, alert());
        story.clock.advance(10min);
        QVERIFY(story.commands.runs.isEmpty());
        QCOMPARE(story.posts(), 0);
        QVERIFY(story.fault().isEmpty());
    }

    void the_command_gets_the_json_on_its_input_and_nothing_as_arguments()
    {
        Story story;
        story.withCommand();
        story.hook->tell(AlertEvent::Fired, alert());
        QCOMPARE(story.commands.runs.size(), 1);
        QCOMPARE(story.commands.runs[0].command, QStringList({u"/bin/tell"_s, u"me"_s}));
        QCOMPARE(parsed(story.commands.runs[0].input), toJson(AlertEvent::Fired, alert()));
    }

    void commands_run_one_after_the_other()
    {
        Story story;
        story.withCommand();
        story.hook->tell(AlertEvent::Fired, alert());
        story.hook->tell(AlertEvent::Cleared, alert());
        QCOMPARE(story.commands.runs.size(), 1);
        story.commands.runs[0].done({});
        QCOMPARE(story.commands.runs.size(), 2);
        QCOMPARE(parsed(story.commands.runs[1].input)[u"event"].toString(), u"cleared"_s);
    }

    void a_command_that_fails_is_named_and_not_run_again()
    {
        Story story;
        story.withCommand();
        story.hook->tell(AlertEvent::Fired, alert());
        story.commands.runs[0].done(u"exit code 1, sk-secret"_s);
        QCOMPARE(story.fault(), u"The command for alerts failed: exit code 1, ***"_s);
        QCOMPARE(story.changes, 1);
        story.clock.advance(10min);
        QCOMPARE(story.commands.runs.size(), 1);
        story.hook->tell(AlertEvent::Cleared, alert());
        story.commands.runs[1].done({});
        QVERIFY(story.fault().isEmpty());
        QCOMPARE(story.changes, 2);
    }

    void why_it_failed_is_told_in_the_language_of_the_window()
    {
        Story story;
        story.withCommand();
        story.hook->tell(AlertEvent::Fired, alert());
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        story.commands.runs[0].done(u"\"/bin/tell\" crashed."_s);
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(story.fault(), u"The command for alerts failed: [\"/bin/tell\" crashed.]"_s);
    }

    void the_end_of_a_command_that_was_replaced_is_nobodys()
    {
        Story story;
        story.withCommand();
        story.hook->tell(AlertEvent::Fired, alert());
        story.hook->configure({u"/bin/other"_s}, {});
        story.commands.runs[0].done(u"late"_s);
        QVERIFY(story.fault().isEmpty());
        story.hook->tell(AlertEvent::Fired, alert());
        QCOMPARE(story.commands.runs.last().command, QStringList{u"/bin/other"_s});
        story.hook.reset();
        story.commands.runs.last().done(u"later"_s);
        QCOMPARE(story.changes, 0);
    }

    void the_webhook_gets_the_json_by_post()
    {
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::whole(204, {})});
        story.hook->tell(AlertEvent::Risen, alert());
        story.clock.advance(1s);
        QCOMPARE(story.posts(), 1);
        const HttpRequest& request = story.transport.seen()[0]->request;
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.url, QUrl(u"https://hooks.example/T0/secret"_s));
        QCOMPARE(headerValue(request.headers, "content-type"), "application/json"_ba);
        QVERIFY(!request.credential);
        QCOMPARE(parsed(request.body), toJson(AlertEvent::Risen, alert()));
        story.clock.advance(10min);
        QCOMPARE(story.posts(), 1);
        QVERIFY(story.fault().isEmpty());
    }

    void only_https_and_this_machine_are_told_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("told");
        QTest::newRow("https") << u"https://hooks.example/x"_s << true;
        QTest::newRow("plain to a name") << u"http://hooks.example/x"_s << false;
        QTest::newRow("plain to an address") << u"http://10.0.0.1/x"_s << false;
        QTest::newRow("plain to this machine") << u"http://127.0.0.1:9/x"_s << true;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("ftp") << u"ftp://hooks.example/x"_s << false;
    }
    void only_https_and_this_machine_are_told()
    {
        QFETCH(QString, url);
        QFETCH(bool, told);
        Story story;
        story.withWebhook(url);
        story.answers({ScriptedReply::whole(200, {})});
        story.transport.script(u"127.0.0.1"_s, {ScriptedReply::whole(200, {})});
        story.hook->tell(AlertEvent::Fired, alert());
        story.clock.advance(1s);
        QCOMPARE(story.posts(), told ? 1 : 0);
        QCOMPARE(story.fault().isEmpty(), told);
    }

    void a_webhook_that_fails_is_tried_three_times_again_then_named()
    {
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::whole(503, "busy")});
        story.hook->tell(AlertEvent::Fired, alert());
        story.clock.advance(4s);
        QCOMPARE(story.posts(), 1);
        QVERIFY(story.fault().isEmpty());
        story.clock.advance(1h);
        QCOMPARE(story.posts(), 1 + AlertHook::kRetries);
        QCOMPARE(story.fault(), u"The webhook at hooks.example did not take an alert: HTTP 503"_s);
    }

    void a_webhook_that_recovers_is_told_in_order()
    {
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::failure(HttpFailureKind::Refused, u"refused"_s),
                       ScriptedReply::whole(200, "ok")});
        story.hook->tell(AlertEvent::Fired, alert());
        story.hook->tell(AlertEvent::Cleared, alert());
        story.clock.advance(1min);
        QCOMPARE(story.posts(), 3);
        const auto event = [&](std::size_t i) {
            return parsed(story.transport.seen()[i]->request.body)[u"event"].toString();
        };
        QCOMPARE(event(0), u"fired"_s);
        QCOMPARE(event(1), u"fired"_s);
        QCOMPARE(event(2), u"cleared"_s);
        QVERIFY(story.fault().isEmpty());
    }

    void what_the_webhook_refuses_is_not_repeated_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 400, 401, 404, 410})
            QTest::addRow("%d", status) << status;
    }
    void what_the_webhook_refuses_is_not_repeated()
    {
        QFETCH(int, status);
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::whole(status, {})});
        story.hook->tell(AlertEvent::Fired, alert());
        story.clock.advance(1h);
        QCOMPARE(story.posts(), 1);
        QVERIFY(story.fault().endsWith(u"HTTP %1"_s.arg(status)));
    }

    void a_webhook_that_says_nothing_is_given_up()
    {
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::silence()});
        story.hook->tell(AlertEvent::Fired, alert());
        story.clock.advance(1h);
        QCOMPARE(story.posts(), 1 + AlertHook::kRetries);
        QVERIFY(story.transport.seen().back()->cancelled);
        QVERIFY(story.fault().endsWith(u"no answer within 15 s"_s));
        QVERIFY(!story.clock.hasTimers());
    }

    void a_reply_without_end_is_not_waited_for()
    {
        Story story;
        story.withWebhook();
        ScriptedReply endless = ScriptedReply::stream({"x"_ba, "x"_ba, "x"_ba}, false, 1h);
        story.answers({endless});
        story.hook->tell(AlertEvent::Fired, alert());
        story.hook->tell(AlertEvent::Cleared, alert());
        story.clock.advance(2h + 1min);
        QVERIFY(story.posts() > 1);
    }

    void the_webhooks_own_address_is_kept_to_itself()
    {
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::failure(HttpFailureKind::Dns,
                                              u"no https://hooks.example/T0/secret there"_s)});
        story.hook->tell(AlertEvent::Fired, alert());
        story.clock.advance(1h);
        QVERIFY(!story.fault().isEmpty());
        QVERIFY(!story.fault().contains(u"secret"));
    }

    void a_flood_is_bounded()
    {
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::silence()});
        for (AlertId id = 1; id <= 200; ++id)
            story.hook->tell(AlertEvent::Fired, alert(id));
        story.answers({ScriptedReply::whole(200, {})});
        story.clock.advance(1h);
        // The one under way was told again; of the rest the newest.
        QCOMPARE(story.posts(), 1 + AlertHook::kMostWaiting);
        QCOMPARE(parsed(story.transport.seen().back()->request.body)[u"id"].toInteger(), 200);
    }

    void another_address_ends_what_was_meant_for_the_first()
    {
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::whole(503, {})});
        story.hook->tell(AlertEvent::Fired, alert());
        story.clock.advance(1s);
        story.hook->configure({}, {});
        story.clock.advance(1h);
        QCOMPARE(story.posts(), 1);
        QVERIFY(story.fault().isEmpty());
    }

    void nothing_is_left_behind()
    {
        Story story;
        story.withWebhook();
        story.answers({ScriptedReply::silence()});
        story.hook->tell(AlertEvent::Fired, alert());
        story.hook.reset();
        QVERIFY(!story.clock.hasTimers());
        QVERIFY(story.transport.seen()[0]->cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAlertHook)
#include "tst_alerthook.moc"
