// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configuration.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ConfigurationReading read(const QByteArray& members)
{
    return readConfiguration(R"({"version": 1, "providers": [{"name": "p"}], )" + members + "}");
}

} // namespace

class TestWatchFields : public QObject
{
    Q_OBJECT
private slots:
    void each_mistake_has_its_own_message_data();
    void each_mistake_has_its_own_message();
    void a_whole_document_is_read();
    void an_empty_list_of_hosts_means_none();
    void null_means_no_cap();
};

void TestWatchFields::each_mistake_has_its_own_message_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& members, const QString& path,
                        const QString& says) { QTest::newRow(name) << members << path << says; };
    const auto check = [&row](const char* name, const QByteArray& more, const QString& key,
                              const QString& says) {
        row(name,
            R"("probes": {"checks": [{"name": "c", "provider": "p", "model": "m", )" + more + "}]}",
            u"probes.checks[0]."_s + key, says);
    };
    const auto rule = [&row](const char* name, const QByteArray& more, const QString& key,
                             const QString& says) {
        row(name, R"("alerts": {"rules": [{"name": "r", )" + more + "}]}",
            u"alerts.rules[0]"_s + key, says);
    };
    const auto window = [&row](const char* name, const QByteArray& members, const QString& key,
                               const QString& says) {
        row(name, R"("alerts": {"maintenance": [{)" + members + "}]}",
            u"alerts.maintenance[0]"_s + key, says);
    };
    row("too often", R"("probes": {"every_s": 59})", u"probes.every_s"_s, u"once a minute"_s);
    row("feeds too often", R"("feeds": {"every_s": 1})", u"feeds.every_s"_s, u"once a minute"_s);
    row("too many hosts",
        R"("probes": {"baseline_hosts": ["https://a","https://b","https://c","https://d",
            "https://e","https://f","https://g","https://h","https://i"]})",
        u"probes.baseline_hosts"_s, u"9 entries are too many"_s);
    row("no host", R"("probes": {"baseline_hosts": ["neutral.example"]})",
        u"probes.baseline_hosts[0]"_s, u"expected an address"_s);
    row("negative cap", R"("probes": {"daily_cost_cap_usd": -1})", u"probes.daily_cost_cap_usd"_s,
        u"from 0"_s);
    row("unknown provider",
        R"("probes": {"checks": [{"name": "c", "provider": "q", "model": "m"}]})",
        u"probes.checks[0].provider"_s, u"no provider \"q\""_s);
    row("checks of one name",
        R"("probes": {"checks": [{"name": "c", "provider": "p", "model": "m"},
                                 {"name": "c", "provider": "p", "model": "m"}]})",
        u"probes.checks[1].name"_s, u"\"c\""_s);
    check("too long an answer", R"("max_tokens": 17)", u"max_tokens"_s, u"from 1 to 16"_s);
    check("no expression", R"("expect_pattern": "(")", u"expect_pattern"_s, u"character 2"_s);
    check("nothing expected", R"("expect_text": " ")", u"expect_text"_s, u"1 to 500"_s);
    rule("no such measure", R"("measure": "errorrate", "warning": 1)", u".measure"_s,
         u"Did you mean \"error_rate\"?"_s);
    rule("no such scope", R"("measure": "silence", "warning": 1, "scope": "world")", u".scope"_s,
         u"board, provider, chain"_s);
    rule("no threshold", R"("measure": "silence")", {}, u"it would never fire"_s);
    rule("fires at once", R"("measure": "silence", "warning": 1, "bad_to_fire": 0)",
         u".bad_to_fire"_s, u"from 1"_s);
    row("webhook in plain text", R"("alerts": {"webhook": "http://hooks.example/x"})",
        u"alerts.webhook"_s, u"https://"_s);
    row("webhook with a password", R"("alerts": {"webhook": "https://u:p@hooks.example/x"})",
        u"alerts.webhook"_s, u"without user name"_s);
    row("reminders without a pause", R"("alerts": {"remind_every_s": 0})",
        u"alerts.remind_every_s"_s, u"once a minute"_s);
    window("neither once nor weekly", R"("provider": "p")", {}, u"either once or every week"_s);
    window("both", R"("from": "2026-12-24T00:00:00Z", "to": "2026-12-25T00:00:00Z",
                      "days": ["sat"], "from_time": "00:00", "until_time": "01:00")",
           {}, u"either once or every week"_s);
    window("backwards", R"("from": "2026-12-24T00:00:00Z", "to": "2026-12-23T00:00:00Z")", {},
           u"ends before it begins"_s);
    window("a time without zone", R"("from": "2026-12-24T00:00:00", "to": "2026-12-25T00:00:00Z")",
           u".from"_s, u"2026-12-24T18:00:00Z"_s);
    window("no such day", R"("days": ["monday"], "from_time": "1:00", "until_time": "02:00")",
           u".days[0]"_s, u"no such day"_s);
    window("no such hour", R"("days": ["mon"], "from_time": "24:00", "until_time": "02:00")",
           u".from_time"_s, u"such as 22:00"_s);
}

void TestWatchFields::each_mistake_has_its_own_message()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, path);
    QFETCH(const QString, says);
    const auto reading = read(members);
    QVERIFY(!reading.configuration);
    const auto found =
        std::find_if(reading.problems.begin(), reading.problems.end(),
                     [&](const ConfigurationProblem& problem) { return problem.path == path; });
    QVERIFY2(found != reading.problems.end(), qPrintable(reading.problems.first().toString()));
    QVERIFY2(found->toString().contains(says), qPrintable(found->toString()));
    QVERIFY(!found->cure.isEmpty());
}

void TestWatchFields::a_whole_document_is_read()
{
    const auto reading = read(R"(
      "probes": {"automatic": false, "every_s": 600, "pause_on_battery": true,
        "pause_on_metered": true, "daily_cost_cap_usd": 1.5,
        "baseline_hosts": ["https://neutral.example/"],
        "checks": [{"name": "c", "provider": "p", "model": "m", "every_s": 60, "prompt": "1+1=",
          "system": "short", "max_tokens": 4, "expect_text": "2", "expect_pattern": "^2",
          "latency_budget_s": 2.5, "enabled": false}]},
      "feeds": {"enabled": false, "every_s": 120},
      "alerts": {"enabled": false, "notifications": false, "sound": true, "daily_budget_usd": 3,
        "remind_every_s": 3600, "command": ["/bin/tell", "me"],
        "webhook": "https://hooks.example/x?y=z", "muted": ["Silence"],
        "maintenance": [{"provider": "p", "from": "2026-12-24T18:00:00+01:00",
                         "to": "2026-12-25T00:00:00Z"},
                        {"days": ["sat", "sun"], "from_time": "22:00", "until_time": "02:00"}],
        "rules": [{"name": "r", "measure": "latency_p95", "scope": "chain", "targets": ["c"],
          "warning": 5, "critical": 10, "window_s": 60, "minimum_samples": 1, "bad_to_fire": 2,
          "good_to_clear": 3}]})");
    QVERIFY2(reading.configuration,
             reading.problems.isEmpty() ? "" : qPrintable(reading.problems.first().toString()));
    const WatchSettings& watch = reading.configuration->watch;
    const Probe probe{u"c"_s, u"p"_s, u"m"_s,  60s,    u"1+1="_s, u"short"_s,
                      4,      u"2"_s, u"^2"_s, 2500ms, false};
    const ProbeSettings probes{false,  600s, true, true, 1.5, {QUrl(u"https://neutral.example/"_s)},
                               {probe}};
    QCOMPARE(watch.probes, probes);
    QCOMPARE(watch.feeds, (FeedSettings{false, 120s}));
    const AlertSettings& alerts = watch.alerts;
    QVERIFY(!alerts.enabled && !alerts.notifications && alerts.sound);
    QCOMPARE(alerts.dailyBudgetUsd, 3.0);
    QCOMPARE(alerts.remindEvery, std::optional<Duration>(3600s));
    QCOMPARE(alerts.command, (QStringList{u"/bin/tell"_s, u"me"_s}));
    QCOMPARE(alerts.webhook, QUrl(u"https://hooks.example/x?y=z"_s));
    QCOMPARE(alerts.maintenance[0].from, QDateTime({2026, 12, 24}, {17, 0}, Qt::UTC));
    QCOMPARE(alerts.maintenance[1].days, (QList<int>{Qt::Saturday, Qt::Sunday}));
    QCOMPARE(alerts.maintenance[1].untilTime, QTime(2, 0));
    QCOMPARE(alerts.rules[0].measure, AlertMeasure::LatencyP95);
    QCOMPARE(alerts.rules[0].scope, AlertScope::Chain);
    QCOMPARE(alerts.rules[0].goodToClear, 3);

    // What is written says the same again.
    const auto again = readConfiguration(writeConfiguration(*reading.configuration));
    QVERIFY(again.configuration);
    QCOMPARE(*again.configuration, *reading.configuration);
}

void TestWatchFields::an_empty_list_of_hosts_means_none()
{
    const auto reading = read(R"("probes": {"baseline_hosts": []})");
    QVERIFY(reading.configuration->watch.probes.baselineHosts.isEmpty());
    const auto again = readConfiguration(writeConfiguration(*reading.configuration));
    QVERIFY(again.configuration->watch.probes.baselineHosts.isEmpty());
}

void TestWatchFields::null_means_no_cap()
{
    const auto reading = read(R"("probes": {"daily_cost_cap_usd": null})");
    QVERIFY(!reading.configuration->watch.probes.dailyCostCapUsd);
    const auto again = readConfiguration(writeConfiguration(*reading.configuration));
    QVERIFY(!again.configuration->watch.probes.dailyCostCapUsd);
}

QTEST_GUILESS_MAIN(TestWatchFields)
#include "tst_watchfields.moc"
