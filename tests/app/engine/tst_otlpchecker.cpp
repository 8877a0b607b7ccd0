// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpmetrics.h"
#include "app/engine/otlpspans.h"
#include "tests/app/engine/otlprecords.h"
#include "tests/support/otlpchecker.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray traces()
{
    return otlpTraces({otlpSpan(failedCall(), {u"openai"_s, u"a.test"_s, 443},
                                {QByteArray(32, 'a'), QByteArray(16, 'b')})},
                      u"i"_s);
}

QByteArray metrics()
{
    OtlpMetrics all(wholeCall().startedAt);
    all.add(wholeCall(), {u"openai"_s, u"a.test"_s, 443});
    return all.request(u"i"_s, wholeCall().startedAt);
}

} // namespace

/// The checker that the tests of the exporter lean on: it must find what it is there for.
class TestOtlpChecker : public QObject
{
    Q_OBJECT

private slots:
    void what_is_right_passes()
    {
        QCOMPARE(faultOfTraces(traces()), QString());
        QCOMPARE(faultOfMetrics(metrics()), QString());
    }

    void what_is_wrong_is_found_data()
    {
        QTest::addColumn<bool>("ofTraces");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, bool ofTraces, const QByteArray& right,
                            const QByteArray& wrong, const QString& says) {
            QTest::newRow(name) << ofTraces << right << wrong << says;
        };
        const QByteArray trace = "\"" + QByteArray(32, 'a') + "\"";
        row("no JSON", true, "}]}]}]}", "}]}]}", u"not JSON"_s);
        row("id in upper case", true, trace, trace.toUpper(), u"traceId"_s);
        row("id in base64", true, trace, "\"qqqqqqqqqqqqqqqqqqqqqg==\"", u"traceId"_s);
        row("id of zeros", true, trace, "\"" + QByteArray(32, '0') + "\"", u"not zero"_s);
        row("time as a number", true, R"("startTimeUnixNano":"1763632800123000000")",
            R"("startTimeUnixNano":1763632800123000000)", u"startTimeUnixNano"_s);
        row("time in ms", true, R"("1763632800123000000")", R"("1763632800123")", u"nanosec"_s);
        row("ends before it starts", true, R"("startTimeUnixNano":"17)",
            R"("startTimeUnixNano":"18)", u"before"_s);
        row("integer as a number", true, R"("intValue":"443")", R"("intValue":443)", u"intValue"_s);
        row("enumeration by name", true, R"("kind":3)", R"("kind":"SPAN_KIND_CLIENT")", u"kind"_s);
        row("name of the .proto", true, R"("traceId")", R"("trace_id")", u"traceId"_s);
        row("unknown member", true, R"("kind":3)", R"("kind":3,"colour":1)", u"colour"_s);
        row("value without a type", true, R"({"stringValue":"chat"})", R"("chat")", u"typed"_s);
        row("two values", true, R"({"stringValue":"chat"})",
            R"({"stringValue":"chat","boolValue":true})", u"typed"_s);
        row("attribute twice", true, R"("fuseboard.chain")", R"("fuseboard.origin")", u"twice"_s);
        row("no resource", true, R"("resource")", R"("source")", u"resource"_s);
        row("nameless service", true, R"("service.name")", R"("service.alias")", u"service.name"_s);
        row("no scope", true, R"("scope":{)", R"("skope":{)", u"scope"_s);
        row("count as a number", false, R"("count":"1")", R"("count":1)", u"count"_s);
        row("buckets do not add up", false, R"("count":"1")", R"("count":"2")", u"add up"_s);
        row("no temporality", false, R"("aggregationTemporality":2,)", "", u"Temporality"_s);
        row("bucket too many", false, R"("bucketCounts":[)", R"("bucketCounts":["0",)",
            u"one bucket"_s);
    }
    void what_is_wrong_is_found()
    {
        QFETCH(const bool, ofTraces);
        QFETCH(const QByteArray, right);
        QFETCH(const QByteArray, wrong);
        QFETCH(const QString, says);
        QByteArray body = ofTraces ? traces() : metrics();
        QVERIFY2(body.contains(right), body.constData());
        body.replace(right, wrong);
        const QString fault = ofTraces ? faultOfTraces(body) : faultOfMetrics(body);
        QVERIFY2(fault.contains(says), qPrintable(fault));
    }
};

QTEST_GUILESS_MAIN(TestOtlpChecker)
#include "tst_otlpchecker.moc"
