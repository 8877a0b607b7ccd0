// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/anthropicdialect.h"
#include "tests/app/providers/requestbody.h"

#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestAnthropicDialect : public QObject
{
    Q_OBJECT

private slots:
    void merges_neighbours_of_one_role();
    void always_sends_a_token_limit();
};

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

QTEST_GUILESS_MAIN(TestAnthropicDialect)
#include "tst_anthropicdialect.moc"
