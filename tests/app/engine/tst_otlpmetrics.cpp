// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpmetrics.h"
#include "tests/app/engine/otlprecords.h"
#include "tests/support/otlpchecker.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const OtlpPeer kPeer{u"openai"_s, u"api.a.test"_s, 443};
const QDateTime kStart = QDateTime::fromMSecsSinceEpoch(1'763'632'800'000, Qt::UTC);

struct Bench
{
    OtlpMetrics metrics{kStart};

    void add(const CallRecord& record) { metrics.add(record, kPeer); }

    /// The points of one metric as they arrive, after the whole request passed the checker.
    QJsonArray points(const QString& name) const
    {
        const QByteArray body = metrics.request(u"run-1"_s, kStart.addSecs(60));
        if (const QString fault = faultOfMetrics(body); !fault.isEmpty())
            qWarning("%s", qPrintable(fault));
        for (const QJsonValue& metric : metricsIn(body)) {
            if (metric["name"_L1].toString() == name)
                return metric["histogram"_L1]["dataPoints"_L1].toArray();
        }
        return {};
    }
};

const QString kDuration = u"gen_ai.client.operation.duration"_s;
const QString kFirstToken = u"gen_ai.server.time_to_first_token"_s;
const QString kTokens = u"gen_ai.client.token.usage"_s;

/// Which bucket holds the one value.
int bucketOf(const QJsonValue& point)
{
    const QJsonArray buckets = point["bucketCounts"_L1].toArray();
    for (int i = 0; i < buckets.size(); ++i) {
        if (buckets[i].toString() == "1"_L1)
            return i;
    }
    return -1;
}

} // namespace

class TestOtlpMetrics : public QObject
{
    Q_OBJECT

private slots:
    void a_success_is_in_all_three()
    {
        Bench bench;
        bench.add(wholeCall());
        const QJsonObject duration = bench.points(kDuration).first().toObject();
        QCOMPARE(duration["count"_L1].toString(), u"1"_s);
        QCOMPARE(duration["sum"_L1].toDouble(), 2.500000001);
        QCOMPARE(duration["startTimeUnixNano"_L1].toString(), u"1763632800000000000"_s);
        QCOMPARE(duration["timeUnixNano"_L1].toString(), u"1763632860000000000"_s);
        QCOMPARE(attribute(duration, u"gen_ai.operation.name"_s), u"chat"_s);
        QCOMPARE(attribute(duration, u"gen_ai.provider.name"_s), u"openai"_s);
        QCOMPARE(attribute(duration, u"gen_ai.request.model"_s), u"model-a"_s);
        QCOMPARE(attribute(duration, u"server.address"_s), u"api.a.test"_s);
        QCOMPARE(attribute(duration, u"fuseboard.provider"_s), u"alpha"_s);
        QVERIFY(!attribute(duration, u"error.type"_s).isValid());

        QCOMPARE(bench.points(kFirstToken).first()["sum"_L1].toDouble(), 0.4);
        QHash<QString, double> tokens;
        for (const QJsonValue& point : bench.points(kTokens))
            tokens[attribute(point.toObject(), u"gen_ai.token.type"_s).toString()] =
                point["sum"_L1].toDouble();
        QCOMPARE(tokens, (QHash<QString, double>{{u"input"_s, 9}, {u"output"_s, 12}}));
    }

    void a_failure_is_a_series_of_its_own_and_has_no_first_token()
    {
        Bench bench;
        bench.add(wholeCall());
        CallRecord stalled = failedCall(ErrorKind::StreamStalled);
        stalled.ttft = 1s;
        stalled.usage = {9, 1, false};
        bench.add(stalled);
        QStringList types;
        for (const QJsonValue& point : bench.points(kDuration))
            types.append(attribute(point.toObject(), u"error.type"_s).toString());
        types.sort();
        QCOMPARE(types, QStringList({QString(), u"stream_stalled"_s}));
        QCOMPARE(bench.points(kFirstToken).first()["count"_L1].toString(), u"1"_s);
        QCOMPARE(bench.points(kTokens).first()["count"_L1].toString(), u"1"_s);
    }

    void what_was_skipped_or_cancelled_says_nothing_of_the_provider()
    {
        Bench bench;
        for (const Outcome outcome : {Outcome::Skipped, Outcome::Cancelled}) {
            CallRecord record = wholeCall();
            record.outcome = outcome;
            bench.add(record);
        }
        QVERIFY(bench.metrics.isEmpty());
    }

    void estimated_tokens_are_not_counted()
    {
        Bench bench;
        CallRecord record = wholeCall();
        record.usage.estimated = true;
        bench.add(record);
        QVERIFY(bench.points(kTokens).isEmpty());
        QCOMPARE(bench.points(kDuration).size(), 1);
    }

    void a_bound_belongs_to_the_bucket_below_it_data()
    {
        QTest::addColumn<Duration>("latency");
        QTest::addColumn<int>("bucket");
        QTest::newRow("nothing") << Duration(0) << 0;
        QTest::newRow("the first bound") << Duration(10ms) << 0;
        QTest::newRow("just above") << Duration(10'000'001ns) << 1;
        QTest::newRow("the last bound") << Duration(81'920ms) << 13;
        QTest::newRow("beyond all") << Duration(300s) << 14;
    }
    void a_bound_belongs_to_the_bucket_below_it()
    {
        QFETCH(const Duration, latency);
        QFETCH(const int, bucket);
        Bench bench;
        CallRecord record = wholeCall();
        record.latency = latency;
        bench.add(record);
        const QJsonValue point = bench.points(kDuration).first();
        QCOMPARE(bucketOf(point), bucket);
        QCOMPARE(point["explicitBounds"_L1].toArray().size(), 14);
    }

    void everything_since_the_start_is_told_each_time()
    {
        Bench bench;
        bench.add(wholeCall());
        bench.points(kDuration);
        CallRecord slow = wholeCall();
        slow.latency = 10s;
        bench.add(slow);
        const QJsonValue point = bench.points(kDuration).first();
        QCOMPARE(point["count"_L1].toString(), u"2"_s);
        QCOMPARE(point["min"_L1].toDouble(), 2.500000001);
        QCOMPARE(point["max"_L1].toDouble(), 10.0);
    }

    void series_without_end_flow_into_one()
    {
        Bench bench;
        CallRecord record = wholeCall();
        for (int i = 0; i < 2500; ++i) {
            record.model = u"model-%1"_s.arg(i);
            bench.add(record);
        }
        const QJsonArray points = bench.points(kDuration);
        QCOMPARE(points.size(), 2000);
        qint64 overflowed = 0;
        for (const QJsonValue& point : points) {
            if (attribute(point.toObject(), u"otel.metric.overflow"_s).toBool())
                overflowed = point["count"_L1].toString().toLongLong();
        }
        QCOMPARE(overflowed, 501);
    }
};

QTEST_GUILESS_MAIN(TestOtlpMetrics)
#include "tst_otlpmetrics.moc"
