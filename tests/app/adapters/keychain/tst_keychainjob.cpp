// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keychainjob.h"

#include <QTest>

#include <optional>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

using Action = KeychainRequest::Action;

const QString kService = u"io.github.fuseboard.tests.job"_s;

Secret secretOf(QByteArray bytes)
{
    return Secret::take(std::move(bytes));
}

KeychainReply replyTo(Action action, const QString& entry, QByteArray key = {})
{
    std::optional<KeychainReply> reply;
    KeychainJob::start({action, kService, entry, secretOf(std::move(key))},
                       [&reply](const KeychainReply& given) { reply = given; });
    if (!QTest::qWaitFor([&reply] { return reply.has_value(); }, 20'000))
        return {{SecretStatus::Failed, {}, u"no answer came"_s}, {}};
    return *reply;
}

} // namespace

/// With a keyring of its own: tests/support/with-keyring.sh.
class TestKeychainJob : public QObject
{
    Q_OBJECT

private slots:
    void what_a_keychain_would_change_or_cut_off_is_refused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << ""_ba << u"empty"_s;
        QTest::newRow("no UTF-8") << "sk-\xff\xfe"_ba << u"UTF-8"_s;
        QTest::newRow("half a character") << "sk-\xc3"_ba << u"UTF-8"_s;
        QTest::newRow("a NUL inside") << QByteArray("sk-\0x", 5) << u"NUL"_s;
        QTest::newRow("plain") << "sk-plain"_ba << QString();
        QTest::newRow("letters of any kind") << "Schlüssel 鍵 🔑"_ba << QString();
        QTest::newRow("a byte order mark first") << "\xef\xbb\xbfsk-x"_ba << QString();
    }
    void what_a_keychain_would_change_or_cut_off_is_refused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, words);
        const QString refusal = refusalOf(secretOf(key));
        QCOMPARE(refusal.isEmpty(), words.isEmpty());
        QVERIFY2(refusal.contains(words), qPrintable(refusal));
        QVERIFY(key.isEmpty() || !refusal.contains(QString::fromUtf8(key)));
    }

    void what_was_never_there_is_neither_read_nor_removed()
    {
        for (const Action action : {Action::Read, Action::Remove}) {
            const KeychainReply reply = replyTo(action, u"nobody's"_s);
            QCOMPARE(reply.result.status, SecretStatus::NotFound);
            QVERIFY(!reply.result.message.isEmpty());
            QVERIFY(!reply.backend.isEmpty());
        }
    }

    void a_key_comes_back_byte_for_byte()
    {
        for (const QByteArray& key :
             {"sk-plain"_ba, "Schlüssel 鍵 🔑"_ba, "\xef\xbb\xbfsk-x"_ba, " \tsk\n"_ba}) {
            QCOMPARE(replyTo(Action::Write, u"mine"_s, key).result.status, SecretStatus::Ok);
            const KeychainReply read = replyTo(Action::Read, u"mine"_s);
            QCOMPARE(read.result.status, SecretStatus::Ok);
            QVERIFY(read.result.secret.sameAs(secretOf(key)));
        }
        QCOMPARE(replyTo(Action::Remove, u"mine"_s).result.status, SecretStatus::Ok);
        QCOMPARE(replyTo(Action::Read, u"mine"_s).result.status, SecretStatus::NotFound);
    }

    void entries_are_kept_apart()
    {
        replyTo(Action::Write, u"one"_s, "first"_ba);
        replyTo(Action::Write, u"two"_s, "second"_ba);
        QCOMPARE(replyTo(Action::Remove, u"one"_s).result.status, SecretStatus::Ok);
        QVERIFY(replyTo(Action::Read, u"two"_s).result.secret.sameAs(secretOf("second"_ba)));
    }
};

QTEST_GUILESS_MAIN(TestKeychainJob)
#include "tst_keychainjob.moc"
