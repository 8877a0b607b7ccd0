// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keychainstore.h"
#include "app/adapters/time/systemclock.h"
#include "tests/app/adapters/keychain/answers.h"
#include "tests/support/fakeclock.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QThread>

#include <csignal>
#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Against a real GNOME Keyring, which tests/support/with-keyring.sh starts.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void a_key_comes_back_as_it_was_written_data();
    void a_key_comes_back_as_it_was_written();
    void a_second_key_replaces_the_first();
    void a_missing_entry_is_not_found();
    void removing_a_missing_entry_is_not_found();
    void a_removed_key_is_gone();
    void another_service_has_entries_of_its_own();
    void keys_are_kept_as_text_for_other_tools();
    void what_is_no_text_is_refused_data();
    void what_is_no_text_is_refused();
    void the_backend_is_named();

    void ten_operations_are_answered_in_their_order();
    void works_from_one_thread_after_the_other();
    void an_answer_may_ask_again_or_destroy_the_store();
    void a_store_that_is_gone_answers_nobody_and_its_job_goes_on();
    void a_keyring_that_hangs_is_told_at_the_deadline_and_may_recover();
    void no_key_lies_in_a_file_in_plain();
    void a_locked_keyring_that_nobody_unlocks_denies(); // the last: it stays locked

private:
    FakeClock m_clock;
};

namespace {

const QString kService = u"io.github.fuseboard.tests"_s;
const QByteArray kCanary = "sk-canary-\u00e4%/+ 0123456789abcdef"_ba;

pid_t keyringProcess()
{
    return qEnvironmentVariableIntValue("FUSEBOARD_KEYRING_PID");
}

QDBusMessage askSecretService(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

bool anyFileHolds(const QByteArray& bytes)
{
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

void KeychainStoreTest::initTestCase()
{
    QVERIFY2(keyringProcess() > 0, "start this test with tests/support/with-keyring.sh");
}

void KeychainStoreTest::cleanup()
{
    kill(keyringProcess(), SIGCONT);
}

void KeychainStoreTest::a_key_comes_back_as_it_was_written_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("a usual key") << "sk-proj-0123456789"_ba;
    QTest::newRow("one character") << "x"_ba;
    QTest::newRow("white space around it") << " \tkey\r\n"_ba;
    QTest::newRow("quotes, percents, slashes") << R"(%1 %s "'\/ %41)"_ba;
    QTest::newRow("many scripts") << "\u00fc\u0436\u4e2d\u0301\u200f\U0001f511"_ba;
    QTest::newRow("a byte order mark") << "\ufeffkey"_ba;
    QTest::newRow("4 KiB") << "\u20ac-"_ba.repeated(1024);
}

void KeychainStoreTest::a_key_comes_back_as_it_was_written()
{
    QFETCH(QByteArray, key);
    KeychainStore store(m_clock, kService);
    COMPARE_STATUS(writeTo(store, u"round trip"_s, key), SecretStatus::Ok);
    const SecretResult result = readFrom(store, u"round trip"_s);
    COMPARE_STATUS(result, SecretStatus::Ok);
    QCOMPARE(result.secret.unwrap(), key);
    QVERIFY(result.message.isEmpty());
    COMPARE_STATUS(removeFrom(store, u"round trip"_s), SecretStatus::Ok);
}

void KeychainStoreTest::a_second_key_replaces_the_first()
{
    KeychainStore store(m_clock, kService);
    COMPARE_STATUS(writeTo(store, u"replaced"_s, "first"_ba), SecretStatus::Ok);
    COMPARE_STATUS(writeTo(store, u"replaced"_s, "second"_ba), SecretStatus::Ok);
    QCOMPARE(readFrom(store, u"replaced"_s).secret.unwrap(), "second"_ba);
    COMPARE_STATUS(removeFrom(store, u"replaced"_s), SecretStatus::Ok);
    COMPARE_STATUS(readFrom(store, u"replaced"_s), SecretStatus::NotFound);
}

void KeychainStoreTest::a_missing_entry_is_not_found()
{
    KeychainStore store(m_clock, kService);
    const SecretResult result = readFrom(store, u"never written"_s);
    COMPARE_STATUS(result, SecretStatus::NotFound);
    QVERIFY(result.secret.isEmpty());
}

void KeychainStoreTest::removing_a_missing_entry_is_not_found()
{
    KeychainStore store(m_clock, kService);
    COMPARE_STATUS(removeFrom(store, u"never written"_s), SecretStatus::NotFound);
}

void KeychainStoreTest::a_removed_key_is_gone()
{
    KeychainStore store(m_clock, kService);
    COMPARE_STATUS(writeTo(store, u"f\u00fcr zwei/drei"_s, "key"_ba), SecretStatus::Ok);
    const SecretResult removed = removeFrom(store, u"f\u00fcr zwei/drei"_s);
    COMPARE_STATUS(removed, SecretStatus::Ok);
    QVERIFY(removed.secret.isEmpty()); // looked up on the way, but nobody's business
    COMPARE_STATUS(readFrom(store, u"f\u00fcr zwei/drei"_s), SecretStatus::NotFound);
}

void KeychainStoreTest::another_service_has_entries_of_its_own()
{
    KeychainStore store(m_clock, kService);
    KeychainStore other(m_clock, kService + u".other"_s);
    COMPARE_STATUS(writeTo(store, u"shared name"_s, "ours"_ba), SecretStatus::Ok);
    COMPARE_STATUS(readFrom(other, u"shared name"_s), SecretStatus::NotFound);
    COMPARE_STATUS(removeFrom(other, u"shared name"_s), SecretStatus::NotFound);
    QCOMPARE(readFrom(store, u"shared name"_s).secret.unwrap(), "ours"_ba);
}

void KeychainStoreTest::keys_are_kept_as_text_for_other_tools()
{
    KeychainStore store(m_clock, kService);
    COMPARE_STATUS(writeTo(store, u"for others"_s, "key"_ba), SecretStatus::Ok);
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QMap<QString, QString> attributes = {
        {u"server"_s, kService}, {u"user"_s, u"for others"_s}, {u"type"_s, u"plaintext"_s}};
    const QDBusMessage reply =
        askSecretService(u"SearchItems"_s, {QVariant::fromValue(attributes)});
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
    QCOMPARE(items.size(), 1);
}

void KeychainStoreTest::what_is_no_text_is_refused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("NUL within") << QByteArray("ab\0cd", 5) << u"NUL"_s;
    QTest::newRow("Latin-1") << QByteArray("k\xe4se") << u"UTF-8"_s;
    QTest::newRow("a sequence cut short") << QByteArray("euro \xe2\x82") << u"UTF-8"_s;
}

void KeychainStoreTest::what_is_no_text_is_refused()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, why);
    KeychainStore store(m_clock, kService);
    COMPARE_STATUS(writeTo(store, u"refused"_s, "kept"_ba), SecretStatus::Ok);
    const SecretResult result = writeTo(store, u"refused"_s, key);
    COMPARE_STATUS(result, SecretStatus::Failed);
    QVERIFY2(result.message.contains(why), qPrintable(result.message));
    QCOMPARE(readFrom(store, u"refused"_s).secret.unwrap(), "kept"_ba);
}

void KeychainStoreTest::the_backend_is_named()
{
    KeychainStore store(m_clock, kService);
    QCOMPARE(store.backendName(), u"Secret Service"_s);
    readFrom(store, u"any"_s);
    QCOMPARE(store.backendName(), u"Secret Service (GNOME Keyring)"_s);
}

void KeychainStoreTest::ten_operations_are_answered_in_their_order()
{
    KeychainStore store(m_clock, kService);
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        const QByteArray key = "key " + QByteArray::number(i);
        store.write(u"in order"_s, Secret::take(QByteArray(key)),
                    [&order, i](const SecretResult&) { order += u"write %1"_s.arg(i); });
        store.read(u"in order"_s, [&order](const SecretResult& result) {
            order += u"read "_s + QString::fromUtf8(result.secret.unwrap());
        });
        store.write(u"in order"_s, Secret(), [&order](const SecretResult& result) {
            order += result.status == SecretStatus::Failed ? u"refused"_s : u"?"_s;
        });
    }
    store.remove(u"in order"_s, [&order](const SecretResult&) { order += u"remove"_s; });
    QVERIFY(order.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 10, 20'000);
    QCOMPARE(order, (QStringList{u"write 0"_s, u"read key 0"_s, u"refused"_s, u"write 1"_s,
                                 u"read key 1"_s, u"refused"_s, u"write 2"_s, u"read key 2"_s,
                                 u"refused"_s, u"remove"_s}));
    QVERIFY(!m_clock.hasTimers());
}

void KeychainStoreTest::works_from_one_thread_after_the_other()
{
    // QtKeychain's queue belongs to the first thread it ever saw. Were that the store's, the second
    // thread would wait for ever.
    for (int round = 0; round < 3; ++round) {
        struct Engine
        {
            SystemClock clock;
            KeychainStore store{clock, kService};
        };
        QThread thread;
        QObject context;
        context.moveToThread(&thread);
        std::unique_ptr<Engine> engine;
        QByteArray found;
        QList<QThread*> answeredIn;
        connect(&thread, &QThread::started, &context, [&] {
            engine = std::make_unique<Engine>();
            engine->store.write(
                u"threads"_s, Secret::take(QByteArray::number(round)),
                [&](const SecretResult&) { answeredIn += QThread::currentThread(); });
            engine->store.read(u"threads"_s, [&](const SecretResult& result) {
                answeredIn += QThread::currentThread();
                found = result.secret.unwrap();
                thread.quit();
            });
        });
        // `finished` comes from within the thread, where the store has to go as well.
        connect(
            &thread, &QThread::finished, &context, [&] { engine.reset(); }, Qt::DirectConnection);
        thread.start();
        const bool ended = QTest::qWaitFor([&] { return thread.isFinished(); }, 20'000);
        thread.quit();
        thread.wait();
        QVERIFY2(ended, "no answer came");
        QCOMPARE(found, QByteArray::number(round));
        QCOMPARE(answeredIn, (QList<QThread*>{&thread, &thread}));
    }
}

void KeychainStoreTest::an_answer_may_ask_again_or_destroy_the_store()
{
    auto store = std::make_unique<KeychainStore>(m_clock, kService);
    bool destroyed = false;
    bool behindAnswered = false;
    store->read(u"first"_s, [&](const SecretResult&) {
        store->read(u"second"_s, [&](const SecretResult&) {
            store.reset();
            destroyed = true;
        });
        store->read(u"third"_s, [&](const SecretResult&) { behindAnswered = true; });
    });
    QTRY_VERIFY_WITH_TIMEOUT(destroyed, 20'000);
    QVERIFY(!m_clock.hasTimers());
    KeychainStore next(m_clock, kService);
    COMPARE_STATUS(readFrom(next, u"fourth"_s), SecretStatus::NotFound);
    QVERIFY(!behindAnswered);
}

void KeychainStoreTest::a_store_that_is_gone_answers_nobody_and_its_job_goes_on()
{
    const auto answer = std::make_shared<Answer>();
    {
        KeychainStore store(m_clock, kService);
        COMPARE_STATUS(writeTo(store, u"orphan"_s, "before"_ba), SecretStatus::Ok);
        kill(keyringProcess(), SIGSTOP);
        store.write(u"orphan"_s, Secret::take("after"_ba), into(answer));
        QTest::qWait(200); // lets the job reach the keyring, which does not answer
    }
    QVERIFY(!m_clock.hasTimers());
    kill(keyringProcess(), SIGCONT);
    KeychainStore store(m_clock, kService);
    QCOMPARE(readFrom(store, u"orphan"_s).secret.unwrap(), "after"_ba);
    QCOMPARE(answer->count, 0);
}

void KeychainStoreTest::a_keyring_that_hangs_is_told_at_the_deadline_and_may_recover()
{
    KeychainStore store(m_clock, kService, 30s);
    const auto running = std::make_shared<Answer>();
    const auto reading = std::make_shared<Answer>();
    const auto later = std::make_shared<Answer>();
    kill(keyringProcess(), SIGSTOP);
    store.write(u"hung"_s, Secret::take("first"_ba), into(running));
    store.read(u"hung"_s, into(reading));
    m_clock.advance(10s);
    store.write(u"hung later"_s, Secret::take("second"_ba), into(later));
    QTest::qWait(200); // lets the job reach the keyring, which does not answer

    m_clock.advance(20s - 1ms);
    QCOMPARE(running->count + reading->count, 0);
    m_clock.advance(1ms);
    QCOMPARE(running->count, 1);
    COMPARE_STATUS(running->result, SecretStatus::WaitingForUnlock);
    QVERIFY2(running->result.message.contains("within 30 s"_L1),
             qPrintable(running->result.message));
    QCOMPARE(reading->count, 1);
    COMPARE_STATUS(reading->result, SecretStatus::WaitingForUnlock);

    QCOMPARE(later->count, 0); // its own 30 s are not over
    m_clock.advance(10s);
    QCOMPARE(later->count, 1);
    COMPARE_STATUS(later->result, SecretStatus::WaitingForUnlock);

    kill(keyringProcess(), SIGCONT);
    QCOMPARE(readFrom(store, u"hung"_s).secret.unwrap(), "first"_ba);
    QCOMPARE(readFrom(store, u"hung later"_s).secret.unwrap(), "second"_ba);
    QCOMPARE(running->count, 1);
    QCOMPARE(reading->count, 1);
    QCOMPARE(later->count, 1);
}

void KeychainStoreTest::no_key_lies_in_a_file_in_plain()
{
    KeychainStore store(m_clock, kService);
    COMPARE_STATUS(writeTo(store, u"canary"_s, kCanary), SecretStatus::Ok);
    QCOMPARE(readFrom(store, u"canary"_s).secret.unwrap(), kCanary);

    QFile control(QDir::home().filePath(u"control"_s));
    QVERIFY(control.open(QIODevice::WriteOnly));
    control.write("the search finds what is there");
    control.close();
    QVERIFY(anyFileHolds("finds what is"_ba));

    const QString text = QString::fromUtf8(kCanary);
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& form :
         {kCanary, kCanary.toBase64(), kCanary.toBase64(QByteArray::Base64UrlEncoding),
          kCanary.toPercentEncoding(), kCanary.toHex(), utf16})
        QVERIFY2(!anyFileHolds(form), "the key was found in a file");
}

void KeychainStoreTest::a_locked_keyring_that_nobody_unlocks_denies()
{
    KeychainStore store(m_clock, kService);
    COMPARE_STATUS(writeTo(store, u"locked"_s, "key"_ba), SecretStatus::Ok);
    const QDBusMessage alias = askSecretService(u"ReadAlias"_s, {u"default"_s});
    const QDBusMessage locked =
        askSecretService(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{
                                        alias.arguments().value(0).value<QDBusObjectPath>()})});
    QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);

    // Nobody can be asked for the password here, as when the user closes the question.
    for (const SecretResult& result : {readFrom(store, u"locked"_s), removeFrom(store, u"locked"_s),
                                       writeTo(store, u"locked"_s, "other"_ba)}) {
        COMPARE_STATUS(result, SecretStatus::Denied);
        QVERIFY2(result.message.contains("locked"_L1), qPrintable(result.message));
        QVERIFY(result.secret.isEmpty());
    }
    COMPARE_STATUS(readFrom(store, u"never written"_s), SecretStatus::NotFound);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::KeychainStoreTest)
#include "tst_keychainstore.moc"
