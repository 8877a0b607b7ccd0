// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpexport.h"
#include "tests/app/engine/otlprecords.h"
#include "tests/support/fakerandom.h"
#include "tests/support/otlpchecker.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kTraces = u"/base/v1/traces"_s;
const QString kMetrics = u"/base/v1/metrics"_s;

/// A collector on the fake clock: each signal answers as it was told to last.
class TwoSignals : public HttpTransport
{
public:
    explicit TwoSignals(FakeClock& clock) : m_inner(clock) {}

    void answer(const QString& path, const ScriptedReply& reply) { m_replies[path] = reply; }
    void answer(const QString& path, int status)
    {
        answer(path, ScriptedReply::whole(status, "{}"));
    }

    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override
    {
        const QString path = request.url.path();
        const QString fault =
            path.endsWith(u"traces") ? faultOfTraces(request.body) : faultOfMetrics(request.body);
        if (!fault.isEmpty())
            qWarning("%s", qPrintable(fault));
        m_inner.script(request.url.host(),
                       {m_replies.value(path, ScriptedReply::whole(200, "{}"))});
        return m_inner.start(request, std::move(sink));
    }

    QList<HttpRequest> requests(const QString& path) const
    {
        QList<HttpRequest> found;
        for (const auto& each : m_inner.seen()) {
            if (each->request.url.path() == path)
                found.append(each->request);
        }
        return found;
    }

private:
    ScriptedTransport m_inner;
    QHash<QString, ScriptedReply> m_replies;
};

Configuration configurationOf(const OtlpSettings& settings)
{
    Provider alpha;
    alpha.name = u"alpha"_s;
    alpha.preset = u"mistral"_s;
    alpha.baseUrl = QUrl(u"https://api.alpha.test/v1"_s);
    Configuration configuration;
    configuration.providers = {alpha};
    configuration.exports.otlp = settings;
    return configuration;
}

struct Bench
{
    FakeClock clock;
    FakeRandom random{0.5};
    TwoSignals transport{clock};
    QHash<QString, QByteArray> environment;
    OtlpSettings settings{QUrl(u"https://otel.test/base/"_s), {{u"x-team"_s, u"a"_s}}, {}};
    OtlpExport sink{{clock, random, transport,
                     [this](const QString& name) { return environment.value(name); }}};

    void configure() { sink.configure(configurationOf(settings)); }
    void record(int count = 1)
    {
        CallRecord call = wholeCall();
        for (int i = 0; i < count; ++i) {
            call.prompt = static_cast<quint64>(++recorded);
            sink.record(call, 0);
        }
    }
    QList<HttpRequest> traces() const { return transport.requests(kTraces); }
    QList<HttpRequest> metrics() const { return transport.requests(kMetrics); }
    qsizetype spansOf(qsizetype request) const { return spansIn(traces().at(request).body).size(); }

    int recorded = 0;
};

} // namespace

class TestOtlpExport : public QObject
{
    Q_OBJECT

private slots:
    void nothing_goes_anywhere_without_an_address()
    {
        Bench bench;
        bench.settings.endpoint.clear();
        bench.configure();
        bench.record(200);
        bench.clock.advance(5min);
        QVERIFY(bench.traces().isEmpty() && bench.metrics().isEmpty());
        QVERIFY(!bench.clock.hasTimers());
        QCOMPARE(bench.sink.fault(), QString());
    }

    void a_few_spans_go_together_after_five_seconds()
    {
        Bench bench;
        bench.configure();
        bench.record(2);
        bench.clock.advance(4s);
        bench.record();
        QVERIFY(bench.traces().isEmpty());
        bench.clock.advance(1s);
        QCOMPARE(bench.traces().size(), 1);
        QCOMPARE(bench.spansOf(0), 3);
        QCOMPARE(headerValue(bench.traces()[0].headers, "x-team"), "a");
        bench.clock.advance(1min);
        QCOMPARE(bench.traces().size(), 1);
        QCOMPARE(bench.sink.fault(), QString());
    }

    void a_hundred_spans_do_not_wait()
    {
        Bench bench;
        bench.configure();
        bench.record(99);
        QVERIFY(bench.traces().isEmpty());
        bench.record();
        QCOMPARE(bench.traces().size(), 1);
        QCOMPARE(bench.spansOf(0), 100);
        bench.record(700); // while the first request is under way
        QCOMPARE(bench.traces().size(), 1);
        bench.clock.advance(1s);
        QCOMPARE(bench.traces().size(), 3); // no more than 512 at once
        QCOMPARE(bench.spansOf(1), 512);
        QCOMPARE(bench.spansOf(2), 188);
    }

    void attempts_of_one_prompt_meet_in_one_trace()
    {
        Bench bench;
        bench.configure();
        for (const quint64 prompt : {1, 1, 2}) {
            CallRecord call = wholeCall();
            call.prompt = prompt;
            bench.sink.record(call, 0);
        }
        bench.clock.advance(5s);
        const QJsonArray spans = spansIn(bench.traces().at(0).body);
        QCOMPARE(spans[1]["traceId"_L1], spans[0]["traceId"_L1]);
        QVERIFY(spans[2]["traceId"_L1] != spans[0]["traceId"_L1]);
        QVERIFY(spans[1]["spanId"_L1] != spans[0]["spanId"_L1]);
    }

    void a_provider_is_named_as_in_the_configuration_of_the_moment()
    {
        Bench bench;
        bench.configure();
        bench.record();
        CallRecord gone = wholeCall();
        gone.provider = u"gone"_s;
        bench.sink.record(gone, 0);
        bench.clock.advance(5s);
        const QJsonArray spans = spansIn(bench.traces().at(0).body);
        const QJsonObject known = spans[0].toObject();
        QCOMPARE(attribute(known, u"gen_ai.provider.name"_s), u"mistral_ai"_s);
        QCOMPARE(attribute(known, u"server.address"_s), u"api.alpha.test"_s);
        QCOMPARE(attribute(known, u"server.port"_s), 443);
        QCOMPARE(attribute(spans[1].toObject(), u"gen_ai.provider.name"_s), u"gone"_s);
    }

    void metrics_go_soon_and_then_once_a_minute()
    {
        Bench bench;
        bench.configure();
        bench.record();
        bench.clock.advance(6s);
        QCOMPARE(bench.metrics().size(), 1);
        bench.record(3);
        bench.clock.advance(54s);
        QCOMPARE(bench.metrics().size(), 1);
        bench.clock.advance(7s);
        QCOMPARE(bench.metrics().size(), 2);
        const QJsonValue point =
            metricsIn(bench.metrics().at(1).body)[0]["histogram"_L1]["dataPoints"_L1][0];
        QCOMPARE(point["count"_L1].toString(), u"4"_s);
    }

    void what_a_collector_that_is_away_misses_comes_later_and_once()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kTraces,
                               ScriptedReply::failure(HttpFailureKind::Refused, u"No way."_s));
        bench.record(3);
        bench.clock.advance(30s);
        QVERIFY(bench.traces().size() > 1);
        QVERIFY(bench.sink.fault().contains(u"No way."));
        bench.record(2);
        bench.transport.answer(kTraces, 200);
        bench.clock.advance(2min);
        QCOMPARE(bench.spansOf(bench.traces().size() - 1), 5);
        QCOMPARE(bench.sink.fault(), QString());
        const auto sent = bench.traces().size();
        bench.clock.advance(5min);
        QCOMPARE(bench.traces().size(), sent);
    }

    void at_the_end_what_waits_goes_at_once()
    {
        Bench bench;
        bench.configure();
        bench.record(3);
        bool done = false;
        bench.sink.finish([&] { done = true; });
        QVERIFY(!done);
        bench.clock.advance(1s);
        QCOMPARE(bench.traces().size(), 1);
        QCOMPARE(bench.spansOf(0), 3);
        QCOMPARE(bench.metrics().size(), 1);
        QVERIFY(done);
        bench.clock.advance(10min);
        QCOMPARE(bench.traces().size() + bench.metrics().size(), 2);
    }

    void at_the_end_what_is_under_way_is_waited_for_and_the_rest_follows()
    {
        Bench bench;
        bench.configure();
        bench.record(100); // these go at once
        bench.record(700);
        int done = 0;
        bench.sink.finish([&] { ++done; });
        bench.clock.advance(1s);
        QCOMPARE(done, 1);
        qsizetype sent = 0;
        for (qsizetype i = 0; i < bench.traces().size(); ++i)
            sent += bench.spansOf(i);
        QCOMPARE(sent, 800);
    }

    void with_nothing_to_send_the_end_is_there_at_once()
    {
        for (const bool configured : {false, true}) {
            Bench bench;
            if (configured)
                bench.configure();
            bool done = false;
            bench.sink.finish([&] { done = true; });
            QVERIFY(done);
            QVERIFY(bench.traces().isEmpty() && bench.metrics().isEmpty());
        }
    }

    void a_collector_that_is_away_is_asked_once_more_at_the_end()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kTraces, 503);
        bench.transport.answer(kMetrics, 503);
        bench.record(3);
        while (bench.sink.fault().isEmpty())
            bench.clock.advance(10ms);
        const auto before = bench.traces().size();
        bool done = false;
        bench.sink.finish([&] { done = true; });
        bench.clock.advance(1s);
        QVERIFY(done);
        QCOMPARE(bench.traces().size(), before + 1);
        QVERIFY(!bench.clock.hasTimers());
    }

    void a_burst_does_not_break_a_pause()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kTraces, ScriptedReply::whole(429, "", {{"Retry-After", "60"}}));
        bench.record(100);
        bench.clock.advance(1s);
        bench.record(500);
        bench.clock.advance(58s);
        QCOMPARE(bench.traces().size(), 1);
        bench.clock.advance(2s);
        QCOMPARE(bench.traces().size(), 2);
    }

    void the_oldest_are_dropped_where_too_many_wait_and_counted()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kTraces, 503);
        bench.record(2048);
        bench.clock.advance(1s);
        QVERIFY(!bench.sink.fault().contains(u"dropped"));
        bench.record(10);
        QVERIFY2(bench.sink.fault().contains(u"10 spans were dropped"),
                 qPrintable(bench.sink.fault()));
        bench.transport.answer(kTraces, 200);
        const auto before = bench.traces().size();
        bench.clock.advance(5min);
        qsizetype sent = 0;
        for (auto i = before; i < bench.traces().size(); ++i)
            sent += bench.spansOf(i);
        QCOMPARE(sent, 2048);
        QCOMPARE(bench.sink.fault(), QString());
    }

    void what_is_under_way_is_not_dropped()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kTraces, 503);
        bench.record(100); // these are under way now, and will have to go again
        bench.transport.answer(kTraces, 200);
        bench.record(2048);
        bench.clock.advance(1min);
        const auto idsOf = [&](qsizetype request) {
            QSet<QString> ids;
            for (const QJsonValue& span : spansIn(bench.traces().at(request).body))
                ids.insert(span["spanId"_L1].toString());
            return ids;
        };
        QSet<QString> arrived;
        qsizetype sent = 0;
        for (qsizetype i = 1; i < bench.traces().size(); ++i) {
            arrived += idsOf(i);
            sent += bench.spansOf(i);
        }
        QCOMPARE(sent, 2048);
        QCOMPARE(arrived.size(), 2048); // none of them twice
        QVERIFY(arrived.contains(idsOf(0)));
    }

    void what_is_refused_is_not_sent_again()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kTraces, 400);
        bench.record(2);
        bench.clock.advance(10min);
        QCOMPARE(bench.traces().size(), 1);
        QVERIFY(bench.sink.fault().contains(u"400"));
        bench.transport.answer(kTraces, 200);
        bench.record();
        bench.clock.advance(5s + 1s);
        QCOMPARE(bench.spansOf(1), 1);
        QCOMPARE(bench.sink.fault(), QString());
    }

    void a_collector_for_spans_alone_is_well()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kMetrics, 404);
        for (int minute = 0; minute < 11; ++minute) {
            bench.record();
            bench.clock.advance(1min);
            QCOMPARE(bench.sink.fault(), QString());
        }
        QCOMPARE(bench.metrics().size(), 3); // looked for again every five minutes
        QCOMPARE(bench.traces().size(), 11);
    }

    void a_collector_for_metrics_alone_is_well()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kTraces, 404);
        for (int minute = 0; minute < 11; ++minute) {
            bench.record();
            bench.clock.advance(1min);
            QCOMPARE(bench.sink.fault(), QString());
        }
        QCOMPARE(bench.traces().size(), 2);
        QVERIFY(bench.metrics().size() > 9);
    }

    void an_address_that_takes_neither_is_a_fault()
    {
        Bench bench;
        bench.configure();
        bench.transport.answer(kTraces, 404);
        bench.transport.answer(kMetrics, 404);
        bench.record();
        bench.clock.advance(1min);
        QVERIFY2(bench.sink.fault().contains(u"base address"), qPrintable(bench.sink.fault()));
    }

    void the_authorization_comes_from_the_environment()
    {
        Bench bench;
        bench.environment[u"OTLP_AUTH"_s] = " Basic cGs6c2stY2FuYXJ5\n";
        bench.settings.authorizationVariable = u"OTLP_AUTH"_s;
        bench.configure();
        bench.record();
        bench.clock.advance(10s);
        for (const auto& requests : {bench.traces(), bench.metrics()}) {
            QCOMPARE(requests.size(), 1);
            QCOMPARE(requests[0].credential->header, "Authorization");
            QVERIFY(
                requests[0].credential->secret.sameAs(Secret::take("Basic cGs6c2stY2FuYXJ5"_ba)));
            QVERIFY(!requests[0].body.contains("canary"));
        }
    }

    void without_its_authorization_nothing_is_sent_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("not set") << ""_ba << u"not set"_s;
        QTest::newRow("white") << " \n"_ba << u"not set"_s;
        QTest::newRow("two lines") << "Basic canary\r\nX-Evil: 1"_ba << u"line break"_s;
    }
    void without_its_authorization_nothing_is_sent()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, says);
        Bench bench;
        bench.environment[u"OTLP_AUTH"_s] = value;
        bench.settings.authorizationVariable = u"OTLP_AUTH"_s;
        bench.configure();
        bench.record(200);
        bench.clock.advance(1min);
        QVERIFY(bench.traces().isEmpty() && bench.metrics().isEmpty());
        QVERIFY2(bench.sink.fault().contains(says), qPrintable(bench.sink.fault()));
        QVERIFY(bench.sink.fault().contains(u"OTLP_AUTH"));
        QVERIFY(!bench.sink.fault().contains(u"canary"));
    }

    void no_form_of_the_authorization_is_told_data()
    {
        QTest::addColumn<QByteArray>("sentBack");
        QTest::newRow("the value") << "Basic cGstY2FuYXJ5OnNrLWNhbmFyeQ=="_ba;
        QTest::newRow("behind its scheme") << "cGstY2FuYXJ5OnNrLWNhbmFyeQ=="_ba;
        QTest::newRow("user and password") << "pk-canary:sk-canary"_ba;
        QTest::newRow("password") << "sk-canary"_ba;
    }
    void no_form_of_the_authorization_is_told()
    {
        QFETCH(const QByteArray, sentBack);
        Bench bench;
        bench.environment[u"OTLP_AUTH"_s] = "Basic cGstY2FuYXJ5OnNrLWNhbmFyeQ==";
        bench.settings.authorizationVariable = u"OTLP_AUTH"_s;
        bench.configure();
        bench.transport.answer(
            kTraces,
            ScriptedReply::whole(
                200, R"({"partialSuccess":{"rejectedSpans":"1","errorMessage":"not you, )" +
                         sentBack + R"("}})"));
        bench.record();
        bench.clock.advance(6s);
        QVERIFY(bench.sink.fault().contains(u"not you"));
        QVERIFY2(!bench.sink.fault().contains(QString::fromLatin1(sentBack)),
                 qPrintable(bench.sink.fault()));
    }

    void a_new_address_gets_what_waited_and_the_old_one_no_key()
    {
        Bench bench;
        bench.environment[u"OTLP_AUTH"_s] = "Bearer canary-canary";
        bench.settings.authorizationVariable = u"OTLP_AUTH"_s;
        bench.configure();
        bench.transport.answer(kTraces, 503);
        bench.record(4);
        bench.clock.advance(6s);
        bench.settings.endpoint = QUrl(u"https://other.test/base"_s);
        bench.settings.authorizationVariable.clear();
        bench.configure();
        QCOMPARE(bench.sink.fault(), QString());
        bench.transport.answer(kTraces, 200);
        bench.clock.advance(6s);
        const HttpRequest last = bench.traces().constLast();
        QCOMPARE(last.url, QUrl(u"https://other.test/base/v1/traces"_s));
        QCOMPARE(spansIn(last.body).size(), 4);
        QVERIFY(!last.credential);
    }

    void a_configuration_that_changes_elsewhere_disturbs_nothing()
    {
        Bench bench;
        bench.configure();
        bench.record(100);
        bench.configure(); // while the request is under way
        bench.clock.advance(1min);
        QCOMPARE(bench.traces().size(), 1);
    }

    void what_waits_is_forgotten_when_it_is_switched_off()
    {
        Bench bench;
        bench.configure();
        bench.record(3);
        bench.settings.endpoint.clear();
        bench.configure();
        QVERIFY(!bench.clock.hasTimers());
        bench.settings.endpoint = QUrl(u"https://otel.test/base"_s);
        bench.configure();
        bench.record();
        bench.clock.advance(6s);
        QCOMPARE(bench.spansOf(0), 1);
    }

    void its_end_leaves_no_timer_and_no_call()
    {
        FakeClock clock;
        FakeRandom random;
        TwoSignals transport{clock};
        {
            OtlpExport sink{
                {clock, random, transport, [](const QString&) { return QByteArray(); }}};
            sink.configure(configurationOf({QUrl(u"https://otel.test/base"_s), {}, {}}));
            for (int i = 0; i < 100; ++i)
                sink.record(wholeCall(), 0);
            QVERIFY(clock.hasTimers());
        }
        QVERIFY(!clock.hasTimers());
    }
};

QTEST_GUILESS_MAIN(TestOtlpExport)
#include "tst_otlpexport.moc"
