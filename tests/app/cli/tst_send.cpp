// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/resultcontract.h"
#include "tests/support/ctlrun.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// The name of a provider, of the chain that holds nothing else, and what it does to every request.
struct Misbehaviour
{
    QString name;
    QJsonObject fault;
};

const QList<Misbehaviour>& misbehaviours()
{
    static const QList<Misbehaviour> all = {
        {u"good"_s, {}},
        {u"second"_s, {}},
        {u"busy"_s, {{u"fault"_s, u"overloaded"_s}}},
        {u"primary"_s, {{u"fault"_s, u"overloaded"_s}}},
        {u"denied"_s, {{u"fault"_s, u"authentication_failed"_s}}},
        {u"cut"_s, {{u"fault"_s, u"cut"_s}, {u"after_tokens"_s, 5}}},
        {u"cut_clean"_s, {{u"fault"_s, u"cut_clean"_s}, {u"after_tokens"_s, 5}}},
        {u"garbage"_s, {{u"fault"_s, u"garbage_event"_s}, {u"nth"_s, 3}}},
        {u"stall"_s, {{u"fault"_s, u"stall"_s}, {u"after_tokens"_s, 5}}},
        {u"silence"_s, {{u"fault"_s, u"silence"_s}}},
        {u"endless"_s, {{u"fault"_s, u"silence"_s}}},
        {u"heartbeats"_s, {{u"fault"_s, u"heartbeats"_s}}},
        {u"error_event"_s,
         {{u"fault"_s, u"error_event"_s}, {u"after_tokens"_s, 5}, {u"kind"_s, u"overloaded"_s}}},
        {u"reset"_s, {{u"fault"_s, u"reset"_s}}},
        {u"huge"_s, {{u"fault"_s, u"huge_error"_s}, {u"size_mb"_s, 5}}},
        {u"empty"_s, {{u"fault"_s, u"empty"_s}}},
        {u"html"_s, {{u"fault"_s, u"html"_s}}},
    };
    return all;
}

QJsonObject scenario()
{
    QJsonArray providers;
    for (const Misbehaviour& each : misbehaviours()) {
        QJsonObject provider{{u"name"_s, each.name},
                             {u"dialect"_s, u"openai"_s},
                             {u"models"_s, QJsonArray{u"m"_s}},
                             {u"latency_ms"_s, QJsonObject{{u"fixed"_s, 1}}},
                             {u"tokens_per_s"_s, 2000},
                             {u"answer_tokens"_s, QJsonObject{{u"min"_s, 20}, {u"max"_s, 20}}}};
        if (!each.fault.isEmpty()) {
            QJsonObject always = each.fault;
            always.insert(u"times"_s, 1000);
            provider.insert(u"script"_s, QJsonArray{always});
        }
        providers.append(provider);
    }
    return {{u"version"_s, 1}, {u"providers"_s, providers}};
}

QJsonObject chain(const QString& name, const QStringList& providers, int maxRetries,
                  const QJsonObject& timeouts)
{
    QJsonArray steps;
    for (const QString& provider : providers)
        steps.append(QJsonObject{{u"provider"_s, provider}, {u"model"_s, u"m"_s}});
    return {{u"name"_s, name},
            {u"steps"_s, steps},
            {u"retry"_s, QJsonObject{{u"max_retries"_s, maxRetries},
                                     {u"base_delay_s"_s, 0.01},
                                     {u"jitter"_s, u"none"_s}}},
            {u"timeouts"_s, timeouts}};
}

QJsonObject configuration(const SimulatorRun& simulator)
{
    QJsonArray providers;
    QJsonArray chains;
    const QJsonObject patient{{u"first_token_s"_s, 60}, {u"stall_s"_s, 60}};
    const QJsonObject impatient{{u"first_token_s"_s, 1}, {u"stall_s"_s, 1}, {u"adaptive"_s, false}};
    for (const Misbehaviour& each : misbehaviours()) {
        providers.append(CtlRun::provider(each.name, u"openai"_s, simulator.baseUrl(each.name)));
        const bool waits =
            each.name == "stall"_L1 || each.name == "silence"_L1 || each.name == "heartbeats"_L1;
        chains.append(chain(each.name, {each.name}, 0, waits ? impatient : patient));
    }
    chains.append(chain(u"default"_s, {u"busy"_s, u"good"_s}, 2, patient));
    chains.append(chain(u"three prompts"_s, {u"primary"_s, u"second"_s}, 2, patient));
    return {{u"version"_s, 1}, {u"providers"_s, providers}, {u"chains"_s, chains}};
}

QString story(const QJsonObject& result)
{
    QStringList parts;
    for (const QJsonValue& attempt : result[u"attempts"].toArray())
        parts.append(u"%1 %2 %3"_s.arg(attempt[u"attempt"].toInt())
                         .arg(attempt[u"provider"].toString(), attempt[u"outcome"].toString()));
    return parts.join(u", "_s);
}

} // namespace

/// What `send` writes and how it ends, against servers that misbehave in every way.
class TestSend : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;
    std::unique_ptr<SimulatorRun> m_simulator;
    QNetworkAccessManager m_network;

    int requestsAt(const QString& provider)
    {
        const QUrl url(u"http://127.0.0.1:%1/_simulator/stats"_s.arg(m_simulator->port()));
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(30'000))
            return -1;
        return QJsonDocument::fromJson(reply->readAll())[u"providers"][provider][u"requests"]
            .toInt();
    }

    CtlResult send(const QString& chain, const QStringList& more = {})
    {
        return m_ctl.run(
            QStringList{u"send"_s, u"--chain"_s, chain, u"--prompt"_s, u"hello"_s, u"--json"_s} +
            more);
    }

private slots:
    void initTestCase()
    {
        m_simulator = std::make_unique<SimulatorRun>(m_ctl, scenario());
        QVERIFY(m_simulator->isRunning());
        m_ctl.writeConfiguration(configuration(*m_simulator));
    }

    void a_busy_primary_is_replaced_by_the_second_step_and_the_attempts_tell_it()
    {
        // No --chain: the one named "default". The prompt comes from standard input.
        const CtlResult run = m_ctl.run({u"send"_s, u"--json"_s}, "hello\n");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.lines().size(), 1);
        const QJsonObject result = run.line();
        QCOMPARE(misfitOfResult(result), QString());
        QCOMPARE(result[u"ok"], QJsonValue(true));
        QCOMPARE(result[u"provider"], QJsonValue(u"good"_s));
        QCOMPARE(result[u"model"], QJsonValue(u"m"_s));
        QCOMPARE(result[u"finish_reason"], QJsonValue(u"stop"_s));
        QCOMPARE(result[u"content"].toString().split(u' ', Qt::SkipEmptyParts).size(), 20);
        QVERIFY(result[u"error"].isNull() && result[u"partial"].isNull());
        QCOMPARE(result[u"restarted"], QJsonValue(false));
        QCOMPARE(story(result),
                 u"1 busy failure, 2 busy failure, 3 busy failure, 4 good success"_s);
        const QJsonArray attempts = result[u"attempts"].toArray();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(attempts[i][u"status"], QJsonValue(503));
            QCOMPARE(attempts[i][u"kind"], QJsonValue(u"overloaded"_s));
            QVERIFY(!attempts[i][u"message"].toString().isEmpty());
            QCOMPARE(attempts[i][u"step"], QJsonValue(0));
            QCOMPARE(attempts[i][u"retry_count"], QJsonValue(i));
            QCOMPARE(attempts[i][u"is_retry"], QJsonValue(i > 0));
            QCOMPARE(attempts[i][u"circuit_state"], QJsonValue(u"closed"_s));
            QVERIFY(attempts[i][u"ttft_ms"].isNull());
            QCOMPARE(attempts[i][u"waited_ms"].toDouble() >= 10, i > 0);
        }
        QCOMPARE(attempts[3][u"status"], QJsonValue(200));
        QCOMPARE(attempts[3][u"step"], QJsonValue(1));
        QVERIFY(attempts[3][u"kind"].isNull());
        QCOMPARE(attempts[3][u"output_tokens"], QJsonValue(20));
        QVERIFY(attempts[3][u"ttft_ms"].toDouble() > 0);
        QVERIFY(result[u"latency_ms"].toDouble() >= result[u"ttft_ms"].toDouble());
    }

    void the_third_prompt_no_longer_touches_a_primary_whose_circuit_is_open()
    {
        const CtlResult run = send(u"three prompts"_s, {u"--repeat"_s, u"3"_s});
        QCOMPARE(run.exitCode, 0);
        const QList<QJsonObject> results = run.lines();
        QCOMPARE(results.size(), 3);
        for (const QJsonObject& result : results) {
            QVERIFY(result[u"ok"].toBool());
            QCOMPARE(result[u"provider"], QJsonValue(u"second"_s));
        }
        QCOMPARE(story(results[2]), u"1 primary skipped, 2 second success"_s);
        const QJsonValue skipped = results[2][u"attempts"][0];
        QVERIFY(skipped[u"message"].toString().contains(u"circuit open"_s));
        QCOMPARE(skipped[u"circuit_state"], QJsonValue(u"open"_s));
        QVERIFY(skipped[u"status"].isNull() && skipped[u"kind"].isNull());
        QVERIFY(skipped[u"retry_after_s"].toDouble() > 0);
        // The threshold of failures, all of them in the first two prompts.
        QCOMPARE(requestsAt(u"primary"_s), 5);
        QCOMPARE(requestsAt(u"second"_s), 3);
    }

    void a_fault_has_its_own_kind_and_is_never_an_answer_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("stream");
        QTest::addColumn<bool>("partial");
        QTest::newRow("busy") << u"overloaded"_s << true << false;
        QTest::newRow("denied") << u"authentication_failed"_s << true << false;
        QTest::newRow("cut") << u"stream_cut"_s << true << true;
        QTest::newRow("cut_clean") << u"stream_cut"_s << true << true;
        QTest::newRow("garbage") << u"malformed_reply"_s << true << true;
        QTest::newRow("stall") << u"stream_stalled"_s << true << true;
        QTest::newRow("silence") << u"timed_out"_s << true << false;
        QTest::newRow("heartbeats") << u"timed_out"_s << true << false;
        QTest::newRow("error_event") << u"overloaded"_s << true << true;
        QTest::newRow("reset") << u"connect_failed"_s << true << false;
        QTest::newRow("huge") << u"server_error"_s << true << false;
        QTest::newRow("empty") << u"malformed_reply"_s << true << false;
        QTest::newRow("html") << u"malformed_reply"_s << true << false;
        QTest::addRow("busy, whole") << u"overloaded"_s << false << false;
        QTest::addRow("garbage, whole") << u"malformed_reply"_s << false << false;
        QTest::addRow("empty, whole") << u"malformed_reply"_s << false << false;
        QTest::addRow("html, whole") << u"malformed_reply"_s << false << false;
    }

    void a_fault_has_its_own_kind_and_is_never_an_answer()
    {
        QFETCH(const QString, kind);
        QFETCH(const bool, stream);
        QFETCH(const bool, partial);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0);
        const CtlResult run = send(name, stream ? QStringList() : QStringList{u"--no-stream"_s});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject result = run.line();
        QCOMPARE(misfitOfResult(result), QString());
        QCOMPARE(result[u"ok"], QJsonValue(false));
        QVERIFY(result[u"content"].isNull());
        QCOMPARE(result[u"error"][u"kind"].toString(), kind);
        QVERIFY(!result[u"error"][u"message"].toString().isEmpty());
        QCOMPARE(result[u"error"][u"provider"].toString(), name);
        QCOMPARE(result[u"partial"].isString(), partial);
        QCOMPARE(result[u"partial"].toString().isEmpty(), !partial);
        QCOMPARE(story(result), u"1 %1 failure"_s.arg(name));
        QCOMPARE(result[u"attempts"][0][u"stream"].toBool(), stream);
        QVERIFY(!run.err.contains("fuseboardctl:")); // with --json all of it is in the object
    }

    void a_cut_answer_keeps_the_words_that_came()
    {
        const QJsonObject result = send(u"cut"_s).line();
        QCOMPARE(result[u"partial"].toString().split(u' ', Qt::SkipEmptyParts).size(), 5);
    }

    void an_error_body_of_megabytes_is_capped()
    {
        const CtlResult run = send(u"huge"_s);
        const QJsonObject result = run.line();
        QCOMPARE(result[u"error"][u"status"].toInt(), 500);
        QVERIFY(!result[u"error"][u"raw"].toString().isEmpty());
        QVERIFY(result[u"error"][u"raw"].toString().size() <= 1 << 20);
        QVERIFY(result[u"error"][u"message"].toString().size() <= 4096);
        QVERIFY(run.out.size() < 2 << 20);
    }

    void a_whole_answer_is_taken_without_a_stream()
    {
        const CtlResult run = send(u"good"_s, {u"--no-stream"_s, u"--max-tokens"_s, u"7"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(misfitOfResult(run.line()), QString());
        QCOMPARE(run.line()[u"attempts"][0][u"stream"], QJsonValue(false));
        QCOMPARE(run.line()[u"finish_reason"], QJsonValue(u"length"_s));
        QCOMPARE(run.line()[u"usage"][u"output_tokens"], QJsonValue(7));
    }

    void text_output_keeps_data_and_messages_apart()
    {
        const CtlResult good = m_ctl.run({u"send"_s}, "hello");
        QCOMPARE(good.exitCode, 0);
        QCOMPARE(good.out.split(' ').size(), 20);
        QVERIFY(good.out.endsWith('\n') && !good.out.contains("failed"));
        QCOMPARE(good.err.count("busy (m) failed: overloaded: "), 3);

        const CtlResult bad = m_ctl.run({u"send"_s, u"--chain"_s, u"busy"_s}, "hello");
        QCOMPARE(bad.exitCode, 1);
        QCOMPARE(bad.out, QByteArray());
        QVERIFY(bad.err.contains("no answer: ") && bad.err.contains("(overloaded)"));
        QVERIFY(!bad.err.contains('\x1b')); // no colour where no terminal is
    }

    void wrong_use_ends_with_2_and_says_what_is_wrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("unknown chain")
            << QStringList{u"--chain"_s, u"nope"_s} << "there is no chain 'nope'"_ba;
        QTest::newRow("empty prompt")
            << QStringList{u"--prompt"_s, u"  "_s} << "the prompt is empty"_ba;
        QTest::newRow("repeat") << QStringList{u"--repeat"_s, u"0"_s} << "--repeat takes"_ba;
        QTest::newRow("interval") << QStringList{u"--interval"_s, u"-1"_s} << "--interval takes"_ba;
        QTest::newRow("tokens") << QStringList{u"--max-tokens"_s, u"x"_s}
                                << "--max-tokens takes"_ba;
        QTest::newRow("temperature")
            << QStringList{u"--temperature"_s, u"nan"_s} << "--temperature takes"_ba;
        QTest::newRow("option") << QStringList{u"--nonsense"_s} << "nonsense"_ba;
        QTest::newRow("positional") << QStringList{u"hello"_s} << "--prompt"_ba;
    }

    void wrong_use_ends_with_2_and_says_what_is_wrong()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const CtlResult run = m_ctl.run(QStringList{u"send"_s} + arguments, "hello");
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(says), run.err.constData());
    }

    void an_interrupt_ends_a_waiting_prompt_with_130()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no SIGINT to send here");
#else
        QProcess process;
        m_ctl.start(process, {u"send"_s, u"--chain"_s, u"endless"_s, u"--prompt"_s, u"hello"_s});
        QTRY_VERIFY_WITH_TIMEOUT(requestsAt(u"endless"_s) == 1, 30'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
#endif
    }
};

QTEST_GUILESS_MAIN(TestSend)
#include "tst_send.moc"
