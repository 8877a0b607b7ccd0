// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"
#include "app/engine/otlpexport.h"
#include "tests/app/engine/otlprecords.h"
#include "tests/support/collector.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/otlpchecker.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 30'000;
const QByteArray kAuthorization = "Basic cGstbGYtY2FuYXJ5OnNrLWxmLWNhbmFyeQ==";

/// The exporter on real sockets; its timers alone follow the test.
struct Bench
{
    FakeClock clock;
    FakeRandom random;
    NetworkTransport transport{clock};
    Collector collector;
    OtlpExport sink{{clock, random, transport, [](const QString& name) {
                         return name == "OTLP_AUTH"_L1 ? kAuthorization : QByteArray();
                     }}};

    Bench() { configure(collector.endpoint()); }
    void configure(const QUrl& endpoint)
    {
        Provider alpha;
        alpha.name = u"alpha"_s;
        alpha.baseUrl = QUrl(u"https://api.alpha.test/v1"_s);
        Configuration configuration;
        configuration.providers = {alpha};
        configuration.exports.otlp = {endpoint, {{u"x-team"_s, u"a"_s}}, u"OTLP_AUTH"_s};
        sink.configure(configuration);
    }
    void record(const CallRecord& call) { sink.record(call, 0); }
};

} // namespace

/// On real sockets, against a collector that takes nothing but what the protocol's mapping says.
class TestOtlpWire : public QObject
{
    Q_OBJECT

private slots:
    void a_collector_takes_spans_and_metrics()
    {
        Bench bench;
        bench.record(failedCall());
        bench.record(wholeCall());
        CallRecord skipped = wholeCall();
        skipped.outcome = Outcome::Skipped;
        bench.record(skipped);
        bench.clock.advance(5s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.collector.spans().size(), 3, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(bench.collector.metrics().size(), 3, kPatienceMs);
        QCOMPARE(bench.collector.complaints(), QStringList());
        QCOMPARE(bench.sink.fault(), QString());
        for (const QByteArray& request : bench.collector.requests()) {
            QVERIFY(request.contains("\r\nAuthorization: " + kAuthorization + "\r\n"));
            QVERIFY(request.contains("\r\nx-team: a\r\n"));
        }
    }

    void a_collector_that_is_busy_gets_the_same_spans_again()
    {
        Bench bench;
        bench.collector.answerNext("/v1/traces", 503, "{}", "Retry-After: 7\r\n");
        bench.record(wholeCall());
        bench.clock.advance(5s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.sink.fault().contains(u"503"), kPatienceMs);
        bench.clock.advance(6s);
        QCOMPARE(bench.collector.countOf("/v1/traces"), 1);
        bench.clock.advance(1s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.collector.spans().size(), 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(bench.sink.fault(), QString(), kPatienceMs);
    }

    void a_part_that_is_rejected_is_told()
    {
        Bench bench;
        bench.collector.answerNext(
            "/v1/traces", 200,
            R"({"partialSuccess":{"rejectedSpans":"1","errorMessage":"too old"}})");
        bench.record(wholeCall());
        bench.clock.advance(5s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.sink.fault().contains(u"too old"), kPatienceMs);
        bench.clock.advance(1min);
        QCOMPARE(bench.collector.countOf("/v1/traces"), 1);
    }

    void the_key_does_not_follow_a_redirect()
    {
        Bench bench;
        RawServer elsewhere;
        elsewhere.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        bench.collector.answerNext("/v1/traces", 307, {},
                                   "Location: " + elsewhere.url(u"/v1/traces"_s).toEncoded() +
                                       "\r\n");
        bench.record(wholeCall());
        bench.clock.advance(5s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.sink.fault().contains(u"307"), kPatienceMs);
        QVERIFY(elsewhere.requests().isEmpty());
        QVERIFY(elsewhere.connections().isEmpty());
    }

    void nothing_of_the_key_is_in_a_body_or_a_message()
    {
        Bench bench;
        QStringList faults;
        for (const int status : {401, 400, 503}) {
            bench.collector.answerNext("/v1/traces", status,
                                       R"({"message":")" + kAuthorization + R"("})");
            bench.record(failedCall());
            const int before = bench.collector.countOf("/v1/traces");
            bench.clock.advance(6s);
            QTRY_COMPARE_WITH_TIMEOUT(bench.collector.countOf("/v1/traces"), before + 1,
                                      kPatienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(bench.sink.fault().contains(QString::number(status)),
                                     kPatienceMs);
            faults.append(bench.sink.fault());
        }
        for (const QString& fault : faults) {
            QVERIFY2(!fault.contains(u"cGstbGYt") && !fault.contains(u"canary"), qPrintable(fault));
        }
        for (const QByteArray& request : bench.collector.requests())
            QCOMPARE(request.count("cGstbGYt"), 1); // its header
        QVERIFY(faults.first().contains(u"OTLP_AUTH"));
    }

    void a_collector_that_is_not_there_is_named()
    {
        Bench bench;
        QUrl nowhere;
        {
            RawServer gone;
            nowhere = gone.url();
        }
        bench.configure(nowhere);
        bench.record(wholeCall());
        bench.clock.advance(5s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.sink.fault().contains(u"/v1/traces: "), kPatienceMs);
        bench.configure(bench.collector.endpoint());
        bench.clock.advance(5s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.collector.spans().size(), 1, kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(TestOtlpWire)
#include "tst_otlpwire.moc"
