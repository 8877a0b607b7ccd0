// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/otlpbench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes to a collector that is well, when, and with which authorization.
class TestOtlpExport : public QObject
{
    Q_OBJECT

private slots:
    void nothing_goes_anywhere_without_an_address()
    {
        OtlpBench bench;
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
        OtlpBench bench;
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
        OtlpBench bench;
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
        OtlpBench bench;
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
        OtlpBench bench;
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
        OtlpBench bench;
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

    void at_the_end_what_waits_goes_at_once()
    {
        OtlpBench bench;
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
        OtlpBench bench;
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
            OtlpBench bench;
            if (configured)
                bench.configure();
            bool done = false;
            bench.sink.finish([&] { done = true; });
            QVERIFY(done);
            QVERIFY(bench.traces().isEmpty() && bench.metrics().isEmpty());
        }
    }

    void the_authorization_comes_from_the_environment()
    {
        OtlpBench bench;
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
        OtlpBench bench;
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
        OtlpBench bench;
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
        OtlpBench bench;
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
        OtlpBench bench;
        bench.configure();
        bench.record(100);
        bench.configure(); // while the request is under way
        bench.clock.advance(1min);
        QCOMPARE(bench.traces().size(), 1);
    }

    void what_waits_is_forgotten_when_it_is_switched_off()
    {
        OtlpBench bench;
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
