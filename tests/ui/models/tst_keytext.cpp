// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keytext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKeyText : public QObject
{
    Q_OBJECT
private slots:
    void every_presence_has_its_words()
    {
        KeyRow row;
        row.presence = KeyPresence::WaitingForUnlock;
        QCOMPARE(presenceWords(row),
                 (KeyWords{KeyTone::Warning, u"Waiting for the keychain to be unlocked"_s}));
        row.presence = KeyPresence::Present;
        QCOMPARE(presenceWords(row), (KeyWords{KeyTone::Good, u"Key set"_s}));
        row.sessionOnly = true;
        QCOMPARE(presenceWords(row).text, u"Key in memory"_s);
        QCOMPARE(sourceText(row), u"Memory, until Fuseboard is closed"_s);
    }

    void the_password_of_the_history_is_called_one_and_is_not_checked()
    {
        KeyRow row;
        row.ofHistory = true;
        row.presence = KeyPresence::Present;
        QCOMPARE(presenceWords(row).text, u"Password set"_s);
        row.sessionOnly = true;
        QCOMPARE(presenceWords(row).text, u"Password in memory"_s);
        row.presence = KeyPresence::Missing;
        QCOMPARE(presenceWords(row), (KeyWords{KeyTone::Warning, u"No password yet"_s}));
        row.trimmed = true;
        QCOMPARE(remarksText(row), u"White space around the password was cut off."_s);
        row.checking = true;
        QCOMPARE(checkWords(row).tone, KeyTone::Quiet);
        QVERIFY(checkWords(row).text.contains(u"history"_s));
    }

    void a_missing_variable_says_which_one_and_when()
    {
        KeyRow row;
        row.source = KeySource::Environment;
        row.variable = u"OPENAI_API_KEY"_s;
        row.presence = KeyPresence::Missing;
        QCOMPARE(sourceText(row), u"Environment variable OPENAI_API_KEY"_s);
        QCOMPARE(remarksText(row), u"Set OPENAI_API_KEY before Fuseboard is started."_s);
    }

    void a_failed_check_tells_cause_sentence_and_cure()
    {
        KeyRow row;
        KeyCheck check;
        check.at = QDateTime::currentDateTimeUtc();
        ModelCheck failed;
        failed.error = ProviderError::of(ErrorKind::AuthenticationFailed, u"a"_s, u"invalid key"_s);
        failed.error->advice = {u"Set it again."_s, u"Or not."_s};
        check.models = {failed};
        row.lastCheck = check;
        QVERIFY(checkWords(row).text.endsWith("key not accepted. Invalid key. Set it again."_L1));
        QCOMPARE(checkWords(row).tone, KeyTone::Bad);
        row.checking = true;
        QCOMPARE(checkWords(row).text, u"Being checked…"_s);
    }

    void a_check_of_several_models_tells_of_the_one_that_failed_or_of_the_slowest()
    {
        KeyRow row;
        KeyCheck check;
        check.at = QDateTime::currentDateTimeUtc();
        ModelCheck model;
        model.ok = true;
        model.model = u"fast"_s;
        model.latency = 100ms;
        check.models.append(model);
        model.model = u"slow"_s;
        model.latency = 900ms;
        check.models.append(model);
        row.lastCheck = check;
        QVERIFY(checkWords(row).text.startsWith("Works: 2 models answered, the slowest in "_L1));
        check.models[1].ok = false;
        check.models[1].error = ProviderError::of(ErrorKind::Overloaded, u"a"_s, u"busy"_s);
        row.lastCheck = check;
        QVERIFY(checkWords(row).text.startsWith("slow failed at "_L1));
        QCOMPARE(checkWords(row).tone, KeyTone::Bad);
    }

    void a_check_says_what_way_applied_where_it_is_not_the_plain_one()
    {
        KeyRow row;
        ModelCheck model;
        model.ok = true;
        model.route = NetworkRoute{u"no proxy"_s, u"system certificates"_s};
        KeyCheck check;
        check.at = QDateTime::currentDateTimeUtc();
        check.models = {model};
        row.lastCheck = check;
        QVERIFY(!checkWords(row).text.contains(u'.'));

        const QString way =
            u" Through proxy http://p:3128. Certificates: system certificates and /etc/c.pem."_s;
        check.models[0].route =
            NetworkRoute{u"proxy http://p:3128"_s, u"system certificates and /etc/c.pem"_s};
        row.lastCheck = check;
        QVERIFY2(checkWords(row).text.endsWith(way), qPrintable(checkWords(row).text));

        check.models[0].ok = false;
        check.models[0].error = ProviderError::of(ErrorKind::TlsFailed, u"a"_s, u"expired"_s);
        row.lastCheck = check;
        QVERIFY2(checkWords(row).text.endsWith(u"Expired."_s + way),
                 qPrintable(checkWords(row).text));
    }

    void a_keyring_that_does_not_work_says_what_follows_and_what_to_do()
    {
        KeysSnapshot keys;
        keys.health = KeyringHealth::SessionOnly;
        keys.backend = u"Secret Service"_s;
        keys.cause = u"No session bus"_s;
        keys.cure = u"Start one."_s;
        QCOMPARE(keyringWords(keys).text, u"Keychain Secret Service: does not work"_s);
        QCOMPARE(keyringDetail(keys),
                 u"Keys live in memory until Fuseboard is closed. No session bus. Start one."_s);
    }
};

QTEST_GUILESS_MAIN(TestKeyText)
#include "tst_keytext.moc"
