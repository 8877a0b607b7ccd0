// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/dialect.h"
#include "tests/support/ctlrun.h"

#include <QFile>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QString kAnswer = u"Word for word."_s;

/// One provider for each dialect, named after it; all do the same.
QJsonObject scenarioOf(const QJsonArray& script)
{
    QJsonArray providers;
    for (const QString& dialect : dialectNames()) {
        providers.append(QJsonObject{{u"name"_s, dialect},
                                     {u"dialect"_s, dialect},
                                     {u"models"_s, QJsonArray{u"m"_s, u"n"_s}},
                                     {u"answer"_s, kAnswer},
                                     {u"latency_ms"_s, QJsonObject{{u"fixed"_s, 1}}},
                                     {u"tokens_per_s"_s, 10000},
                                     {u"script"_s, script}});
    }
    return {{u"version"_s, 1}, {u"providers"_s, providers}};
}

QJsonObject step(const QString& fault, QJsonObject numbers = {})
{
    numbers.insert(u"fault"_s, fault);
    return numbers;
}

} // namespace

/// `simulate` and `send` as two real programs, in every dialect.
class TestSimulate : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;

    QJsonObject ask(const SimulatorRun& simulator, const QString& dialect, bool stream)
    {
        QJsonObject configuration = CtlRun::configuration(
            {CtlRun::provider(u"p"_s, dialect, simulator.baseUrl(dialect))}, u"m"_s);
        QJsonObject chain = configuration[u"chains"_s].toArray()[0].toObject();
        chain[u"retry"_s] = QJsonObject{{u"max_retries"_s, 0}};
        configuration[u"chains"_s] = QJsonArray{chain};
        m_ctl.writeConfiguration(configuration);
        QStringList arguments{u"send"_s, u"--json"_s, u"--prompt"_s, u"Hello"_s};
        if (!stream)
            arguments << u"--no-stream"_s;
        return m_ctl.run(arguments).line();
    }

private slots:
    void a_bad_scenario_is_a_usage_error();
    void what_a_scenario_breaks_is_named_data();
    void what_a_scenario_breaks_is_named();
    void every_dialect_is_answered_word_for_word();
};

void TestSimulate::a_bad_scenario_is_a_usage_error()
{
    const QString file = m_ctl.profile() + u"/bad.json"_s;
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("{\"version\": 1,\n \"providers\": [{\"name\": \"a\", \"dialect\": \"x\"}]}");
    out.close();
    const CtlResult result = m_ctl.run({u"simulate"_s, u"--scenario"_s, file});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("anthropic, gemini, ollama"), result.err.constData());
}

void TestSimulate::what_a_scenario_breaks_is_named_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("kind");
    auto row = [](const QString& fault, const QString& kind, const QJsonObject& numbers = {}) {
        QTest::newRow(qPrintable(fault)) << step(fault, numbers) << kind;
    };
    const QJsonObject early{{u"after_tokens"_s, 1}};
    row(u"rate_limited"_s, u"rate_limited"_s, {{u"retry_after_s"_s, 3}});
    row(u"overloaded"_s, u"overloaded"_s);
    row(u"model_not_found"_s, u"model_not_found"_s);
    row(u"error_event"_s, u"overloaded"_s, {{u"after_tokens"_s, 1}, {u"kind"_s, u"overloaded"_s}});
    row(u"cut"_s, u"stream_cut"_s, early);
    row(u"cut_clean"_s, u"stream_cut"_s, early);
    row(u"tool_call_cut"_s, u"stream_cut"_s);
    row(u"reset"_s, u"connect_failed"_s);
    row(u"garbage_event"_s, u"malformed_reply"_s, {{u"nth"_s, 2}});
    row(u"invalid_utf8"_s, u"malformed_reply"_s, {{u"nth"_s, 2}});
    row(u"deep_json"_s, u"malformed_reply"_s, early);
    row(u"huge_event"_s, u"malformed_reply"_s, {{u"size_mb"_s, 3}, {u"after_tokens"_s, 1}});
    row(u"gzip_bomb"_s, u"malformed_reply"_s, {{u"size_mb"_s, 100}});
    row(u"bad_chunk"_s, u"malformed_reply"_s, early);
    row(u"short_length"_s, u"stream_cut"_s);
    row(u"garbage_status"_s, u"malformed_reply"_s);
    row(u"html"_s, u"malformed_reply"_s);
    row(u"empty"_s, u"malformed_reply"_s);
}

void TestSimulate::what_a_scenario_breaks_is_named()
{
    QFETCH(const QJsonObject, fault);
    QFETCH(const QString, kind);
    const SimulatorRun simulator(m_ctl, scenarioOf({fault}));
    QVERIFY(simulator.isRunning());
    for (const QString& dialect : dialectNames()) {
        const QJsonObject result = ask(simulator, dialect, true);
        QVERIFY2(!result[u"ok"_s].toBool(), qPrintable(dialect));
        const QJsonValue attempt = result[u"attempts"_s][0];
        QVERIFY2(attempt[u"kind"] == kind,
                 qPrintable(dialect + u": "_s + attempt[u"kind"].toString()));
        // The hint comes in a header, or as Google's RetryInfo.
        if (fault.contains(u"retry_after_s"_s))
            QCOMPARE(attempt[u"retry_after_s"].toDouble(), 3.0);
    }
}

void TestSimulate::every_dialect_is_answered_word_for_word()
{
    const SimulatorRun simulator(
        m_ctl, scenarioOf({step(u"ok"_s), step(u"ok"_s), step(u"split"_s), step(u"tool_call"_s)}));
    QVERIFY(simulator.isRunning());
    for (const QString& dialect : dialectNames()) {
        for (const bool stream : {true, false, true, true}) {
            const QJsonObject result = ask(simulator, dialect, stream);
            QVERIFY2(result[u"ok"_s].toBool(), qPrintable(dialect));
            QCOMPARE(result[u"content"_s].toString(), kAnswer);
            QCOMPARE(result[u"usage"_s][u"output_tokens"].toInt(), 3);
            QVERIFY(!result[u"usage"_s][u"estimated"].toBool());
        }
    }
}

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
