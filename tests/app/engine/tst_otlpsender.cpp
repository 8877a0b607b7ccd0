// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpsender.h"
#include "tests/support/fakerandom.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using End = OtlpSender::End;

const QByteArray kCanary = "Basic cGstbGYtY2FuYXJ5OnNrLWxmLWNhbmFyeQ==";

struct Bench
{
    FakeClock clock;
    FakeRandom random{0.0};
    ScriptedTransport transport{clock};
    OtlpSender sender{clock, random, transport};
    OtlpSender::Target target;
    QList<OtlpSender::Result> results;

    Bench()
    {
        target.url = QUrl(u"https://otel.test/base/v1/traces?tenant=secret"_s);
        target.headers = {{"x-team"_ba, "a"_ba}};
    }
    OtlpSender::Result send(const ScriptedReply& reply)
    {
        transport.script(u"otel.test"_s, {reply});
        sender.send(target, "{}"_ba,
                    [this](const OtlpSender::Result& result) { results.append(result); });
        clock.advance(11s);
        return results.isEmpty() ? OtlpSender::Result{} : results.takeLast();
    }
    OtlpSender::Result answer(int status, const HttpHeaders& headers = {},
                              const QByteArray& body = "{}")
    {
        return send(ScriptedReply::whole(status, body, headers));
    }
    const HttpRequest& request() const { return transport.seen().back()->request; }
};

} // namespace

Q_DECLARE_METATYPE(fuseboard::OtlpSender::End)
Q_DECLARE_METATYPE(fuseboard::HttpFailureKind)

class TestOtlpSender : public QObject
{
    Q_OBJECT

private slots:
    void a_request_says_what_it_is_and_keeps_the_credential_apart()
    {
        Bench bench;
        bench.target.credential =
            HttpCredential{"Authorization"_ba, {}, Secret::take(QByteArray(kCanary))};
        QCOMPARE(bench.answer(200).end, End::Accepted);
        QCOMPARE(bench.request().method, "POST");
        QCOMPARE(bench.request().url, bench.target.url);
        QCOMPARE(headerValue(bench.request().headers, "content-type"), "application/json");
        QCOMPARE(headerValue(bench.request().headers, "x-team"), "a");
        QVERIFY(headerValue(bench.request().headers, "authorization").isEmpty());
        QVERIFY(bench.request().credential->secret.sameAs(Secret::take(QByteArray(kCanary))));
        QVERIFY(!bench.sender.isBusy());
        QVERIFY(!bench.clock.hasTimers());
    }

    void every_status_has_its_meaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<OtlpSender::End>("end");
        for (const int status : {200, 202, 204})
            QTest::addRow("%d", status) << status << End::Accepted;
        for (const int status : {429, 502, 503, 504})
            QTest::addRow("%d", status) << status << End::Later;
        for (const int status : {404, 405, 501})
            QTest::addRow("%d", status) << status << End::NotThere;
        for (const int status : {301, 302, 307, 308, 400, 401, 403, 408, 413, 415, 422, 500, 505})
            QTest::addRow("%d", status) << status << End::Refused;
    }
    void every_status_has_its_meaning()
    {
        QFETCH(const int, status);
        QFETCH(const OtlpSender::End, end);
        Bench bench;
        const auto result = bench.answer(status, {{"Location", "https://elsewhere.test/"}});
        QCOMPARE(result.end, end);
        QCOMPARE(result.fault.isEmpty(), end == End::Accepted);
        QCOMPARE(result.fault.contains(QString::number(status)), end != End::Accepted);
        QVERIFY(!result.fault.contains(u"tenant"));
        QCOMPARE(bench.transport.seen().size(), 1U);
    }

    void every_fault_names_its_cure_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("says");
        QTest::newRow("key refused") << 401 << u"OTLP_AUTH"_s << u"OTLP_AUTH"_s;
        QTest::newRow("no key") << 401 << QString() << u"\"authorization\""_s;
        QTest::newRow("address") << 404 << QString() << u"base address"_s;
        QTest::newRow("moved") << 308 << QString() << u"final address"_s;
        QTest::newRow("anything else") << 400 << QString() << u"log"_s;
    }
    void every_fault_names_its_cure()
    {
        QFETCH(const int, status);
        QFETCH(const QString, variable);
        QFETCH(const QString, says);
        Bench bench;
        bench.target.variable = variable;
        const QString fault = bench.answer(status).fault;
        QVERIFY2(fault.contains(says), qPrintable(fault));
    }

    void a_network_that_fails_is_tried_again_data()
    {
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::newRow("no such name") << HttpFailureKind::Dns;
        QTest::newRow("refused") << HttpFailureKind::Refused;
        QTest::newRow("no way") << HttpFailureKind::Unreachable;
        QTest::newRow("reset") << HttpFailureKind::Reset;
        QTest::newRow("proxy") << HttpFailureKind::Proxy;
        QTest::newRow("certificate") << HttpFailureKind::Tls;
    }
    void a_network_that_fails_is_tried_again()
    {
        QFETCH(const HttpFailureKind, kind);
        Bench bench;
        const auto result = bench.send(ScriptedReply::failure(kind, u"The reason."_s));
        QCOMPARE(result.end, End::Later);
        QVERIFY(result.fault.contains(u"The reason."));
        QVERIFY(result.pause > Duration::zero());
    }

    void a_collector_that_does_not_answer_is_left_after_ten_seconds()
    {
        Bench bench;
        const auto result = bench.send(ScriptedReply::silence());
        QCOMPARE(result.end, End::Later);
        QVERIFY(result.fault.contains(u"10 s"));
        QVERIFY(bench.transport.seen().back()->cancelled);
    }

    void a_reply_that_breaks_off_counts_by_its_status()
    {
        Bench bench;
        ScriptedReply good;
        good.then(1ms, HttpHead{{}, 200, {}});
        good.then(2ms, HttpChunk{{}, R"({"partialSuccess":{"rejectedSpans":)"});
        good.then(3ms, HttpFailure{{}, HttpFailureKind::Cut, u"cut"_s});
        QCOMPARE(bench.send(good).end, End::Accepted); // a second copy would be worse
        ScriptedReply bad;
        bad.then(1ms, HttpHead{{}, 503, {}});
        bad.then(2ms, HttpFailure{{}, HttpFailureKind::Cut, u"cut"_s});
        QCOMPARE(bench.send(bad).end, End::Later);
    }

    void pauses_grow_until_a_request_gets_through()
    {
        Bench bench;
        QList<Duration> pauses;
        for (int i = 0; i < 9; ++i)
            pauses.append(bench.answer(503).pause);
        // Equal jitter with a chance of 0: half of 1, 2, 4 … 60 s, never under a second.
        QCOMPARE(pauses, (QList<Duration>{1s, 1s, 2s, 4s, 8s, 16s, 30s, 30s, 30s}));
        bench.answer(200);
        QCOMPARE(bench.answer(503).pause, Duration(1s));
    }

    void the_servers_own_word_counts_within_reason_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Duration>("pause");
        QTest::newRow("seconds") << "37"_ba << Duration(37s);
        QTest::newRow("a date") << "Fri, 20 Nov 2026 10:00:30 GMT"_ba << Duration(29'900ms);
        QTest::newRow("at once") << "0"_ba << Duration(1s);
        QTest::newRow("a day") << "86400"_ba << Duration(10min);
        QTest::newRow("nonsense") << "soon"_ba << Duration(1s);
    }
    void the_servers_own_word_counts_within_reason()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const Duration, pause);
        for (const int status : {429, 503}) {
            Bench bench;
            QCOMPARE(bench.answer(status, {{"Retry-After", value}}).pause, pause);
        }
    }

    void a_rejected_part_is_told_and_not_sent_again_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("spans")
            << R"({"partialSuccess":{"rejectedSpans":"3","errorMessage":"too old"}})"_ba
            << u"rejected 3 of what was sent. It says: too old"_s;
        QTest::newRow("points, as a number")
            << R"({"partialSuccess":{"rejectedDataPoints":4}})"_ba << u"rejected 4"_s;
        QTest::newRow("a warning") << R"({"partialSuccess":{"errorMessage":"hm"}})"_ba << QString();
        QTest::newRow("nothing") << R"({"partialSuccess":{}})"_ba << QString();
        QTest::newRow("less than nothing")
            << R"({"partialSuccess":{"rejectedSpans":"-1"}})"_ba << QString();
        QTest::newRow("not what was asked for") << "<html>fine</html>"_ba << QString();
        QTest::newRow("of wrong types")
            << R"({"partialSuccess":[{"rejectedSpans":{}}]})"_ba << QString();
        QTest::newRow("too deep") << QByteArray(10'000, '[') << QString();
    }
    void a_rejected_part_is_told_and_not_sent_again()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, says);
        Bench bench;
        const auto result = bench.answer(200, {}, body);
        QCOMPARE(result.end, says.isEmpty() ? End::Accepted : End::Refused);
        QVERIFY2(result.fault.contains(says), qPrintable(result.fault));
        QCOMPARE(result.fault.isEmpty(), says.isEmpty());
    }

    void a_collector_that_sends_the_key_back_does_not_get_it_shown()
    {
        Bench bench;
        bench.target.redactor = Redactor({Secret::take(QByteArray(kCanary))});
        // The cut must come after the redaction: half a key would be no needle.
        const QByteArray padding(300 - kCanary.size() / 2, 'x');
        const auto result =
            bench.answer(200, {},
                         R"({"partialSuccess":{"rejectedSpans":"1","errorMessage":")" + padding +
                             kCanary + R"("}})");
        QVERIFY2(!result.fault.contains(u"cGstbGYt"), qPrintable(result.fault));
        QVERIFY(result.fault.contains(u"xxx"));
    }

    void a_call_that_is_cancelled_tells_nothing_more()
    {
        Bench bench;
        bench.transport.script(u"otel.test"_s, {ScriptedReply::whole(200, "{}")});
        bench.sender.send(bench.target, "{}"_ba,
                          [&](const OtlpSender::Result& result) { bench.results.append(result); });
        QVERIFY(bench.sender.isBusy());
        bench.sender.cancel();
        bench.clock.advance(1min);
        QVERIFY(bench.results.isEmpty());
        QVERIFY(bench.transport.seen().back()->cancelled);
    }
};

QTEST_GUILESS_MAIN(TestOtlpSender)
#include "tst_otlpsender.moc"
