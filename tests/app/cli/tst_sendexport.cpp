// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/collector.h"
#include "tests/support/ctlrun.h"
#include "tests/support/otlpchecker.h"

#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

/// A command is over long before the next spans are due: they go at its end.
class TestSendExport : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;
    std::unique_ptr<SimulatorRun> m_simulator;

    void configure(const QUrl& collector)
    {
        QJsonObject configuration = CtlRun::configuration(
            {CtlRun::provider(u"alpha"_s, u"openai"_s, m_simulator->baseUrl(u"alpha"_s))}, u"m"_s);
        configuration[u"export"_s] =
            QJsonObject{{u"otlp"_s, QJsonObject{{u"endpoint"_s, collector.toString()}}}};
        m_ctl.writeConfiguration(configuration);
    }

    /// With an event loop beside it: the collector is in this thread.
    bool send(QProcess& process, int times)
    {
        m_ctl.start(process, {u"send"_s, u"--prompt"_s, u"hello"_s, u"--repeat"_s,
                              QString::number(times), u"--interval"_s, u"0"_s});
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                               kPatienceMs) &&
               process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

private slots:
    void initTestCase()
    {
        m_simulator = std::make_unique<SimulatorRun>(
            m_ctl,
            QJsonObject{{u"version"_s, 1},
                        {u"providers"_s,
                         QJsonArray{QJsonObject{
                             {u"name"_s, u"alpha"_s},
                             {u"dialect"_s, u"openai"_s},
                             {u"models"_s, QJsonArray{u"m"_s}},
                             {u"latency_ms"_s, QJsonObject{{u"fixed"_s, 1}}},
                             {u"tokens_per_s"_s, 2000},
                             {u"answer_tokens"_s, QJsonObject{{u"min"_s, 4}, {u"max"_s, 4}}}}}}});
        QVERIFY(m_simulator->isRunning());
    }

    void its_calls_are_at_the_collector_when_it_has_ended()
    {
        Collector collector;
        configure(collector.endpoint());
        QProcess process;
        QVERIFY2(send(process, 3), process.readAllStandardError().constData());
        QCOMPARE(collector.complaints(), QStringList());
        QCOMPARE(collector.spans().size(), 3);
        for (const QJsonValue& span : collector.spans())
            QCOMPARE(attribute(span.toObject(), u"fuseboard.outcome"_s), u"success"_s);
        QVERIFY(!collector.metrics().isEmpty());
    }

    void it_ends_also_where_the_collector_never_answers()
    {
        RawServer silent;
        configure(silent.url());
        QProcess process;
        QVERIFY2(send(process, 1), process.readAllStandardError().constData());
        QVERIFY(!silent.connections().isEmpty());
    }

    void it_ends_also_where_there_is_no_collector()
    {
        QUrl nowhere;
        {
            RawServer gone;
            nowhere = gone.url();
        }
        configure(nowhere);
        QProcess process;
        QVERIFY2(send(process, 1), process.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(TestSendExport)
#include "tst_sendexport.moc"
