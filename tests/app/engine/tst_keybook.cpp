// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/keybook.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysecretstore.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secret(QByteArray text)
{
    return Secret::take(std::move(text));
}

/// A key book over a keychain in memory, with one provider of each source.
struct Bench
{
    FakeClock clock;
    MemorySecretStore store{clock};
    QHash<QString, QByteArray> environment;
    int changes = 0;
    KeyBook keys;

    explicit Bench(bool withStore = true)
        : keys(
              withStore ? &store : nullptr,
              [this](const QString& name) { return environment.value(name); },
              [this] { ++changes; })
    {
        keys.configure(configuration());
    }

    static Configuration configuration()
    {
        Configuration configuration;
        Provider kept;
        kept.name = u"kept"_s;
        kept.preset = u"openai"_s;
        kept.keySource = KeySource::Keychain;
        Provider fromEnvironment;
        fromEnvironment.name = u"env"_s;
        fromEnvironment.keySource = KeySource::Environment;
        fromEnvironment.keyVariable = u"SOME_KEY"_s;
        Provider none;
        none.name = u"none"_s;
        none.keySource = KeySource::None;
        configuration.providers = {kept, fromEnvironment, none};
        return configuration;
    }

    KeyBook::Answer keyFor(const QString& provider)
    {
        std::optional<KeyBook::Answer> answer;
        keys.keyFor(provider, [&](const KeyBook::Answer& each) { answer = each; });
        clock.advance(60s);
        return answer.value();
    }

    KeyChange set(const QString& provider, const QByteArray& key)
    {
        std::optional<KeyChange> change;
        keys.set(provider, secret(QByteArray(key.constData(), key.size())),
                 [&](const KeyChange& each) { change = each; });
        clock.advance(60s);
        return change.value();
    }

    KeyChange remove(const QString& provider)
    {
        std::optional<KeyChange> change;
        keys.remove(provider, [&](const KeyChange& each) { change = each; });
        clock.advance(60s);
        return change.value();
    }

    KeyRow row(const QString& provider) const
    {
        for (const KeyRow& each : keys.snapshot().rows) {
            if (each.provider == provider)
                return each;
        }
        return {};
    }
};

} // namespace

class TestKeyBook : public QObject
{
    Q_OBJECT

private slots:
    void a_broken_keyring_is_told_with_cause_and_cure_and_keys_live_in_memory()
    {
        Bench bench;
        bench.store.failWith(SecretStatus::Unavailable, u"No session bus."_s);
        bench.keys.probe();
        QCOMPARE(bench.keys.snapshot().health, KeyringHealth::Probing);
        bench.clock.settle();

        const KeysSnapshot snapshot = bench.keys.snapshot();
        QCOMPARE(snapshot.health, KeyringHealth::SessionOnly);
        QCOMPARE(snapshot.cause, u"No session bus."_s);
        QVERIFY(!snapshot.cure.isEmpty());

        const KeyChange change = bench.set(u"kept"_s, "sk-0123456789abcdef");
        QCOMPARE(change.outcome, KeyChange::InMemoryOnly);
        QVERIFY(bench.row(u"kept"_s).sessionOnly);
        QVERIFY(bench.keyFor(u"kept"_s).ok);
        QVERIFY(!bench.store.has(u"kept"_s));
    }

    void a_locked_keyring_waits_and_is_tried_again()
    {
        Bench bench;
        bench.store.failWith(SecretStatus::WaitingForUnlock);
        bench.keys.probe();
        bench.clock.settle();
        QCOMPARE(bench.keys.snapshot().health, KeyringHealth::WaitingForUnlock);
        QCOMPARE(bench.row(u"kept"_s).presence, KeyPresence::WaitingForUnlock);

        bench.store.failWith(SecretStatus::Ok);
        bench.store.put(u"kept"_s, "sk-0123456789abcdef");
        bench.keys.probe();
        bench.clock.settle();
        QCOMPARE(bench.keys.snapshot().health, KeyringHealth::Working);
        QCOMPARE(bench.row(u"kept"_s).presence, KeyPresence::Present);
    }

    void the_probe_leaves_nothing_behind()
    {
        Bench bench;
        bench.keys.probe();
        bench.clock.settle();
        QCOMPARE(bench.keys.snapshot().health, KeyringHealth::Working);
        QVERIFY(!bench.store.has(u"fuseboard-probe"_s));
    }

    void a_key_is_shown_by_its_ends_alone()
    {
        Bench bench;
        QCOMPARE(bench.set(u"kept"_s, "sk-proj-0123456789abcdefwxyz").outcome, KeyChange::Stored);
        const KeyRow row = bench.row(u"kept"_s);
        QVERIFY(row.masked.startsWith(u"sk-"_s) && row.masked.endsWith(u"wxyz"_s));
        QVERIFY(!row.masked.contains(u"0123"_s));
    }

    void white_space_is_trimmed_and_told()
    {
        Bench bench;
        const KeyChange change = bench.set(u"kept"_s, "  sk-0123456789abcdef\n");
        QVERIFY(change.trimmed);
        QVERIFY(bench.row(u"kept"_s).trimmed);
        QCOMPARE(bench.keyFor(u"kept"_s).key.unwrap(), "sk-0123456789abcdef"_ba);
    }

    void a_key_of_another_provider_earns_a_warning_and_is_kept()
    {
        Bench bench;
        const KeyChange change = bench.set(u"kept"_s, "sk-ant-0123456789abcdef");
        QCOMPARE(change.outcome, KeyChange::Stored);
        QVERIFY2(change.warning.contains(u"Anthropic"_s), qPrintable(change.warning));
        QVERIFY(!change.warning.contains(u"0123"_s));
    }

    void whoever_waits_for_a_key_is_answered_when_the_configuration_changes()
    {
        Bench bench;
        bench.store.setDelay(5s);
        bench.environment[u"SOME_KEY"_s] = "sk-from-the-environment-0123456789";
        QList<KeyBook::Answer> answers;
        const auto wait = [&] {
            bench.keys.keyFor(u"kept"_s, [&](const KeyBook::Answer& each) { answers += each; });
        };
        wait();
        Configuration changed = Bench::configuration();
        changed.providers[0].keySource = KeySource::Environment;
        changed.providers[0].keyVariable = u"SOME_KEY"_s;
        bench.keys.configure(changed);
        QCOMPARE(answers.size(), 1);
        QVERIFY(answers[0].ok);

        bench.keys.configure(Bench::configuration());
        wait();
        changed.providers.removeFirst();
        bench.keys.configure(changed);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[1].presence, KeyPresence::Missing);
        bench.clock.advance(60s);
        QCOMPARE(answers.size(), 2);
    }

    void what_no_request_can_carry_is_refused()
    {
        Bench bench;
        QCOMPARE(bench.set(u"kept"_s, " \n ").outcome, KeyChange::Refused);
        QCOMPARE(bench.set(u"kept"_s, "line one\nline two").outcome, KeyChange::Refused);
        QVERIFY(!bench.store.has(u"kept"_s));
    }

    void a_keychain_that_refuses_does_not_lose_the_key_of_this_session()
    {
        Bench bench;
        bench.store.failWith(SecretStatus::Denied, u"no"_s);
        const KeyChange change = bench.set(u"kept"_s, "sk-0123456789abcdef");
        QCOMPARE(change.outcome, KeyChange::KeychainFailed);
        QVERIFY(change.message.contains(u"no"_s));
        QVERIFY(bench.row(u"kept"_s).sessionOnly);
        QVERIFY(bench.keyFor(u"kept"_s).ok);
    }

    void keys_from_elsewhere_are_not_set_here()
    {
        Bench bench;
        QCOMPARE(bench.set(u"env"_s, "sk-0123456789abcdef").outcome, KeyChange::Refused);
        QCOMPARE(bench.set(u"nobody"_s, "sk-0123456789abcdef").outcome, KeyChange::Refused);
        QCOMPARE(bench.remove(u"none"_s).outcome, KeyChange::Refused);
    }

    void an_environment_key_is_read_and_a_missing_one_is_named()
    {
        Bench bench;
        const KeyBook::Answer missing = bench.keyFor(u"env"_s);
        QVERIFY(!missing.ok);
        QVERIFY(missing.message.contains(u"SOME_KEY"_s));

        bench.environment[u"SOME_KEY"_s] = "sk-0123456789abcdef\n";
        QVERIFY(bench.keyFor(u"env"_s).ok);
        QVERIFY(bench.row(u"env"_s).trimmed);
    }

    void no_key_needed_is_an_answer()
    {
        Bench bench;
        const KeyBook::Answer answer = bench.keyFor(u"none"_s);
        QVERIFY(answer.ok);
        QVERIFY(answer.key.isEmpty());
    }

    void deleting_forgets_the_key_everywhere()
    {
        Bench bench;
        bench.set(u"kept"_s, "sk-0123456789abcdef");
        QCOMPARE(bench.remove(u"kept"_s).outcome, KeyChange::Removed);
        QVERIFY(!bench.store.has(u"kept"_s));
        QVERIFY(!bench.keyFor(u"kept"_s).ok);
        QCOMPARE(bench.remove(u"kept"_s).outcome, KeyChange::NotFound);
    }

    void without_a_keychain_nothing_is_asked_of_it()
    {
        Bench bench(false);
        bench.keys.probe();
        QCOMPARE(bench.keys.snapshot().health, KeyringHealth::NotUsed);
        QVERIFY(!bench.keyFor(u"kept"_s).ok);
        QCOMPARE(bench.set(u"kept"_s, "sk-0123456789abcdef").outcome, KeyChange::InMemoryOnly);
        QVERIFY(bench.keyFor(u"kept"_s).ok);
        QCOMPARE(bench.store.operations(), 0);
    }

    void reading_the_presence_of_all_keys_ends_once()
    {
        Bench bench;
        int done = 0;
        bench.keys.readPresence([&] { ++done; });
        QCOMPARE(done, 0);
        bench.clock.settle();
        QCOMPARE(done, 1);
        QCOMPARE(bench.row(u"kept"_s).presence, KeyPresence::Missing);
    }

    void two_who_ask_at_once_share_one_read()
    {
        Bench bench;
        bench.store.put(u"kept"_s, "sk-0123456789abcdef");
        int answers = 0;
        const auto count = [&](const KeyBook::Answer& answer) { answers += answer.ok ? 1 : 0; };
        bench.keys.keyFor(u"kept"_s, count);
        bench.keys.keyFor(u"kept"_s, count);
        bench.clock.settle();
        QCOMPARE(answers, 2);
        QCOMPARE(bench.store.operations(), 1);
    }

    void a_new_configuration_keeps_the_keys_it_still_names()
    {
        Bench bench;
        bench.set(u"kept"_s, "sk-0123456789abcdef");
        Configuration next = Bench::configuration();
        next.providers.removeLast();
        bench.keys.configure(next);
        QCOMPARE(bench.row(u"kept"_s).presence, KeyPresence::Present);
        QCOMPARE(bench.keys.snapshot().rows.size(), 2);
    }

    void the_redactor_knows_every_key_in_memory()
    {
        Bench bench;
        bench.set(u"kept"_s, "unusual-key-0123456789");
        QVERIFY(!bench.keys.redactor()
                     .redact("the key unusual-key-0123456789 is wrong"_ba)
                     .contains("unusual-key-0123456789"));
    }

    void an_answer_after_the_end_harms_nobody()
    {
        FakeClock clock;
        MemorySecretStore store(clock);
        {
            KeyBook keys(
                &store, [](const QString&) { return QByteArray(); }, [] {});
            keys.configure(Bench::configuration());
            keys.keyFor(u"kept"_s, [](const KeyBook::Answer&) { QFAIL("too late"); });
            keys.probe();
        }
        clock.advance(60s);
        QVERIFY(store.operations() > 0);
    }
};

QTEST_GUILESS_MAIN(TestKeyBook)
#include "tst_keybook.moc"
