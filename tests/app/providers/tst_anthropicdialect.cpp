// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/anthropicdialect.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const WireRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class TestAnthropicDialect : public QObject
{
    Q_OBJECT

private slots:
    void takes_no_error_for_a_reply_data();
    void takes_no_error_for_a_reply();
    void reads_a_whole_reply();
    void estimates_usage_where_none_is_sent();
    void merges_neighbours_of_one_role();
    void always_sends_a_token_limit();
    void carries_the_key_in_its_own_header();
    void lists_models();
};

void TestAnthropicDialect::takes_no_error_for_a_reply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("page") << "<html></html>"_ba;
    QTest::newRow("cut") << R"({"type":"message","content":[{"type":"text","text":"Hel)"_ba;
    QTest::newRow("error")
        << R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"_ba;
    QTest::newRow("no content") << R"({"type":"message","stop_reason":"end_turn"})"_ba;
    QTest::newRow("another dialect") << R"({"choices":[{"message":{"content":"a"}}]})"_ba;
    QTest::newRow("refusal") << R"({"type":"message","content":[],"stop_reason":"refusal"})"_ba;
}

void TestAnthropicDialect::takes_no_error_for_a_reply()
{
    QFETCH(const QByteArray, body);
    QVERIFY(std::holds_alternative<Dialect::NotAReply>(AnthropicDialect().readReply(body)));
}

void TestAnthropicDialect::reads_a_whole_reply()
{
    const auto read = AnthropicDialect().readReply(
        R"({"id":"msg_1","type":"message","role":"assistant","model":"c-1","content":[
            {"type":"thinking","thinking":"hm","signature":"x"},{"type":"text","text":"Hel"},
            {"type":"tool_use","input":{}},{"type":"text","text":"lo"}],"stop_reason":"max_tokens",
            "usage":{"input_tokens":9,"cache_read_input_tokens":100,"output_tokens":12}})"_ba);
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->content, u"Hello"_s);
    QCOMPARE(reply->reasoning, u"hm"_s);
    QCOMPARE(reply->model, u"c-1"_s);
    QCOMPARE(reply->requestId, u"msg_1"_s);
    QCOMPARE(reply->finishReason, u"length"_s);
    QCOMPARE(reply->usage, (Usage{109, 12, false}));
}

void TestAnthropicDialect::estimates_usage_where_none_is_sent()
{
    const auto read =
        AnthropicDialect().readReply(R"({"type":"message","content":[{"type":"text",)"
                                     R"("text":"12345"}],"stop_reason":"end_turn"})"_ba);
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->usage, (Usage{std::nullopt, 2, true}));
}

void TestAnthropicDialect::merges_neighbours_of_one_role()
{
    Prompt prompt;
    prompt.system = u"Be brief."_s;
    prompt.messages = {{Role::User, u"a"_s},
                       {Role::User, u"b"_s},
                       {Role::Assistant, u"c"_s},
                       {Role::User, u"d"_s}};
    prompt.maxTokens = 50;
    prompt.temperature = 0.5;
    const WireRequest request = AnthropicDialect().chatRequest(prompt, u"m"_s, {});
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/messages"_ba);
    QCOMPARE(headerValue(request.headers, "content-type"), "application/json"_ba);
    QCOMPARE(headerValue(request.headers, "accept"), "text/event-stream"_ba);
    QCOMPARE(headerValue(request.headers, "anthropic-version"), "2023-06-01"_ba);
    const QByteArray expected = R"({"model":"m","stream":true,"max_tokens":50,"temperature":0.5,
        "system":"Be brief.","messages":[{"role":"user","content":"a\n\nb"},
        {"role":"assistant","content":"c"},{"role":"user","content":"d"}]})"_ba;
    QCOMPARE(bodyOf(request), QJsonDocument::fromJson(expected).object());
}

void TestAnthropicDialect::always_sends_a_token_limit()
{
    Prompt prompt = Prompt::ofText(u"a"_s);
    prompt.stream = false;
    const WireRequest request = AnthropicDialect().chatRequest(prompt, u"m"_s, {});
    QCOMPARE(headerValue(request.headers, "accept"), "application/json"_ba);
    const QByteArray expected = R"({"model":"m","stream":false,"max_tokens":1024,
        "messages":[{"role":"user","content":"a"}]})"_ba;
    QCOMPARE(bodyOf(request), QJsonDocument::fromJson(expected).object());
}

void TestAnthropicDialect::carries_the_key_in_its_own_header()
{
    QCOMPARE(AnthropicDialect().keyHeader().name, "x-api-key"_ba);
    QVERIFY(AnthropicDialect().keyHeader().prefix.isEmpty());
}

void TestAnthropicDialect::lists_models()
{
    const WireRequest request = AnthropicDialect().modelsRequest();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.path, "/models"_ba);
    QCOMPARE(headerValue(request.headers, "anthropic-version"), "2023-06-01"_ba);
    QCOMPARE(AnthropicDialect().readModels(R"({"data":[{"id":"b"},{"id":"a"}]})"_ba),
             (QStringList{u"a"_s, u"b"_s}));
}

QTEST_GUILESS_MAIN(TestAnthropicDialect)
#include "tst_anthropicdialect.moc"
