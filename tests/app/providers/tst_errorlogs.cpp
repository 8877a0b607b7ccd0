// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/providers/founderrors.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Errors in what programs write: editors, curl, proxies, services in Go, Java and Node.
class TestErrorLogs : public QObject
{
    Q_OBJECT

private slots:
    void finds_errors_of_cline_with_its_advice_first();
    void finds_errors_of_continue();
    void finds_errors_of_cursor_behind_a_gateway();
    void reads_curl_output();
    void reads_an_http_dump();
    void reads_what_curl_itself_complains_of();
    void reads_the_log_of_a_proxy_in_a_container();
    void reads_pino_and_structlog();
    void reads_a_go_service();
    void reads_a_java_stack_to_its_cause();
    void reads_node_down_to_the_cause();
    void reads_a_task_of_cline();
};

void TestErrorLogs::finds_errors_of_cline_with_its_advice_first()
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

void TestErrorLogs::finds_errors_of_continue()
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

void TestErrorLogs::finds_errors_of_cursor_behind_a_gateway()
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

void TestErrorLogs::reads_curl_output()
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

void TestErrorLogs::reads_an_http_dump()
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

void TestErrorLogs::reads_what_curl_itself_complains_of()
{
    const auto found =
        findErrors("curl: (6) Could not resolve host: api.opnai.com\n"
                   "curl: (60) SSL certificate problem: self-signed certificate in chain\n"
                   "More details here: https://curl.se/docs/sslcerts.html\n"
                   "curl: (92) HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2)\n",
                   {});
    QCOMPARE(kindsOf(found),
             (QList{ErrorKind::ConnectFailed, ErrorKind::TlsFailed, ErrorKind::StreamCut}));
}

void TestErrorLogs::reads_the_log_of_a_proxy_in_a_container()
{
    const auto found = findErrors(
        "Nov 20 10:00:01 host docker/x[8]: \"POST /chat/completions HTTP/1.1\" 200 OK\n"
        "Nov 20 10:00:02 host docker/x[8]: litellm.AuthenticationError: AnthropicException - "
        R"({"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}})"
        "\n"
        "litellm-1  | 2026-11-20T10:00:03Z ERROR: litellm.ServiceUnavailableError: "
        R"(VertexAIException - {"error":{"code":503,"message":"The model is overloaded."}})"
        "\n"
        "litellm-1  | INFO: \"POST /chat/completions HTTP/1.1\" 503 Service Unavailable\n",
        {});
    QCOMPARE(kindsOf(found), (QList{ErrorKind::AuthenticationFailed, ErrorKind::Overloaded}));
    QCOMPARE(found[0].error.provider, u"anthropic"_s);
    QCOMPARE(found[1].at, QDateTime(QDate(2026, 11, 20), QTime(10, 0, 3), Qt::UTC));
}

void TestErrorLogs::reads_pino_and_structlog()
{
    const auto found = findErrors(
        R"({"level":30,"time":1795168800000,"msg":"request completed","res":{"statusCode":200}}
{"level":50,"time":1795168801000,"err":{"type":"APIError","message":"429 {\"error\":{\"type\":\"rate_limit_error\",\"message\":\"too many tokens per minute\"}}"},"msg":"call failed"}
{"level":50,"time":1795168802000,"err":{"message":"read ECONNRESET","code":"ECONNRESET"},"msg":"call failed"}
{"event":"llm_error","timestamp":"2026-11-20T10:00:05Z","level":"error","error":"Error code: 401 - {'error': {'message': 'Invalid API Key', 'code': 'invalid_api_key'}}"}
)",
        {});
    QCOMPARE(kindsOf(found), (QList{ErrorKind::RateLimited, ErrorKind::ConnectFailed,
                                    ErrorKind::AuthenticationFailed}));
    QCOMPARE(found[0].at.toMSecsSinceEpoch(), 1795168801000);
}

void TestErrorLogs::reads_a_go_service()
{
    const auto found = findErrors(
        R"(time="2026-11-20T10:00:00Z" level=info msg="starting"
time="2026-11-20T10:00:02Z" level=error msg="Post \"https://api.example.com/v1\": dial tcp: lookup api.example.com: no such host"
2026/11/20 10:00:03 error: Post "https://localhost/v1": tls: failed to verify certificate: x509: certificate signed by unknown authority
)",
        {});
    QCOMPARE(kindsOf(found), (QList{ErrorKind::ConnectFailed, ErrorKind::TlsFailed}));
    QVERIFY(found[0].error.message.startsWith(u"Post \"https://api.example.com/v1\""_s));
}

void TestErrorLogs::reads_a_java_stack_to_its_cause()
{
    const auto found = findErrors(
        "2026-11-20T10:00:00Z ERROR 1 --- [exec-1] o.a.c.C.[.[.[/].[servlet] : threw exception\n"
        "\n"
        "org.example.NonTransientAiException: 401 - "
        R"({"error":{"message":"Incorrect API key provided.","code":"invalid_api_key"}})"
        "\n\tat org.example.Retry.handle(Retry.java:108)\n"
        "2026-11-20T10:00:09Z ERROR 1 --- [exec-1] x : call failed\n"
        "java.io.IOException: call failed\n\tat a.b.c(D.java:1)\n"
        "Caused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed\n"
        "\tat sun.security(X.java:1)\n\t... 3 more\n",
        {});
    QCOMPARE(kindsOf(found), (QList{ErrorKind::AuthenticationFailed, ErrorKind::TlsFailed}));
    QCOMPARE(found[0].error.message, u"Incorrect API key provided."_s);
}

void TestErrorLogs::reads_node_down_to_the_cause()
{
    const auto found = findErrors(
        "/app/error.js:53\n            return new RateLimitError(status, error);\n"
        "                   ^\n\n"
        "RateLimitError: 429 Rate limit reached on tokens per min. Please try again in 2s.\n"
        "    at APIError.generate (/app/error.js:53:20) {\n  status: 429,\n"
        "  code: 'rate_limit_exceeded'\n}\n\nNode.js v22.1.0\n"
        "TypeError: fetch failed\n    at node:internal/deps/undici/undici:13185:13 {\n"
        "  [cause]: Error: getaddrinfo ENOTFOUND api.example.com\n"
        "      at GetAddrInfoReqWrap.onlookupall (node:dns:118:26) {\n    errno: -3008\n  }\n}\n",
        {});
    QCOMPARE(kindsOf(found), (QList{ErrorKind::RateLimited, ErrorKind::ConnectFailed}));
    QVERIFY(found[0].error.message.startsWith(u"Rate limit reached"_s));
    QCOMPARE(toSeconds(found[0].error.retryAfter.value()), 2.0);
    QVERIFY(found[1].error.message.contains(u"ENOTFOUND"_s));
}

void TestErrorLogs::reads_a_task_of_cline()
{
    const auto found = findErrors(
        R"([{"ts":1763632800000,"type":"say","say":"task","text":"hello"},
            {"ts":1763632801500,"type":"ask","ask":"api_req_failed","text":
             "{\"message\":\"401 {\\\"type\\\":\\\"error\\\",\\\"error\\\":{\\\"type\\\":\\\"authentication_error\\\",\\\"message\\\":\\\"invalid x-api-key\\\"}}\",\"status\":401,\"request_id\":\"req_7\",\"providerId\":\"anthropic\"}"}])",
        {});
    QCOMPARE(kindsOf(found), QList{ErrorKind::AuthenticationFailed});
    QCOMPARE(found[0].application, u"cline"_s);
    QCOMPARE(found[0].error.provider, u"anthropic"_s);
    QCOMPARE(found[0].error.requestId, u"req_7"_s);
    QCOMPARE(found[0].error.message, u"invalid x-api-key"_s);
}

QTEST_GUILESS_MAIN(TestErrorLogs)
#include "tst_errorlogs.moc"
