// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/keyshapes.h"
#include "app/domain/redactor.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class KeyShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_keys_of_whoever_they_are_data();
    void finds_keys_of_whoever_they_are();
    void leaves_ordinary_text_alone_data();
    void leaves_ordinary_text_alone();
    void says_where_they_stand();
};

void KeyShapesTest::finds_keys_of_whoever_they_are_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("redacted");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& redacted) {
        QTest::newRow(name) << text << redacted;
    };
    row("openai", "a sk-T3BlbkFJ0123456789 b"_ba, "a [redacted] b"_ba);
    row("openai, lower case only", "sk-abcdefghijklmnopqrstuvwx"_ba, "[redacted]"_ba);
    row("openai project", "sk-proj-AbC-d_e0123456789,"_ba, "[redacted],"_ba);
    row("anthropic", "key sk-ant-api03-AbCd_efgh-0123"_ba, "key [redacted]"_ba);
    row("openrouter", "sk-or-v1-0123456789abcdef"_ba, "[redacted]"_ba);
    row("groq", "gsk_0123456789abcdefABCDEF"_ba, "[redacted]"_ba);
    row("xai", "xai-0123456789abcdefABCDEF"_ba, "[redacted]"_ba);
    row("hugging face", "hf_AbCdEfGhIjKlMnOpQrSt"_ba, "[redacted]"_ba);
    row("google", "AIzaSyA0123456789_0123456789-0123456789"_ba, "[redacted]"_ba);
    row("after an underscore", "my_sk-ant-api03-01234567"_ba, "my_[redacted]"_ba);
    row("bearer", "curl -H 'bearer abcdef123456'"_ba, "curl -H 'bearer [redacted]'"_ba);
    row("bearer in letters", "Bearer abcdefghijklmnopqrstuvwxyz"_ba, "Bearer [redacted]"_ba);
    row("authorization", "Authorization: Basic dXNlcjpwYXNz\r\nHost: a"_ba,
        "Authorization: Basic [redacted]\r\nHost: a"_ba);
    row("authorization without scheme", "authorization:abc def\nb"_ba,
        "authorization:[redacted]\nb"_ba);
    row("authorization as a member", "{\"Authorization\": \"Bearer abc\", \"b\": 1}"_ba,
        "{\"Authorization\": \"Bearer [redacted]\", \"b\": 1}"_ba);
    row("proxy-authorization", "Proxy-Authorization: Basic YTpi"_ba,
        "Proxy-Authorization: Basic [redacted]"_ba);
    row("x-api-key", "X-Api-Key: k1\r\nA: b"_ba, "X-Api-Key: [redacted]\r\nA: b"_ba);
    row("x-goog-api-key", "x-goog-api-key: k1 b"_ba, "x-goog-api-key: [redacted] b"_ba);
    row("api-key", "api-key: 0123456789abcdef0"_ba, "api-key: [redacted]"_ba);
    row("member", "{\"api_key\" : \"a\\\"b\", \"c\": 1}"_ba,
        "{\"api_key\" : \"[redacted]\", \"c\": 1}"_ba);
    row("member in python", "{'api_key': 'abc'}"_ba, "{'api_key': '[redacted]'}"_ba);
    row("member in json in json", "{\"b\": \"{\\\"api_key\\\":\\\"abc\\\"}\"}"_ba,
        "{\"b\": \"{\\\"api_key\\\":\\\"[redacted]\\\"}\"}"_ba);
    row("environment", "OPENAI_API_KEY=0123456789abcdef x"_ba, "OPENAI_API_KEY=[redacted] x"_ba);
    row("password of a proxy", "via http://me:hunter2@proxy.test:3128/ now"_ba,
        "via http://[redacted]@proxy.test:3128/ now"_ba);
    row("password with an at sign", "socks5://me:p@ss@h"_ba, "socks5://[redacted]@h"_ba);
    row("query", "GET /v1?key=0123456789abcdef&b=1"_ba, "GET /v1?key=[redacted]&b=1"_ba);
    row("query, percent-encoded", "u%3Fkey%3D0123456789abcdef%26b"_ba,
        "u%3Fkey%3D[redacted]%26b"_ba);
    row("header in json text", "\"Authorization: Bearer ab12\\nHost: x\""_ba,
        "\"Authorization: Bearer [redacted]\\nHost: x\""_ba);
}

void KeyShapesTest::finds_keys_of_whoever_they_are()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, redacted);
    QCOMPARE(Redactor().redact(text), redacted);
}

void KeyShapesTest::leaves_ordinary_text_alone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"a task-0123456789abcdefghij done",
                             "risk-free",
                             "sk-learn",
                             "sk-",
                             "sk-short",
                             "pip install sk-learn-contrib-some-very-long-name",
                             "disk-sk",
                             "hf_transfer_is_enabled",
                             "hf_hub",
                             "AIza",
                             "AIzaShort",
                             "Bearer authentication is required",
                             "the bearer of this letter",
                             "Bearer",
                             "monkey=0123456789abcdefgh",
                             "key=short",
                             "key = 0123456789abcdefgh",
                             "missing authorization",
                             "the Authorization header",
                             "{\"api_key\": null}",
                             "{\"authorization\": {\"a\": 1}}",
                             "api_key: see the settings",
                             "You exceeded your current quota (sk-...abcd)",
                             "xai-grok-beta-latest-model"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void KeyShapesTest::leaves_ordinary_text_alone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Redactor().redact(text), text);
}

void KeyShapesTest::says_where_they_stand()
{
    QCOMPARE(findKeyShapes("key=0123456789abcdef sk-ant-01234567"),
             (QList<TextRange>{{4, 20}, {21, 36}}));
    QCOMPARE(findKeyShapes({}), QList<TextRange>());
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::KeyShapesTest)
#include "tst_keyshapes.moc"
