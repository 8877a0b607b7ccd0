// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sharedhistorydesk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/memorysharedhistory.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    FakeClock clock;
    MemorySecretStore store{clock};
    std::shared_ptr<KeptSharedHistory> kept = std::make_shared<KeptSharedHistory>();
    MemorySharedHistory history{kept};
    SharedHistoryDesk* told = nullptr;
    KeyBook keys{&store, [](const QString&) { return QByteArray(); },
                 [this] {
                     if (told)
                         told->keysChanged(keys.snapshot());
                 }};
    QList<SharedHistoryHealth> healths;
    SharedHistoryDesk desk{&history, keys,
                           [this](const SharedHistoryHealth& health) { healths.append(health); }};

    Bench() { told = &desk; }

    void configure(const QString& url)
    {
        Configuration configuration;
        configuration.history.url = QUrl(url);
        keys.configure(configuration);
        desk.configure(configuration);
        clock.advance(60s);
    }
};

const QString kServer = u"postgresql://me@db.example/fuseboard"_s;

} // namespace

class TestSharedHistoryDesk : public QObject
{
    Q_OBJECT

private slots:
    void without_an_address_the_keychain_is_left_alone()
    {
        Bench bench;
        bench.configure({});
        QCOMPARE(bench.store.operations(), 0);
        QVERIFY(bench.kept->passwords.isEmpty());
    }

    void the_password_comes_from_the_keychain()
    {
        Bench bench;
        bench.store.put(u"history"_s, "correct horse");
        bench.configure(kServer);
        QCOMPARE(bench.kept->passwords.size(), 1);
        QVERIFY(bench.kept->passwords.first()->sameAs(Secret::take("correct horse")));
    }

    void a_server_may_want_none_and_the_keychain_is_asked_once()
    {
        Bench bench;
        bench.configure(kServer);
        QCOMPARE(bench.kept->passwords.size(), 1);
        QVERIFY(!bench.kept->passwords.first());
        QCOMPARE(bench.store.operations(), 1);
    }

    void a_locked_keyring_is_waited_for()
    {
        Bench bench;
        bench.store.put(u"history"_s, "correct horse");
        bench.store.failWith(SecretStatus::WaitingForUnlock);
        bench.configure(kServer);
        QVERIFY(bench.kept->passwords.isEmpty());
        bench.store.failWith(SecretStatus::Ok);
        bench.keys.readPresence();
        bench.clock.advance(60s);
        QCOMPARE(bench.kept->passwords.size(), 1);
        QVERIFY(bench.kept->passwords.first());
    }

    void a_new_password_is_handed_over_and_the_same_one_is_not()
    {
        Bench bench;
        bench.configure(kServer);
        bench.keys.set(u"history"_s, Secret::take("correct horse"), [](const KeyChange&) {});
        bench.clock.advance(60s);
        QCOMPARE(bench.kept->passwords.size(), 2);
        QVERIFY(bench.kept->passwords.last()->sameAs(Secret::take("correct horse")));
        bench.keys.readPresence();
        bench.clock.advance(60s);
        QCOMPARE(bench.kept->passwords.size(), 2);
        bench.keys.remove(u"history"_s, [](const KeyChange&) {});
        bench.clock.advance(60s);
        QCOMPARE(bench.kept->passwords.size(), 3);
        QVERIFY(!bench.kept->passwords.last());
    }

    void of_a_password_nothing_is_shown()
    {
        Bench bench;
        bench.store.put(u"history"_s, "correct horse battery staple");
        bench.configure(kServer);
        QCOMPARE(bench.keys.snapshot().rows.last().masked, u"…"_s);
    }

    void how_it_does_is_told()
    {
        Bench bench;
        SharedHistoryHealth health;
        health.state = SharedHistoryHealth::Away;
        bench.history.tell(health);
        QCOMPARE(bench.healths, QList<SharedHistoryHealth>{health});
    }
};

QTEST_GUILESS_MAIN(TestSharedHistoryDesk)
#include "tst_sharedhistorydesk.moc"
