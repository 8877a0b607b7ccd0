// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/metricsserver.h"
#include "app/engine/metricsexport.h"
#include "tests/peers/prometheus.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000; // of a slow machine
constexpr quint64 kRecords = 1'000;

QString resource(const QString& name)
{
    return QStringLiteral(OBSERVABILITY "/") + name;
}

/// What a name may hold at worst.
const QString kOddModel = u"vendor/m \"4\\o\" {ü}"_s;

Configuration roster()
{
    Configuration configuration;
    for (const QString& name : {u"alpha"_s, u"beta"_s}) {
        Provider provider;
        provider.name = name;
        configuration.providers.append(provider);
    }
    configuration.providers[0].prices = {{u"m"_s, {2.5, 10}}};
    Chain chain;
    chain.name = u"default"_s;
    chain.steps = {{u"alpha"_s, u"m"_s}, {u"beta"_s, kOddModel}};
    configuration.chains = {chain};
    configuration.exports.prometheus.enabled = true;
    return configuration;
}

/// The records of a lively day, the same every time.
QList<CallRecord> records()
{
    QList<CallRecord> list;
    for (quint64 i = 0; i < kRecords; ++i) {
        CallRecord record;
        const bool first = i % 3 != 0;
        record.origin = i % 10 == 0 ? Origin::Probe : Origin::Prompt;
        record.chain = u"default"_s;
        record.provider = first ? u"alpha"_s : u"beta"_s;
        record.model = first ? u"m"_s : kOddModel;
        record.step = first ? 0 : 1;
        record.latency = std::chrono::milliseconds(i * 37);
        record.isRetry = i % 13 == 0;
        if (i % 7 == 0) {
            record.outcome = Outcome::Failure;
            record.error =
                ProviderError::of(allErrorKinds()[i % kErrorKindCount], record.provider, {});
        } else if (i % 11 == 0) {
            record.outcome = Outcome::Skipped;
        } else {
            record.ttft = std::chrono::milliseconds(i);
            record.usage = {qint64(i), qint64(2 * i), false};
        }
        list.append(record);
    }
    return list;
}

/// Every expression of the dashboard, with Grafana's variables filled in.
QStringList dashboardExpressions()
{
    QFile file(resource(u"grafana-dashboard.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject dashboard = QJsonDocument::fromJson(file.readAll()).object();
    QStringList expressions;
    for (const QJsonValue panel : dashboard[u"panels"_s].toArray()) {
        for (const QJsonValue target : panel[u"targets"_s].toArray()) {
            expressions.append(target[u"expr"_s]
                                   .toString()
                                   .replace(u"$__rate_interval"_s, u"1m"_s)
                                   .replace(u"$instance"_s, u".*"_s)
                                   .replace(u"$provider"_s, u".*"_s)
                                   .replace(u"$model"_s, u".*"_s));
        }
    }
    return expressions;
}

/// By its labels, as "a=x;b=y"; those that Prometheus adds or leaves out do not count.
QMap<QString, double> valuesOf(const QJsonObject& answer)
{
    QMap<QString, double> values;
    for (const QJsonValue each : answer[u"data"_s][u"result"_s].toArray()) {
        const QJsonObject metric = each[u"metric"_s].toObject();
        QStringList labels;
        for (auto it = metric.begin(); it != metric.end(); ++it) {
            if (it.key() != "__name__"_L1 && it.key() != "instance"_L1 && it.key() != "job"_L1)
                labels.append(it.key() + u'=' + it.value().toString());
        }
        values[labels.join(u';')] = each[u"value"_s].toArray().at(1).toString().toDouble();
    }
    return values;
}

double sum(const QMap<QString, double>& values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

} // namespace

/// The monitoring system that nobody here wrote, on what we really serve.
class TestPrometheus : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    CircuitPanel m_circuits;
    FeedsSnapshot m_feeds;
    AlertsSnapshot m_alerts;
    std::unique_ptr<MetricsExport> m_export;
    quint16 m_port = 0;

    void serve()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        m_circuits.configure(roster());
        FeedView page{u"alpha"_s};
        page.snapshot.emplace().level = FeedLevel::Degraded;
        m_feeds.feeds = {page};
        m_alerts.standing.append(Alert{});
        m_alerts.cost.dailyBudgetUsd = 2;
        m_export = std::make_unique<MetricsExport>(
            std::make_unique<MetricsServer>(),
            MetricsExport::Sources{m_clock, m_circuits, [this] { return m_feeds; },
                                   [this] { return m_alerts; }});
        Configuration configuration = roster();
        configuration.exports.prometheus.port = m_port;
        m_export->configure(configuration);
        for (const CallRecord& record : records())
            m_export->record(record, 0);
        QCOMPARE(m_export->fault(), QString());
    }

    /// What a scrape gets.
    QByteArray page() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                             kPatienceMs))
            return {};
        const QByteArray answer = socket.readAll();
        return answer.sliced(answer.indexOf("\r\n\r\n") + 4);
    }

private slots:
    void init()
    {
        if (!Prometheus::isInstalled())
            QSKIP("prometheus is not installed: it is in the package prometheus");
        serve();
    }
    void cleanup() { m_export.reset(); }

    void its_linter_finds_nothing_in_the_page()
    {
        const auto said = Prometheus::promtool({u"check"_s, u"metrics"_s}, page());
        QCOMPARE(said.text, QByteArray());
        QCOMPARE(said.exitCode, 0);
    }

    void the_rules_and_the_example_are_clean_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("alert rules")
            << QStringList{u"check"_s, u"rules"_s, resource(u"alerts.yml"_s)};
        QTest::newRow("example") << QStringList{u"check"_s, u"config"_s,
                                                resource(u"prometheus.yml"_s)};
        QTest::newRow("stories of alerts")
            << QStringList{u"test"_s, u"rules"_s, QStringLiteral(ALERT_STORIES)};
    }
    void the_rules_and_the_example_are_clean()
    {
        QFETCH(QStringList, arguments);
        const auto said = Prometheus::promtool(arguments);
        QVERIFY2(said.exitCode == 0, said.text.constData());
        QVERIFY2(said.text.contains("SUCCESS"), said.text.constData());
    }

    void what_it_scrapes_is_what_was_counted()
    {
        Prometheus prometheus;
        QCOMPARE(prometheus.start(m_port), QString());
        const QString all = u"sum(fuseboard_calls_total)"_s;
        QVERIFY(
            QTest::qWaitFor([&] { return sum(valuesOf(prometheus.query(all))) > 0; }, kPatienceMs));

        QMap<QString, double> calls;
        double latency = 0;
        double answered = 0;
        double retries = 0;
        double tokens = 0;
        double usd = 0;
        for (const CallRecord& record : records()) {
            QStringList labels; // in the order of the alphabet
            if (record.origin == Origin::Prompt)
                labels.append(u"chain="_s + record.chain);
            if (record.error)
                labels.append(u"kind="_s + nameOf(record.error->kind));
            labels.append(QStringList{
                u"model="_s + record.model, u"origin="_s + nameOf(record.origin),
                u"outcome="_s + nameOf(record.outcome), u"provider="_s + record.provider});
            ++calls[labels.join(u';')];
            if (record.outcome == Outcome::Success) {
                ++answered;
                latency += toSeconds(record.latency);
            }
            retries += record.isRetry && record.outcome != Outcome::Skipped ? 1 : 0;
            const double input = static_cast<double>(record.usage.inputTokens.value_or(0));
            const double output = static_cast<double>(record.usage.outputTokens.value_or(0));
            tokens += input + output;
            usd += record.provider == "alpha"_L1 ? (input * 2.5 + output * 10) / 1e6 : 0;
        }
        QCOMPARE(valuesOf(prometheus.query(u"fuseboard_calls_total > 0"_s)), calls);
        const auto total = [&](const QString& metric) {
            return sum(valuesOf(prometheus.query(u"sum(%1)"_s.arg(metric))));
        };
        QCOMPARE(total(u"fuseboard_calls_total"_s), static_cast<double>(kRecords));
        QCOMPARE(total(u"fuseboard_call_latency_seconds_count"_s), answered);
        QCOMPARE(total(u"fuseboard_call_latency_seconds_sum"_s), latency);
        QCOMPARE(total(u"fuseboard_time_to_first_token_seconds_count"_s), answered);
        QCOMPARE(total(u"fuseboard_retries_total"_s), retries);
        QCOMPARE(total(u"fuseboard_tokens_total"_s), tokens);
        QCOMPARE(total(u"fuseboard_cost_usd_total"_s), usd);
        QCOMPARE(valuesOf(prometheus.query(u"fuseboard_circuit_state == 1"_s)),
                 (QMap<QString, double>{{u"provider=alpha;state=closed"_s, 1},
                                        {u"provider=beta;state=closed"_s, 1}}));
        QCOMPARE(valuesOf(prometheus.query(u"fuseboard_status_page_level == 1"_s)),
                 (QMap<QString, double>{{u"level=degraded;provider=alpha"_s, 1}}));

        const QStringList expressions = dashboardExpressions();
        QVERIFY(expressions.size() > 15);
        for (const QString& expression : expressions) {
            const QJsonObject answer = prometheus.query(expression);
            QVERIFY2(answer.value(u"status"_s).toString() == "success"_L1,
                     qPrintable(expression + u": "_s + answer[u"error"_s].toString()));
        }
        // The timelines count states up: 0 closed, 2 degraded.
        const auto timelines = expressions.filter(u"max by (instance, provider)"_s);
        QCOMPARE(timelines.size(), 2);
        QCOMPARE(valuesOf(prometheus.query(timelines[0])),
                 (QMap<QString, double>{{u"provider=alpha"_s, 0}, {u"provider=beta"_s, 0}}));
        QCOMPARE(valuesOf(prometheus.query(timelines[1])),
                 (QMap<QString, double>{{u"provider=alpha"_s, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
