// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errortext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void takes_the_line_that_says_what_happened_data();
    void takes_the_line_that_says_what_happened();
    void an_ordinary_text_is_no_trace();
    void strips_what_clients_put_before_the_sentence_data();
    void strips_what_clients_put_before_the_sentence();
    void finds_a_status_that_stands_alone_data();
    void finds_a_status_that_stands_alone();
};

void TestErrorText::takes_the_line_that_says_what_happened_data()
{
    QTest::addColumn<QByteArray>("trace");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("python")
        << "INFO x\nTraceback (most recent call last):\n  File \"a\", line 1\n    "
           "f()\nmod.SomeError: boom\n"_ba
        << "mod.SomeError: boom"_ba;
    QTest::newRow("python, chained")
        << "Traceback (most recent call last):\n  File \"a\"\nKeyError: 'x'\n\nDuring handling of "
           "the "
           "above exception, another exception occurred:\n\nTraceback (most recent call last):\n  "
           "File \"b\"\nValueError: outer\n"_ba
        << "ValueError: outer"_ba;
    QTest::newRow("node")
        << "/app/x.js:3\n    throw e\n    ^\n\nRangeError: bad\n    at f (x.js:3:1)\n"_ba
        << "RangeError: bad"_ba;
    QTest::newRow("java") << "a.B: outer\n\tat a.B.c(B.java:1)\nCaused by: d.E: inner\n\tat x\n"_ba
                          << "d.E: inner"_ba;
    QTest::newRow("go") << "panic: oh no\n\ngoroutine 7 [running]:\nmain.f()\n"_ba
                        << "panic: oh no"_ba;
}

void TestErrorText::takes_the_line_that_says_what_happened()
{
    QFETCH(QByteArray, trace);
    QFETCH(QByteArray, line);
    QCOMPARE(bytes(lineOfTrace(trace.constData())), line);
}

void TestErrorText::an_ordinary_text_is_no_trace()
{
    QVERIFY(lineOfTrace("Rate limit reached.\nTry again later.").empty());
    QVERIFY(lineOfTrace("").empty());
}

void TestErrorText::strips_what_clients_put_before_the_sentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<int>("status");
    const QByteArray none;
    QTest::newRow("plain") << "Rate limit reached"_ba
                           << "Rate limit reached"_ba << none << none << 0;
    QTest::newRow("litellm") << "litellm.RateLimitError: AnthropicException - slow"_ba
                             << "slow"_ba
                             << "RateLimitError"_ba
                             << "Anthropic"_ba << 0;
    QTest::newRow("litellm, two classes")
        << "litellm.BadRequestError: VertexAIException BadRequestError - no"_ba
        << "no"_ba
        << "BadRequestError"_ba
        << "VertexAI"_ba << 0;
    QTest::newRow("sdk") << "openai.APIStatusError: Error code: 503 - busy"_ba
                         << "busy"_ba
                         << "APIStatusError"_ba << none << 503;
    QTest::newRow("portkey") << "openai error: no such thing"_ba
                             << "no such thing"_ba << none << "openai"_ba << 0;
    QTest::newRow("a status line is a sentence")
        << "503 Service Unavailable"_ba
        << "503 Service Unavailable"_ba << none << none << 503;
    QTest::newRow("nothing behind it") << "RateLimitError: "_ba
                                       << "RateLimitError:"_ba << none << none << 0;
}

void TestErrorText::strips_what_clients_put_before_the_sentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, provider);
    QFETCH(int, status);
    const Wrapping found = unwrap(text.constData());
    QCOMPARE(bytes(found.sentence), sentence);
    if (!code.isEmpty())
        QCOMPARE(bytes(found.code), code);
    QCOMPARE(bytes(found.provider), provider);
    QCOMPARE(found.status, status);
}

void TestErrorText::finds_a_status_that_stands_alone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("in words") << "got 429 from upstream"_ba << 429;
    QTest::newRow("with a bracket") << "(503)"_ba << 503;
    QTest::newRow("part of a number") << "14290 tokens"_ba << 0;
    QTest::newRow("a decimal") << "40.429 s"_ba << 0;
    QTest::newRow("thousands") << "500,000 tokens"_ba << 0;
    QTest::newRow("an id") << "gpt500"_ba << 0;
    QTest::newRow("no error") << "200"_ba << 0;
}

void TestErrorText::finds_a_status_that_stands_alone()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QCOMPARE(statusIn(text.constData()), status);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
