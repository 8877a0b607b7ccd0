// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/providers/founderrors.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is an error in a text, what is one and the same, what is none, and where the search ends.
class TestErrorFinder : public QObject
{
    Q_OBJECT

private slots:
    void a_single_reply_is_one_error_data();
    void a_single_reply_is_one_error();
    void finds_each_error_of_a_json_log();
    void one_stack_is_one_error();
    void the_same_error_at_another_time_is_another();
    void a_python_traceback_is_one_error();
    void reads_colours_and_windows_line_ends();
    void reads_a_recording_of_a_browser();
    void each_retry_is_listed_and_its_summary_is_not();
    void a_quiet_log_has_no_errors_data();
    void a_quiet_log_has_no_errors();
    void is_bounded();
    void tells_what_decided();
    void a_search_in_pieces_finds_the_same();
    void a_recording_tells_whose_calls_they_were();
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

void TestErrorFinder::reads_colours_and_windows_line_ends()
{
    const auto found = findErrors(
        "\x1b[31m2026-11-20T10:00:00Z ERROR\x1b[0m llm: \x1b[1m503\x1b[0m "
        R"({"error":{"message":"Loading model","type":"unavailable_error","code":503}})"
        "\r\n2026-11-20T10:00:01Z INFO ok\r\n"
        "2026-11-20T10:00:02Z \x1b[31mERROR\x1b[0m llm: 400 "
        R"({"error":{"message":"prompt is too long: 210000 tokens","type":"invalid_request_error"}})"
        "\r\n",
        {});
    QCOMPARE(kindsOf(found), (QList{ErrorKind::Overloaded, ErrorKind::ContextLengthExceeded}));
    QCOMPARE(found[1].line, 3);
}

void TestErrorFinder::reads_a_recording_of_a_browser()
{
    const auto found = findErrors(
        R"({"log":{"entries":[{"startedDateTime":"2026-11-20T10:00:03Z","response":{"status":529,
            "headers":[{"name":"request-id","value":"req_5"}],"content":{"text":
            "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}"}}}]}})",
        {});
    QCOMPARE(kindsOf(found), QList{ErrorKind::Overloaded});
    QCOMPARE(found[0].error.requestId, u"req_5"_s);
}

void TestErrorFinder::each_retry_is_listed_and_its_summary_is_not()
{
    const QByteArray failure =
        "litellm.RateLimitError: RateLimitError: OpenrouterException - "
        R"({"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"m is temporarily rate-limited upstream.","provider_name":"Chutes"}}})"
        "\n";
    const auto found = findErrors("Aider v0.86\n" + failure +
                                      "The API provider has rate limited you.\n"
                                      "Retrying in 0.2 seconds...\n" +
                                      failure + "Retrying in 0.5 seconds...\n",
                                  {});
    QCOMPARE(kindsOf(found), (QList{ErrorKind::RateLimited, ErrorKind::RateLimited}));
    QCOMPARE(found[1].line, 5);
}

void TestErrorFinder::a_quiet_log_has_no_errors_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("plain") << "2026-11-20T10:00:00Z INFO started\n"
                              "2026-11-20T10:00:01Z INFO answered in 3 s\n"_ba;
    QTest::newRow("words of trouble")
        << "2026-11-20T10:00:00Z INFO start error_count: 0 failures=0\n"
           "2026-11-20T10:00:01Z INFO POST /v1/chat/completions 200 rate limit remaining 499\n"
           "2026-11-20T10:00:05Z INFO timeout set to 600s, loaded 429 prompts, 503 documents, 401 "
           "users\n"
           "2026-11-20T10:00:06Z INFO retry policy: on rate limit errors wait 2 seconds\n"
           "2026-11-20T10:00:09Z INFO overloaded=false quota_exceeded=false\n"_ba;
    QTest::newRow("JSON lines")
        << R"({"level":"info","ts":1795168800.1,"msg":"ok","status":200,"error":null}
{"level":"info","ts":1795168801.1,"errors":0,"rate_limit":{"limit":500,"remaining":499}}
{"level":"debug","ts":1795168802.1,"content":"Explain the HTTP error 429 rate limit exceeded"}
)"_ba;
    QTest::newRow("journal")
        << "Nov 20 10:00:01 h app[1]: \"GET /errors/summary HTTP/1.1\" 200 OK\n"
           "Nov 20 10:00:03 h app[1]: exceptions: 0, invalid requests: 0, blocked: 0, denied: 0\n"
           "Nov 20 10:00:04 h app[1]: passed: test_rate_limit_error, test_quota_exceeded\n"
           "Nov 20 10:00:07 h app[1]: panic button loaded\n"_ba;
}

void TestErrorFinder::a_quiet_log_has_no_errors()
{
    QFETCH(QByteArray, log);
    const auto found = findErrors(log, u"p"_s);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found[0].error.message));
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

void TestErrorFinder::tells_what_decided()
{
    const auto found = findErrors(
        "2026-11-20T10:00:00Z ERROR 400 "
        R"({"error":{"message":"Your credit balance is too low","type":"invalid_request_error"}})"
        "\n2026-11-20T10:00:09Z ERROR 429 "
        R"({"error":{"message":"x","code":"insufficient_quota"}})"
        "\n",
        u"p"_s);
    QCOMPARE(kindsOf(found), (QList{ErrorKind::BillingRequired, ErrorKind::QuotaExhausted}));
    QCOMPARE(found[0].grounds.by, Grounds::By::Words);
    QCOMPARE(found[0].grounds.matched, u"credit balance is too low"_s);
    QCOMPARE(found[1].grounds.by, Grounds::By::Code);
    QCOMPARE(found[1].grounds.matched, u"insufficient_quota"_s);
}

void TestErrorFinder::a_search_in_pieces_finds_the_same()
{
    QByteArray log;
    for (int i = 0; i < 200; ++i)
        log += "2026-11-20T10:00:" + QByteArray::number(10 + i % 50) +
               "Z ERROR 503 {\"error\":{\"message\":\"no capacity " + QByteArray::number(i) +
               "\"}}\n2026-11-20T10:00:00Z INFO all is well\n";
    const auto whole = findErrors(log, u"p"_s);
    ErrorSearch search(log, u"p"_s, nullptr);
    QCOMPARE(search.percent(), 0);
    int steps = 0;
    int last = 0;
    while (search.readOn(1000)) {
        ++steps;
        QVERIFY(search.percent() >= last);
        last = search.percent();
    }
    QVERIFY(steps > 10);
    QCOMPARE(search.percent(), 100);
    QCOMPARE(search.found().size(), whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i)
        QCOMPARE(search.found().at(i).error, whole.at(i).error);
}

void TestErrorFinder::a_recording_tells_whose_calls_they_were()
{
    const QByteArray har =
        R"({"log":{"entries":[{"startedDateTime":"2026-11-20T10:00:00.000Z",
             "request":{"url":"https://api.anthropic.com/v1/messages"},
             "response":{"status":529,"headers":[],"content":{"text":"{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}"}}},
            {"startedDateTime":"2026-11-20T10:00:01.000Z",
             "request":{"url":"https://api.openai.com/v1/chat/completions"},
             "response":{"status":200,"headers":[],"content":{"text":"{\"choices\":[{\"message\":{\"content\":\"\\\"error\\\": {\\\"message\\\": \\\"x\\\"}\"}}]}"}}}]}})";
    ErrorSearch search(har, {}, nullptr);
    while (search.readOn(1))
        ;
    QVERIFY(search.isHar());
    QCOMPARE(kindsOf(search.found()), QList{ErrorKind::Overloaded});
    QCOMPARE(search.found()[0].error.provider, u"anthropic"_s);
    QCOMPARE(findErrors(har, u"mine"_s)[0].error.provider, u"mine"_s);
}

QTEST_GUILESS_MAIN(TestErrorFinder)
#include "tst_errorfinder.moc"
