// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retryhint.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace std::chrono_literals;

class TestRetryHint : public QObject
{
    Q_OBJECT

private slots:
    void nonsense_is_no_duration_data();
    void nonsense_is_no_duration();
    void durations_are_read_in_every_form_data();
    void durations_are_read_in_every_form();
    void nonsense_in_retry_after_is_no_hint_data();
    void nonsense_in_retry_after_is_no_hint();
    void retry_after_is_read_in_every_form_data();
    void retry_after_is_read_in_every_form();
    void a_two_digit_year_far_ahead_means_the_last_century();
    void milliseconds_win_over_seconds();
    void unreadable_milliseconds_leave_the_word_to_retry_after();
    void retry_after_wins_over_resets();
    void a_limit_with_something_left_gives_no_hint();
    void of_two_used_up_limits_the_longer_reset_counts();
    void a_lone_reset_counts_without_its_remaining();
    void two_resets_without_remaining_give_no_hint();
    void resets_are_read_in_every_form_data();
    void resets_are_read_in_every_form();
    void an_endless_header_is_ignored();
    void the_first_of_equal_headers_is_taken_whatever_its_case();
};

static QDateTime now()
{
    return QDateTime(QDate(2026, 11, 20), QTime(10, 0), QTimeZone::utc());
}

static std::optional<Duration> hint(const HttpHeaders& headers)
{
    return retryHintFromHeaders(headers, now());
}

void TestRetryHint::nonsense_is_no_duration_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"",     " ",    ".",        "-1",    "+1",          "-5s",      "1e3", "nan",
          "inf",  "NaN",  "1.2.3",    "s",     "5x",          "5s5",      "s5",  "1 h",
          "0x10", "12s;", "tomorrow", "1..5s", "99999999999", "9999999h", "1,5"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("digits without end") << QByteArray(257, '1');
    QTest::newRow("a NUL inside") << QByteArray("1\0s", 3);
}

void TestRetryHint::nonsense_is_no_duration()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDuration(text));
}

void TestRetryHint::durations_are_read_in_every_form_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("34s") << "34s"_ba << 34.0;
    QTest::newRow("34.4s") << "34.4s"_ba << 34.4;
    QTest::newRow("protobuf nanoseconds") << "34.074824224s"_ba << 34.074824224;
    QTest::newRow("6m0s") << "6m0s"_ba << 360.0;
    QTest::newRow("1h2m") << "1h2m"_ba << 3720.0;
    QTest::newRow("120ms") << "120ms"_ba << 0.12;
    QTest::newRow("19h14m47s") << "19h14m47s"_ba << 69287.0;
    QTest::newRow("2m59.56s") << "2m59.56s"_ba << 179.56;
    QTest::newRow("micro sign") << "150\xC2\xB5s"_ba << 0.00015;
    QTest::newRow("Greek mu") << "150\xCE\xBCs"_ba << 0.00015;
    QTest::newRow("us and ns") << "2us500ns"_ba << 0.0000025;
    QTest::newRow("0s") << "0s"_ba << 0.0;
    QTest::newRow("0.5") << "0.5"_ba << 0.5;
    QTest::newRow("20") << " 20 "_ba << 20.0;
}

void TestRetryHint::durations_are_read_in_every_form()
{
    QFETCH(QByteArray, text);
    QFETCH(double, seconds);
    const auto duration = parseDuration(text);
    QVERIFY(duration);
    QCOMPARE(duration->count(), std::llround(seconds * 1e9));
}

void TestRetryHint::nonsense_in_retry_after_is_no_hint_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"", "-1", "NaN", "inf", "soon", "31968000000", "Fri, 20 Nov 2026",
                              "Fri, 20 Nov 2099 10:00:00 GMT", "Fri, 32 Nov 2026 10:00:00 GMT",
                              "Fri, 20 Foo 2026 10:00:00 GMT", "Fri, 20 Nov 2026 25:00:00 GMT",
                              "Fri, 20 Nov 2026 10:00:30 CET"})
        QTest::newRow(value) << QByteArray(value);
}

void TestRetryHint::nonsense_in_retry_after_is_no_hint()
{
    QFETCH(QByteArray, value);
    QVERIFY(!hint({{"Retry-After"_ba, value}}));
}

void TestRetryHint::retry_after_is_read_in_every_form_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("ms");
    QTest::newRow("seconds") << "20"_ba << 20'000;
    QTest::newRow("zero") << "0"_ba << 0;
    QTest::newRow("a fraction") << "0.25"_ba << 250;
    QTest::newRow("a duration") << "1m30s"_ba << 90'000;
    QTest::newRow("IMF-fixdate") << "Fri, 20 Nov 2026 10:00:30 GMT"_ba << 30'000;
    QTest::newRow("RFC 850") << "Friday, 20-Nov-26 10:01:00 GMT"_ba << 60'000;
    QTest::newRow("asctime") << "Fri Nov 20 10:00:05 2026"_ba << 5000;
    QTest::newRow("asctime, one digit") << "Tue Dec  1 10:00:00 2026"_ba << 11 * 86'400'000;
    QTest::newRow("leap second") << "Fri, 20 Nov 2026 10:00:60 GMT"_ba << 59'000;
    QTest::newRow("past") << "Fri, 20 Nov 2026 09:00:00 GMT"_ba << 0;
}

void TestRetryHint::retry_after_is_read_in_every_form()
{
    QFETCH(QByteArray, value);
    QFETCH(int, ms);
    QCOMPARE(hint({{"retry-after"_ba, value}}),
             std::optional<Duration>(std::chrono::milliseconds(ms)));
}

void TestRetryHint::a_two_digit_year_far_ahead_means_the_last_century()
{
    QCOMPARE(hint({{"Retry-After"_ba, "Sunday, 06-Nov-94 08:49:37 GMT"_ba}}),
             std::optional<Duration>(0s));
}

void TestRetryHint::milliseconds_win_over_seconds()
{
    QCOMPARE(hint({{"Retry-After"_ba, "2"_ba}, {"retry-after-ms"_ba, "1500"_ba}}),
             std::optional<Duration>(1500ms));
}

void TestRetryHint::unreadable_milliseconds_leave_the_word_to_retry_after()
{
    QCOMPARE(hint({{"retry-after-ms"_ba, "-3"_ba}, {"Retry-After"_ba, "2"_ba}}),
             std::optional<Duration>(2s));
}

void TestRetryHint::retry_after_wins_over_resets()
{
    QCOMPARE(hint({{"x-ratelimit-reset-requests"_ba, "6m0s"_ba},
                   {"x-ratelimit-remaining-requests"_ba, "0"_ba},
                   {"retry-after"_ba, "7"_ba}}),
             std::optional<Duration>(7s));
}

void TestRetryHint::a_limit_with_something_left_gives_no_hint()
{
    QVERIFY(!hint({{"x-ratelimit-reset-requests"_ba, "6m0s"_ba},
                   {"x-ratelimit-remaining-requests"_ba, "12"_ba}}));
    QVERIFY(!hint({{"x-ratelimit-reset-requests"_ba, "6m0s"_ba},
                   {"x-ratelimit-remaining-requests"_ba, "nan"_ba}}));
    QCOMPARE(hint({{"x-ratelimit-reset-requests"_ba, "6m0s"_ba},
                   {"x-ratelimit-remaining-requests"_ba, "12"_ba},
                   {"x-ratelimit-reset-tokens"_ba, "120ms"_ba},
                   {"x-ratelimit-remaining-tokens"_ba, "0"_ba}}),
             std::optional<Duration>(120ms));
}

void TestRetryHint::of_two_used_up_limits_the_longer_reset_counts()
{
    QCOMPARE(hint({{"anthropic-ratelimit-requests-reset"_ba, "2026-11-20T10:00:10Z"_ba},
                   {"anthropic-ratelimit-requests-remaining"_ba, "0"_ba},
                   {"anthropic-ratelimit-input-tokens-reset"_ba, "2026-11-20T10:00:40Z"_ba},
                   {"anthropic-ratelimit-input-tokens-remaining"_ba, "0"_ba}}),
             std::optional<Duration>(40s));
}

void TestRetryHint::a_lone_reset_counts_without_its_remaining()
{
    QCOMPARE(hint({{"x-ratelimit-reset-tokens"_ba, "12s"_ba}}), std::optional<Duration>(12s));
}

void TestRetryHint::two_resets_without_remaining_give_no_hint()
{
    QVERIFY(!hint(
        {{"x-ratelimit-reset-tokens"_ba, "12s"_ba}, {"x-ratelimit-reset-requests"_ba, "1s"_ba}}));
}

void TestRetryHint::resets_are_read_in_every_form_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<double>("seconds"); // below zero: no hint
    QTest::newRow("12s") << "12s"_ba << 12.0;
    QTest::newRow("6m0s") << "6m0s"_ba << 360.0;
    QTest::newRow("1h2m") << "1h2m"_ba << 3720.0;
    QTest::newRow("120ms") << "120ms"_ba << 0.12;
    QTest::newRow("seconds") << "59.5"_ba << 59.5;
    QTest::newRow("RFC 3339") << "2026-11-20T10:02:00Z"_ba << 120.0;
    QTest::newRow("RFC 3339 with an offset") << "2026-11-20T12:02:00+02:00"_ba << 120.0;
    QTest::newRow("RFC 3339 with a fraction") << "2026-11-20T10:00:00.500Z"_ba << 0.5;
    QTest::newRow("epoch seconds") << QByteArray::number(now().toSecsSinceEpoch() + 90) << 90.0;
    QTest::newRow("epoch milliseconds")
        << QByteArray::number(now().toMSecsSinceEpoch() + 1250) << 1.25;
    QTest::newRow("past") << "2026-11-20T09:59:00Z"_ba << 0.0;
    QTest::newRow("no date") << "2026-13-20T10:00:00Z"_ba << -1.0;
    QTest::newRow("years ahead") << "2036-11-20T10:00:00Z"_ba << -1.0;
    QTest::newRow("digits without sense") << "99999999999999999999"_ba << -1.0;
    QTest::newRow("below zero") << "-5"_ba << -1.0;
}

void TestRetryHint::resets_are_read_in_every_form()
{
    QFETCH(QByteArray, reset);
    QFETCH(double, seconds);
    const auto found =
        hint({{"X-RateLimit-Remaining"_ba, "0"_ba}, {"X-RateLimit-Reset"_ba, reset}});
    QCOMPARE(found.has_value(), seconds >= 0);
    if (found)
        QCOMPARE(found->count(), std::llround(seconds * 1e9));
}

void TestRetryHint::an_endless_header_is_ignored()
{
    QVERIFY(!hint({{"Retry-After"_ba, QByteArray(300, '0') + "5"_ba}}));
    QVERIFY(!hint({{"x-ratelimit-reset"_ba, QByteArray(300, '0') + "5"_ba}}));
}

void TestRetryHint::the_first_of_equal_headers_is_taken_whatever_its_case()
{
    const HttpHeaders headers{
        {"X-A"_ba, "1"_ba}, {"RETRY-after"_ba, "2"_ba}, {"Retry-After"_ba, "3"_ba}};
    QCOMPARE(headerValue(headers, "retry-AFTER"), "2"_ba);
    QCOMPARE(headerValue(headers, "x-b"), QByteArray());
}

QTEST_GUILESS_MAIN(TestRetryHint)
#include "tst_retryhint.moc"
