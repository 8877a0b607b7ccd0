// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/keydesk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secret(const char* text)
{
    return Secret::take(QByteArray(text));
}

PromptResult passed()
{
    PromptResult result;
    result.ok = true;
    return result;
}

PromptResult refused()
{
    PromptResult result;
    result.error =
        ProviderError::of(ErrorKind::AuthenticationFailed, u"p"_s, u"Incorrect API key."_s);
    return result;
}

/// A desk whose checks are answered by the test, with a keychain in memory that has one key.
struct Bench
{
    FakeClock clock;
    MemorySecretStore store{clock};
    ScriptedTransport transport{clock};
    KeyBook keys{&store, [](const QString&) { return QByteArray(); }, [] {}};
    Configuration configuration;
    QList<Secret> askedWith; ///< the key that a check would have sent
    PromptResult answer = passed();
    bool runs = true; ///< off once the runners are gone, as at the end of the engine
    QList<KeyChange> changes;
    QList<KeyCheck> checks;
    QList<std::pair<Secret, QString>> revealed;
    KeyDesk desk{{clock, transport, keys,
                  [this](const ChainOrder& order, const ChainObserver& observer) {
                      KeyBook& book = order.keys ? *order.keys : keys;
                      book.keyFor(u"p"_s, [this, observer](const KeyBook::Answer& key) {
                          askedWith.append(key.key);
                          if (runs)
                              observer.finished(answer);
                      });
                  },
                  [this]() -> const Configuration& { return configuration; },
                  [] { return std::shared_ptr<const UserErrorRules>(); }},
                 {[this](const QString&, const KeyChange& change) { changes.append(change); },
                  [this](const QString&, const KeyCheck& check) { checks.append(check); },
                  [this](const QString&, const Secret& key, const QString& fault) {
                      revealed.append({key, fault});
                  }},
                 30s};

    Bench()
    {
        Provider provider;
        provider.name = u"p"_s;
        provider.keySource = KeySource::Keychain;
        configuration.providers = {provider};
        Chain chain;
        chain.name = u"c"_s;
        chain.steps = {Step{u"p"_s, u"m"_s}};
        configuration.chains = {chain};
        keys.configure(configuration);
        store.put(u"p"_s, "sk-the-old-key-000000001");
    }

    Secret inForce()
    {
        Secret found;
        keys.keyFor(u"p"_s, [&](const KeyBook::Answer& key) { found = key.key; });
        clock.advance(1s);
        return found;
    }
};

const char* const kOld = "sk-the-old-key-000000001";
const char* const kNew = "sk-the-new-key-000000002";

} // namespace

class TestKeyDesk : public QObject
{
    Q_OBJECT

private slots:
    void a_new_key_that_does_not_pass_leaves_the_old_one()
    {
        Bench bench;
        bench.answer = refused();
        bench.desk.replace(u"p"_s, secret(kNew));
        bench.clock.advance(1s);
        QVERIFY(bench.askedWith.last().sameAs(secret(kNew)));
        QCOMPARE(bench.changes.size(), 1);
        QCOMPARE(bench.changes.last().outcome, KeyChange::Refused);
        QVERIFY(bench.changes.last().message.contains(u"Incorrect API key."));
        QVERIFY(bench.inForce().sameAs(secret(kOld)));
        QVERIFY(!bench.keys.snapshot().rows.first().checking);
    }

    void a_new_key_that_passes_takes_the_place_of_the_old_one()
    {
        Bench bench;
        bench.desk.replace(u"p"_s, secret(kNew));
        bench.clock.advance(1s);
        QCOMPARE(bench.changes.last().outcome, KeyChange::Stored);
        QVERIFY(bench.inForce().sameAs(secret(kNew)));
        QVERIFY(bench.keys.snapshot().rows.first().lastCheck);
    }

    void while_it_is_tried_the_old_key_is_in_force()
    {
        Bench bench;
        bench.desk.replace(u"p"_s, secret(kNew));
        QVERIFY(bench.keys.snapshot().rows.first().checking);
        QVERIFY(bench.changes.isEmpty());
        Secret found;
        bench.keys.keyFor(u"p"_s, [&](const KeyBook::Answer& key) { found = key.key; });
        bench.clock.advance(0s);
        QVERIFY(!found.sameAs(secret(kNew)));
    }

    void what_cannot_be_a_key_is_not_tried()
    {
        Bench bench;
        bench.desk.replace(u"p"_s, secret("  "));
        QCOMPARE(bench.changes.last().outcome, KeyChange::Refused);
        QVERIFY(bench.askedWith.isEmpty());
    }

    void a_deleted_key_comes_back_within_the_time()
    {
        Bench bench;
        bench.desk.remove(u"p"_s);
        bench.clock.advance(29s);
        QCOMPARE(bench.changes.last().outcome, KeyChange::Removed);
        QVERIFY(!bench.store.has(u"p"_s));
        bench.desk.restore(u"p"_s);
        bench.clock.advance(1s);
        QCOMPARE(bench.changes.last().outcome, KeyChange::Stored);
        QVERIFY(bench.store.has(u"p"_s));
        QVERIFY(bench.inForce().sameAs(secret(kOld)));
    }

    void after_the_time_it_is_forgotten()
    {
        Bench bench;
        bench.desk.remove(u"p"_s);
        bench.clock.advance(31s);
        bench.desk.restore(u"p"_s);
        QCOMPARE(bench.changes.last().outcome, KeyChange::Refused);
        QVERIFY(bench.changes.last().message.contains(u"set it again"));
    }

    void a_key_that_was_set_meanwhile_is_not_undone()
    {
        Bench bench;
        bench.desk.remove(u"p"_s);
        bench.clock.advance(1s);
        bench.desk.set(u"p"_s, secret(kNew));
        bench.clock.advance(1s);
        bench.desk.restore(u"p"_s);
        QCOMPARE(bench.changes.last().outcome, KeyChange::Refused);
        QVERIFY(bench.inForce().sameAs(secret(kNew)));
    }

    void a_key_is_revealed_or_the_reason_is_told()
    {
        Bench bench;
        bench.desk.reveal(u"p"_s);
        bench.clock.advance(1s);
        QVERIFY(bench.revealed.last().first.sameAs(secret(kOld)));
        QVERIFY(bench.revealed.last().second.isEmpty());
        bench.desk.reveal(u"q"_s);
        QVERIFY(bench.revealed.last().first.isEmpty());
        QVERIFY(!bench.revealed.last().second.isEmpty());
    }

    void a_check_tells_of_the_key_in_force()
    {
        Bench bench;
        bench.answer = refused();
        bench.desk.check(u"p"_s);
        bench.desk.check(u"p"_s); // one is under way
        bench.clock.advance(1s);
        QCOMPARE(bench.checks.size(), 1);
        QVERIFY(!bench.checks.last().ok());
        QVERIFY(bench.askedWith.last().sameAs(secret(kOld)));
    }

    void what_comes_after_the_end_harms_nobody()
    {
        auto bench = std::make_unique<Bench>();
        bench->store.setDelay(5s);
        bench->desk.reveal(u"p"_s);
        bench->desk.check(u"p"_s);
        bench->runs = false;
        bench->desk.stop();
        bench->clock.advance(10s);
        QVERIFY(bench->checks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyDesk)
#include "tst_keydesk.moc"
