// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "tests/app/providers/classified.h"
#include "tests/app/providers/errorfixtures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What decides about a reply, and what else is read from it: who failed, when to come back,
/// codes, ids.
class TestErrorClassifier : public QObject
{
    Q_OBJECT

private slots:
    void the_status_decides_where_nothing_else_does_data();
    void the_status_decides_where_nothing_else_does();
    void names_who_failed_and_who_passed_it_on_data();
    void names_who_failed_and_who_passed_it_on();
    void takes_the_hint_from_headers_and_body_data();
    void takes_the_hint_from_headers_and_body();
    void keeps_code_and_request_id_data();
    void keeps_code_and_request_id();
    void may_go_on_where_only_this_provider_refuses_data();
    void may_go_on_where_only_this_provider_refuses();
    void takes_no_text_for_a_provider_s_name();
    void says_where_a_gateway_keeps_the_cause();
    void a_hint_hours_away_makes_a_rate_limit_a_quota();
    void a_quota_of_the_day_is_not_back_in_half_a_minute_data();
    void a_quota_of_the_day_is_not_back_in_half_a_minute();
    void the_message_is_clean();
    void the_samples_come_out_right();
};

void TestErrorClassifier::the_status_decides_where_nothing_else_does_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::InvalidRequest;
    QTest::newRow("401") << 401 << ErrorKind::AuthenticationFailed;
    QTest::newRow("402") << 402 << ErrorKind::BillingRequired;
    QTest::newRow("403") << 403 << ErrorKind::PermissionDenied;
    QTest::newRow("404") << 404 << ErrorKind::ModelNotFound;
    QTest::newRow("408") << 408 << ErrorKind::GatewayTimeout;
    QTest::newRow("413") << 413 << ErrorKind::RequestTooLarge;
    QTest::newRow("422") << 422 << ErrorKind::InvalidRequest;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("446") << 446 << ErrorKind::ContentFiltered;
    QTest::newRow("500") << 500 << ErrorKind::ServerError;
    QTest::newRow("502") << 502 << ErrorKind::BadGateway;
    QTest::newRow("503") << 503 << ErrorKind::Overloaded;
    QTest::newRow("504") << 504 << ErrorKind::GatewayTimeout;
    QTest::newRow("522") << 522 << ErrorKind::BadGateway;
    QTest::newRow("529") << 529 << ErrorKind::Overloaded;
    QTest::newRow("599") << 599 << ErrorKind::GatewayTimeout;
}

void TestErrorClassifier::the_status_decides_where_nothing_else_does()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    for (const char* body : {"", "{}", "hm", R"({"error":{"message":"hm"}})"}) {
        const ProviderError error = classified("p", status, body);
        QCOMPARE(nameOf(error.kind), nameOf(kind));
        QCOMPARE(error.status, std::optional<int>(status));
        checkBounds(error);
    }
}

void TestErrorClassifier::names_who_failed_and_who_passed_it_on_data()
{
    QTest::addColumn<QByteArray>("fixture");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("via");
    QTest::newRow("direct") << "anthropic overloaded 500"_ba << u"anthropic"_s << QString();
    QTest::newRow("openrouter") << "openrouter raw json context"_ba << u"anthropic"_s
                                << u"openrouter"_s;
    QTest::newRow("openrouter, spelled out")
        << "openrouter raw object"_ba << u"google"_s << u"openrouter"_s;
    QTest::newRow("openrouter, unheard of")
        << "openrouter raw sentence"_ba << u"baseten"_s << u"openrouter"_s;
    QTest::newRow("openrouter itself") << "openrouter credits"_ba << u"openrouter"_s << QString();
    QTest::newRow("in a choice") << "openrouter 502 in a choice"_ba << u"chutes"_s
                                 << u"openrouter"_s;
    QTest::newRow("litellm") << "litellm bytes"_ba << u"anthropic"_s << u"litellm"_s;
    QTest::newRow("litellm, sentence") << "litellm sentence"_ba << u"anthropic"_s << u"litellm"_s;
    QTest::newRow("litellm, innermost") << "litellm several deep"_ba << u"azure"_s << u"litellm"_s;
    QTest::newRow("portkey") << "portkey anthropic"_ba << u"anthropic"_s << u"portkey"_s;
}

void TestErrorClassifier::names_who_failed_and_who_passed_it_on()
{
    QFETCH(QByteArray, fixture);
    QFETCH(QString, provider);
    QFETCH(QString, via);
    bool found = false;
    for (const ErrorFixture& one : allErrors()) {
        if (fixture != one.name)
            continue;
        found = true;
        const ProviderError error = classify(replyOf(one));
        QCOMPARE(error.provider, provider);
        QCOMPARE(error.via, via);
    }
    QVERIFY(found);
}

void TestErrorClassifier::takes_the_hint_from_headers_and_body_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("seconds");
    const QByteArray none;
    QTest::newRow("header wins") << R"({"error":{"message":"Rate limit. Try again in 9s"}})"_ba
                                 << "retry-after"_ba
                                 << "2"_ba << 2.0;
    QTest::newRow("retry in") << R"({"error":{"message":"Please retry in 40.5s."}})"_ba << none
                              << none << 40.5;
    QTest::newRow("go duration") << R"({"error":{"message":"Rate limit. try again in 6m0s"}})"_ba
                                 << none << none << 360.0;
    QTest::newRow("hours and more")
        << R"({"error":{"message":"Your quota will reset after 19h14m47s."}})"_ba << none << none
        << 69287.0;
    QTest::newRow("words") << R"({"message":"Rate limit is exceeded. Try again in 7 seconds."})"_ba
                           << none << none << 7.0;
    QTest::newRow("several words")
        << R"({"message":"Rate limited, please wait 2 minutes 30 seconds"})"_ba << none << none
        << 150.0;
    QTest::newRow("milliseconds") << R"({"message":"Rate limit, try again in 250ms"})"_ba << none
                                  << none << 0.25;
    QTest::newRow("clock")
        << R"({"message":"Out of quota. Quota will be replenished in 02:10:44"})"_ba << none << none
        << 7844.0;
    QTest::newRow("RetryInfo")
        << R"({"error":{"code":429,"message":"x","details":[{"@type":"t/google.rpc.RetryInfo","retryDelay":"34.5s"}]}})"_ba
        << none << none << 34.5;
    QTest::newRow("estimated time")
        << R"({"error":"Model m is currently loading","estimated_time":20.0})"_ba << none << none
        << 20.0;
    QTest::newRow("resets in")
        << R"({"error":{"type":"usage_limit_reached","resets_in_seconds":120}})"_ba << none << none
        << 120.0;
    QTest::newRow("retry_after_ms")
        << R"({"error":{"message":"rate limit","retry_after_ms":1500}})"_ba << none << none << 1.5;
    QTest::newRow("none") << R"({"error":{"message":"Rate limit, try again in a while"}})"_ba
                          << none << none << -1.0;
    QTest::newRow("nonsense") << R"({"error":{"message":"rate limit","retry_after":-5}})"_ba << none
                              << none << -1.0;
}

void TestErrorClassifier::takes_the_hint_from_headers_and_body()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(double, seconds);
    HttpHeaders headers;
    if (!header.isEmpty())
        headers.append({header, value});
    const ProviderError error = classified("p", 429, body, headers);
    QCOMPARE(error.retryAfter ? toSeconds(*error.retryAfter) : -1.0, seconds);
}

void TestErrorClassifier::keeps_code_and_request_id_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("requestId");
    QTest::newRow("anthropic")
        << R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_1"})"_ba
        << HttpHeaders() << u"overloaded_error"_s << u"req_1"_s;
    QTest::newRow("openai header")
        << R"({"error":{"message":"x","type":"invalid_request_error","code":"unknown_parameter"}})"_ba
        << HttpHeaders{{"X-Request-ID", "abc"}} << u"unknown_parameter"_s << u"abc"_s;
    QTest::newRow("aws") << R"({"message":"x"})"_ba
                         << HttpHeaders{{"x-amzn-RequestId", "r-1"},
                                        {"x-amzn-ErrorType", "ThrottlingException:http://x"}}
                         << u"ThrottlingException"_s << u"r-1"_s;
    QTest::newRow("azure") << R"({"error":{"code":"DeploymentNotFound","message":"x"}})"_ba
                           << HttpHeaders{{"apim-request-id", "a-1"}} << u"DeploymentNotFound"_s
                           << u"a-1"_s;
    QTest::newRow("ray, for want of better")
        << "oops"_ba << HttpHeaders{{"cf-ray", "8f-FRA"}} << QString() << u"8f-FRA"_s;
    QTest::newRow("ray on the page")
        << "<html><title>520</title><p>Cloudflare Ray ID: <b>8f1a2b</b></p></html>"_ba
        << HttpHeaders() << QString() << u"8f1a2b"_s;
    QTest::newRow("quota ids are no codes")
        << R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"x","details":[{"@type":"q","violations":[{"quotaId":"GenerateRequestsPerDayPerProject"}]}]}})"_ba
        << HttpHeaders() << u"RESOURCE_EXHAUSTED"_s << QString();
    QTest::newRow("in the sentence")
        << R"x({"error":{"message":"无效的令牌 (request id: 20251)","type":"new_api_error"}})x"_ba
        << HttpHeaders() << u"new_api_error"_s << u"20251"_s;
}

void TestErrorClassifier::keeps_code_and_request_id()
{
    QFETCH(QByteArray, body);
    QFETCH(HttpHeaders, headers);
    QFETCH(QString, code);
    QFETCH(QString, requestId);
    const ProviderError error = classified("p", 400, body, headers);
    QCOMPARE(error.code, code);
    QCOMPARE(error.requestId, requestId);
}

void TestErrorClassifier::may_go_on_where_only_this_provider_refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("fallback");
    QTest::newRow("no tools here") << "m does not support tools"_ba << true;
    QTest::newRow("no prefill here")
        << "This model does not support assistant message prefill."_ba << true;
    QTest::newRow("gateway set up wrongly") << "Invalid config passed"_ba << true;
    QTest::newRow("malformed everywhere")
        << "messages: at least one message is required"_ba << false;
    QTest::newRow("roles") << "roles must alternate"_ba << false;
}

void TestErrorClassifier::may_go_on_where_only_this_provider_refuses()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, fallback);
    const ProviderError error = classified("p", 400, R"({"error":{"message":")" + message + "\"}}");
    QCOMPARE(nameOf(error.kind), nameOf(ErrorKind::InvalidRequest));
    QCOMPARE(error.fallback, fallback);
    QVERIFY(!error.retrySame);
}

void TestErrorClassifier::takes_no_text_for_a_provider_s_name()
{
    const ProviderError error = classified(
        "openrouter", 502,
        R"({"error":{"message":"x","metadata":{"provider_name":"Open WnE3ZlQvTHcrOXhSYi5Ibl9LZDRl AI"}}})");
    QCOMPARE(error.provider, u"openrouter"_s);
    QVERIFY(error.via.isEmpty());
}

void TestErrorClassifier::says_where_a_gateway_keeps_the_cause()
{
    const auto last = [](const char* provider, const char* via) {
        return adviceFor(ErrorKind::RateLimited, QString::fromUtf8(provider),
                         QString::fromUtf8(via))
            .last();
    };
    QVERIFY(last("anthropic", "openrouter").contains(u"error.metadata.raw"_s));
    QVERIFY(last("openrouter", "").contains(u"error.metadata.raw"_s));
    QVERIFY(last("tokenmix", "").contains(u"X-Provider-Error-Code"_s));
    QVERIFY(!last("anthropic", "").contains(u"metadata"_s));
    for (const ErrorKind kind : allErrorKinds())
        QVERIFY2(!adviceFor(kind, u"p"_s, {}).isEmpty(), nameOf(kind).data());
}

void TestErrorClassifier::a_hint_hours_away_makes_a_rate_limit_a_quota()
{
    const QByteArray body = R"({"error":{"message":"Rate limit","type":"rate_limit_error"}})";
    QCOMPARE(classified("p", 429, body, {{"retry-after", "3500"}}).kind, ErrorKind::RateLimited);
    QCOMPARE(classified("p", 429, body, {{"retry-after", "3700"}}).kind, ErrorKind::QuotaExhausted);
}

void TestErrorClassifier::a_quota_of_the_day_is_not_back_in_half_a_minute_data()
{
    QTest::addColumn<QByteArray>("quota");
    QTest::addColumn<QByteArray>("delay");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<double>("seconds"); // negative: no hint
    QTest::newRow("per day, in half a minute")
        << "GenerateRequestsPerDayPerProjectPerModel-FreeTier"_ba
        << "34s"_ba << ErrorKind::QuotaExhausted << -1.0;
    QTest::newRow("per day, in hours") << "GenerateRequestsPerDayPerProjectPerModel-FreeTier"_ba
                                       << "7200s"_ba << ErrorKind::QuotaExhausted << 7200.0;
    QTest::newRow("per minute") << "GenerateRequestsPerMinutePerProjectPerModel"_ba
                                << "34s"_ba << ErrorKind::RateLimited << 34.0;
}

void TestErrorClassifier::a_quota_of_the_day_is_not_back_in_half_a_minute()
{
    QFETCH(const QByteArray, quota);
    QFETCH(const QByteArray, delay);
    QFETCH(const ErrorKind, kind);
    QFETCH(const double, seconds);
    const ProviderError error = classified(
        "gemini", 429,
        R"({"error":{"code":429,"message":"You exceeded your current quota. Please retry in )" +
            delay + R"(.","status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":")" +
            quota + R"("}]},{"retryDelay":")" + delay + R"("}]}})");
    QCOMPARE(nameOf(error.kind), nameOf(kind));
    QCOMPARE(error.retryAfter ? toSeconds(*error.retryAfter) : -1.0, seconds);
}

void TestErrorClassifier::the_message_is_clean()
{
    const ProviderError error = classified(
        "p", 400, R"({"error":{"message":"  one\n\n two\t<b>\u00e9&amp;\u0007three  "}})");
    QCOMPARE(error.message, u"one two <b>é& three"_s);
}

void TestErrorClassifier::the_samples_come_out_right()
{
    QFile file(QStringLiteral(FUSEBOARD_SOURCE_DIR) + u"/../shared/samples/errors.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no ../shared/samples/errors.jsonl");
    int count = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject sample = QJsonDocument::fromJson(line).object();
        const QJsonObject expected = sample[u"expected"_s].toObject();
        const QByteArray id = sample[u"id"_s].toString().toUtf8();
        FailedReply reply;
        reply.provider = sample[u"provider"_s].toString();
        if (sample[u"status"_s].isDouble())
            reply.status = sample[u"status"_s].toInt();
        const QJsonObject headers = sample[u"headers"_s].toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            reply.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
        reply.body = sample[u"body"_s].toString().toUtf8();
        reply.midStream = sample[u"mid_stream"_s].toBool();
        const ProviderError error = classify(reply);
        const QJsonArray soft = expected[u"soft"_s].toArray();
        QJsonArray kinds = expected[u"kind_alt"_s].toArray();
        kinds.append(expected[u"kind"_s]);
        QVERIFY2(kinds.contains(QString(nameOf(error.kind))), id.constData());
        if (!soft.contains(u"retry_same"_s))
            QVERIFY2(error.retrySame == expected[u"retry_same"_s].toBool(), id.constData());
        if (!soft.contains(u"fallback"_s))
            QVERIFY2(error.fallback == expected[u"fallback"_s].toBool(), id.constData());
        QVERIFY2(error.message.contains(expected[u"message_contains"_s].toString()),
                 id.constData());
        ++count;
    }
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestErrorClassifier)
#include "tst_errorclassifier.moc"
