// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "app/providers/ollamadialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const OllamaDialect kDialect;

QJsonObject bodyOf(const Prompt& prompt)
{
    return QJsonDocument::fromJson(kDialect.chatRequest(prompt, u"gemma3:4b"_s, {}).body).object();
}

} // namespace

class TestOllamaDialect : public QObject
{
    Q_OBJECT
private slots:
    void a_body_that_is_no_answer_is_no_reply_data();
    void a_body_that_is_no_answer_is_no_reply();
    void its_errors_are_understood_data();
    void its_errors_are_understood();
    void asks_with_all_that_was_said();
    void leaves_out_what_was_not_asked_for();
    void says_whether_it_wants_a_stream();
    void carries_the_key_in_a_header();
    void reads_a_whole_reply();
    void estimates_usage_where_none_is_sent();
    void reads_calls_of_tools();
    void lists_the_models_that_are_there();
};

void TestOllamaDialect::a_body_that_is_no_answer_is_no_reply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << "<html></html>"_ba;
    QTest::newRow("error") << R"({"error":"model 'x' not found"})"_ba;
    QTest::newRow("error beside a message")
        << R"({"error":"no","message":{"content":"Hi"},"done":true})"_ba;
    QTest::newRow("loaded")
        << R"({"model":"m","message":{"role":"assistant","content":""},"done_reason":"load","done":true})"_ba;
    QTest::newRow("unloaded")
        << R"({"message":{"content":""},"done_reason":"unload","done":true})"_ba;
    QTest::newRow("not done") << R"({"message":{"content":"Hi"},"done":false})"_ba;
    QTest::newRow("no message") << R"({"done":true,"done_reason":"stop"})"_ba;
    QTest::newRow("message as text") << R"({"message":"Hi","done":true})"_ba;
    QTest::newRow("cut") << R"({"message":{"content":"Hi"},"done":tr)"_ba;
    QTest::newRow("deep") << R"({"message":)"_ba.repeated(100'000);
    QTest::newRow("a call whose arguments are cut")
        << R"({"message":{"tool_calls":[{"function":{"name":"a","arguments":"{\"b\":"}}]},"done":true})"_ba;
}

void TestOllamaDialect::a_body_that_is_no_answer_is_no_reply()
{
    QFETCH(const QByteArray, body);
    QVERIFY(std::holds_alternative<Dialect::NotAReply>(kDialect.readReply(body)));
}

void TestOllamaDialect::its_errors_are_understood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<ErrorKind>("kind");
    auto row = [](int status, const char* sentence, ErrorKind kind) {
        QTest::newRow(sentence) << status << QByteArray(sentence) << kind;
    };
    using enum ErrorKind;
    row(404, "model 'gemma9' not found", ModelNotFound);
    row(404, "model \\\"gemma9\\\" not found, try pulling it first", ModelNotFound);
    row(503, "llm server loading model", Overloaded);
    row(500, "model is loading model", Overloaded);
    row(503, "server busy, please try again.  maximum pending requests exceeded", Overloaded);
    row(500, "model requires more system memory (8.4 GiB) than is available (3.1 GiB)",
        ServerError);
    row(401, "unauthorized", AuthenticationFailed);
    row(400, "\\\"gemma3\\\" does not support tools", InvalidRequest);
    row(429, "you have reached your weekly usage limit, upgrade for higher limits", QuotaExhausted);
}

void TestOllamaDialect::its_errors_are_understood()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, sentence);
    QFETCH(const ErrorKind, kind);
    FailedReply reply;
    reply.provider = u"ollama"_s;
    reply.body = "{\"error\":\"" + sentence + "\"}\n";
    reply.status = status;
    QCOMPARE(nameOf(classify(reply).kind), nameOf(kind));
    // The same within a stream, where the status says nothing.
    if (kind == ErrorKind::AuthenticationFailed)
        return;
    reply.status = 200;
    reply.midStream = true;
    QCOMPARE(nameOf(classify(reply).kind), nameOf(kind));
}

void TestOllamaDialect::asks_with_all_that_was_said()
{
    Prompt prompt = Prompt::ofText(u"Why?"_s);
    prompt.system = u"Be brief."_s;
    prompt.messages.append({Role::Assistant, u"Because."_s});
    prompt.messages.append({Role::User, u"Really?"_s});
    prompt.maxTokens = 50;
    prompt.temperature = 0.5;
    const WireRequest request = kDialect.chatRequest(prompt, u"gemma3:4b"_s, {});
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/api/chat"_ba);
    QVERIFY(request.query.isEmpty());
    const QJsonObject body = bodyOf(prompt);
    QCOMPARE(body[u"model"].toString(), u"gemma3:4b"_s);
    QCOMPARE(
        QJsonDocument(body[u"messages"].toArray()).toJson(QJsonDocument::Compact),
        R"([{"content":"Be brief.","role":"system"},{"content":"Why?","role":"user"},)"
        R"({"content":"Because.","role":"assistant"},{"content":"Really?","role":"user"}])"_ba);
    QCOMPARE(body[u"options"], (QJsonObject{{u"num_predict"_s, 50}, {u"temperature"_s, 0.5}}));
}

void TestOllamaDialect::leaves_out_what_was_not_asked_for()
{
    const QJsonObject body = bodyOf(Prompt::ofText(u"Hi"_s));
    QCOMPARE(body.keys(), (QStringList{u"messages"_s, u"model"_s, u"stream"_s}));
}

void TestOllamaDialect::says_whether_it_wants_a_stream()
{
    Prompt prompt = Prompt::ofText(u"Hi"_s);
    for (const bool stream : {true, false}) {
        prompt.stream = stream;
        // Absent would mean true.
        QCOMPARE(bodyOf(prompt)[u"stream"], QJsonValue(stream));
    }
}

void TestOllamaDialect::carries_the_key_in_a_header()
{
    QCOMPARE(kDialect.keyHeader().name, "Authorization"_ba);
    QCOMPARE(kDialect.keyHeader().prefix, "Bearer "_ba);
}

void TestOllamaDialect::reads_a_whole_reply()
{
    const auto read = kDialect.readReply(
        R"({"model":"gemma3:4b","created_at":"2026-11-20T10:00:00Z","message":{"role":"assistant",
            "content":"Hi","thinking":"A greeting."},"done_reason":"length","done":true,
            "total_duration":5,"prompt_eval_count":9,"eval_count":12})"_ba);
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->content, u"Hi"_s);
    QCOMPARE(reply->reasoning, u"A greeting."_s);
    QCOMPARE(reply->model, u"gemma3:4b"_s);
    QCOMPARE(reply->finishReason, u"length"_s);
    QCOMPARE(reply->usage, (Usage{9, 12, false}));
}

void TestOllamaDialect::estimates_usage_where_none_is_sent()
{
    const auto read =
        kDialect.readReply(R"({"message":{"content":"Twelve signs"},"done":true})"_ba);
    QVERIFY(std::holds_alternative<Reply>(read));
    QCOMPARE(std::get<Reply>(read).usage, (Usage{std::nullopt, 3, true}));
    QCOMPARE(std::get<Reply>(read).finishReason, u"stop"_s);
}

void TestOllamaDialect::reads_calls_of_tools()
{
    const auto read = kDialect.readReply(
        R"({"message":{"content":"","tool_calls":[{"function":{"name":"look","arguments":{"a":1}}}]},
            "done_reason":"stop","done":true})"_ba);
    QVERIFY(std::holds_alternative<Reply>(read));
    const Reply& reply = std::get<Reply>(read);
    QCOMPARE(reply.toolCalls, (QList<ToolCall>{{{}, u"look"_s, u"{\"a\":1}"_s}}));
    QCOMPARE(reply.finishReason, u"tool_calls"_s);
}

void TestOllamaDialect::lists_the_models_that_are_there()
{
    const WireRequest request = kDialect.modelsRequest();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.path, "/api/tags"_ba);
    QCOMPARE(kDialect.readModels(R"({"models":[{"name":"qwen3:8b","model":"qwen3:8b","size":1},
                                     {"name":"gemma3:4b"},{"name":""},{"size":7}]})"_ba),
             (QStringList{u"gemma3:4b"_s, u"qwen3:8b"_s}));
    for (const QByteArray& body : {"{}"_ba, "[]"_ba, "x"_ba, R"({"models":{"name":"a"}})"_ba})
        QVERIFY(kDialect.readModels(body).isEmpty());
}

QTEST_GUILESS_MAIN(TestOllamaDialect)
#include "tst_ollamadialect.moc"
