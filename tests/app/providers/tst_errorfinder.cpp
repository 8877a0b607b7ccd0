// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorfinder.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QList<ErrorKind> kindsOf(const QList<FoundError>& found)
{
    QList<ErrorKind> kinds;
    for (const FoundError& one : found)
        kinds.append(one.error.kind);
    return kinds;
}

} // namespace

class TestErrorFinder : public QObject
{
    Q_OBJECT
private slots:
    void a_single_reply_is_one_error_data();
    void a_single_reply_is_one_error();
    void finds_each_error_of_a_json_log();
    void finds_errors_of_cline_with_its_advice_first();
    void finds_errors_of_continue();
    void finds_errors_of_cursor_behind_a_gateway();
    void one_stack_is_one_error();
    void the_same_error_at_another_time_is_another();
    void a_python_traceback_is_one_error();
    void reads_curl_output();
    void reads_an_http_dump();
    void a_quiet_log_has_no_errors();
    void is_bounded();
};

void TestErrorFinder::a_single_reply_is_one_error_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("json") << R"({"error":{"type":"overloaded_error","message":"Overloaded"}})"_ba
                          << ErrorKind::Overloaded;
    QTest::newRow("json over lines")
        << "{\n  \"error\": {\n    \"code\": \"invalid_api_key\",\n    \"message\": \"no\"\n  }\n}\n"_ba
        << ErrorKind::AuthenticationFailed;
    QTest::newRow("event")
        << "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n"_ba
        << ErrorKind::Overloaded;
    QTest::newRow("page") << "<html>\n<title>502 Bad Gateway</title>\n</html>\n"_ba
                          << ErrorKind::BadGateway;
    QTest::newRow("sentence") << "Rate limit exceeded"_ba << ErrorKind::RateLimited;
    QTest::newRow("nothing known") << "hm"_ba << ErrorKind::Unknown;
    QTest::newRow("nothing") << ""_ba << ErrorKind::Unknown;
}

void TestErrorFinder::a_single_reply_is_one_error()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    const auto found = findErrors(text, u"p"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(nameOf(found[0].error.kind), nameOf(kind));
    QCOMPARE(found[0].error.provider, u"p"_s);
    QVERIFY(!found[0].error.message.isEmpty());
}

void TestErrorFinder::finds_each_error_of_a_json_log()
{
    const auto found = findErrors(
        R"({"timestamp":"2026-08-24T07:56:20.000Z","level":"info","message":"started"}
{"timestamp":"2026-08-24T07:56:21.986Z","level":"error","message":"429 {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Rate limited\"},\"request_id\":\"req_9\"}"}
{"timestamp":"2026-08-24T07:56:30.000Z","level":"warn","message":"turn failed","errorMessage":"402 This request requires more credits, or fewer max_tokens.","errorStatus":402}
)",
        u"openrouter"_s);
    QCOMPARE(kindsOf(found), (QList{ErrorKind::RateLimited, ErrorKind::BillingRequired}));
    QCOMPARE(found[0].line, 2);
    QCOMPARE(found[0].at.toUTC().toString(Qt::ISODateWithMs), u"2026-08-24T07:56:21.986Z"_s);
    QCOMPARE(found[0].error.message, u"Rate limited"_s);
    QCOMPARE(found[0].error.requestId, u"req_9"_s);
    QCOMPARE(found[0].error.status, std::optional<int>(429));
    QCOMPARE(found[1].line, 3);
}

void TestErrorFinder::finds_errors_of_cline_with_its_advice_first()
{
    const auto found =
        findErrors("[Cline] starting task\n"
                   "[2026-11-20T10:00:00.000Z] upstream_error: Provider returned error\n"
                   "Error: 503 {\"error\":{\"message\":\"The model is overloaded\",\"code\":503}}\n"
                   "    at Stream.fromSSE (/ext/dist/extension.js:1:2)\n"
                   "    at async attempt (/ext/dist/extension.js:3:4)\n",
                   u"openrouter"_s);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.last().error.kind, ErrorKind::Overloaded);
    QCOMPARE(found.last().application, u"cline"_s);
    QVERIFY(found.last().error.advice.first().contains(u"upstream_error"_s));
}

void TestErrorFinder::finds_errors_of_continue()
{
    const auto found = findErrors(
        "[Extension Host] Error: HTTP 401 Unauthorized from https://api.continue.dev/stream\n\n"
        "{\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"invalid "
        "x-api-key\"}}\n    at fetchwithRequestOptions (extension.js:1:1)\n",
        u"anthropic"_s);
    QVERIFY(!found.isEmpty());
    for (const FoundError& one : found)
        QCOMPARE(one.error.kind, ErrorKind::AuthenticationFailed);
    QCOMPARE(found[0].application, u"continue"_s);
}

void TestErrorFinder::finds_errors_of_cursor_behind_a_gateway()
{
    const auto found = findErrors(
        "2026-11-20 09:00:00.100 [info] completion_request id=1\n"
        "2026-11-20 09:00:02.300 [error] completion_error provider returned error: "
        "{\"error\":{\"message\":\"Provider returned error\",\"code\":429,\"metadata\":{\"raw\":"
        "\"m is temporarily rate-limited upstream\",\"provider_name\":\"Chutes\"}}}\n",
        u"openrouter"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].error.kind, ErrorKind::RateLimited);
    QCOMPARE(found[0].error.provider, u"chutes"_s);
    QCOMPARE(found[0].error.via, u"openrouter"_s);
    QCOMPARE(found[0].application, u"cursor"_s);
    QVERIFY(found[0].at.isValid());
    QCOMPARE(found[0].line, 2);
}

void TestErrorFinder::one_stack_is_one_error()
{
    const auto found = findErrors(
        "RateLimitError: 429 "
        "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":"
        "\"Slow down, please.\"}}\n"
        "    at APIError.generate (/x/error.js:58:20)\n"
        "    at process.processTicksAndRejections (node:internal:95:5) {\n"
        "  status: 429,\n"
        "  error: {\n    type: 'error',\n    error: { type: 'rate_limit_error', message: 'Slow "
        "down, "
        "please.' }\n  }\n}\n"
        "Error: 429 "
        "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Slow "
        "down, please.\"}}\n",
        u"anthropic"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].error.kind, ErrorKind::RateLimited);
    QCOMPARE(found[0].error.message, u"Slow down, please."_s);
    QCOMPARE(found[0].error.status, std::optional<int>(429));
}

void TestErrorFinder::the_same_error_at_another_time_is_another()
{
    const QByteArray error =
        " ERROR 529 {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\","
        "\"message\":\"Overloaded\"}}\n";
    const auto found =
        findErrors("2026-11-20T10:00:00Z" + error + "2026-11-20T10:00:05Z" + error, u"anthropic"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].at.secsTo(found[1].at), 5);
}

void TestErrorFinder::a_python_traceback_is_one_error()
{
    const auto found = findErrors(
        "INFO:     started\n"
        "Traceback (most recent call last):\n"
        "  File \"/app/a.py\", line 10, in call\n    return client.create()\n"
        "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current "
        "quota, please check your plan and billing details.', 'type': 'insufficient_quota', "
        "'param': "
        "None, 'code': 'insufficient_quota'}}\n"
        "INFO:     done\n",
        u"openai"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].error.kind, ErrorKind::QuotaExhausted);
    QCOMPARE(found[0].line, 2);
    QVERIFY(found[0].error.message.startsWith(u"You exceeded your current quota"_s));
    QCOMPARE(found[0].error.status, std::optional<int>(429));
}

void TestErrorFinder::reads_curl_output()
{
    const auto found =
        findErrors("*   Trying 1.2.3.4:443...\n* Connected to api.example.com port 443\n"
                   "> POST /v1/chat/completions HTTP/1.1\n> Host: api.example.com\n> \n"
                   "< HTTP/1.1 429 Too Many Requests\n< Retry-After: 20\n< X-Request-Id: r-7\n< \n"
                   "{\"error\":{\"message\":\"Rate limit "
                   "reached\",\"type\":\"requests\",\"code\":\"rate_limit_"
                   "exceeded\"}}\n* Connection #0 to host left intact\n",
                   u"openai"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].error.kind, ErrorKind::RateLimited);
    QCOMPARE(found[0].error.status, std::optional<int>(429));
    QCOMPARE(found[0].error.requestId, u"r-7"_s);
    QCOMPARE(toSeconds(found[0].error.retryAfter.value()), 20.0);
    QCOMPARE(found[0].line, 6);
}

void TestErrorFinder::reads_an_http_dump()
{
    const auto found = findErrors("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
                                  "{\"choices\":[]}\r\n"
                                  "HTTP/1.1 503 Service Unavailable\r\nServer: nginx\r\n\r\n"
                                  "<html><title>503 Service Unavailable</title></html>\r\n",
                                  u"p"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].error.status, std::optional<int>(503));
    QCOMPARE(found[0].error.kind, ErrorKind::Overloaded);
}

void TestErrorFinder::a_quiet_log_has_no_errors()
{
    QVERIFY(
        findErrors("2026-11-20T10:00:00Z INFO started\n2026-11-20T10:00:01Z INFO answered in 3 s\n",
                   u"p"_s)
            .isEmpty());
}

void TestErrorFinder::is_bounded()
{
    QByteArray log;
    for (int i = 0; i < 12'000; ++i) {
        log += "2026-11-20T10:00:00Z ERROR 429 {\"error\":{\"message\":\"Rate limit " +
               QByteArray::number(i) + "x\"}}\n";
    }
    QCOMPARE(findErrors(log, u"p"_s).size(), 10'000);
    QVERIFY(findErrors(QByteArray(4 << 20, '{'), u"p"_s).size() <= 10'000);
    QVERIFY(findErrors(QByteArray("error {\n").repeated(100'000), u"p"_s).size() <= 10'000);
    QVERIFY(findErrors(QByteArray("error\n").repeated(100'000), u"p"_s).size() <= 10'000);
}

QTEST_GUILESS_MAIN(TestErrorFinder)
#include "tst_errorfinder.moc"
