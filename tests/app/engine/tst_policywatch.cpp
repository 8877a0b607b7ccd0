// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/policywatch.h"
#include "tests/support/memorypolicystore.h"
#include "tests/support/quotedjson.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// A user's file in memory.
class Files : public ConfigurationStore
{
public:
    QString place() const override { return u"/home/u/config.json"_s; }
    FileResult read() override { return {true, true, bytes, {}}; }
    FileResult write(const QByteArray& json) override
    {
        bytes = json;
        return {true, true, {}, {}};
    }
    FileResult readLastGood() override { return {false, false, {}, {}}; }
    FileResult keepAsLastGood(const QByteArray&) override { return {true, true, {}, {}}; }

    QByteArray bytes = json("{'version': 1,\n"
                            "        'providers': [{'name': 'mine', 'base_url': "
                            "'https://mine.test', 'dialect': 'openai'}],\n"
                            "        'alerts': {'sound': true}}");
};

const QByteArray kPolicy = json(
    "{'version': 1, 'allowed_hosts': ['set.test'],\n"
    "    'providers': [{'name': 'set', 'base_url': 'https://set.test', 'dialect': 'openai'}],\n"
    "    'chains': [{'name': 'team', 'steps': [{'provider': 'set', 'model': 'm'}]}],\n"
    "    'alerts': {'sound': false}}");

} // namespace

/// The policy, the user's file and the gate together, on a clock that stands still.
class TestPolicyWatch : public QObject
{
    Q_OBJECT

    struct Desk
    {
        explicit Desk(std::optional<QByteArray> json)
        {
            auto clock = std::make_unique<FakeClock>();
            time = clock.get();
            auto transport = std::make_unique<ScriptedTransport>(*clock);
            transport->script(u"mine.test"_s, {ScriptedReply::whole(200, "{}")});
            transport->script(u"set.test"_s, {ScriptedReply::whole(200, "{}")});
            auto store = std::make_unique<MemoryPolicyStore>();
            policy = store.get();
            policy->current = std::move(json);
            ports.clock = std::move(clock);
            ports.transport = std::move(transport);
            ports.policy = std::move(store);
            keeper.emplace(files, ports.policy.get());
            watch.emplace(ports, *keeper, [this] {
                ++changes;
                watch->enforce();
            });
            keeper->load();
            watch->enforce();
            watch->start();
        }
        bool isRefused(const QString& url)
        {
            bool refused = false;
            HttpRequest request;
            request.url = QUrl(url);
            const auto call = ports.transport->start(request, [&refused](const HttpEvent& event) {
                const auto* failure = std::get_if<HttpFailure>(&event);
                refused = failure && failure->kind == HttpFailureKind::NotAllowed;
            });
            time->advance(std::chrono::milliseconds(1));
            return refused;
        }
        const ConfigurationState& state() const { return keeper->state(); }

        EnginePorts ports;
        FakeClock* time = nullptr;
        MemoryPolicyStore* policy = nullptr;
        Files files;
        std::optional<ConfigurationKeeper> keeper;
        std::optional<PolicyWatch> watch;
        int changes = 0;
    };

private slots:
    void both_files_are_in_force_together()
    {
        Desk desk(kPolicy);
        QCOMPARE(desk.state().configuration.providers.size(), 2);
        QVERIFY(!desk.state().configuration.watch.alerts.sound);
        QCOMPARE(desk.state().own.providers.size(), 1);
        QVERIFY(desk.state().own.watch.alerts.sound);
        QVERIFY(desk.state().policy.locks.has(u"alerts.sound"));
        QVERIFY(desk.state().policy.locks.providers.contains(u"set"_s));
        QStringList told;
        for (const ConfigurationProblem& problem : desk.state().policy.ignored)
            told << problem.path;
        QCOMPARE(told, (QStringList{u"alerts.sound"_s, u"providers[0].base_url"_s}));
    }

    void only_allowed_hosts_are_called()
    {
        Desk desk(kPolicy);
        QVERIFY(desk.isRefused(u"https://mine.test/"_s));
        QVERIFY(!desk.isRefused(u"https://set.test/"_s));
    }

    void a_policy_that_comes_changes_and_goes_is_followed()
    {
        Desk desk(std::nullopt);
        QVERIFY(!desk.isRefused(u"https://mine.test/"_s));
        desk.policy->current = kPolicy;
        desk.time->advance(std::chrono::seconds(40));
        QCOMPARE(desk.changes, 1);
        QVERIFY(desk.isRefused(u"https://mine.test/"_s));
        QVERIFY(desk.state().configuration.chain(u"team"));
        desk.time->advance(std::chrono::minutes(5));
        QCOMPARE(desk.changes, 1);
        desk.policy->current.reset();
        desk.time->advance(std::chrono::seconds(40));
        QCOMPARE(desk.changes, 2);
        QVERIFY(!desk.isRefused(u"https://mine.test/"_s));
        QVERIFY(!desk.state().configuration.chain(u"team"));
        QVERIFY(desk.state().configuration.watch.alerts.sound);
    }

    void one_that_breaks_keeps_its_hosts()
    {
        Desk desk(kPolicy);
        desk.policy->current = "{";
        desk.time->advance(std::chrono::seconds(40));
        QVERIFY(desk.isRefused(u"https://mine.test/"_s));
        QVERIFY(desk.state().policy.usingLastGood);
        QVERIFY(!desk.state().policy.problems.isEmpty());
    }

    void a_broken_policy_from_the_beginning_stops_nothing()
    {
        Desk desk(QByteArray("{"));
        QCOMPARE(desk.state().configuration.providers.size(), 1);
        QVERIFY(!desk.isRefused(u"https://mine.test/"_s));
        QVERIFY(desk.state().problems.isEmpty());
        QVERIFY(!desk.state().policy.problems.isEmpty());
    }

    void saving_writes_the_user_s_part_alone()
    {
        Desk desk(kPolicy);
        Configuration edited = desk.state().written;
        edited.watch.alerts.notifications = false;
        QVERIFY(desk.keeper->save(edited).isEmpty());
        QVERIFY2(!desk.files.bytes.contains("set.test"), desk.files.bytes.constData());
        QVERIFY(desk.files.bytes.contains("mine.test"));
        QVERIFY(desk.files.bytes.contains("\"sound\": true"));
        QVERIFY(desk.files.bytes.contains("\"notifications\": false"));
        QVERIFY(!desk.state().configuration.watch.alerts.sound);
        QVERIFY(!desk.state().configuration.watch.alerts.notifications);
    }

    void saving_what_is_locked_is_refused_and_changes_nothing()
    {
        Desk desk(kPolicy);
        const QByteArray before = desk.files.bytes;
        Configuration edited = desk.state().written;
        edited.watch.alerts.sound = true;
        const auto problems = desk.keeper->save(edited);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().path, u"alerts.sound"_s);
        QCOMPARE(desk.files.bytes, before);
    }
};

QTEST_GUILESS_MAIN(TestPolicyWatch)
#include "tst_policywatch.moc"
