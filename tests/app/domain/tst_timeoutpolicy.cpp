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

QTEST_GUILESS_MAIN(TestTimeoutPolicy)
#include "tst_timeoutpolicy.moc"
