// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/engine/enginecore.h"
#include "tests/support/alertears.h"
#include "tests/support/enginebench.h"
#include "tests/support/inlineworker.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWatch : public QObject
{
    Q_OBJECT
private slots:
    void nothing_is_sent_by_itself_where_nobody_watches();
    void pages_are_read_on_request_where_nobody_watches();
    void without_a_worker_a_request_for_pages_is_answered_all_the_same();
    void each_model_with_a_key_is_probed();
    void at_the_days_cap_no_probe_is_sent();
    void what_is_left_of_a_days_limit_is_not_for_probes();
    void a_status_page_is_read_and_the_verdict_knows_it();
    void a_rule_is_muted_in_the_file();
    void switched_off_in_the_file_nothing_is_sent();
    void a_key_that_a_provider_repeats_is_told_to_nobody();
};

namespace {

const QByteArray kCalmPage =
    R"({"page": {"id": "p", "name": "Acme", "time_zone": "Etc/UTC"},
        "status": {"indicator": "none"},
        "components": [{"id": "c", "name": "API", "status": "operational"}],
        "incidents": [], "scheduled_maintenances": []})";

/// A whole core on scripted servers: "a.test" has two models in a chain, "b.test" one.
class Bench
{
public:
    explicit Bench(const QByteArray& more = {}, bool watch = true, bool worker = true)
    {
        EnginePorts ports;
        auto ownedClock = std::make_unique<FakeClock>();
        clock = ownedClock.get();
        auto ownedTransport = std::make_unique<ScriptedTransport>(*clock);
        transport = ownedTransport.get();
        auto secrets = std::make_unique<MemorySecretStore>(*clock);
        secrets->put(u"a"_s, "sk-of-a-0123456789");
        if (worker)
            ports.worker = std::make_unique<InlineWorker>(*clock);
        ports.clock = std::move(ownedClock);
        ports.random = std::make_unique<FakeRandom>();
        ports.transport = std::move(ownedTransport);
        ports.secrets = std::move(secrets);
        auto ownedDesktop = std::make_unique<FakeNotifier>();
        desktop = ownedDesktop.get();
        auto ownedCommands = std::make_unique<FakeCommandRunner>();
        commands = ownedCommands.get();
        ports.notifier = std::move(ownedDesktop);
        ports.commands = std::move(ownedCommands);
        ports.environment = [](const QString&) { return QByteArray(); };
        ports.configuration = std::make_unique<MemoryConfigurationStore>(
            R"({"version": 1, "providers": [
                {"name": "a", "dialect": "openai", "base_url": "https://a.test/v1", "key": "keychain",
                 "status_page": "https://status.a.test",
                 "prices": {"m1": {"input_per_million": 1000000, "output_per_million": 0}}},
                {"name": "b", "dialect": "openai", "base_url": "https://b.test/v1",
                 "key": "keychain"}],
               "chains": [{"name": "c", "steps": [{"provider": "a", "model": "m1"},
                 {"provider": "a", "model": "m2"}, {"provider": "b", "model": "m3"}]}])" +
            (more.isEmpty() ? "}" : ", " + more + "}"));
        transport->script(u"a.test"_s, {openaiAnswer({"Hi"})});
        transport->script(u"b.test"_s, {openaiAnswer({"Hi"})});
        transport->script(u"status.a.test"_s, {ScriptedReply::whole(200, kCalmPage)});
        core = std::make_unique<EngineCore>(std::move(ports), EngineOptions{{}, watch, true});
        core->start();
    }

    FakeClock* clock = nullptr; ///< of the core, as the next
    ScriptedTransport* transport = nullptr;
    FakeNotifier* desktop = nullptr;
    FakeCommandRunner* commands = nullptr;
    std::unique_ptr<EngineCore> core;
};

} // namespace

void TestWatch::nothing_is_sent_by_itself_where_nobody_watches()
{
    Bench bench({}, false);
    bench.clock->advance(2h);
    QCOMPARE(bench.transport->seen().size(), 0);
}

void TestWatch::pages_are_read_on_request_where_nobody_watches()
{
    Bench bench({}, false);
    QList<FeedsSnapshot> read;
    QObject::connect(bench.core.get(), &EngineCore::feedsRead, bench.core.get(),
                     [&read](const FeedsSnapshot& feeds) { read.append(feeds); });
    bench.core->readFeeds({});
    QVERIFY(read.isEmpty());
    bench.clock->advance(1min);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().feeds.size(), 1);
    QCOMPARE(read.first().feeds.first().snapshot->level, FeedLevel::Operational);
}

void TestWatch::without_a_worker_a_request_for_pages_is_answered_all_the_same()
{
    Bench bench({}, true, false);
    int answers = 0;
    QObject::connect(bench.core.get(), &EngineCore::feedsRead, bench.core.get(),
                     [&answers] { ++answers; });
    bench.core->readFeeds({});
    bench.clock->settle();
    QCOMPARE(answers, 1);
}

void TestWatch::each_model_with_a_key_is_probed()
{
    Bench bench(R"("probes": {"daily_cost_cap_usd": null})");
    bench.clock->advance(20min);
    QStringList models;
    for (const auto& seen : bench.transport->seen()) {
        if (seen->request.url.host() == "a.test"_L1)
            models.append(seen->request.body.contains("\"m1\"") ? u"m1"_s : u"m2"_s);
    }
    QVERIFY(models.contains(u"m1"_s) && models.contains(u"m2"_s));
    QCOMPARE(bench.transport->countOf(u"b.test"_s), 0); // there is no key for it
    for (const ProbeView& probe : bench.core->watch().alerts().probes)
        QVERIFY2(probe.paused.isEmpty() == (probe.provider == u"a"_s),
                 qPrintable(probe.name + probe.paused));
}

void TestWatch::at_the_days_cap_no_probe_is_sent()
{
    // A dollar a token: the first probe of m1 uses the cap up, and no other is sent until midnight.
    Bench bench(R"("probes": {"every_s": 60, "daily_cost_cap_usd": 0.5})");
    bench.clock->advance(3min);
    const int sent = bench.transport->countOf(u"a.test"_s);
    const CostView cost = bench.core->watch().alerts().cost;
    QVERIFY(sent >= 1);
    QVERIFY(cost.probesUsd >= 0.5);
    bench.clock->advance(6h);
    QCOMPARE(bench.transport->countOf(u"a.test"_s), sent);
    QCOMPARE(bench.core->watch().alerts().cost.probesUsd, cost.probesUsd);
    bench.clock->advance(24h);
    QVERIFY(bench.transport->countOf(u"a.test"_s) > sent);
}

void TestWatch::what_is_left_of_a_days_limit_is_not_for_probes()
{
    Bench bench(R"("probes": {"every_s": 60})");
    ScriptedReply answer = openaiAnswer({"Hi"});
    for (ScriptedReply::At& each : answer.events) {
        if (auto* head = std::get_if<HttpHead>(&each.event)) {
            head->headers = HttpHeaders{{"x-ratelimit-limit-requests", "50"},
                                        {"x-ratelimit-remaining-requests", "9"},
                                        {"x-ratelimit-reset-requests", "20h0m0s"}};
        }
    }
    bench.transport->script(u"a.test"_s, {answer});
    bench.clock->advance(10min);
    QVERIFY2(bench.transport->countOf(u"a.test"_s) <= 2,
             qPrintable(QString::number(bench.transport->countOf(u"a.test"_s))));
}

void TestWatch::a_status_page_is_read_and_the_verdict_knows_it()
{
    QByteArray page = kCalmPage;
    page.replace("\"none\"", "\"critical\"").replace("operational", "major_outage");
    Bench bench;
    bench.transport->script(u"status.a.test"_s, {ScriptedReply::whole(200, page)});
    bench.transport->script(u"a.test"_s, {ScriptedReply::whole(503, "{}")});
    bench.clock->advance(40min);
    QCOMPARE(bench.core->watch().verdict(u"a"_s).kind, VerdictKind::TheirIncident);
    QVERIFY(!bench.core->watch().alerts().standing.isEmpty());
}

void TestWatch::a_rule_is_muted_in_the_file()
{
    Bench bench;
    QList<ConfigurationState> states;
    QObject::connect(bench.core.get(), &EngineCore::configurationChanged, bench.core.get(),
                     [&states](const ConfigurationState& state) { states.append(state); });
    bench.core->muteRule(u"Silence"_s, true);
    QCOMPARE(states.last().written.watch.alerts.muted, QStringList{u"Silence"_s});
    bench.core->muteRule(u"Silence"_s, false);
    QVERIFY(states.last().written.watch.alerts.muted.isEmpty());
}

void TestWatch::switched_off_in_the_file_nothing_is_sent()
{
    Bench bench(R"("probes": {"automatic": false}, "feeds": {"enabled": false})");
    bench.clock->advance(2h);
    QCOMPARE(bench.transport->seen().size(), 0);
}

void TestWatch::a_key_that_a_provider_repeats_is_told_to_nobody()
{
    const QString key = u"sk-of-a-0123456789"_s;
    Bench bench(R"("probes": {"every_s": 60, "daily_cost_cap_usd": null},
        "alerts": {"command": ["/bin/tell"], "webhook": "https://hook.test/in"})");
    bench.transport->script(u"hook.test"_s, {ScriptedReply::whole(200, "")});
    for (const int status : {401, 500}) {
        bench.transport->script(
            u"a.test"_s,
            {ScriptedReply::whole(status, R"({"error": {"message": "Bad key sk-of-a-0123456789, )"
                                          R"(as Bearer sk-of-a-0123456789", "type": "t"}})")});
        bench.clock->advance(10min);
    }

    QStringList told;
    for (const Notice& notice : bench.desktop->shown)
        told += {notice.tag, notice.title, notice.text};
    QVERIFY(!bench.commands->runs.empty());
    for (const auto& run : bench.commands->runs)
        told += run.command + QStringList{QString::fromUtf8(run.input)};
    QVERIFY(bench.transport->countOf(u"hook.test"_s) > 0);
    for (const auto& seen : bench.transport->seen()) {
        if (seen->request.url.host() == "hook.test"_L1)
            told.append(QString::fromUtf8(seen->request.body));
    }
    const AlertsSnapshot alerts = bench.core->watch().alerts();
    QVERIFY(!alerts.standing.isEmpty());
    for (const Alert& alert : alerts.standing + alerts.past)
        told += alert.verdict.evidence + QStringList{alert.title, alert.text, alert.clearedBecause,
                                                     alert.verdict.sentence, alert.verdict.cure};
    for (const ProbeView& probe : alerts.probes)
        told.append(probe.lastDetail);
    const Verdict verdict = bench.core->watch().verdict(u"a"_s);
    told += verdict.evidence + QStringList{verdict.sentence, verdict.cure};
    QVERIFY(told.join(u'\n').contains(u"Bad key"_s)); // what it said is told, without the key
    for (const QString& text : std::as_const(told))
        QVERIFY2(!text.contains(key), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
