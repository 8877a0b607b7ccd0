// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/geminidialect.h"
#include "tests/app/providers/requestbody.h"

#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestGeminiDialect : public QObject
{
    Q_OBJECT

private slots:
    void keeps_the_model_inside_its_part_of_the_address_data();
    void keeps_the_model_inside_its_part_of_the_address();
    void asks_for_a_stream_in_turns();
    void leaves_out_what_the_prompt_leaves_out();
    void takes_a_reply_whose_end_it_does_not_know();
};

void TestGeminiDialect::keeps_the_model_inside_its_part_of_the_address_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("path");
    const QByteArray ask = ":generateContent";
    QTest::newRow("plain") << u"gemini-3.1-flash"_s << "/models/gemini-3.1-flash" + ask;
    QTest::newRow("as the list names it")
        << u"models/gemini-3.1-flash"_s << "/models/gemini-3.1-flash" + ask;
    QTest::newRow("tuned") << u"tunedModels/mine-1"_s << "/tunedModels/mine-1" + ask;
    QTest::newRow("climbing") << u"../../v1/files"_s << "/models/..%2F..%2Fv1%2Ffiles" + ask;
    QTest::newRow("climbing behind the prefix")
        << u"models/../files"_s << "/models/..%2Ffiles" + ask;
    QTest::newRow("with a query") << u"a?key=b#c"_s << "/models/a%3Fkey%3Db%23c" + ask;
    QTest::newRow("with another method") << u"a:countTokens"_s << "/models/a%3AcountTokens" + ask;
    QTest::newRow("with a line break") << u"a\r\nHost: b"_s << "/models/a%0D%0AHost%3A%20b" + ask;
    QTest::newRow("not ASCII") << u"\u00e9"_s << "/models/%C3%A9" + ask;
    QTest::newRow("empty") << QString() << "/models/" + ask;
}

void TestGeminiDialect::keeps_the_model_inside_its_part_of_the_address()
{
    QFETCH(const QString, model);
    QFETCH(const QByteArray, path);
    Prompt prompt = Prompt::ofText(u"a"_s);
    prompt.stream = false;
    QCOMPARE(GeminiDialect().chatRequest(prompt, model, {}).path, path);
}

void TestGeminiDialect::asks_for_a_stream_in_turns()
{
    Prompt prompt;
    prompt.system = u"Be brief."_s;
    prompt.messages = {{Role::User, u"a"_s},
                       {Role::User, u"b"_s},
                       {Role::Assistant, u"c"_s},
                       {Role::User, u"d"_s}};
    prompt.maxTokens = 50;
    prompt.temperature = 0.5;
    const WireRequest request = GeminiDialect().chatRequest(prompt, u"m"_s, {});
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/models/m:streamGenerateContent"_ba);
    QCOMPARE(request.query, "alt=sse"_ba);
    QCOMPARE(headerValue(request.headers, "content-type"), "application/json"_ba);
    QCOMPARE(headerValue(request.headers, "accept"), "text/event-stream"_ba);
    const QByteArray expected = R"({"systemInstruction":{"parts":[{"text":"Be brief."}]},
        "generationConfig":{"maxOutputTokens":50,"temperature":0.5},
        "contents":[{"role":"user","parts":[{"text":"a"},{"text":"b"}]},
        {"role":"model","parts":[{"text":"c"}]},{"role":"user","parts":[{"text":"d"}]}]})"_ba;
    QCOMPARE(bodyOf(request), QJsonDocument::fromJson(expected).object());
}

void TestGeminiDialect::leaves_out_what_the_prompt_leaves_out()
{
    Prompt prompt = Prompt::ofText(u"a"_s);
    prompt.stream = false;
    const WireRequest request = GeminiDialect().chatRequest(prompt, u"m"_s, {});
    QCOMPARE(request.path, "/models/m:generateContent"_ba);
    QVERIFY(request.query.isEmpty());
    QCOMPARE(headerValue(request.headers, "accept"), "application/json"_ba);
    const QByteArray expected = R"({"contents":[{"role":"user","parts":[{"text":"a"}]}]})"_ba;
    QCOMPARE(bodyOf(request), QJsonDocument::fromJson(expected).object());
}

void TestGeminiDialect::takes_a_reply_whose_end_it_does_not_know()
{
    const auto read = GeminiDialect().readReply(
        R"({"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"TEA_TIME"}]})"_ba);
    const Reply* reply = std::get_if<Reply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->content, u"a"_s);
    QCOMPARE(reply->finishReason, u"tea_time"_s);
}

QTEST_GUILESS_MAIN(TestGeminiDialect)
#include "tst_geminidialect.moc"
