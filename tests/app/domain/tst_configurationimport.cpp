// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationimport.h"
#include "tests/support/quotedjson.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCurrent =
    json("{'version': 1,\n"
         "  'providers': [{'name': 'a', 'base_url': 'https://a.test'},\n"
         "                {'name': 'b', 'base_url': 'https://b.test'}],\n"
         "  'chains': [{'name': 'default', 'steps': [{'provider': 'a', 'model': 'm'}]}],\n"
         "  'alerts': {'sound': true,\n"
         "    'maintenance': [{'provider': 'b', 'days': ['mon'], 'from_time': '01:00',\n"
         "                     'until_time': '02:00'}]},\n"
         "  'feeds': {'every_s': 600}}");
const QByteArray kFile =
    json("{'version': 1,\n"
         "  'providers': [{'name': 'a', 'base_url': 'https://new.test'},\n"
         "                {'name': 'c', 'base_url': 'https://c.test'}],\n"
         "  'chains': [{'name': 'extra', 'steps': [{'provider': 'b', 'model': 'm'}]}],\n"
         "  'alerts': {'daily_budget_usd': 5}}");

Configuration current()
{
    return *readConfiguration(kCurrent).configuration;
}

} // namespace

class TestConfigurationImport : public QObject
{
    Q_OBJECT

private slots:
    void a_file_that_cannot_be_used_changes_nothing_and_says_where()
    {
        const ConfigurationImport import =
            importInto(current(), json("{'version': 1, 'provider': []}"), ImportWay::Merge, {});
        QVERIFY(!import.configuration);
        QCOMPARE(import.problems.first().path, u"provider"_s);
        QVERIFY(import.problems.first().line > 0);
    }

    void merging_goes_by_name_and_keeps_the_rest()
    {
        const ConfigurationImport import = importInto(current(), kFile, ImportWay::Merge, {});
        QVERIFY(import.configuration);
        const Configuration& next = *import.configuration;
        QCOMPARE(next.providers.size(), 3);
        QCOMPARE(next.provider(u"a")->baseUrl, QUrl(u"https://new.test"_s));
        QCOMPARE(next.provider(u"b")->baseUrl, QUrl(u"https://b.test"_s));
        QVERIFY(next.chain(u"default") && next.chain(u"extra"));
        // Settings that the file has not stay.
        QVERIFY(next.watch.alerts.sound);
        QCOMPARE(next.watch.alerts.dailyBudgetUsd, std::optional(5.0));
        QCOMPARE(next.watch.feeds.every, std::chrono::seconds(600));
        QCOMPARE(next.watch.alerts.maintenance.size(), 1);
        QVERIFY(import.leftAlone.isEmpty());
    }

    void replacing_takes_the_file_as_it_is()
    {
        const ConfigurationImport refused = importInto(current(), kFile, ImportWay::Replace, {});
        QVERIFY(!refused.configuration); // its chain needs a provider that it has not
        const QByteArray whole =
            json("{'version': 1,\n"
                 "            'providers': [{'name': 'c', 'base_url': 'https://c.test'}]}");
        const ConfigurationImport import = importInto(current(), whole, ImportWay::Replace, {});
        QVERIFY(import.configuration);
        QCOMPARE(*import.configuration, *readConfiguration(whole).configuration);
    }

    void what_a_policy_holds_stays_and_is_told()
    {
        const PolicyLocks locks{.place = u"/etc/policy.json"_s,
                                .providers = {u"a"_s},
                                .settings = {u"alerts.daily_budget_usd"_s, u"chains"_s}};
        for (const ImportWay way : {ImportWay::Merge, ImportWay::Replace}) {
            const QByteArray file = json(
                "{'version': 1,\n"
                "                'providers': [{'name': 'a', 'base_url': 'https://new.test'},\n"
                "                              {'name': 'b', 'base_url': 'https://b2.test'}],\n"
                "                'chains': [{'name': 'extra', 'steps': [{'provider': 'b', 'model': "
                "'m'}]}],\n"
                "                'alerts': {'daily_budget_usd': 5}}");
            const ConfigurationImport import = importInto(current(), file, way, locks);
            QVERIFY(import.configuration);
            const Configuration& next = *import.configuration;
            QCOMPARE(next.provider(u"a")->baseUrl, QUrl(u"https://a.test"_s));
            QCOMPARE(next.provider(u"b")->baseUrl, QUrl(u"https://b2.test"_s));
            QVERIFY(!next.watch.alerts.dailyBudgetUsd);
            QVERIFY(next.chain(u"default") && !next.chain(u"extra"));
            QCOMPARE(import.leftAlone, (QStringList{u"providers a: base_url"_s, u"chains extra"_s,
                                                    u"alerts.daily_budget_usd"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigurationImport)
#include "tst_configurationimport.moc"
