// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QJsonObject simulated(const QString& name, const QJsonObject& limits)
{
    QJsonObject provider{{u"name"_s, name},
                         {u"dialect"_s, u"openai"_s},
                         {u"models"_s, QJsonArray{u"m"_s}},
                         {u"latency_ms"_s, QJsonObject{{u"fixed"_s, 1}}},
                         {u"tokens_per_s"_s, 2000},
                         {u"answer_tokens"_s, QJsonObject{{u"min"_s, 4}, {u"max"_s, 4}}}};
    if (!limits.isEmpty())
        provider.insert(u"limits"_s, limits);
    return provider;
}

QJsonObject chain(const QString& name, const QStringList& providers)
{
    QJsonArray steps;
    for (const QString& provider : providers)
        steps.append(QJsonObject{{u"provider"_s, provider}, {u"model"_s, u"m"_s}});
    return {{u"name"_s, name}, {u"steps"_s, steps}, {u"deadline_s"_s, 20}};
}

QString story(const QJsonObject& result)
{
    QStringList parts;
    for (const QJsonValue& attempt : result[u"attempts"].toArray())
        parts.append(attempt[u"provider"].toString() + u' ' + attempt[u"outcome"].toString());
    return parts.join(u", "_s);
}

} // namespace

class TestSendLimits : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;
    std::unique_ptr<SimulatorRun> m_simulator;

    CtlResult send(const QString& chainName, int repeat, const QStringList& more)
    {
        return m_ctl.run(QStringList{u"send"_s, u"--chain"_s, chainName, u"--prompt"_s, u"hello"_s,
                                     u"--max-tokens"_s, u"990"_s, u"--repeat"_s,
                                     QString::number(repeat)} +
                         more);
    }

private slots:
    void initTestCase()
    {
        const QJsonArray providers{
            simulated(u"plain"_s, {}), simulated(u"spare"_s, {}),
            simulated(u"strict"_s, QJsonObject{{u"requests_per_minute"_s, 2}}),
            simulated(u"tokens"_s, QJsonObject{{u"tokens_per_minute"_s, 1000}})};
        m_simulator = std::make_unique<SimulatorRun>(
            m_ctl, QJsonObject{{u"version"_s, 1}, {u"providers"_s, providers}});
        QVERIFY(m_simulator->isRunning());

        QJsonArray configured;
        for (const char* name : {"plain", "spare", "strict", "tokens"}) {
            const QString text = QString::fromLatin1(name);
            QJsonObject provider = CtlRun::provider(text, u"openai"_s, m_simulator->baseUrl(text));
            if (text == "plain"_L1)
                provider.insert(u"limits"_s, QJsonObject{{u"requests_per_minute"_s, 2}});
            configured.append(provider);
        }
        m_ctl.writeConfiguration(
            QJsonObject{{u"version"_s, 1},
                        {u"providers"_s, configured},
                        {u"chains"_s, QJsonArray{chain(u"configured"_s, {u"plain"_s, u"spare"_s}),
                                                 chain(u"learned"_s, {u"strict"_s, u"spare"_s}),
                                                 chain(u"alone"_s, {u"plain"_s}),
                                                 chain(u"patient"_s, {u"tokens"_s})}}});
    }

    void a_used_up_limit_sends_the_prompt_on_before_anybody_refuses_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("message");
        QTest::newRow("configured")
            << u"plain"_s << u"local limit: 2 requests a minute used up; next try in"_s;
        QTest::newRow("learned")
            << u"strict"_s << u"local limit: the provider has 0 of 2 requests a minute left"_s;
    }
    void a_used_up_limit_sends_the_prompt_on_before_anybody_refuses()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, message);
        const CtlResult run = send(QString::fromLatin1(QTest::currentDataTag()), 4, {u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const QList<QJsonObject> results = run.lines();
        QCOMPARE(results.size(), 4);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(story(results[i]), provider + u" success"_s);
        for (int i = 2; i < 4; ++i) {
            QCOMPARE(story(results[i]), provider + u" skipped, spare success"_s);
            const QJsonValue skipped = results[i][u"attempts"][0];
            QVERIFY2(skipped[u"message"].toString().startsWith(message),
                     qPrintable(skipped[u"message"].toString()));
            QVERIFY(skipped[u"retry_after_s"].toDouble() > 0);
            QVERIFY(skipped[u"status"].isNull());
        }
    }

    void alone_with_a_limit_that_ends_after_the_deadline_it_says_when_to_come_back()
    {
        const CtlResult run = send(u"alone"_s, 3, {u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject third = run.lines().at(2);
        QCOMPARE(story(third), u"plain skipped"_s);
        QVERIFY(third[u"error"][u"retry_after_s"].toDouble() > 30);
        QVERIFY(third[u"error"][u"advice"][0].toString().contains(u"earliest retry"_s));
    }

    void alone_with_a_limit_that_ends_soon_it_waits_and_says_so()
    {
        const CtlResult run = send(u"patient"_s, 4, {u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        double longest = 0;
        for (const QJsonObject& result : run.lines()) {
            QCOMPARE(story(result), u"tokens success"_s); // never refused
            longest = std::max(longest, result[u"attempts"][0][u"waited_ms"].toDouble());
        }
        QVERIFY(longest > 100);
    }

    void a_person_reads_what_is_waited_for_and_what_was_skipped()
    {
        const CtlResult waited = send(u"patient"_s, 4, {});
        QCOMPARE(waited.exitCode, 0);
        QVERIFY2(waited.err.contains("tokens: local limit: the provider has "),
                 waited.err.constData());
        QVERIFY(waited.err.contains("next attempt in "));
        const CtlResult skipped = send(u"configured"_s, 3, {});
        QVERIFY2(skipped.err.contains("plain (m) skipped: local limit: 2 requests a minute"),
                 skipped.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestSendLimits)
#include "tst_sendlimits.moc"
