// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationlayers.h"
#include "app/domain/policyapplication.h"
#include "tests/support/quotedjson.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kUser =
    json("{'version': 1,\n"
         "  'providers': [{'name': 'mine', 'base_url': 'https://mine.test'},\n"
         "                {'name': 'shared', 'base_url': 'https://wrong.test'}],\n"
         "  'chains': [{'name': 'own', 'steps': [{'provider': 'mine', 'model': 'm'}]},\n"
         "             {'name': 'both', 'steps': [{'provider': 'shared', 'model': 'm'}]}],\n"
         "  'alerts': {'sound': true, 'daily_budget_usd': 100,\n"
         "    'maintenance': [{'provider': 'mine', 'days': ['mon'], 'from_time': '01:00',\n"
         "                     'until_time': '02:00'}]},\n"
         "  'feeds': {'every_s': 900}}");

struct Applied
{
    explicit Applied(const QByteArray& policyJson, QByteArray user = kUser) : own(std::move(user))
    {
        const PolicyReading reading = readPolicy(policyJson);
        if (!reading.policy) {
            qFatal("%s", qPrintable(reading.problems.first().toString()));
            return;
        }
        policy = *reading.policy;
        locks = locksOf(policy, u"/etc/policy.json"_s);
        result = applyPolicy(policy, locks, own);
    }
    const Configuration& all() const { return result.configuration; }
    QString told() const
    {
        QStringList lines;
        for (const ConfigurationProblem& problem : result.ignored)
            lines << problem.toString();
        return lines.join(u'\n');
    }
    /// The user's file as it would be written after an edit of the whole.
    QByteArray saved(const Configuration& edited) const
    {
        const OwnPart part = ownPart(edited, policy, locks, own);
        return part.problems.isEmpty() ? writeConfigurationOver(baseOf(policy), part.configuration)
                                       : "refused: " + part.problems.first().toString().toUtf8();
    }

    QByteArray own;
    Policy policy;
    PolicyLocks locks;
    AppliedPolicy result;
};

const QByteArray kNothing = json("{'version': 1}");
const QByteArray kEntries =
    json("{'version': 1,\n"
         "  'providers': [{'name': 'shared', 'base_url': 'https://right.test'}],\n"
         "  'chains': [{'name': 'both', 'steps': [{'provider': 'shared', 'model': 'x'}]}]}");
const QByteArray kSettings = json(
    "{'version': 1, 'alerts': {'sound': false, 'daily_budget_usd': 5}, 'feeds': {'every_s': 600},\n"
    "        'may_change': ['feeds']}");

} // namespace

class TestPolicyApplication : public QObject
{
    Q_OBJECT

private slots:
    void an_empty_policy_changes_nothing()
    {
        const Applied applied(kNothing);
        QCOMPARE(applied.all(), *readConfiguration(kUser).configuration);
        QCOMPARE(applied.told(), QString());
    }

    void without_a_file_of_the_user_the_policy_stands_alone()
    {
        const Applied applied(kEntries, {});
        QCOMPARE(applied.all().providers.size(), 1);
        QCOMPARE(applied.all().chains.size(), 1);
        QCOMPARE(applied.told(), QString());
    }

    void entries_replace_the_user_s_of_the_same_name_and_tell_so_in_their_line()
    {
        const Applied applied(kEntries);
        QCOMPARE(applied.all().providers.size(), 2);
        QCOMPARE(applied.all().provider(u"shared")->baseUrl, QUrl(u"https://right.test"_s));
        QCOMPARE(applied.all().chain(u"both")->steps.first().model, u"x"_s);
        QVERIFY(applied.all().chain(u"own"));
        QVERIFY2(applied.told().contains(u"line 3, providers[1]: does not count"_s),
                 qPrintable(applied.told()));
        QVERIFY(applied.told().contains(u"/etc/policy.json"_s));
        QVERIFY(applied.told().contains(u"chains[1]"_s));
    }

    void settings_hold_whatever_the_user_s_file_says()
    {
        const Applied applied(kSettings);
        QVERIFY(!applied.all().watch.alerts.sound);
        QCOMPARE(applied.all().watch.alerts.dailyBudgetUsd, std::optional(5.0));
        QVERIFY2(applied.told().contains(u"alerts.sound"_s), qPrintable(applied.told()));
    }

    void what_may_be_changed_holds_until_the_user_sets_it()
    {
        QCOMPARE(Applied(kSettings).all().watch.feeds.every, std::chrono::seconds(900));
        const Applied unset(kSettings, json("{'version': 1}"));
        QCOMPARE(unset.all().watch.feeds.every, std::chrono::seconds(600));
        QVERIFY(!unset.told().contains(u"feeds"_s));
    }

    void what_is_locked_without_a_value_has_its_default()
    {
        const Applied applied(json("{'version': 1, 'locked': ['alerts.daily_budget_usd']}"));
        QVERIFY(!applied.all().watch.alerts.dailyBudgetUsd);
        QVERIFY(applied.all().watch.alerts.sound);
        QVERIFY(applied.told().contains(u"alerts.daily_budget_usd"_s));
    }

    void a_locked_list_has_no_entries_of_the_user_s_nor_what_needs_them()
    {
        const Applied applied(json("{'version': 1, 'locked': ['providers'],\n"
                                   "                'providers': [{'name': 'shared', 'base_url': "
                                   "'https://right.test'}]}"));
        QCOMPARE(applied.all().providers.size(), 1);
        QCOMPARE(applied.all().chains.size(), 1);
        QCOMPARE(applied.all().chains.first().name, u"both"_s);
        QVERIFY(applied.all().watch.alerts.maintenance.isEmpty());
        QVERIFY2(applied.told().contains(u"it needs the provider \"mine\""_s),
                 qPrintable(applied.told()));
    }

    void a_chain_of_the_user_may_name_a_provider_of_the_policy()
    {
        const QByteArray user =
            json("{'version': 1, 'chains': [{'name': 'c', 'steps': [{'provider': 'shared',\n"
                 "                'model': 'm'}]}]}");
        QVERIFY(!readConfiguration(user).configuration);
        const Applied applied(kEntries, user);
        QCOMPARE(applied.all().chain(u"c")->steps.first().provider, u"shared"_s);
    }

    void limits_hold_each_for_itself_whoever_wrote_the_provider()
    {
        const Applied applied(
            json("{'version': 1, 'limits': {'mine': {'concurrent': 2}, 'nobody': {'concurrent': "
                 "1}}}"),
            json("{'version': 1, 'providers': [{'name': 'mine', 'base_url': 'https://mine.test',\n"
                 "                'limits': {'concurrent': 9, 'tokens_per_day': 7}}]}"));
        const ProviderLimits& limits = applied.all().provider(u"mine")->limits;
        QCOMPARE(limits.concurrent, std::optional<qint64>(2));
        QCOMPARE(limits.tokensPerDay, std::optional<qint64>(7));
    }

    void the_history_s_password_is_never_a_provider_s_key()
    {
        const Applied applied(
            json("{'version': 1, 'history': {'url': 'postgresql://u@db.test/h'}}"),
            json("{'version': 1, 'providers': [{'name': 'history', 'base_url': "
                 "'https://x.test'}]}"));
        QVERIFY(!applied.all().provider(u"history"));
        QVERIFY(!applied.told().isEmpty());
    }

    void hosts_that_are_not_allowed_are_told_and_nobody_else_is_asked_there()
    {
        const Applied applied(json("{'version': 1, 'allowed_hosts': ['right.test']}"),
                              json("{'version': 1, 'providers': [\n"
                                   "            {'name': 'p', 'base_url': 'https://right.test'},\n"
                                   "            {'name': 'q', 'base_url': 'https://wrong.test'}],\n"
                                   "            'history': {'url': 'postgresql://u@db.test/h'},\n"
                                   "            'alerts': {'webhook': 'https://hook.test/'}}"));
        Configuration resolved = applied.all();
        QList<ConfigurationProblem> told;
        keepToHosts(*applied.policy.allowedHosts, resolved, applied.own, applied.locks, told);
        QStringList paths;
        for (const ConfigurationProblem& problem : told) {
            paths << problem.path;
            QVERIFY(problem.what.contains(u"/etc/policy.json"_s));
        }
        paths.sort();
        QCOMPARE(paths,
                 (QStringList{u"alerts.webhook"_s, u"history.url"_s, u"providers[1].base_url"_s}));
        // Hosts that tell whether the network is up: unasked, it would be taken for down.
        QVERIFY(resolved.watch.probes.baselineHosts.isEmpty());
        QVERIFY(resolved.history.url.isEmpty());
    }

    // Saving

    void saving_unchanged_leaves_the_user_s_file_as_it_was_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::newRow("nothing") << kNothing;
        QTest::newRow("entries") << kEntries;
        QTest::newRow("settings") << kSettings;
        QTest::newRow("locked lists")
            << QByteArray(json("{'version': 1, 'locked': ['providers', 'alerts']}"));
        QTest::newRow("limits") << QByteArray(
            json("{'version': 1, 'limits': {'mine': {'concurrent': 1}}}"));
    }
    void saving_unchanged_leaves_the_user_s_file_as_it_was()
    {
        QFETCH(QByteArray, policy);
        const Applied applied(policy);
        const QByteArray saved = applied.saved(applied.all());
        const ConfigurationReading read = readConfigurationOver({}, saved, applied.locks.providers);
        QVERIFY2(read.configuration, saved.constData());
        const Configuration before = *readConfiguration(kUser).configuration;
        for (const Provider& provider : before.providers)
            QCOMPARE(*read.configuration->provider(provider.name), provider);
        for (const Chain& chain : before.chains)
            QCOMPARE(*read.configuration->chain(chain.name), chain);
        QCOMPARE(read.configuration->providers.size(), before.providers.size());
        QCOMPARE(read.configuration->watch, before.watch);
    }

    void an_address_that_gave_way_to_the_policy_stays_in_the_file()
    {
        const Applied applied(
            json("{'version': 1, 'providers': [{'name': 'history', 'base_url': "
                 "'https://x.test'}]}"),
            json("{'version': 1, 'history': {'url': 'postgresql://u@db.test/h'}}"));
        QVERIFY(applied.all().history.url.isEmpty());
        Configuration edited = applied.all();
        edited.watch.alerts.sound = true;
        QVERIFY2(applied.saved(edited).contains("postgresql://u@db.test/h"),
                 applied.saved(edited).constData());
        edited.history.url = QUrl(u"postgresql://u@other.test/h"_s);
        QVERIFY(applied.saved(edited).contains("postgresql://u@other.test/h"));
    }

    void only_what_is_the_user_s_is_written()
    {
        const Applied applied(kEntries, json("{'version': 1}"));
        Configuration edited = applied.all();
        Provider added;
        added.name = u"new"_s;
        added.preset = u"openai"_s;
        edited.providers.append(added);
        edited.watch.alerts.sound = true;
        const QByteArray saved = applied.saved(edited);
        QVERIFY(saved.contains("\"new\""));
        QVERIFY(saved.contains("\"sound\": true"));
        QVERIFY2(!saved.contains("right.test"), saved.constData());
    }

    void a_value_of_one_s_own_is_written_even_where_it_is_the_program_s_default()
    {
        const Applied applied(json("{'version': 1, 'feeds': {'enabled': false},\n"
                                   "                                  'may_change': ['feeds']}"),
                              json("{'version': 1}"));
        QVERIFY(!applied.all().watch.feeds.enabled);
        Configuration edited = applied.all();
        QVERIFY(!applied.saved(edited).contains("feeds"));
        edited.watch.feeds.enabled = true;
        const QByteArray saved = applied.saved(edited);
        QVERIFY2(saved.contains("\"enabled\": true"), saved.constData());
    }

    void what_is_locked_cannot_be_saved_differently_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("path");
        QTest::newRow("a setting") << u"setting"_s << u"alerts.daily_budget_usd"_s;
        QTest::newRow("an entry") << u"entry"_s << u"providers[0].base_url"_s;
        QTest::newRow("an entry that goes") << u"removal"_s << u"chains"_s;
        QTest::newRow("an entry that comes") << u"addition"_s << u"error_rules[0]"_s;
        QTest::newRow("a limit") << u"limit"_s << u"providers[1].limits.concurrent"_s;
    }
    void what_is_locked_cannot_be_saved_differently()
    {
        QFETCH(QString, what);
        QFETCH(QString, path);
        const Applied applied(json(
            "{'version': 1,\n"
            "          'providers': [{'name': 'shared', 'base_url': 'https://right.test'}],\n"
            "          'chains': [{'name': 'both', 'steps': [{'provider': 'shared', 'model': "
            "'x'}]}],\n"
            "          'alerts': {'daily_budget_usd': 5}, 'limits': {'mine': {'concurrent': 1}},\n"
            "          'locked': ['error_rules']}"));
        Configuration edited = applied.all();
        ErrorRule rule;
        rule.name = u"r"_s;
        rule.code = u"c"_s;
        if (what == "setting"_L1)
            edited.watch.alerts.dailyBudgetUsd = 6;
        else if (what == "entry"_L1)
            edited.providers[0].baseUrl = QUrl(u"https://other.test"_s);
        else if (what == "removal"_L1)
            edited.chains.removeFirst();
        else if (what == "addition"_L1)
            edited.errorRules.append(rule);
        else
            edited.providers[1].limits.concurrent = 2;
        const OwnPart part = ownPart(edited, applied.policy, applied.locks, applied.own);
        QCOMPARE(part.problems.size(), 1);
        QCOMPARE(part.problems.first().path, path);
        QVERIFY(part.problems.first().what.contains(u"/etc/policy.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestPolicyApplication)
#include "tst_policyapplication.moc"
