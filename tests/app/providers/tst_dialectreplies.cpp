// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/dialect.h"
#include "app/providers/errorclassifier.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const Dialect& speaking(const QString& name)
{
    return *dialectByName(name);
}

QByteArray nested(const QByteArray& open, const QByteArray& close, int depth)
{
    return open.repeated(depth) + close.repeated(depth);
}

/// `count` calls in the shape of a list's element.
QByteArray many(const QByteArray& element, qsizetype count)
{
    QByteArray list = (element + ',').repeated(count);
    list.chop(1);
    return list;
}

const QByteArray kOpenAiCall = R"({"id":"c1","function":{"name":"look","arguments":"{\"a\":1}"}})";
const QByteArray kAnthropicCall = R"({"type":"tool_use","id":"c1","name":"look","input":{"a":1}})";
const QByteArray kGeminiCall = R"({"functionCall":{"id":"c1","name":"look","args":{"a":1}}})";

QByteArray openAiCalls(const QByteArray& calls, const QByteArray& reason)
{
    return R"({"choices":[{"message":{"content":"So","tool_calls":[)" + calls +
           "]},\"finish_reason\":\"" + reason + "\"}]}";
}

QByteArray anthropicCalls(const QByteArray& calls)
{
    return R"({"type":"message","content":[{"type":"text","text":"So"},)" + calls +
           R"(],"stop_reason":"tool_use"})";
}

QByteArray geminiCalls(const QByteArray& calls)
{
    return R"({"candidates":[{"content":{"parts":[{"text":"So"},)" + calls +
           R"(]},"finishReason":"STOP"}]})";
}

} // namespace

/// What all dialects owe of a reply: one table for each duty, a row for each shape.
class TestDialectReplies : public QObject
{
    Q_OBJECT

private slots:
    void takes_no_error_for_a_reply_data();
    void takes_no_error_for_a_reply();
    void takes_no_hostile_body_for_a_reply_data();
    void takes_no_hostile_body_for_a_reply();
    void leaves_the_kind_of_a_blocked_reply_to_the_classifier_data();
    void leaves_the_kind_of_a_blocked_reply_to_the_classifier();
    void reads_a_whole_reply_data();
    void reads_a_whole_reply();
    void reads_calls_of_tools_data();
    void reads_calls_of_tools();
    void drops_the_call_that_a_length_limit_has_cut();
    void estimates_usage_where_none_is_sent_data();
    void estimates_usage_where_none_is_sent();
};

void TestDialectReplies::takes_no_error_for_a_reply_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("body");
    for (const QString& dialect : dialectNames()) {
        const auto row = [&dialect](const char* name) -> QTestData& {
            return QTest::addRow("%s: %s", qPrintable(dialect), name) << dialect;
        };
        row("empty") << ""_ba;
        row("page") << "<html><h1>502 Bad Gateway</h1></html>"_ba;
        row("array") << "[]"_ba;
        row("null") << "null"_ba;
        row("error") << R"({"error":{"message":"no"}})"_ba;
        row("error as Anthropic puts it")
            << R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"_ba;
        row("only an id") << R"({"id":"x"})"_ba;
    }
    const auto row = [](const char* name, QLatin1StringView dialect) -> QTestData& {
        return QTest::newRow(name) << QString(dialect);
    };
    row("choices cut", "openai"_L1) << R"({"choices":[{"message":{"content":"Hel)"_ba;
    row("choices empty", "openai"_L1) << R"({"choices":[]})"_ba;
    row("no message", "openai"_L1) << R"({"choices":[{"finish_reason":"stop"}]})"_ba;
    row("error in the choice", "openai"_L1)
        << R"({"choices":[{"error":{"code":502},"message":{"content":"a"}}]})"_ba;
    row("finish_reason error", "openai"_L1)
        << R"({"choices":[{"finish_reason":"error","message":{"content":"a"}}]})"_ba;
    row("filtered and empty", "openai"_L1)
        << R"({"choices":[{"finish_reason":"content_filter","message":{"content":null}}]})"_ba;
    row("MiniMax", "openai"_L1) << R"({"choices":null,"base_resp":{"status_code":1008}})"_ba;
    row("half a call", "openai"_L1) << openAiCalls(
        R"({"id":"c1","function":{"name":"look","arguments":"{\"a\":"}})", "tool_calls");
    row("message cut", "anthropic"_L1)
        << R"({"type":"message","content":[{"type":"text","text":"Hel)"_ba;
    row("no content", "anthropic"_L1) << R"({"type":"message","stop_reason":"end_turn"})"_ba;
    row("another dialect", "anthropic"_L1) << R"({"choices":[{"message":{"content":"a"}}]})"_ba;
    row("refusal", "anthropic"_L1)
        << R"({"type":"message","content":[],"stop_reason":"refusal"})"_ba;
    row("candidates empty", "gemini"_L1) << R"({"candidates":[]})"_ba;
    row("candidates of words", "gemini"_L1) << R"({"candidates":["STOP"]})"_ba;
    row("usage only", "gemini"_L1) << R"({"usageMetadata":{"promptTokenCount":4}})"_ba;
    row("error in an array", "gemini"_L1)
        << R"([{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"no"}}])"_ba;
    row("chunks that end in an error", "gemini"_L1)
        << R"([{"candidates":[{"content":{"parts":[{"text":"a"}]}}]},{"error":{"code":503}}])"_ba;
    row("chunks without an end", "gemini"_L1)
        << R"([{"candidates":[{"content":{"parts":[{"text":"a"}]}}]}])"_ba;
}

void TestDialectReplies::takes_no_error_for_a_reply()
{
    QFETCH(const QString, dialect);
    QFETCH(const QByteArray, body);
    QVERIFY(std::holds_alternative<Dialect::NotAReply>(speaking(dialect).readReply(body)));
}

void TestDialectReplies::takes_no_hostile_body_for_a_reply_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("body");
    for (const QString& dialect : dialectNames()) {
        QTest::addRow("%s: arrays without end", qPrintable(dialect))
            << dialect << nested("[", "]", 100'000);
        QTest::addRow("%s: objects without end", qPrintable(dialect))
            << dialect << nested(R"({"candidates":)", "}", 50'000);
        QTest::addRow("%s: a megabyte of one byte", qPrintable(dialect))
            << dialect << QByteArray(1 << 20, '{');
        QTest::addRow("%s: not UTF-8", qPrintable(dialect))
            << dialect << "{\"id\":\"\xFF\xFE\"}"_ba;
    }
    QTest::newRow("129 calls: openai")
        << u"openai"_s << openAiCalls(many(kOpenAiCall, 129), "tool_calls");
    QTest::newRow("129 calls: anthropic")
        << u"anthropic"_s << anthropicCalls(many(kAnthropicCall, 129));
    QTest::newRow("129 calls: gemini") << u"gemini"_s << geminiCalls(many(kGeminiCall, 129));
}

void TestDialectReplies::takes_no_hostile_body_for_a_reply()
{
    takes_no_error_for_a_reply();
}

void TestDialectReplies::leaves_the_kind_of_a_blocked_reply_to_the_classifier_data()
{
    using enum ErrorKind;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto ended = [](const QByteArray& reason) {
        return R"({"candidates":[{"finishReason":")" + reason + R"(","index":0}]})";
    };
    QTest::newRow("prompt") << R"({"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}})"_ba
                            << ContentFiltered;
    for (const char* reason : {"SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "RECITATION",
                               "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT", "LANGUAGE"})
        QTest::newRow(reason) << ended(reason) << ContentFiltered;
    QTest::newRow("with text")
        << R"({"candidates":[{"content":{"parts":[{"text":"Once there was a rate limit"}]},)"
           R"("finishReason":"SAFETY"}]})"_ba
        << ContentFiltered;
    for (const char* reason : {"MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "OTHER"})
        QTest::newRow(reason) << ended(reason) << MalformedReply;
}

void TestDialectReplies::leaves_the_kind_of_a_blocked_reply_to_the_classifier()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QVERIFY(std::holds_alternative<Dialect::NotAReply>(speaking(u"gemini"_s).readReply(body)));
    FailedReply failed;
    failed.provider = u"gemini"_s;
    failed.status = 200;
    failed.body = body;
    QCOMPARE(classify(failed).kind, kind);
    failed.midStream = true;
    QCOMPARE(classify(failed).kind, kind);
}

void TestDialectReplies::reads_a_whole_reply_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("inputTokens");
    QTest::newRow("openai")
        << u"openai"_s
        << R"({"id":"r-1","model":"m-1","choices":[{"index":0,"finish_reason":"length",
               "message":{"role":"assistant","content":"Hello \ud83d\ude00",
               "reasoning_content":"hm"}}],
               "usage":{"prompt_tokens":9,"completion_tokens":12},"error":null})"_ba
        << qint64(9);
    QTest::newRow("anthropic, from its cache")
        << u"anthropic"_s
        << R"({"id":"r-1","type":"message","role":"assistant","model":"m-1","content":[
               {"type":"thinking","thinking":"hm","signature":"x"},{"type":"text","text":"Hello "},
               {"type":"server_tool_use","id":"s","name":"web_search","input":{}},
               {"type":"text","text":"\ud83d\ude00"}],"stop_reason":"max_tokens",
               "usage":{"input_tokens":9,"cache_read_input_tokens":100,"output_tokens":12}})"_ba
        << qint64(109);
    QTest::newRow("gemini, thinking counted as output")
        << u"gemini"_s
        << R"({"candidates":[{"content":{"role":"model","parts":[{"text":"hm","thought":true},
               {"text":"Hello "},{"text":"\ud83d\ude00","thoughtSignature":"x"}]},"index":0,
               "finishReason":"MAX_TOKENS"}],"modelVersion":"m-1","responseId":"r-1",
               "usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":5,
               "thoughtsTokenCount":7,"totalTokenCount":21}})"_ba
        << qint64(9);
    QTest::newRow("gemini, in chunks")
        << u"gemini"_s << R"([{"candidates":[{"content":{"parts":[{"text":"hm","thought":true}]}}],
                "modelVersion":"m-1","responseId":"r-1",
                "usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":1}},
               {"candidates":[{"content":{"parts":[{"text":"Hello \ud83d"}]}}]},
               {"candidates":[{"content":{"parts":[{"text":"\ude00"}]},
                "finishReason":"MAX_TOKENS"}],
                "usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":12}}])"_ba
        << qint64(9);
}

void TestDialectReplies::reads_a_whole_reply()
{
    QFETCH(const QString, dialect);
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, inputTokens);
    const auto read = speaking(dialect).readReply(body);
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->content, u"Hello \U0001F600"_s);
    QCOMPARE(reply->reasoning, u"hm"_s);
    QCOMPARE(reply->model, u"m-1"_s);
    QCOMPARE(reply->requestId, u"r-1"_s);
    QCOMPARE(reply->finishReason, u"length"_s);
    QCOMPARE(reply->usage, (Usage{inputTokens, 12, false}));
    QVERIFY(reply->toolCalls.isEmpty());
}

void TestDialectReplies::reads_calls_of_tools_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<ToolCall>>("calls");
    const ToolCall look{u"c1"_s, u"look"_s, uR"({"a":1})"_s};
    QTest::newRow("openai") << u"openai"_s << openAiCalls(kOpenAiCall, "tool_calls")
                            << QList<ToolCall>{look};
    QTest::newRow("openai, arguments as an object")
        << u"openai"_s
        << openAiCalls(R"({"id":"c1","function":{"name":"look","arguments":{"a":1}}})",
                       "tool_calls")
        << QList<ToolCall>{look};
    QTest::newRow("openai, in the old way")
        << u"openai"_s
        << R"({"choices":[{"message":{"content":"So","function_call":{"name":"look",)"
           R"("arguments":"{\"a\":1}"}},"finish_reason":"function_call"}]})"_ba
        << QList<ToolCall>{{QString(), u"look"_s, uR"({"a":1})"_s}};
    QTest::newRow("openai, two of one kind")
        << u"openai"_s << openAiCalls(many(kOpenAiCall, 2), "tool_calls")
        << QList<ToolCall>{look, look};
    QTest::newRow("openai, what is none is passed over")
        << u"openai"_s << openAiCalls(R"({},null,"x",)" + kOpenAiCall, "tool_calls")
        << QList<ToolCall>{look};
    QTest::newRow("anthropic") << u"anthropic"_s << anthropicCalls(kAnthropicCall)
                               << QList<ToolCall>{look};
    QTest::newRow("gemini") << u"gemini"_s << geminiCalls(kGeminiCall) << QList<ToolCall>{look};
    QTest::newRow("gemini, without arguments")
        << u"gemini"_s << geminiCalls(R"({"functionCall":{"name":"look"}})")
        << QList<ToolCall>{{QString(), u"look"_s, u"{}"_s}};
    QTest::newRow("128 are not too many")
        << u"gemini"_s << geminiCalls(many(kGeminiCall, 128)) << QList<ToolCall>(128, look);
}

void TestDialectReplies::reads_calls_of_tools()
{
    QFETCH(const QString, dialect);
    QFETCH(const QByteArray, body);
    QFETCH(const QList<ToolCall>, calls);
    const auto read = speaking(dialect).readReply(body);
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->toolCalls, calls);
    QCOMPARE(reply->content, u"So"_s);
    QCOMPARE(reply->finishReason, u"tool_calls"_s);
}

void TestDialectReplies::drops_the_call_that_a_length_limit_has_cut()
{
    const auto read =
        speaking(u"openai"_s)
            .readReply(openAiCalls(kOpenAiCall + R"(,{"id":"c2","function":{"name":"look",)"
                                                 R"("arguments":"{\"a\":"}})",
                                   "length"));
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->toolCalls, (QList<ToolCall>{{u"c1"_s, u"look"_s, uR"({"a":1})"_s}}));
    QCOMPARE(reply->finishReason, u"length"_s);
}

void TestDialectReplies::estimates_usage_where_none_is_sent_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("tokens");
    QTest::newRow("openai") << u"openai"_s
                            << R"({"choices":[{"message":{"content":"12345678"}}],"usage":null})"_ba
                            << qint64(2);
    QTest::newRow("anthropic") << u"anthropic"_s
                               << R"({"type":"message","content":[{"type":"text","text":"12345"}],
               "stop_reason":"end_turn"})"_ba
                               << qint64(2);
    QTest::newRow("gemini")
        << u"gemini"_s
        << R"({"candidates":[{"content":{"parts":[{"text":"12345"}]},"finishReason":"STOP"}]})"_ba
        << qint64(2);
    // "So", "c1", "look" and {"a":1}
    QTest::newRow("calls of tools count") << u"gemini"_s << geminiCalls(kGeminiCall) << qint64(4);
}

void TestDialectReplies::estimates_usage_where_none_is_sent()
{
    QFETCH(const QString, dialect);
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, tokens);
    const auto read = speaking(dialect).readReply(body);
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->usage, (Usage{std::nullopt, tokens, true}));
}

QTEST_GUILESS_MAIN(TestDialectReplies)
#include "tst_dialectreplies.moc"
