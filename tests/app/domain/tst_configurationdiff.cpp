// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationdiff.h"
#include "tests/support/quotedjson.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

Configuration configurationOf(const QByteArray& json)
{
    const ConfigurationReading reading = readConfiguration(json);
    if (!reading.configuration)
        qFatal("%s", qPrintable(reading.problems.first().toString()));
    return *reading.configuration;
}

QString lines(const QList<ConfigurationChange>& changes)
{
    QStringList all;
    for (const ConfigurationChange& change : changes)
        all << u"%1 %2 [%3] [%4]"_s.arg(QStringList{u"+"_s, u"-"_s, u"~"_s}.at(change.kind),
                                        change.subject(), change.before, change.after);
    return all.join(u'\n');
}

} // namespace

class TestConfigurationDiff : public QObject
{
    Q_OBJECT

private slots:
    void the_same_is_no_change()
    {
        const Configuration one = configurationOf(
            json("{'version': 1, 'providers': [{'name': 'a', 'preset': 'openai'}]}"));
        QVERIFY(differences(one, one).isEmpty());
    }

    void entries_come_go_and_change_by_name_wherever_they_stand()
    {
        const Configuration before =
            configurationOf(json("{'version': 1, 'providers': [\n"
                                 "            {'name': 'a', 'base_url': 'https://a.test'}, "
                                 "{'name': 'b', 'preset': 'openai'}]}"));
        const Configuration after =
            configurationOf(json("{'version': 1, 'providers': [\n"
                                 "            {'name': 'c', 'preset': 'openai'},\n"
                                 "            {'name': 'a', 'base_url': 'https://new.test', "
                                 "'limits': {'concurrent': 2}}]}"));
        QCOMPARE(lines(differences(before, after)),
                 u"~ providers a: base_url [\"https://a.test\"] [\"https://new.test\"]\n"
                 "~ providers a: limits.concurrent [] [2]\n"
                 "- providers b [{\"preset\":\"openai\"}] []\n"
                 "+ providers c [] [{\"preset\":\"openai\"}]"_s);
    }

    void settings_change_by_path_and_what_is_left_out_is_the_default()
    {
        const Configuration before =
            configurationOf(json("{'version': 1, 'alerts': {'sound': true}}"));
        const Configuration after =
            configurationOf(json("{'version': 1, 'export': {'log': {'enabled': true}}}"));
        QCOMPARE(lines(differences(before, after)),
                 u"~ alerts.sound [true] []\n~ export.log.enabled [] [true]"_s);
    }

    void rules_are_entries_too()
    {
        const Configuration after = configurationOf(
            json("{'version': 1, 'alerts': {'rules': [\n"
                 "            {'name': 'slow', 'measure': 'latency_p95', 'warning': 5}]}}"));
        QCOMPARE(differences({}, after).size(), 1);
        QCOMPARE(differences({}, after).first().list, u"alerts.rules"_s);
        QCOMPARE(differences({}, after).first().name, u"slow"_s);
    }

    void long_values_are_cut_and_keys_taken_out()
    {
        Configuration after;
        Provider provider;
        provider.name = u"p"_s;
        provider.headers.insert(u"X-Long"_s, QString(500, u'x'));
        provider.headers.insert(u"X-Key"_s, u"sk-ant-api03-aaaabbbbccccddddeeeeffff0000"_s);
        after.providers.append(provider);
        Configuration before = after;
        before.providers[0].headers.clear();
        const QString told = lines(differences(before, after));
        QVERIFY2(!told.contains(u"sk-ant"_s), qPrintable(told));
        QVERIFY(told.size() < 400);
    }

    void what_a_header_says_to_the_server_alone_is_not_shown()
    {
        Configuration before;
        Provider provider;
        provider.name = u"p"_s;
        provider.headers = {{u"X-Team"_s, u"core"_s}, {u"X-Session"_s, u"first"_s}};
        before.providers.append(provider);
        before.exports.otlp.headers.insert(u"X-Token"_s, u"second"_s);
        Configuration after = before;
        after.providers[0].headers[u"X-Team"_s] = u"edge"_s;
        after.providers[0].headers[u"X-Session"_s] = u"third"_s;
        after.exports.otlp.headers[u"X-Token"_s] = u"fourth"_s;
        QCOMPARE(lines(differences(before, after)),
                 u"~ providers p: headers.X-Session [\"[redacted]\"] [\"[redacted]\"]\n"
                 "~ providers p: headers.X-Team [\"core\"] [\"edge\"]\n"
                 "~ export.otlp.headers.X-Token [\"[redacted]\"] [\"[redacted]\"]"_s);
        const QString added = lines(differences({}, before));
        QVERIFY2(added.contains(u"core"_s) && added.contains(u"X-Session"_s), qPrintable(added));
        QVERIFY2(!added.contains(u"first"_s) && !added.contains(u"second"_s), qPrintable(added));
    }

    void whom_alerts_are_told_is_shown_without_what_opens_the_door()
    {
        Configuration after;
        after.watch.alerts.webhook =
            QUrl(u"https://hooks.example/services/T01/B02/a1b2c3d4e5f6a7b8c9d0e1"_s);
        after.watch.alerts.command = {u"/usr/bin/notify"_s,
                                      u"--token=8f14e45fceea167a5a36dedd4bea2543"_s};
        const QString told = lines(differences({}, after));
        QVERIFY2(told.contains(u"https://hooks.example/[redacted]"_s), qPrintable(told));
        QVERIFY2(told.contains(u"[\"/usr/bin/notify\",\"[redacted]\"]"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"a1b2c3"_s) && !told.contains(u"8f14e4"_s), qPrintable(told));
    }

    void the_largest_file_is_compared_in_a_moment()
    {
        constexpr int kMany = 40'000; // as many as 4 MiB hold
        Configuration after;
        for (int i = 0; i < kMany; ++i) {
            Provider provider;
            provider.name = QString::number(i);
            provider.preset = u"openai"_s;
            after.providers.append(provider);
        }
        QDeadlineTimer patience(std::chrono::minutes(1)); // one by one it takes many of them
        QCOMPARE(differences({}, after).size(), kMany);
        QVERIFY(!patience.hasExpired());
    }
};

QTEST_GUILESS_MAIN(TestConfigurationDiff)
#include "tst_configurationdiff.moc"
