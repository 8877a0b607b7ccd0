// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ratelimitheaders.h"

#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
const QByteArray kLimit = "x-ratelimit-limit-requests"_ba;
const QByteArray kRemaining = "x-ratelimit-remaining-requests"_ba;
const QByteArray kReset = "x-ratelimit-reset-requests"_ba;

LimitReading reading(LimitUnit unit, std::optional<Duration> window, std::optional<qint64> limit,
                     std::optional<qint64> remaining, std::optional<Duration> reset)
{
    return {unit, window, limit, remaining, reset};
}

} // namespace

class TestRateLimitHeaders : public QObject
{
    Q_OBJECT

private slots:
    void nonsense_is_no_reading_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::newRow("nothing") << HttpHeaders{{"content-type", "text/html"}};
        QTest::newRow("negative") << HttpHeaders{{kLimit, "-1"}, {kRemaining, "-5"}};
        QTest::newRow("nan") << HttpHeaders{{kLimit, "nan"}, {kRemaining, "inf"}};
        QTest::newRow("words") << HttpHeaders{{kLimit, "unlimited"}, {kRemaining, "12 apples"}};
        QTest::newRow("exponent") << HttpHeaders{{kRemaining, "1e3"}};
        QTest::newRow("huge") << HttpHeaders{{kLimit, "99999999999999999999"}};
        QTest::newRow("endless value") << HttpHeaders{{kRemaining, QByteArray(100'000, '9')}};
        QTest::newRow("endless name")
            << HttpHeaders{{"x-ratelimit-remaining-" + QByteArray(100'000, 'x'), "1"}};
        QTest::newRow("a limit of 0 says that there is none") << HttpHeaders{{kLimit, "0"}};
        QTest::newRow("a reset alone") << HttpHeaders{{kReset, "12s"}};
        QTest::newRow("another kind")
            << HttpHeaders{{"x-ratelimit-remaining-images", "1"},
                           {"anthropic-ratelimit-unified-5h-remaining", "1"},
                           {"x-ratelimitbysize-query-cost", "32007"}};
        QTest::newRow("empty") << HttpHeaders{{"ratelimit", ""}, {"ratelimit-policy", ";;,,=="}};
    }
    void nonsense_is_no_reading()
    {
        QFETCH(const HttpHeaders, headers);
        QVERIFY(readRateLimits(headers, kNow).isEmpty());
    }

    void a_reset_that_is_nonsense_is_absent_and_the_rest_stands_data()
    {
        QTest::addColumn<QByteArray>("reset");
        for (const char* reset : {"-5", "nan", "soon", "1e9s", "9999999999s", "876000h"})
            QTest::newRow(reset) << QByteArray(reset);
    }
    void a_reset_that_is_nonsense_is_absent_and_the_rest_stands()
    {
        QFETCH(const QByteArray, reset);
        const auto readings =
            readRateLimits({{kLimit, "60"}, {kRemaining, "0"}, {kReset, reset}}, kNow);
        QCOMPARE(readings, QList{reading(LimitUnit::Requests, {}, 60, 0, {})});
    }

    void any_number_of_limits_is_read_up_to_sixteen()
    {
        HttpHeaders headers;
        for (int i = 0; i < 1000; ++i)
            headers.append({"ratelimit", "\"p" + QByteArray::number(i) + "\";r=1;t=1"});
        QCOMPARE(readRateLimits(headers, kNow).size(), 16);
    }

    void every_dialect_of_headers_is_understood_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<QList<LimitReading>>("readings");
        QTest::newRow("OpenAI") << HttpHeaders{{"x-ratelimit-limit-requests", "500"},
                                               {"x-ratelimit-limit-tokens", "30000"},
                                               {"x-ratelimit-remaining-requests", "499"},
                                               {"x-ratelimit-remaining-tokens", "29970"},
                                               {"x-ratelimit-reset-requests", "120ms"},
                                               {"x-ratelimit-reset-tokens", "60ms"}}
                                << QList{reading(LimitUnit::Requests, 60s, 500, 499, 120ms),
                                         reading(LimitUnit::Tokens, 60s, 30000, 29970, 60ms)};
        QTest::newRow("OpenAI, requests a day on the free tier")
            << HttpHeaders{{kLimit, "200"}, {kRemaining, "199"}, {kReset, "7m12s"}}
            << QList{reading(LimitUnit::Requests, 24h, 200, 199, 432s)};
        QTest::newRow("Groq: requests a day, tokens a minute")
            << HttpHeaders{{"x-ratelimit-limit-requests", "14400"},
                           {"x-ratelimit-limit-tokens", "18000"},
                           {"x-ratelimit-remaining-requests", "14370"},
                           {"x-ratelimit-remaining-tokens", "17997"},
                           {"x-ratelimit-reset-requests", "2m59.56s"},
                           {"x-ratelimit-reset-tokens", "10ms"}}
            << QList{reading(LimitUnit::Requests, 24h, 14400, 14370, 179560ms),
                     reading(LimitUnit::Tokens, 60s, 18000, 17997, 10ms)};
        QTest::newRow("Groq, the first request of the day")
            << HttpHeaders{{kLimit, "14400"}, {kRemaining, "14399"}, {kReset, "6s"}}
            << QList{reading(LimitUnit::Requests, 24h, 14400, 14399, 6s)};
        QTest::newRow("Anthropic")
            << HttpHeaders{{"anthropic-ratelimit-requests-limit", "50"},
                           {"anthropic-ratelimit-requests-remaining", "49"},
                           {"anthropic-ratelimit-requests-reset", "2026-11-21T12:00:01Z"},
                           {"anthropic-ratelimit-input-tokens-limit", "30000"},
                           {"anthropic-ratelimit-input-tokens-remaining", "0"},
                           {"anthropic-ratelimit-input-tokens-reset", "2026-11-21T12:00:42Z"},
                           {"anthropic-ratelimit-output-tokens-limit", "8000"},
                           {"anthropic-ratelimit-output-tokens-remaining", "8000"},
                           {"anthropic-ratelimit-output-tokens-reset", "2026-11-21T12:00:00Z"}}
            << QList{reading(LimitUnit::Requests, 60s, 50, 49, 1s),
                     reading(LimitUnit::InputTokens, 60s, 30000, 0, 42s),
                     reading(LimitUnit::OutputTokens, 60s, 8000, 8000, 0s)};
        QTest::newRow("OpenRouter: epoch milliseconds")
            << HttpHeaders{{"X-RateLimit-Limit", "20"},
                           {"X-RateLimit-Remaining", "0"},
                           {"X-RateLimit-Reset",
                            QByteArray::number(kNow.toMSecsSinceEpoch() + 45'000)}}
            << QList{reading(LimitUnit::Requests, {}, 20, 0, 45s)};
        QTest::newRow("OpenRouter: free models, a day")
            << HttpHeaders{{"X-RateLimit-Limit", "50"},
                           {"X-RateLimit-Remaining", "0"},
                           {"X-RateLimit-Reset",
                            QByteArray::number(kNow.toMSecsSinceEpoch() + 43'200'000)}}
            << QList{reading(LimitUnit::Requests, 24h, 50, 0, 12h)};
        QTest::newRow("Moonshot and Together: epoch seconds")
            << HttpHeaders{{"x-ratelimit-limit", "3"},
                           {"x-ratelimit-remaining", "1"},
                           {"x-ratelimit-reset", QByteArray::number(kNow.toSecsSinceEpoch() + 10)}}
            << QList{reading(LimitUnit::Requests, {}, 3, 1, 10s)};
        QTest::newRow("Together") << HttpHeaders{{"x-ratelimit-limit", "10"},
                                                 {"x-ratelimit-remaining", "9"},
                                                 {"x-ratelimit-reset", "1"},
                                                 {"x-tokenlimit-limit", "3000"},
                                                 {"x-tokenlimit-remaining", "2900"}}
                                  << QList{reading(LimitUnit::Requests, {}, 10, 9, 1s),
                                           reading(LimitUnit::Tokens, {}, 3000, 2900, {})};
        QTest::newRow("Mistral") << HttpHeaders{{"x-ratelimit-limit-req-minute", "60"},
                                                {"x-ratelimit-remaining-req-minute", "0"},
                                                {"x-ratelimit-limit-tokens-minute", "500000"},
                                                {"x-ratelimit-remaining-tokens-minute", "499000"},
                                                {"x-ratelimit-tokens-query-cost", "50"}}
                                 << QList{reading(LimitUnit::Requests, 60s, 60, 0, {}),
                                          reading(LimitUnit::Tokens, 60s, 500000, 499000, {})};
        QTest::newRow("Mistral, by size")
            << HttpHeaders{{"x-ratelimitbysize-limit-minute", "500000"},
                           {"x-ratelimitbysize-remaining-minute", "467993"},
                           {"x-ratelimitbysize-remaining-month", "999"}}
            << QList{reading(LimitUnit::Tokens, 60s, 500000, 467993, {}),
                     reading(LimitUnit::Tokens, 720h, {}, 999, {})};
        QTest::newRow("Cerebras") << HttpHeaders{{"x-ratelimit-limit-requests-day", "14400"},
                                                 {"x-ratelimit-remaining-requests-day", "14399"},
                                                 {"x-ratelimit-reset-requests-day", "33011.5"},
                                                 {"x-ratelimit-limit-tokens-minute", "60000"},
                                                 {"x-ratelimit-remaining-tokens-minute", "0"},
                                                 {"x-ratelimit-reset-tokens-minute", "11.25"},
                                                 {"x-ratelimit-remaining-requests-hour", "899"}}
                                  << QList{reading(LimitUnit::Requests, 24h, 14400, 14399,
                                                   33011500ms),
                                           reading(LimitUnit::Tokens, 60s, 60000, 0, 11250ms),
                                           reading(LimitUnit::Requests, 1h, {}, 899, {})};
        QTest::newRow("Fireworks")
            << HttpHeaders{{"x-ratelimit-limit-tokens-prompt", "3600000"},
                           {"x-ratelimit-remaining-tokens-prompt", "3599000"},
                           {"x-ratelimit-limit-tokens-generated", "36000"},
                           {"x-ratelimit-limit-tokens-cache-adjusted-prompt", "900000"}}
            << QList{reading(LimitUnit::InputTokens, {}, 3600000, 3599000, {}),
                     reading(LimitUnit::OutputTokens, {}, 36000, {}, {})};
        QTest::newRow("draft, three fields")
            << HttpHeaders{{"RateLimit-Limit", "100, 100;w=60"},
                           {"RateLimit-Remaining", "0"},
                           {"RateLimit-Reset", "50"}}
            << QList{reading(LimitUnit::Requests, {}, 100, 0, 50s)};
        QTest::newRow("draft, one field")
            << HttpHeaders{{"RateLimit", "limit=100, remaining=7, reset=5"},
                           {"RateLimit-Policy", "100;w=60"}}
            << QList{reading(LimitUnit::Requests, 60s, 100, 7, 5s)};
        QTest::newRow("draft, policies by name")
            << HttpHeaders{{"RateLimit-Policy", R"("burst";q=100;w=60, "day";q=5000;w=86400)"},
                           {"RateLimit", R"("burst";r=50;t=30)"}}
            << QList{reading(LimitUnit::Requests, 60s, 100, 50, 30s),
                     reading(LimitUnit::Requests, 24h, 5000, {}, {})};
        QTest::newRow("draft, tokens")
            << HttpHeaders{{"RateLimit-Policy", R"("t";q=9000;qu="tokens";w=60)"}}
            << QList{reading(LimitUnit::Tokens, 60s, 9000, {}, {})};
        QTest::newRow("draft, the unit after the counts")
            << HttpHeaders{{"RateLimit", R"("t";r=500;t=30)"},
                           {"RateLimit-Policy", R"("t";q=9000;qu="tokens";w=60)"}}
            << QList{reading(LimitUnit::Tokens, 60s, 9000, 500, 30s)};
        QTest::newRow("draft, a unit of no matter beside another")
            << HttpHeaders{{"RateLimit-Policy",
                            R"("b";q=1000;qu="content-bytes";w=60, "r";q=100;w=60)"},
                           {"RateLimit", R"("b";r=0;t=30, "r";r=50;t=30)"}}
            << QList{reading(LimitUnit::Requests, 60s, 100, 50, 30s)};
    }
    void every_dialect_of_headers_is_understood()
    {
        QFETCH(const HttpHeaders, headers);
        QFETCH(const QList<LimitReading>, readings);
        const auto read = readRateLimits(headers, kNow);
        QCOMPARE(read.size(), readings.size());
        for (qsizetype i = 0; i < readings.size(); ++i) {
            QCOMPARE(read[i].unit, readings[i].unit);
            QCOMPARE(read[i].window, readings[i].window);
            QCOMPARE(read[i].limit, readings[i].limit);
            QCOMPARE(read[i].remaining, readings[i].remaining);
            QCOMPARE(read[i].reset, readings[i].reset);
        }
    }
};

QTEST_GUILESS_MAIN(TestRateLimitHeaders)
#include "tst_ratelimitheaders.moc"
