// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/policy.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestPolicyReader : public QObject
{
    Q_OBJECT

private slots:
    void a_problem_names_line_key_and_cure_data();
    void a_problem_names_line_key_and_cure();
    void all_problems_are_told_at_once();
    void nothing_is_taken_from_a_broken_policy();
    void it_has_entries_settings_and_rules_of_its_own();
    void the_schema_knows_the_same_keys();
    void locks_are_what_it_has_and_names();
};

void TestPolicyReader::a_problem_names_line_key_and_cure_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    QTest::newRow("no JSON") << QByteArray("{") << u"line 1"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"expected an object"_s;
    QTest::newRow("no version") << QByteArray("{}") << u"\"version\" is missing"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"version": 1, "allowed_host": []})")
                                 << u"unknown key \"allowed_host\""_s;
    QTest::newRow("a host with a scheme")
        << QByteArray("{\"version\": 1,\n \"allowed_hosts\": [\"https://a.test\"]}")
        << u"line 2, allowed_hosts[0]: expected a host"_s;
    QTest::newRow("a host that is none")
        << QByteArray(R"({"version": 1, "allowed_hosts": [5]})") << u"expected a string"_s;
    QTest::newRow("no list of hosts")
        << QByteArray(R"({"version": 1, "allowed_hosts": "a.test"})") << u"expected a list"_s;
    QTest::newRow("a lock with a slip")
        << QByteArray(R"({"version": 1, "locked": ["alert"]})") << u"Did you mean \"alerts\"?"_s;
    QTest::newRow("no entry can be changed")
        << QByteArray(R"({"version": 1, "may_change": ["chains"]})")
        << u"entries of a policy cannot be changed"_s;
    QTest::newRow("a limit of nothing")
        << QByteArray(R"({"version": 1, "limits": {"a": {"concurrent": 0}}})")
        << u"limits.a.concurrent: expected a whole number"_s;
    QTest::newRow("a chain of a provider that it has not") << QByteArray(R"({"version": 1,
            "chains": [{"name": "c", "steps": [{"provider": "p", "model": "m"}]}]})")
                                                           << u"there is no provider \"p\""_s;
    QTest::newRow("a key in it")
        << QByteArray(R"({"version": 1, "providers": [{"name": "p", "api_key": "x"}]})")
        << u"Keys do not belong into this file"_s;
}

void TestPolicyReader::a_problem_names_line_key_and_cure()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, told);
    const PolicyReading reading = readPolicy(json);
    QVERIFY(!reading.policy);
    QVERIFY(!reading.problems.isEmpty());
    const QString problem = reading.problems.first().toString();
    QVERIFY2(problem.contains(told), qPrintable(problem));
}

void TestPolicyReader::all_problems_are_told_at_once()
{
    const PolicyReading reading = readPolicy(
        R"({"version": 1, "locked": ["x"], "allowed_hosts": ["a b"], "feeds": {"every_s": 1}})");
    QCOMPARE(reading.problems.size(), 3);
}

void TestPolicyReader::nothing_is_taken_from_a_broken_policy()
{
    QVERIFY(!readPolicy(R"({"version": 1, "allowed_hosts": ["a.test"], "locked": ["x"]})").policy);
    const QByteArray huge(5 << 20, ' ');
    QVERIFY(!readPolicy(huge).policy);
    QVERIFY(!readPolicy(QByteArray(100, '[') + QByteArray(100, ']')).policy);
}

void TestPolicyReader::it_has_entries_settings_and_rules_of_its_own()
{
    const PolicyReading reading = readPolicy(R"({"version": 1,
        "providers": [{"name": "p", "preset": "openai"}],
        "chains": [{"name": "c", "steps": [{"provider": "p", "model": "m"}]}],
        "alerts": {"sound": true, "rules": [
            {"name": "slow", "measure": "latency_p95", "warning": 5}]},
        "history": {"url": "postgresql://u@db.test/h"},
        "limits": {"mine": {"concurrent": 2}},
        "allowed_hosts": ["*.test"], "locked": ["providers"], "may_change": ["alerts.sound"]})");
    QVERIFY2(reading.policy,
             reading.problems.isEmpty() ? "" : qPrintable(reading.problems.first().toString()));
    const Policy& policy = *reading.policy;
    QCOMPARE(policy.configuration.providers.size(), 1);
    QCOMPARE(policy.configuration.watch.alerts.rules.first().name, u"slow"_s);
    QCOMPARE(policy.given, (QStringList{u"alerts.sound"_s, u"history.url"_s}));
    QVERIFY(!policy.settings[u"alerts"_s].toObject().contains(u"rules"_s));
    QCOMPARE(policy.limits.value(u"mine"_s).concurrent, std::optional<qint64>(2));
    QCOMPARE(policy.allowedHosts, std::optional(QStringList{u"*.test"_s}));
    // Absent is any host; an empty list is none.
    QVERIFY(!readPolicy(R"({"version": 1})").policy->allowedHosts);
    QVERIFY(readPolicy(R"({"version": 1, "allowed_hosts": []})").policy->allowedHosts->isEmpty());
}

void TestPolicyReader::the_schema_knows_the_same_keys()
{
    QFile file(QStringLiteral(FUSEBOARD_SOURCE_DIR "/resources/policy.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject properties =
        QJsonDocument::fromJson(file.readAll()).object()[u"properties"_s].toObject();
    const QString problem = readPolicy(R"({"version": 1, "x": 1})").problems.first().toString();
    for (const QString& key : properties.keys()) {
        const bool known =
            problem.contains(key) ||
            QStringList{u"limits"_s, u"allowed_hosts"_s, u"locked"_s, u"may_change"_s}.contains(
                key);
        QVERIFY2(known, qPrintable(key));
    }
    QFile configuration(QStringLiteral(FUSEBOARD_SOURCE_DIR "/resources/config.schema.json"));
    QVERIFY(configuration.open(QIODevice::ReadOnly));
    const QJsonObject shared =
        QJsonDocument::fromJson(configuration.readAll()).object()[u"properties"_s].toObject();
    for (const QString& key : shared.keys())
        QVERIFY2(properties.contains(key), qPrintable(key));
}

void TestPolicyReader::locks_are_what_it_has_and_names()
{
    const Policy policy = *readPolicy(R"({"version": 1,
        "providers": [{"name": "p", "preset": "openai"}],
        "feeds": {"enabled": true, "every_s": 600}, "limits": {"q": {"concurrent": 1}},
        "locked": ["chains"], "may_change": ["feeds.every_s"]})")
                               .policy;
    const PolicyLocks locks = locksOf(policy, u"/etc/policy.json"_s);
    QCOMPARE(locks.place, u"/etc/policy.json"_s);
    QCOMPARE(locks.providers, QStringList{u"p"_s});
    QCOMPARE(locks.limits, QStringList{u"q"_s});
    QVERIFY(locks.has(u"feeds.enabled"));
    QVERIFY(!locks.has(u"feeds.every_s"));
    QVERIFY(locks.has(u"chains"));
    QVERIFY(!locks.has(u"providers"));
}

QTEST_GUILESS_MAIN(TestPolicyReader)
#include "tst_policyreader.moc"
