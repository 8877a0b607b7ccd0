// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/policykeeper.h"
#include "tests/support/memorypolicystore.h"
#include "tests/support/quotedjson.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kGood = json("{'version': 1, 'allowed_hosts': ['a.test']}");
const QByteArray kBroken = "{\"version\": 1,\n \"allowed_host\": [\"a.test\"]}";

} // namespace

class TestPolicyKeeper : public QObject
{
    Q_OBJECT

private slots:
    void without_a_store_or_a_file_there_is_no_policy()
    {
        PolicyKeeper none(nullptr);
        QVERIFY(!none.load());
        QVERIFY(!none.policy());
        MemoryPolicyStore store;
        PolicyKeeper keeper(&store);
        keeper.load();
        QVERIFY(!keeper.policy());
        QVERIFY(keeper.state().place.isEmpty());
    }

    void a_broken_policy_without_a_good_copy_is_told_and_not_in_force()
    {
        MemoryPolicyStore store(kBroken);
        PolicyKeeper keeper(&store);
        QVERIFY(keeper.load());
        QVERIFY(!keeper.policy());
        QVERIFY(!keeper.state().usingLastGood);
        QCOMPARE(keeper.state().problems.first().line, 2);
        QCOMPARE(keeper.state().problems.first().path, u"allowed_host"_s);
        QVERIFY(!keeper.state().problems.first().cure.isEmpty());
        QVERIFY(!keeper.state().place.isEmpty());
    }

    void one_that_breaks_goes_on_as_its_last_good_copy()
    {
        MemoryPolicyStore store(kGood);
        PolicyKeeper keeper(&store);
        keeper.load();
        QCOMPARE(*store.lastGood, kGood);
        store.current = kBroken;
        QVERIFY(keeper.load());
        QVERIFY(keeper.policy());
        QCOMPARE(keeper.policy()->allowedHosts, std::optional(QStringList{u"a.test"_s}));
        QVERIFY(keeper.state().usingLastGood);
        QVERIFY(!keeper.state().problems.isEmpty());
        QCOMPARE(*store.lastGood, kGood);
    }

    void one_that_cannot_be_read_does_not_let_go_either()
    {
        MemoryPolicyStore store(kGood);
        store.lastGood = kGood;
        store.fault = u"Cannot read it: permission denied."_s;
        PolicyKeeper keeper(&store);
        keeper.load();
        QVERIFY(keeper.policy());
        QVERIFY(keeper.state().problems.first().what.contains(u"permission denied"_s));
    }

    void one_that_is_taken_away_is_gone_with_its_copy()
    {
        MemoryPolicyStore store(kGood);
        PolicyKeeper keeper(&store);
        keeper.load();
        store.current.reset();
        QVERIFY(keeper.load());
        QVERIFY(!keeper.policy());
        QVERIFY(!store.lastGood);
        // And what breaks later has nothing to go back to.
        store.current = kBroken;
        QVERIFY(keeper.load());
        QVERIFY(!keeper.policy());
    }

    void looking_again_tells_only_what_is_new()
    {
        MemoryPolicyStore store(kGood);
        PolicyKeeper keeper(&store);
        QVERIFY(keeper.load());
        QVERIFY(!keeper.load());
        store.writable = true;
        QVERIFY(keeper.load());
        QVERIFY(keeper.state().userCanWrite);
        store.current = json("{'version': 1}");
        QVERIFY(keeper.load());
        QVERIFY(!keeper.policy()->allowedHosts);
    }

    void presets_are_checked_too()
    {
        const PolicyReading reading = readAndCheckPolicy(
            json("{'version': 1, 'providers': [{'name': 'p', 'preset': 'opnai'}]}"));
        QVERIFY(!reading.policy);
        QCOMPARE(reading.problems.first().path, u"providers[0].preset"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicyKeeper)
#include "tst_policykeeper.moc"
