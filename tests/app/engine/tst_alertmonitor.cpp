// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alertmonitor.h"
#include "tests/support/alertears.h"
#include "tests/support/scriptedtransport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Configuration configurationOf(const QStringList& providers)
{
    Configuration configuration;
    Chain chain;
    chain.name = u"default"_s;
    for (const QString& name : providers) {
        Provider provider;
        provider.name = name;
        configuration.providers.append(provider);
        chain.steps.append({name, u"m"_s});
    }
    configuration.chains = {chain};
    return configuration;
}

/// Providers a, b and c, a prompt or two every check, and what the owner sees of them.
struct Story
{
    FakeClock clock;
    ScriptedTransport transport{clock};
    FakeNotifier desktop;
    FakeCommandRunner commands;
    Configuration configuration = configurationOf({u"a"_s, u"b"_s, u"c"_s});
    AlertInputs inputs;
    QStringList pages;
    int changes = 0;
    std::unique_ptr<AlertMonitor> monitor;

    Story()
    {
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
            AlertInputs::OfProvider provider{name, name.toUpper()};
            provider.verdict = {VerdictKind::Fine, u"Works."_s};
            inputs.providers.append(provider);
        }
        const auto axisMs = [start = clock.now()](Instant at) {
            return 1'795'168'800'000 +
                   std::chrono::duration_cast<std::chrono::milliseconds>(at - start).count();
        };
        AlertMonitor::Services services{clock, transport, &desktop, &commands, axisMs};
        services.redact = [](QString text) { return text.replace(u"sk-secret"_s, u"***"_s); };
        services.openPage = [this](const QString& page) { pages.append(page); };
        monitor = std::make_unique<AlertMonitor>(services, [this] { ++changes; });
        configuration.watch.alerts.command = {u"/bin/tell"_s};
        monitor->configure(configuration);
        changes = 0;
    }

    AlertSettings& settings() { return configuration.watch.alerts; }
    void configure() { monitor->configure(configuration); }
    AlertInputs::OfProvider& provider(int i) { return inputs.providers[i]; }
    void setVerdict(int i, VerdictKind kind, const QString& sentence = u"So it is."_s)
    {
        provider(i).verdict = {kind, sentence};
    }
    void setVerdicts(VerdictKind kind)
    {
        for (int i = 0; i < 3; ++i)
            setVerdict(i, kind);
    }

    void call(const QString& name, std::optional<ErrorKind> error = {}, int step = 0)
    {
        CallRecord record;
        record.chain = u"default"_s;
        record.provider = name;
        record.model = u"m"_s;
        record.step = step;
        record.latency = 1s;
        if (error) {
            record.outcome = Outcome::Failure;
            record.error = ProviderError::of(*error, name, u"no"_s);
        }
        monitor->record(record);
    }
    void check()
    {
        clock.advance(AlertMonitor::kCheckEvery);
        monitor->check(inputs);
        for (auto& run : commands.runs) {
            if (auto done = std::exchange(run.done, {}))
                done({});
        }
    }
    /// Checks for so long, with two calls of each provider before each.
    void live(Duration time, std::optional<ErrorKind> ofA = {},
              std::optional<ErrorKind> ofOthers = {})
    {
        for (Duration passed{}; passed < time; passed += AlertMonitor::kCheckEvery) {
            for (int i = 0; i < 2; ++i) {
                call(u"a"_s, ofA);
                call(u"b"_s, ofOthers);
                call(u"c"_s, ofOthers);
            }
            check();
        }
    }

    QList<Alert> standing() const { return monitor->snapshot().standing; }
    QList<Alert> past() const { return monitor->snapshot().past; }
    QStringList causes() const
    {
        QStringList causes;
        for (const Alert& alert : standing())
            causes.append(alert.cause);
        causes.sort();
        return causes;
    }
    QStringList events() const
    {
        QStringList events;
        for (const auto& run : commands.runs) {
            const QJsonObject json = QJsonDocument::fromJson(run.input).object();
            events.append(json[u"event"].toString() + u' ' + json[u"cause"].toString());
        }
        return events;
    }
};

} // namespace

class TestAlertMonitor : public QObject
{
    Q_OBJECT
private slots:
    void on_a_good_day_nothing_happens()
    {
        Story story;
        story.live(1h);
        QVERIFY(story.standing().isEmpty());
        QVERIFY(story.past().isEmpty());
        QVERIFY(story.desktop.shown.isEmpty());
        QCOMPARE(story.changes, 0);
    }

    void an_outage_is_one_alert_that_fires_once_and_clears_once()
    {
        Story story;
        story.live(10min);
        story.setVerdict(0, VerdictKind::FailingUnannounced, u"A fails for you."_s);
        story.provider(0).circuit = CircuitState::Open;
        story.live(10min, ErrorKind::ServerError);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        const Alert alert = story.standing().first();
        QCOMPARE(alert.provider, u"a"_s);
        QCOMPARE(alert.severity, AlertSeverity::Critical);
        QCOMPARE(alert.title, u"A is failing, not announced yet"_s);
        QVERIFY(alert.text.startsWith(u"A fails for you.\n"_s));
        QCOMPARE(alert.reasons.size(), 2); // circuit and error rate
        QCOMPARE(alert.verdict.kind, VerdictKind::FailingUnannounced);

        story.setVerdict(0, VerdictKind::Fine);
        story.provider(0).circuit = CircuitState::Closed;
        story.live(10min);
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.past().size(), 1);
        const Alert over = story.past().first();
        QCOMPARE(over.id, alert.id);
        QVERIFY(over.clearedAtMs);
        QVERIFY(!over.clearedBecause.isEmpty());
        for (const AlertReason& reason : over.reasons) {
            QVERIFY(reason.clearedAtMs);
            QVERIFY(reason.clearedBy);
            QVERIFY(!reason.before.isEmpty());
            QVERIFY(!reason.after.isEmpty());
        }
        QCOMPARE(story.events().first(), u"fired provider:a"_s);
        QCOMPARE(story.events().last(), u"cleared provider:a"_s);
        QCOMPARE(story.events().filter(u"fired"_s).size(), 1);
        QCOMPARE(story.events().filter(u"cleared"_s).size(), 1);
        QCOMPARE(story.desktop.onDesktop.size(), 1);
    }

    void a_chain_that_falls_back_is_part_of_its_providers_alert()
    {
        Story story;
        story.setVerdict(0, VerdictKind::TheirIncident, u"They know."_s);
        for (int i = 0; i < 60; ++i) {
            story.call(u"a"_s, ErrorKind::Overloaded);
            story.call(u"b"_s, {}, 1);
            story.check();
        }
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        QStringList rules;
        for (const AlertReason& reason : story.standing().first().reasons)
            rules.append(reason.rule);
        QVERIFY(rules.contains(u"fallback_share"_s));
        QVERIFY(rules.contains(u"error_rate"_s));
        QCOMPARE(story.events().filter(u"fired"_s), QStringList{u"fired provider:a"_s});
    }

    void the_networks_failure_is_one_notice_for_all_providers()
    {
        Story story;
        story.live(10min);
        story.setVerdicts(VerdictKind::YourConnection);
        for (int i = 0; i < 3; ++i)
            story.provider(i).circuit = CircuitState::Open;
        story.live(5min, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        QCOMPARE(story.standing().first().title, u"Your connection is down"_s);
        QVERIFY(story.standing().first().provider.isEmpty());
        QCOMPARE(story.desktop.onDesktop.size(), 1);

        // The network is back; circuits need a while.
        story.setVerdicts(VerdictKind::Fine);
        story.live(1min);
        for (int i = 0; i < 3; ++i)
            story.provider(i).circuit = CircuitState::HalfOpen;
        story.live(1min);
        for (int i = 0; i < 3; ++i)
            story.provider(i).circuit = CircuitState::Closed;
        story.live(20min);
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.events(), QStringList({u"fired network"_s, u"cleared network"_s}));
        QCOMPARE(story.desktop.titles(),
                 QStringList({u"Your connection is down"_s, u"Your connection is back"_s}));
    }

    void a_provider_that_still_fails_when_the_network_is_back_gets_its_own_alert()
    {
        Story story;
        story.setVerdicts(VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        story.setVerdicts(VerdictKind::Fine);
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        story.live(5min, ErrorKind::ServerError);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        QCOMPARE(story.past().size(), 1);
    }

    void a_model_on_this_machine_does_not_prove_that_the_network_is_back()
    {
        Story story;
        story.setVerdict(0, VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        // Nobody calls a for a while; b answers as it always did.
        story.setVerdict(0, VerdictKind::Unknown);
        for (int i = 0; i < 60; ++i) {
            story.call(u"b"_s);
            story.check();
        }
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        story.setVerdict(0, VerdictKind::Fine);
        story.live(30s);
        QVERIFY(story.standing().isEmpty());
    }

    void a_provider_that_was_cut_off_may_be_removed()
    {
        Story story;
        story.setVerdict(0, VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed);
        story.configuration.providers.removeFirst();
        story.configure();
        story.inputs.providers.removeFirst();
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        story.live(5min, {}, ErrorKind::ServerError);
        QVERIFY(story.causes().contains(u"provider:b"_s));
    }

    void a_short_failure_of_the_network_leaves_no_blame_behind()
    {
        Story story;
        story.live(10min);
        story.setVerdicts(VerdictKind::YourConnection);
        story.live(20s, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        story.setVerdicts(VerdictKind::Fine);
        story.live(20s); // verdicts are of the last calls
        story.live(10min);
        for (const QString& event : story.events())
            QVERIFY2(event.endsWith(u"network"), qPrintable(event));
        QVERIFY(story.standing().isEmpty());
    }

    void what_fired_before_the_network_was_known_to_be_down_joins_it()
    {
        Story story;
        story.live(10min);
        story.setVerdicts(VerdictKind::Unknown);
        story.live(30s, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.setVerdicts(VerdictKind::YourConnection);
        story.live(2min, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList{u"network"_s});
        QCOMPARE(story.past().size(), 1);
        QCOMPARE(story.past().first().mergedInto, std::optional(story.standing().first().id));
        QCOMPARE(story.desktop.onDesktop.size(), 1);
        QCOMPARE(story.desktop.onDesktop.first().tag, u"network"_s);
    }

    void an_older_outage_stays_its_own_when_the_network_fails_too()
    {
        Story story;
        story.setVerdict(0, VerdictKind::TheirIncident);
        story.live(10min, ErrorKind::ServerError);
        story.setVerdicts(VerdictKind::YourConnection);
        story.live(5min, ErrorKind::ConnectFailed, ErrorKind::ConnectFailed);
        QCOMPARE(story.causes(), QStringList({u"network"_s, u"provider:a"_s}));
    }

    void a_bad_key_is_critical_at_once_and_stands_until_a_call_succeeds()
    {
        Story story;
        story.setVerdict(0, VerdictKind::YourKey);
        story.call(u"a"_s, ErrorKind::AuthenticationFailed);
        story.live(30s, ErrorKind::AuthenticationFailed);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        QCOMPARE(story.standing().first().title, u"A refuses your key"_s);
        QCOMPARE(story.standing().first().severity, AlertSeverity::Critical);
        for (int i = 0; i < 180; ++i)
            story.check(); // nobody calls
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.setVerdict(0, VerdictKind::Fine);
        story.live(10min);
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.past().size(), 1);
    }

    void probes_that_fail_in_a_row_fire_and_one_that_passes_clears()
    {
        Story story;
        story.monitor->probeEnded(u"a"_s, u"p"_s, false);
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
        story.monitor->probeEnded(u"a"_s, u"p"_s, false);
        story.monitor->probeEnded(u"a"_s, u"other model"_s, true);
        story.live(1min);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.monitor->probeEnded(u"a"_s, u"p"_s, true);
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
    }

    void silence_of_all_is_one_alert()
    {
        Story story;
        story.live(30min);
        for (int i = 0; i < 3; ++i)
            story.provider(i).silence = 20min;
        story.live(1min);
        QCOMPARE(story.causes(), QStringList{u"silence"_s});
        QCOMPARE(story.desktop.shown.size(), 1);
        for (int i = 0; i < 3; ++i)
            story.provider(i).silence.reset(); // paused: none is expected
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
    }

    void the_pages_claim_alone_is_an_alert_but_announced_work_is_not()
    {
        Story story;
        story.provider(0).page = FeedLevel::Maintenance;
        story.provider(1).page = FeedLevel::Unknown;
        story.provider(2).page = FeedLevel::Degraded;
        story.live(5min);
        QVERIFY(story.standing().isEmpty());
        story.provider(0).page = FeedLevel::MajorOutage;
        story.live(1min);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.provider(0).page.reset(); // stale: not known to be over
        story.live(1h);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.provider(0).page = FeedLevel::Operational;
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
    }

    void more_than_the_budget_is_told_once_a_step()
    {
        Story story;
        story.inputs.cost.dailyBudgetUsd = 10;
        story.inputs.cost.todayUsd = 12;
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
        story.inputs.cost.todayUsd = 12.01;
        story.live(1min);
        QCOMPARE(story.causes(), QStringList{u"budget"_s});
        story.inputs.cost.todayUsd = 15.01;
        story.live(1min);
        QCOMPARE(story.events(), QStringList({u"fired budget"_s, u"risen budget"_s}));
        story.inputs.cost.todayUsd = 0; // the next day
        story.live(1min);
        QVERIFY(story.standing().isEmpty());
    }

    void several_open_circuits_are_critical()
    {
        Story story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        QCOMPARE(story.standing().first().severity, AlertSeverity::Warning);
        story.provider(1).circuit = CircuitState::Open;
        story.live(1min);
        QCOMPARE(story.causes(), QStringList({u"provider:a"_s, u"provider:b"_s}));
        for (const Alert& alert : story.standing())
            QCOMPARE(alert.severity, AlertSeverity::Critical);
    }

    void a_half_open_circuit_proves_nothing()
    {
        Story story;
        story.provider(0).circuit = CircuitState::HalfOpen;
        story.live(5min);
        QVERIFY(story.standing().isEmpty());
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        story.provider(0).circuit = CircuitState::HalfOpen;
        story.live(5min);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
    }

    void what_comes_back_within_minutes_is_the_same_alert()
    {
        Story story;
        for (int i = 0; i < 10; ++i) {
            story.provider(0).circuit = CircuitState::Open;
            story.live(1min);
            story.provider(0).circuit = CircuitState::Closed;
            story.live(1min);
        }
        QCOMPARE(story.past().size(), 1);
        QCOMPARE(story.past().first().reasons.size(), 1);
        QCOMPARE(story.desktop.shown.size(), 3); // fired, cleared, and again without a sound
        story.live(10min);
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        QCOMPARE(story.past().size(), 1);
        QVERIFY(story.standing().first().id != story.past().first().id);
    }

    void a_muted_rule_is_recorded_and_tells_nobody()
    {
        Story story;
        story.settings().muted = {u"circuits_open"_s};
        story.configure();
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        QCOMPARE(story.standing().size(), 1);
        QVERIFY(story.standing().first().quiet);
        QVERIFY(story.desktop.shown.isEmpty());
        QVERIFY(story.events().isEmpty());
        QCOMPARE(story.monitor->snapshot().muted, QStringList{u"circuits_open"_s});
        story.settings().muted.clear();
        story.configure();
        QCOMPARE(story.desktop.shown.size(), 1);
    }

    void a_maintenance_window_is_quiet_for_its_provider()
    {
        Story story;
        MaintenanceWindow window;
        window.provider = u"a"_s;
        window.from = story.clock.utcNow();
        window.to = window.from.addSecs(600);
        story.settings().maintenance = {window};
        story.configure();
        story.provider(0).circuit = CircuitState::Open;
        story.live(5min);
        QVERIFY(story.standing().first().quiet);
        QVERIFY(story.events().isEmpty());
        story.live(6min); // it is over, and the circuit still open
        QVERIFY(!story.standing().first().quiet);
        QCOMPARE(story.events(), QStringList{u"fired provider:a"_s});
    }

    void snoozing_from_the_notice_lasts_an_hour()
    {
        Story story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        story.desktop.choose(u"provider:a"_s, u"snooze"_s);
        QVERIFY(story.desktop.onDesktop.isEmpty());
        QCOMPARE(*story.standing().first().snoozedUntilMs - story.monitor->snapshot().nowMs,
                 3'600'000);
        story.live(59min);
        QVERIFY(story.desktop.onDesktop.isEmpty());
        story.live(2min);
        QCOMPARE(story.desktop.onDesktop.size(), 1);
    }

    void choosing_a_notice_opens_the_page()
    {
        Story story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        story.desktop.choose(u"provider:a"_s, u"show"_s);
        story.desktop.choose(u"provider:a"_s, u"default"_s);
        story.desktop.choose(u"provider:a"_s, u"something"_s);
        story.desktop.choose(u"of another program"_s, u"snooze"_s);
        QCOMPARE(story.pages, QStringList({u"Alerts"_s, u"Alerts"_s}));
    }

    void snoozing_what_is_not_there_changes_nothing()
    {
        Story story;
        story.monitor->snooze(99, 1h);
        QCOMPARE(story.changes, 0);
    }

    void a_clock_that_is_set_fires_and_clears_nothing_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("back an hour") << qint64{-3600};
        QTest::newRow("back ten years") << qint64{-315'360'000};
        QTest::newRow("on an hour") << qint64{3600};
        QTest::newRow("on ten years") << qint64{315'360'000};
    }
    void a_clock_that_is_set_fires_and_clears_nothing()
    {
        QFETCH(qint64, seconds);
        Story story;
        story.provider(1).circuit = CircuitState::Open;
        story.live(10min);
        const QList<Alert> before = story.standing();
        QCOMPARE(before.size(), 1);
        story.clock.setWallOffset(std::chrono::seconds(seconds));
        story.live(10min);
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        QCOMPARE(story.standing().first().id, before.first().id);
        QCOMPARE(story.events(), QStringList{u"fired provider:b"_s});
    }

    void a_sleep_fires_and_clears_nothing_data()
    {
        QTest::addColumn<bool>("monotonicGoesOn");
        QTest::newRow("the monotonic clock goes on") << true;
        QTest::newRow("it stands still") << false;
    }
    void a_sleep_fires_and_clears_nothing()
    {
        QFETCH(bool, monotonicGoesOn);
        Story story;
        story.settings().remindEvery.reset();
        story.live(10min);
        story.provider(1).circuit = CircuitState::Open;
        story.live(1min);
        // Two bad checks, then the lid is closed.
        story.call(u"a"_s, ErrorKind::TimedOut);
        story.live(20s, ErrorKind::TimedOut);
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        if (monotonicGoesOn)
            story.clock.advance(8h);
        else
            story.clock.setWallOffset(8h);
        for (int i = 0; i < 3; ++i)
            story.provider(i).silence = 8h;
        story.check();
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        for (int i = 0; i < 6 * 9; ++i)
            story.check(); // nine minutes without a call: overdue counts from the wake
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        QCOMPARE(story.events(), QStringList{u"fired provider:b"_s});
        for (int i = 0; i < 6 * 3; ++i)
            story.check();
        QCOMPARE(story.causes(), QStringList({u"provider:b"_s, u"silence"_s}));
    }

    void without_calls_nothing_fires_and_nothing_clears()
    {
        Story story;
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        story.live(2min, ErrorKind::ServerError);
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.setVerdicts(VerdictKind::Unknown);
        for (int i = 0; i < 6 * 60; ++i)
            story.check();
        QCOMPARE(story.causes(), QStringList{u"provider:a"_s});
        story.call(u"a"_s);
        story.check();
        story.call(u"a"_s);
        story.check();
        QVERIFY(story.standing().isEmpty());
    }

    void a_rule_that_is_switched_off_takes_its_alert_along()
    {
        Story story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        AlertRule off;
        off.name = u"circuits_open"_s;
        off.enabled = false;
        story.settings().rules = {off};
        story.configure();
        QVERIFY(story.standing().isEmpty());
        QCOMPARE(story.past().first().clearedBecause, u"The settings were changed."_s);
        QCOMPARE(story.events().last(), u"cleared provider:a"_s);
    }

    void alerts_that_are_switched_off_find_nothing()
    {
        Story story;
        story.settings().enabled = false;
        story.configure();
        story.provider(0).circuit = CircuitState::Open;
        story.live(5min, ErrorKind::ServerError);
        QVERIFY(story.standing().isEmpty());
        QVERIFY(story.monitor->snapshot().rules.isEmpty());
    }

    void a_provider_that_is_removed_takes_its_alert_along()
    {
        Story story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(1min);
        story.configuration.providers.removeFirst();
        story.configure();
        QVERIFY(story.standing().isEmpty());
        story.live(5min);
        QVERIFY(story.standing().isEmpty());
    }

    void a_rule_of_ones_own_looks_at_its_targets_alone()
    {
        Story story;
        AlertRule own;
        own.name = u"a or b slow"_s;
        own.measure = AlertMeasure::TtftP95;
        own.targets = {u"b"_s};
        own.warning = 0.1;
        own.minimumSamples = 1;
        story.settings().rules = {own};
        story.configure();
        for (int i = 0; i < 6; ++i) {
            CallRecord record;
            record.latency = 2s;
            record.ttft = 1s;
            for (const QString& name : {u"a"_s, u"b"_s}) {
                record.provider = name;
                story.monitor->record(record);
            }
            story.check();
        }
        QCOMPARE(story.causes(), QStringList{u"provider:b"_s});
        QCOMPARE(story.standing().first().reasons.first().rule, own.name);
    }

    void no_key_is_told_anywhere()
    {
        Story story;
        story.setVerdict(0, VerdictKind::FailingUnannounced, u"It said: sk-secret."_s);
        story.provider(0).verdict.cure = u"Not sk-secret."_s;
        story.provider(0).verdict.evidence = {u"sk-secret"_s};
        story.live(2min, ErrorKind::ServerError);
        const Alert alert = story.standing().first();
        for (const QString& text :
             {alert.title, alert.text, alert.verdict.sentence, alert.verdict.cure,
              alert.verdict.evidence.join(u' '), story.desktop.shown.first().text,
              QString::fromUtf8(story.commands.runs.first().input)})
            QVERIFY2(!text.contains(u"sk-secret"), qPrintable(text));
        QVERIFY(alert.text.contains(u"***"));
    }

    void a_riddle_is_explained_once_it_is_known()
    {
        Story story;
        story.setVerdict(0, VerdictKind::Unknown, {});
        story.live(2min, ErrorKind::ServerError);
        QCOMPARE(story.standing().first().title, u"A: many calls fail"_s);
        story.setVerdict(0, VerdictKind::TheirIncident);
        story.live(10s, ErrorKind::ServerError);
        QCOMPARE(story.standing().first().title, u"A reports an incident"_s);
        story.setVerdict(0, VerdictKind::FailingUnannounced);
        story.live(10s, ErrorKind::ServerError);
        QCOMPARE(story.standing().first().verdict.kind, VerdictKind::TheirIncident);
    }

    void changes_are_announced_only_where_something_changed()
    {
        Story story;
        story.provider(0).circuit = CircuitState::Open;
        story.live(5min);
        const int before = story.changes;
        QVERIFY(before > 0);
        story.live(10min);
        QCOMPARE(story.changes, before);
    }

    void the_desktop_loses_its_listener_with_the_monitor()
    {
        Story story;
        QVERIFY(story.desktop.hasListener());
        story.monitor.reset();
        QVERIFY(!story.desktop.hasListener());
    }
};

QTEST_GUILESS_MAIN(TestAlertMonitor)
#include "tst_alertmonitor.moc"
