// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/timeoutpolicy.h"

#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace std::chrono_literals;

class TestTimeoutPolicy : public QObject
{
    Q_OBJECT

private slots:
    void nothing_is_longer_than_what_remains();
    void a_deadline_that_has_passed_leaves_no_time();
    void huge_values_stay_in_bounds();
    void the_defaults_hold_for_a_small_prompt();
    void the_total_grows_with_prompt_and_answer_data();
    void the_total_grows_with_prompt_and_answer();
    void reasoning_waits_four_times_longer_for_the_first_token();
    void a_total_of_the_chain_wins_over_the_formula();
    void without_adapting_the_settings_hold_as_they_are();
    void the_usual_first_token_never_lengthens_a_limit();
    void the_usual_first_token_shortens_the_limit_to_three_times_its_p99();
    void a_fast_step_keeps_two_seconds();
    void reasoning_keeps_its_factor_of_four_below_the_ceiling_too();
    void without_adapting_the_usual_first_token_is_not_heeded();
    void what_remains_is_no_shortening();
};

static constexpr Duration kLong = 1h;

void TestTimeoutPolicy::nothing_is_longer_than_what_remains()
{
    const auto limits = timeLimits({}, true, 8000, 50'000, 3s);
    QCOMPARE(limits, (TimeLimits{3s, 3s, 3s, 3s}));
    TimeoutSettings settings;
    settings.total = 20min;
    QCOMPARE(timeLimits(settings, false, {}, 0, 90s).total, Duration(90s));
}

void TestTimeoutPolicy::a_deadline_that_has_passed_leaves_no_time()
{
    QCOMPARE(timeLimits({}, false, {}, 0, -1s), (TimeLimits{0s, 0s, 0s, 0s}));
}

void TestTimeoutPolicy::huge_values_stay_in_bounds()
{
    TimeoutSettings settings;
    settings.firstToken = Duration::max();
    const auto limits = timeLimits(settings, true, std::numeric_limits<int>::max(),
                                   std::numeric_limits<qint64>::max(), kLong);
    QCOMPARE(limits.firstToken, kLong);
    QCOMPARE(limits.total, Duration(300s));
}

void TestTimeoutPolicy::the_defaults_hold_for_a_small_prompt()
{
    QCOMPARE(timeLimits({}, false, {}, 12, kLong), (TimeLimits{10s, 10s, 15s, 30s}));
}

void TestTimeoutPolicy::the_total_grows_with_prompt_and_answer_data()
{
    QTest::addColumn<bool>("reasoning");
    QTest::addColumn<int>("maxTokens");
    QTest::addColumn<qint64>("inputTokens");
    QTest::addColumn<int>("seconds");
    QTest::newRow("small values do not shorten it") << false << 1 << qint64(1) << 30;
    QTest::newRow("nonsense does not shorten it") << false << -5 << qint64(-5) << 30;
    QTest::newRow("1000 out, 10000 in") << false << 1000 << qint64(10'000) << 30;
    QTest::newRow("4000 out") << false << 4000 << qint64(10) << 120;
    QTest::newRow("1500 out") << false << 1500 << qint64(10) << 45;
    QTest::newRow("25000 in") << false << 100 << qint64(25'000) << 75;
    QTest::newRow("both") << false << 2000 << qint64(30'000) << 180;
    QTest::newRow("reasoning") << true << 100 << qint64(10) << 120;
    QTest::newRow("reasoning, 2000 out") << true << 2000 << qint64(10) << 240;
    QTest::newRow("never above 300 s") << true << 3000 << qint64(10) << 300;
}

void TestTimeoutPolicy::the_total_grows_with_prompt_and_answer()
{
    QFETCH(bool, reasoning);
    QFETCH(int, maxTokens);
    QFETCH(qint64, inputTokens);
    QFETCH(int, seconds);
    QCOMPARE(timeLimits({}, reasoning, maxTokens, inputTokens, kLong).total,
             Duration(std::chrono::seconds(seconds)));
}

void TestTimeoutPolicy::reasoning_waits_four_times_longer_for_the_first_token()
{
    const auto limits = timeLimits({}, true, {}, 0, kLong);
    QCOMPARE(limits, (TimeLimits{10s, 40s, 15s, 120s}));
}

void TestTimeoutPolicy::a_total_of_the_chain_wins_over_the_formula()
{
    TimeoutSettings settings;
    settings.total = 20min;
    QCOMPARE(timeLimits(settings, true, 8000, 90'000, kLong).total, Duration(20min));
    settings.total = 5s;
    QCOMPARE(timeLimits(settings, false, {}, 0, kLong).total, Duration(5s));
}

void TestTimeoutPolicy::without_adapting_the_settings_hold_as_they_are()
{
    TimeoutSettings settings;
    settings.adaptive = false;
    QCOMPARE(timeLimits(settings, true, 100, 10, kLong), (TimeLimits{10s, 10s, 15s, 300s}));
}

void TestTimeoutPolicy::the_usual_first_token_never_lengthens_a_limit()
{
    for (const Duration usual : {Duration(3334ms), Duration(1h), Duration::max()}) {
        const auto limits = timeLimits({}, false, {}, 12, kLong, usual);
        QCOMPARE(limits, timeLimits({}, false, {}, 12, kLong));
        QVERIFY(!limits.shortened);
    }
}

void TestTimeoutPolicy::the_usual_first_token_shortens_the_limit_to_three_times_its_p99()
{
    const auto limits = timeLimits({}, false, {}, 12, kLong, 1100ms);
    QCOMPARE(limits.firstToken, Duration(3300ms));
    QCOMPARE(limits.shortened, (Shortened{1100ms, 3, 10s}));
    QCOMPARE(limits.total, Duration(30s)); // the answer itself takes as long as it takes
    QCOMPARE(limits.stall, Duration(15s));
}

void TestTimeoutPolicy::a_fast_step_keeps_two_seconds()
{
    for (const Duration usual : {Duration(0s), Duration(1ms), Duration(600ms)}) {
        const auto limits = timeLimits({}, false, {}, 12, kLong, usual);
        QCOMPARE(limits.firstToken, Duration(2s));
        QCOMPARE(limits.shortened, (Shortened{usual, 0, 10s}));
    }
    TimeoutSettings strict;
    strict.firstToken = 1s; // set by hand: nothing shortens it
    QCOMPARE(timeLimits(strict, false, {}, 12, kLong, 1ms).firstToken, Duration(1s));
}

void TestTimeoutPolicy::reasoning_keeps_its_factor_of_four_below_the_ceiling_too()
{
    const auto limits = timeLimits({}, true, {}, 12, kLong, 1s);
    QCOMPARE(limits.firstToken, Duration(12s));
    QCOMPARE(limits.shortened, (Shortened{1s, 12, 40s}));
}

void TestTimeoutPolicy::without_adapting_the_usual_first_token_is_not_heeded()
{
    TimeoutSettings settings;
    settings.adaptive = false;
    QCOMPARE(timeLimits(settings, false, {}, 12, kLong, 1s).firstToken, Duration(10s));
}

void TestTimeoutPolicy::what_remains_is_no_shortening()
{
    const auto limits = timeLimits({}, false, {}, 12, 1s, 1s);
    QCOMPARE(limits.firstToken, Duration(1s));
    QVERIFY(!limits.shortened);
}

QTEST_GUILESS_MAIN(TestTimeoutPolicy)
#include "tst_timeoutpolicy.moc"
