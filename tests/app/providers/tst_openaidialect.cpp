// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/openaidialect.h"
#include "tests/app/providers/requestbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestOpenAiDialect : public QObject
{
    Q_OBJECT

private slots:
    void reads_the_text_in_every_form_data();
    void reads_the_text_in_every_form();
    void keeps_a_filtered_reply_that_has_text();
    void asks_for_a_stream_with_usage();
    void leaves_out_what_the_prompt_leaves_out();
    void names_the_token_limit_as_the_model_wants_it_data();
    void names_the_token_limit_as_the_model_wants_it();
    void sends_what_the_server_was_found_to_want();
};

void TestOpenAiDialect::reads_the_text_in_every_form_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("reasoning");
    QTest::newRow("string") << R"({"content":"a"})"_ba << u"a"_s << QString();
    QTest::newRow("parts") << R"({"content":[{"type":"text","text":"a"},{"type":"image"},
                                 {"type":"text","text":"b"}]})"_ba
                           << u"ab"_s << QString();
    QTest::newRow("parts with thinking")
        << R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"t"}]},
              {"type":"text","text":"a"}]})"_ba
        << u"a"_s << u"t"_s;
    QTest::newRow("refusal") << R"({"content":null,"refusal":"I can't"})"_ba << u"I can't"_s
                             << QString();
    QTest::newRow("reasoning in two fields is one")
        << R"({"content":"a","reasoning":"t","reasoning_content":"t"})"_ba << u"a"_s << u"t"_s;
    QTest::newRow("tool calls only")
        << R"({"content":null,"tool_calls":[{}]})"_ba << QString() << QString();
    QTest::newRow("half a character") << R"({"content":"a\ud83d"})"_ba << u"a\uFFFD"_s << QString();
}

void TestOpenAiDialect::reads_the_text_in_every_form()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, content);
    QFETCH(const QString, reasoning);
    const auto read = OpenAiDialect().readReply("{\"choices\":[{\"message\":" + message +
                                                ",\"finish_reason\":\"stop\"}]}");
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->content, content);
    QCOMPARE(reply->reasoning, reasoning);
}

void TestOpenAiDialect::keeps_a_filtered_reply_that_has_text()
{
    const auto read = OpenAiDialect().readReply(
        R"({"choices":[{"finish_reason":"content_filter","message":{"content":"So"}}]})"_ba);
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->finishReason, u"content_filter"_s);
}

void TestOpenAiDialect::asks_for_a_stream_with_usage()
{
    Prompt prompt;
    prompt.system = u"Be brief."_s;
    prompt.messages = {{Role::User, u"a"_s}, {Role::Assistant, u"b"_s}, {Role::User, u"\u00e9"_s}};
    prompt.maxTokens = 50;
    prompt.temperature = 0.5;
    const WireRequest request = OpenAiDialect().chatRequest(prompt, u"m"_s, {});
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/chat/completions"_ba);
    QCOMPARE(headerValue(request.headers, "content-type"), "application/json"_ba);
    QCOMPARE(headerValue(request.headers, "accept"), "text/event-stream"_ba);
    const QByteArray expected =
        R"({"model":"m","stream":true,"stream_options":{"include_usage":true},
        "max_tokens":50,"temperature":0.5,"messages":[{"role":"system","content":"Be brief."},
        {"role":"user","content":"a"},{"role":"assistant","content":"b"},
        {"role":"user","content":"\u00e9"}]})"_ba;
    QCOMPARE(bodyOf(request), QJsonDocument::fromJson(expected).object());
}

void TestOpenAiDialect::leaves_out_what_the_prompt_leaves_out()
{
    Prompt prompt = Prompt::ofText(u"a"_s);
    prompt.stream = false;
    const WireRequest request = OpenAiDialect().chatRequest(prompt, u"m"_s, {});
    QCOMPARE(headerValue(request.headers, "accept"), "application/json"_ba);
    const QByteArray expected =
        R"({"model":"m","stream":false,"messages":[{"role":"user","content":"a"}]})"_ba;
    QCOMPARE(bodyOf(request), QJsonDocument::fromJson(expected).object());
}

void TestOpenAiDialect::names_the_token_limit_as_the_model_wants_it_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("name");
    QTest::newRow("gpt-4o-mini") << u"gpt-4o-mini"_s << u"max_tokens"_s;
    QTest::newRow("gpt-oss") << u"gpt-oss-20b"_s << u"max_tokens"_s;
    QTest::newRow("gpt-") << u"gpt-"_s << u"max_tokens"_s;
    QTest::newRow("o") << u"o"_s << u"max_tokens"_s;
    QTest::newRow("olmo") << u"olmo-2"_s << u"max_tokens"_s;
    QTest::newRow("empty") << QString() << u"max_tokens"_s;
    QTest::newRow("through a gateway") << u"openai/gpt-5"_s << u"max_tokens"_s;
    QTest::newRow("o4-mini") << u"o4-mini"_s << u"max_completion_tokens"_s;
    QTest::newRow("gpt-5.6") << u"gpt-5.6-sol"_s << u"max_completion_tokens"_s;
    QTest::newRow("gpt-6") << u"gpt-6-luna"_s << u"max_completion_tokens"_s;
}

void TestOpenAiDialect::names_the_token_limit_as_the_model_wants_it()
{
    QFETCH(const QString, model);
    QFETCH(const QString, name);
    Prompt prompt = Prompt::ofText(u"a"_s);
    prompt.maxTokens = 5;
    const QJsonObject body = bodyOf(OpenAiDialect().chatRequest(prompt, model, {}));
    QCOMPARE(body.value(name).toInt(), 5);
    QCOMPARE(body.contains(u"max_tokens"_s) + body.contains(u"max_completion_tokens"_s), 1);
}

void TestOpenAiDialect::sends_what_the_server_was_found_to_want()
{
    using enum WireHabits::TokenLimit;
    Prompt prompt = Prompt::ofText(u"a"_s);
    prompt.maxTokens = 5;
    const OpenAiDialect dialect;
    QVERIFY(bodyOf(dialect.chatRequest(prompt, u"m"_s, {})).contains(u"stream_options"_s));
    QVERIFY(!bodyOf(dialect.chatRequest(prompt, u"m"_s, {false, ByModel}))
                 .contains(u"stream_options"_s));
    const QJsonObject newer =
        bodyOf(dialect.chatRequest(prompt, u"m"_s, {true, MaxCompletionTokens}));
    QVERIFY(newer.contains(u"max_completion_tokens"_s) && !newer.contains(u"max_tokens"_s));
    const QJsonObject older = bodyOf(dialect.chatRequest(prompt, u"gpt-5"_s, {true, MaxTokens}));
    QVERIFY(older.contains(u"max_tokens"_s) && !older.contains(u"max_completion_tokens"_s));
}

QTEST_GUILESS_MAIN(TestOpenAiDialect)
#include "tst_openaidialect.moc"
