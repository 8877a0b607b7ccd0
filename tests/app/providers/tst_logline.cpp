// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/logline.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestLogLine : public QObject
{
    Q_OBJECT
private slots:
    void takes_off_what_the_logger_added_data();
    void takes_off_what_the_logger_added();
    void tells_a_failure_from_words_about_failures_data();
    void tells_a_failure_from_words_about_failures();
    void information_needs_a_status_or_an_error_object();
    void colours_are_removed();
};

void TestLogLine::takes_off_what_the_logger_added_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& entry, LogLevel level,
                        const QByteArray& text) {
        QTest::newRow(name) << entry << static_cast<int>(level) << text;
    };
    row("ISO and level", "2026-11-20T10:00:00Z ERROR boom", LogLevel::Loud, "boom");
    row("in brackets", "[2026-11-20 10:00:00.123] [info] ready", LogLevel::Quiet, "ready");
    row("logging", "2026-11-20 10:00:00,123 - httpx - INFO - HTTP Request: POST", LogLevel::Quiet,
        "HTTP Request: POST");
    row("loguru", "2026-11-20 10:00:00.123 | ERROR    | a.b.c:send:880 - it broke", LogLevel::Loud,
        "it broke");
    row("journal", "Nov 20 10:00:01 host docker/x[812]: it broke", LogLevel::None, "it broke");
    row("compose", "litellm-1  | 2026-11-20T10:00:03Z WARNING: slow", LogLevel::Loud, "slow");
    row("logfmt", R"(time="2026-11-20T10:00:01Z" level=error msg="chat \"a\" failed")",
        LogLevel::Loud, R"(chat "a" failed)");
    row("logfmt, cause", R"(level=error msg="chat failed" error="no such host")", LogLevel::Loud,
        "no such host");
    row("pino", R"({"level":30,"msg":"ok"})", LogLevel::Quiet, R"({"level":30,"msg":"ok"})");
    row("capitals of a message", "curl: (92) not closed cleanly: INTERNAL_ERROR (err 2)",
        LogLevel::None, "curl: (92) not closed cleanly: INTERNAL_ERROR (err 2)");
    row("a reason phrase", "500 INTERNAL SERVER ERROR: x", LogLevel::None,
        "500 INTERNAL SERVER ERROR: x");
    row("a word is no level", "the error was mine", LogLevel::None, "the error was mine");
    row("nothing", "", LogLevel::None, "");
}

void TestLogLine::takes_off_what_the_logger_added()
{
    QFETCH(QByteArray, entry);
    QFETCH(int, level);
    QFETCH(QByteArray, text);
    const LogLine line = logLine(entry.constData());
    QCOMPARE(static_cast<int>(line.level), level);
    QCOMPARE(QByteArray::fromStdString(line.text), text);
}

void TestLogLine::tells_a_failure_from_words_about_failures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("failure");
    QTest::newRow("class name") << "ConnectError: refused"_ba << true;
    QTest::newRow("curl") << "curl: (6) Could not resolve host"_ba << true;
    QTest::newRow("status") << "got 503 from upstream"_ba << true;
    QTest::newRow("object") << R"({"error":{"message":"x"}})"_ba << true;
    QTest::newRow("counter") << "exceptions: 0, invalid requests: 0, blocked: 0"_ba << false;
    QTest::newRow("names of tests")
        << "tests passed: test_rate_limit_error, test_quota"_ba << false;
    QTest::newRow("null") << R"({"error":null,"errors":0})"_ba << false;
    QTest::newRow("a policy") << "on rate limit errors wait 2 seconds"_ba << false;
}

void TestLogLine::tells_a_failure_from_words_about_failures()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, failure);
    QCOMPARE(showsFailure(text.constData()), failure);
}

void TestLogLine::information_needs_a_status_or_an_error_object()
{
    QVERIFY(showsFailedCall(R"("POST /v1 HTTP/1.1" 429 Too Many Requests)"));
    QVERIFY(showsFailedCall(R"({"error": {"message": "x"}})"));
    QVERIFY(!showsFailedCall(R"("POST /v1 HTTP/1.1" 200 OK)"));
    QVERIFY(!showsFailedCall("loaded 429 prompts, error: none"));
}

void TestLogLine::colours_are_removed()
{
    QCOMPARE(withoutColours("\x1b[1;31mERROR\x1b[0m it\x1b broke\x1b["), "ERROR it broke");
}

QTEST_GUILESS_MAIN(TestLogLine)
#include "tst_logline.moc"
