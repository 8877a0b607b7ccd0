// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/listedkey.h"
#include "tests/support/ctlrun.h"

#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRight = "sim-key-Ab3dEf6hIj9kLmN0pQr5";
const QByteArray kWrong = "sim-key-0000000000000000wrong";

} // namespace

/// Runs under with-keyring.sh. Every test function uses a provider of its own.
class TestKeys : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;
    std::unique_ptr<SimulatorRun> m_simulator;

    CtlResult keys(const QStringList& arguments, const QByteArray& input = {})
    {
        return m_ctl.run(QStringList{u"keys"_s} + arguments, input);
    }

    QJsonObject row(const QString& provider) { return listedKey(m_ctl, provider); }

    CtlResult send(const QString& chain)
    {
        return m_ctl.run({u"send"_s, u"--chain"_s, chain, u"--prompt"_s, u"hi"_s, u"--json"_s});
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("FUSEBOARD_KEYRING_PID"),
                 "run this under tests/support/with-keyring.sh: it changes keys");
        const QJsonObject locked{{u"name"_s, u"sim"_s},
                                 {u"dialect"_s, u"openai"_s},
                                 {u"models"_s, QJsonArray{u"m"_s}},
                                 {u"latency_ms"_s, QJsonObject{{u"fixed"_s, 1}}},
                                 {u"tokens_per_s"_s, 2000},
                                 {u"key"_s, QString::fromLatin1(kRight)}};
        m_simulator = std::make_unique<SimulatorRun>(
            m_ctl, QJsonObject{{u"version"_s, 1}, {u"providers"_s, QJsonArray{locked}}});
        QVERIFY(m_simulator->isRunning());
        QJsonArray providers;
        QJsonArray chains;
        const QList<QPair<QString, QString>> all = {
            {u"kept"_s, u"keychain"_s}, {u"trimmed"_s, u"keychain"_s},   {u"used"_s, u"keychain"_s},
            {u"bare"_s, u"keychain"_s}, {u"fromenv"_s, u"env:FB_KEY"_s}, {u"open"_s, u"none"_s},
        };
        for (const auto& [name, key] : all) {
            providers.append(
                CtlRun::provider(name, u"openai"_s, m_simulator->baseUrl(u"sim"_s), key));
            // "bare" has no chain: a check of it asks for the list of models.
            if (name != "bare"_L1)
                chains.append(QJsonObject{
                    {u"name"_s, name},
                    {u"steps"_s,
                     QJsonArray{QJsonObject{{u"provider"_s, name}, {u"model"_s, u"m"_s}}}},
                    {u"retry"_s, QJsonObject{{u"max_retries"_s, 0}}}});
        }
        m_ctl.writeConfiguration(
            QJsonObject{{u"version"_s, 1}, {u"providers"_s, providers}, {u"chains"_s, chains}});
    }

    void a_key_is_set_listed_masked_and_deleted()
    {
        QCOMPARE(row(u"kept"_s)[u"state"], QJsonValue(u"missing"_s));
        const CtlResult set = keys({u"set"_s, u"kept"_s}, kRight);
        QVERIFY2(set.exitCode == 0, set.err.constData());
        QVERIFY(set.err.contains("The key of kept is in the keychain."));
        QVERIFY(!set.err.contains("White space"));

        const QJsonObject listed = row(u"kept"_s);
        QCOMPARE(listed[u"state"], QJsonValue(u"present"_s));
        QCOMPARE(listed[u"source"], QJsonValue(u"keychain"_s));
        const QString masked = listed[u"key"].toString();
        QVERIFY(masked.contains(u'…') && masked.size() < 16);
        const CtlResult text = keys({u"list"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains(masked.toUtf8()));
        QVERIFY(!text.out.contains(kRight.mid(8, 12)));

        const CtlResult deleted = keys({u"delete"_s, u"kept"_s});
        QCOMPARE(deleted.exitCode, 0);
        QVERIFY(deleted.err.contains("The key of kept is deleted."));
        QCOMPARE(row(u"kept"_s)[u"state"], QJsonValue(u"missing"_s));
        const CtlResult again = keys({u"delete"_s, u"kept"_s});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.err.contains("No key for kept was stored."));
    }

    void white_space_around_a_key_is_cut_off_and_told()
    {
        const CtlResult set = keys({u"set"_s, u"trimmed"_s}, "  \t" + kRight + " \r\n");
        QCOMPARE(set.exitCode, 0);
        QVERIFY(set.err.contains("White space around the key was cut off."));
        QVERIFY(send(u"trimmed"_s).line()[u"ok"].toBool()); // or the server would not know it
    }

    void a_prompt_is_sent_with_the_key_of_the_keychain()
    {
        const CtlResult before = send(u"used"_s);
        QCOMPARE(before.exitCode, 1);
        QCOMPARE(before.line()[u"error"][u"code"], QJsonValue(u"key_missing"_s));
        QVERIFY(before.line()[u"error"][u"message"].toString().contains(u"keys set used"_s));

        QCOMPARE(keys({u"set"_s, u"used"_s}, kWrong).exitCode, 0);
        const CtlResult refused = send(u"used"_s);
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.line()[u"error"][u"kind"], QJsonValue(u"authentication_failed"_s));
        QCOMPARE(refused.line()[u"error"][u"status"], QJsonValue(401));
        const CtlResult bad = keys({u"check"_s, u"used"_s});
        QCOMPARE(bad.exitCode, 1);
        QVERIFY(bad.out.contains("used (m): authentication_failed: "));

        QCOMPARE(keys({u"set"_s, u"used"_s}, kRight).exitCode, 0); // takes the other's place
        QCOMPARE(send(u"used"_s).exitCode, 0);
        const CtlResult good = keys({u"check"_s, u"used"_s, u"--json"_s});
        QCOMPARE(good.exitCode, 0);
        QCOMPARE(good.line()[u"ok"], QJsonValue(true));
        QCOMPARE(good.line()[u"model"], QJsonValue(u"m"_s));
        QVERIFY(good.line()[u"latency_ms"].isDouble() && good.line()[u"error"].isNull());
    }

    void a_provider_of_no_chain_is_checked_by_its_list_of_models()
    {
        QCOMPARE(keys({u"set"_s, u"bare"_s}, kRight).exitCode, 0);
        const CtlResult run = m_ctl.run({u"check"_s, u"--provider"_s, u"bare"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.line()[u"ok"], QJsonValue(true));
        QVERIFY(run.line()[u"model"].isNull());
    }

    void a_key_of_the_environment_is_used_and_a_missing_variable_is_named()
    {
        const CtlResult missing = send(u"fromenv"_s);
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.line()[u"error"][u"message"].toString().contains(u"FB_KEY"_s));
        QCOMPARE(row(u"fromenv"_s)[u"state"], QJsonValue(u"missing"_s));

        m_ctl.setEnvironment(u"FB_KEY"_s, QString::fromLatin1(kRight));
        QCOMPARE(send(u"fromenv"_s).exitCode, 0);
        QCOMPARE(row(u"fromenv"_s)[u"source"], QJsonValue(u"env:FB_KEY"_s));
        const CtlResult set = keys({u"set"_s, u"fromenv"_s}, kRight);
        QCOMPARE(set.exitCode, 2);
        QVERIFY(set.err.contains("does not come from the keychain"));
    }

    void wrong_use_ends_with_2_and_repeats_no_key_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        const QString key = u"sk-proj-Ab3dEf6hIj9kLmN0pQr5tUv8xYz1"_s;
        QTest::newRow("key as argument") << QStringList{u"set"_s, u"kept"_s, key} << kRight;
        QTest::newRow("key as option")
            << QStringList{u"set"_s, u"kept"_s, u"--key="_s + key} << kRight;
        QTest::newRow("key as name") << QStringList{u"set"_s, key} << kRight;
        QTest::newRow("key as verb") << QStringList{key} << kRight;
        QTest::newRow("unknown provider") << QStringList{u"set"_s, u"nobody"_s} << kRight;
        QTest::newRow("delete unknown") << QStringList{u"delete"_s, u"nobody"_s} << ""_ba;
        QTest::newRow("check unknown") << QStringList{u"check"_s, u"nobody"_s} << ""_ba;
        QTest::newRow("no name") << QStringList{u"set"_s} << kRight;
        QTest::newRow("no verb") << QStringList{} << kRight;
        QTest::newRow("empty key") << QStringList{u"set"_s, u"kept"_s} << " \n"_ba;
        QTest::newRow("two lines") << QStringList{u"set"_s, u"kept"_s} << kRight + '\n' + kRight;
        QTest::newRow("too long") << QStringList{u"set"_s, u"kept"_s} << QByteArray(70'000, 'x');
    }

    void wrong_use_ends_with_2_and_repeats_no_key()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        const CtlResult run = keys(arguments, input);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.err.contains("fuseboardctl: ") && run.err.size() < 1000);
        QVERIFY2(!run.err.contains("Ab3dEf6hIj9kLmN0pQr5"), run.err.constData());
        QCOMPARE(row(u"kept"_s)[u"state"], QJsonValue(u"missing"_s)); // nothing was stored
    }

    void without_a_session_bus_the_cause_is_told_with_3()
    {
        CtlRun lonely;
        lonely.writeConfiguration(
            CtlRun::configuration({CtlRun::provider(u"kept"_s, u"openai"_s,
                                                    m_simulator->baseUrl(u"sim"_s), u"keychain"_s)},
                                  u"m"_s));
        lonely.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        const QList<QStringList> commands = {
            {u"keys"_s, u"set"_s, u"kept"_s},
            {u"keys"_s, u"delete"_s, u"kept"_s},
            {u"keys"_s, u"list"_s},
            {u"keys"_s, u"check"_s},
            {u"send"_s, u"--prompt"_s, u"x"_s},
        };
        for (const QStringList& command : commands) {
            const CtlResult run = lonely.run(command, kRight);
            const QByteArray said = run.out + run.err;
            QVERIFY2(run.exitCode == 3, (command.join(u' ').toUtf8() + ": " + said).constData());
            QVERIFY2(said.contains("bus"), said.constData());
            QVERIFY(!said.contains(kRight.mid(8, 12)));
        }
        // A provider of no chain fails for the same reason, with the same code.
        lonely.writeConfiguration(QJsonObject{
            {u"version"_s, 1},
            {u"providers"_s,
             QJsonArray{CtlRun::provider(u"bare"_s, u"openai"_s, m_simulator->baseUrl(u"sim"_s),
                                         u"keychain"_s)}},
            {u"chains"_s, QJsonArray{}}});
        const CtlResult check = lonely.run({u"check"_s, u"--json"_s});
        QCOMPARE(check.exitCode, 3);
        QCOMPARE(check.line()[u"error"][u"code"], QJsonValue(u"keychain_unavailable"_s));
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
