// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "app/providers/openairefusal.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using enum WireHabits::TokenLimit;

namespace {

ProviderError refusal(int status, const QByteArray& body)
{
    FailedReply failed;
    failed.provider = u"p"_s;
    failed.status = status;
    failed.body = body;
    return classify(failed);
}

} // namespace

class TestOpenAiRefusal : public QObject
{
    Q_OBJECT

private slots:
    void learns_nothing_from_other_errors_data();
    void learns_nothing_from_other_errors();
    void learns_nothing_twice();
    void learns_from_the_words_of_the_field_data();
    void learns_from_the_words_of_the_field();
    void learns_one_thing_at_a_time();
    void unlearns_a_name_that_is_refused_later();
    void reads_a_bounded_part_of_the_reply();
};

void TestOpenAiRefusal::learns_nothing_from_other_errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << 400 << ""_ba;
    QTest::newRow("limit too high")
        << 400
        << R"({"error":{"message":"max_tokens is too large: 262144. This model supports at most 16384 completion tokens, whereas you provided 262144.","type":"invalid_request_error","param":"max_tokens","code":"invalid_value"}})"_ba;
    QTest::newRow("limit too low")
        << 400
        << R"({"object":"error","message":"max_tokens must be at least 1, got -186.","type":"BadRequestError","param":null,"code":400})"_ba;
    QTest::newRow("both names at once")
        << 400
        << R"({"error":{"code":"InvalidParameter","message":"The parameter max_tokens specified in the request are not valid: max_tokens and max_completion_tokens cannot be set at the same time.","param":"max_tokens","type":"BadRequest"}})"_ba;
    QTest::newRow("rate limit that speaks of it")
        << 429
        << R"({"error":{"message":"Rate limit reached. stream_options is not supported beyond it.","code":"rate_limit_exceeded"}})"_ba;
    QTest::newRow("a temperature: what a user asked for is not given up")
        << 400
        << R"({"error":{"message":"Unsupported value: 'temperature' does not support 0.7 with this model. Only the default (1) value is supported.","type":"invalid_request_error","param":"temperature","code":"unsupported_value"}})"_ba;
    QTest::newRow("another field, the request echoed")
        << 422
        << R"({"detail":[{"type":"extra_forbidden","loc":["body","messages",0,"name"],"msg":"Extra inputs are not permitted","input":"a very long text that stands between the words that refuse and the echo of the request, as servers of this kind send it"},{"input":{"stream":true,"stream_options":{"include_usage":true}}}]})"_ba;
    QTest::newRow("part of a longer name")
        << 400
        << R"({"error":{"message":"Unknown parameter: 'thinking_max_tokens_x'.","code":"unknown_parameter"}})"_ba;
}

void TestOpenAiRefusal::learns_nothing_from_other_errors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QVERIFY(!learnFromOpenAiRefusal({}, refusal(status, body)));
}

void TestOpenAiRefusal::learns_nothing_twice()
{
    const ProviderError options = refusal(
        400, R"({"error":{"message":"Unknown parameter: 'stream_options'.","type":"x"}})"_ba);
    QVERIFY(learnFromOpenAiRefusal({}, options));
    QVERIFY(!learnFromOpenAiRefusal({false, ByModel}, options));
    const ProviderError limit =
        refusal(400, R"({"error":{"message":"Unknown parameter: 'max_tokens'.","type":"x"}})"_ba);
    QVERIFY(learnFromOpenAiRefusal({}, limit));
    QVERIFY(!learnFromOpenAiRefusal({true, MaxCompletionTokens}, limit));
}

// Sources: the issue trackers of the clients that met them; the project's number is in each name.
void TestOpenAiRefusal::learns_from_the_words_of_the_field_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("streamOptions");
    QTest::addColumn<WireHabits::TokenLimit>("tokenLimit");
    const auto row = [](const char* name, int status, const QByteArray& body) -> QTestData& {
        return QTest::newRow(name) << status << body;
    };
    row("OpenAI (agno 1066)", 400,
        R"({"error":{"message":"Unknown parameter: 'stream_options'.","type":"invalid_request_error","param":"stream_options","code":"unknown_parameter"}})")
        << false << ByModel;
    row("Azure OpenAI (openai-python 1469)", 400,
        R"({"error":{"code":null,"message":"Unrecognized request argument supplied: stream_options","param":null,"type":"invalid_request_error"}})")
        << false << ByModel;
    row("Azure OpenAI with its data (openai-python 2296)", 400,
        R"({"error":{"requestid":"e1","code":400,"message":"Validation error at #/stream_options: Extra inputs are not permitted"}})")
        << false << ByModel;
    row("Azure AI models (cherry-studio 9214)", 400,
        R"({"detail":"Extra parameters ['stream_options'] are not allowed when extra-parameters is not set or set to be 'error'. Set extra-parameters to 'pass-through' to pass to the model."})")
        << false << ByModel;
    row("Mistral (openai-agents-python 442)", 422,
        R"({"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","stream_options","include_usage"],"msg":"Extra inputs are not permitted","input":true}]},"type":"invalid_request_error","param":null,"code":null})")
        << false << ByModel;
    row("vLLM before 0.4.3 (ms-agent 489)", 400,
        R"({"object":"error","message":"[{'type': 'extra_forbidden', 'loc': ('body', 'stream_options'), 'msg': 'Extra inputs are not permitted', 'input': {}}]","type":"BadRequestError","param":null,"code":400})")
        << false << ByModel;
    row("Fireworks (Flowise 2866)", 400,
        R"({"error":{"object":"error","type":"invalid_request_error","message":"Extra inputs are not permitted, field: 'stream_options'"}})")
        << false << ByModel;
    row("a gateway that turns streams off (litellm 5803)", 400,
        R"({"error":{"message":"litellm.BadRequestError: OpenAIException - Error code: 400 - {'error': {'message': \"The 'stream_options' parameter is only allowed when 'stream' is enabled.\", 'type': 'invalid_request_error', 'param': 'stream_options', 'code': None}}","type":null,"param":null,"code":"400"}})")
        << false << ByModel;
    row("Cohere, of its early compatibility", 400,
        R"({"id":"x","message":"unknown field: parameter 'stream_options' is not a valid field"})")
        << false << ByModel;
    row("llama.cpp (12591)", 500,
        R"({"error":{"code":500,"message":"Unsupported param: stream_options","type":"server_error"}})")
        << false << ByModel;

    row("OpenAI's reasoning models (ComfyUI-Griptape 312)", 400,
        R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}})")
        << true << MaxCompletionTokens;
    row("Copilot (copilot-api 164)", 400,
        R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","code":"invalid_request_body"}})")
        << true << MaxCompletionTokens;
    row("a gateway that nests it (9router 846)", 400,
        R"({"error":{"message":"[openai/gpt-5.4] [400]: {\n  \"error\": {\n    \"message\": \"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.\",\n    \"type\": \"invalid_request_error\",\n    \"param\": \"max_tokens\",\n    \"code\": \"unsupported_parameter\"\n  }\n} - reset after 30s"}})")
        << true << MaxCompletionTokens;
    row("Mistral (eca 231)", 422,
        R"({"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","max_completion_tokens"],"msg":"Extra inputs are not permitted","input":32000}]},"type":"invalid_request_error","param":null,"code":null})")
        << true << MaxTokens;
    row("vLLM before 0.6.4 (void 128)", 400,
        R"({"object":"error","message":"[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs are not permitted', 'input': 8192}]","type":"BadRequestError","param":null,"code":400})")
        << true << MaxTokens;
    row("Cohere (instructor-php 49)", 400,
        R"({"message":"unknown field: parameter 'max_completion_tokens' is not a valid field"})")
        << true << MaxTokens;
    row("Azure OpenAI, older versions of its API", 400,
        R"({"error":{"code":null,"message":"Unrecognized request argument supplied: max_completion_tokens","param":null,"type":"invalid_request_error"}})")
        << true << MaxTokens;
}

void TestOpenAiRefusal::learns_from_the_words_of_the_field()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, streamOptions);
    QFETCH(const WireHabits::TokenLimit, tokenLimit);
    const auto learned = learnFromOpenAiRefusal({}, refusal(status, body));
    QVERIFY2(learned, qPrintable(nameOf(refusal(status, body).kind)));
    QCOMPARE(*learned, (WireHabits{streamOptions, tokenLimit}));
}

void TestOpenAiRefusal::learns_one_thing_at_a_time()
{
    const ProviderError both = refusal(
        422,
        R"({"detail":[{"type":"extra_forbidden","loc":["body","stream_options"],"msg":"Extra inputs are not permitted"},{"type":"extra_forbidden","loc":["body","max_completion_tokens"],"msg":"Extra inputs are not permitted"}]})"_ba);
    const auto first = learnFromOpenAiRefusal({}, both);
    QVERIFY(first);
    QCOMPARE(*first, (WireHabits{false, ByModel}));
    QCOMPARE(learnFromOpenAiRefusal(*first, both), (WireHabits{false, MaxTokens}));
}

void TestOpenAiRefusal::unlearns_a_name_that_is_refused_later()
{
    const ProviderError limit = refusal(
        400,
        R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."}})"_ba);
    QCOMPARE(learnFromOpenAiRefusal({true, MaxTokens}, limit),
             (WireHabits{true, MaxCompletionTokens}));
}

void TestOpenAiRefusal::reads_a_bounded_part_of_the_reply()
{
    ProviderError error = ProviderError::of(ErrorKind::InvalidRequest, u"p"_s, {});
    error.raw = QByteArray(1 << 20, ' ') + "Unknown parameter: 'stream_options'";
    QVERIFY(!learnFromOpenAiRefusal({}, error));
    error.raw = QByteArray(1 << 20, '\\') + "stream_options";
    QVERIFY(!learnFromOpenAiRefusal({}, error));
}

QTEST_GUILESS_MAIN(TestOpenAiRefusal)
#include "tst_openairefusal.moc"
