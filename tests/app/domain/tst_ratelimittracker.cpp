// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ratelimittracker.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart{1h};
constexpr TokenCost kSmall{10, 10};

RateLimitTracker trackerOf(const ProviderLimits& limits)
{
    RateLimitTracker tracker;
    tracker.configure(limits);
    return tracker;
}

ProviderLimits requestsAMinute(qint64 limit)
{
    ProviderLimits limits;
    limits.requestsPerMinute = limit;
    return limits;
}

LimitReading requests(std::optional<qint64> limit, std::optional<qint64> remaining,
                      std::optional<Duration> reset, std::optional<Duration> window = {})
{
    return {LimitUnit::Requests, window, limit, remaining, reset};
}

} // namespace

class TestRateLimitTracker : public QObject
{
    Q_OBJECT

private slots:
    void without_limits_everything_passes()
    {
        RateLimitTracker tracker;
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(tracker.tryAcquire({1'000'000, 1'000'000}, kStart));
    }

    void requests_a_minute_close_until_the_first_has_left_the_window()
    {
        RateLimitTracker tracker = trackerOf(requestsAMinute(2));
        QVERIFY(tracker.tryAcquire(kSmall, kStart));
        QVERIFY(tracker.tryAcquire(kSmall, kStart + 10s));
        const LimitVerdict verdict = tracker.check(kSmall, kStart + 20s);
        QVERIFY(!verdict.open);
        QCOMPARE(verdict.retryAt, kStart + 60s);
        QCOMPARE(verdict.reason, u"2 requests a minute used up"_s);
        QVERIFY(!tracker.tryAcquire(kSmall, kStart + 59s));
        QVERIFY(tracker.tryAcquire(kSmall, kStart + 60s));
    }

    void tokens_are_booked_by_estimate_and_corrected_by_usage()
    {
        ProviderLimits limits;
        limits.tokensPerMinute = 1000;
        RateLimitTracker tracker = trackerOf(limits);
        const auto first = tracker.tryAcquire({100, 800}, kStart);
        QVERIFY(first);
        QVERIFY(!tracker.check({100, 100}, kStart + 1s).open);
        tracker.finished(*first, TokenCost{100, 50});
        QVERIFY(tracker.check({100, 700}, kStart + 2s).open);
        QVERIFY(!tracker.check({100, 800}, kStart + 2s).open);
        QCOMPARE(tracker.check({100, 800}, kStart + 2s).reason, u"1000 tokens a minute used up"_s);
    }

    void more_than_estimated_closes_for_longer()
    {
        ProviderLimits limits;
        limits.tokensPerMinute = 1000;
        RateLimitTracker tracker = trackerOf(limits);
        const auto first = tracker.tryAcquire({10, 10}, kStart);
        tracker.finished(*first, TokenCost{10, 5000});
        QCOMPARE(tracker.check(kSmall, kStart + 1s).retryAt, kStart + 60s);
    }

    void tokens_a_day_hold_for_a_day()
    {
        ProviderLimits limits;
        limits.tokensPerDay = 100;
        RateLimitTracker tracker = trackerOf(limits);
        const auto first = tracker.tryAcquire({40, 40}, kStart);
        tracker.finished(*first, {});
        QVERIFY(!tracker.tryAcquire({40, 40}, kStart + 23h));
        QVERIFY(tracker.tryAcquire({40, 40}, kStart + 24h));
    }

    void an_estimate_above_the_whole_limit_passes_when_nothing_else_is_booked()
    {
        ProviderLimits limits;
        limits.tokensPerMinute = 1000;
        RateLimitTracker tracker = trackerOf(limits);
        QVERIFY(tracker.tryAcquire({100, 100'000}, kStart));
        QVERIFY(!tracker.tryAcquire({1, 1}, kStart + 1s));
    }

    void concurrent_calls_free_their_slot_however_they_end()
    {
        ProviderLimits limits;
        limits.concurrent = 2;
        RateLimitTracker tracker = trackerOf(limits);
        const auto first = tracker.tryAcquire(kSmall, kStart);
        const auto second = tracker.tryAcquire(kSmall, kStart);
        const LimitVerdict verdict = tracker.check(kSmall, kStart);
        QVERIFY(!verdict.open);
        QCOMPARE(verdict.reason, u"all 2 concurrent calls are taken"_s);
        QCOMPARE(verdict.retryAt, kStart + RateLimitTracker::kSlotPoll);
        tracker.finished(*first, {});
        QVERIFY(tracker.check(kSmall, kStart).open);
        tracker.finished(*first, {}); // a second answer changes nothing
        tracker.released(*second);
        QCOMPARE(tracker.inFlight(), 0);
    }

    void a_call_that_was_never_sent_gives_everything_back()
    {
        ProviderLimits limits = requestsAMinute(1);
        limits.tokensPerMinute = 20;
        RateLimitTracker tracker = trackerOf(limits);
        tracker.released(*tracker.tryAcquire(kSmall, kStart));
        QVERIFY(tracker.tryAcquire(kSmall, kStart));
    }

    void nothing_left_closes_until_the_reset()
    {
        RateLimitTracker tracker;
        const auto permit = tracker.tryAcquire(kSmall, kStart);
        tracker.learn(permit->mark, {requests(3, 0, 20s)}, {}, kStart);
        const LimitVerdict verdict = tracker.check(kSmall, kStart + 1s);
        QVERIFY(!verdict.open);
        QCOMPARE(verdict.retryAt, kStart + 20s);
        QCOMPARE(verdict.reason, u"the provider has 0 of 3 requests left"_s);
        QVERIFY(tracker.check(kSmall, kStart + 20s).open);
    }

    void a_shorter_retry_after_beside_the_reset_holds()
    {
        RateLimitTracker tracker;
        tracker.learn({}, {requests(60, 0, 60s)}, 2s, kStart);
        QCOMPARE(tracker.check(kSmall, kStart).retryAt, kStart + 2s);
    }

    void a_stated_count_is_counted_down_between_replies()
    {
        RateLimitTracker tracker;
        const auto first = tracker.tryAcquire(kSmall, kStart);
        const auto second = tracker.tryAcquire(kSmall, kStart); // the count knows nothing of it
        tracker.learn(first->mark, {requests(10, 2, 30s)}, {}, kStart);
        QVERIFY(second);
        QVERIFY(tracker.tryAcquire(kSmall, kStart + 1s));
        QVERIFY(!tracker.tryAcquire(kSmall, kStart + 2s));
    }

    void the_reply_to_an_earlier_call_does_not_undo_later_news()
    {
        RateLimitTracker tracker;
        const auto first = tracker.tryAcquire(kSmall, kStart);
        const auto second = tracker.tryAcquire(kSmall, kStart);
        tracker.learn(second->mark, {requests(2, 0, 30s)}, {}, kStart);
        tracker.learn(first->mark, {requests(2, 1, 30s)}, {}, kStart + 1s);
        QVERIFY(!tracker.check(kSmall, kStart + 2s).open);
    }

    void after_the_reset_the_stated_limit_holds_until_the_next_reply()
    {
        RateLimitTracker tracker;
        tracker.learn(tracker.tryAcquire(kSmall, kStart)->mark, {requests(3, 0, 10s)}, {}, kStart);
        for (int i = 0; i < 3; ++i)
            QVERIFY(tracker.tryAcquire(kSmall, kStart + 10s));
        QVERIFY(!tracker.tryAcquire(kSmall, kStart + 10s));
        QVERIFY(tracker.tryAcquire(kSmall, kStart + 20s));
    }

    void too_few_tokens_left_close_as_well()
    {
        RateLimitTracker tracker;
        tracker.learn({}, {{LimitUnit::InputTokens, 60s, 1000, 50, 30s}}, {}, kStart);
        QVERIFY(tracker.check({50, 9999}, kStart).open);
        const LimitVerdict verdict = tracker.check({51, 1}, kStart);
        QVERIFY(!verdict.open);
        QCOMPARE(verdict.reason, u"the provider has 50 of 1000 input tokens a minute left"_s);
    }

    void a_reset_of_hours_is_asked_again_early()
    {
        RateLimitTracker tracker;
        tracker.learn({}, {requests(50, 0, 8h, 24h)}, {}, kStart);
        QCOMPARE(tracker.check(kSmall, kStart).retryAt, kStart + RateLimitTracker::kFirstProbe);
        QCOMPARE(tracker.states(kStart).first().resetsAt, kStart + 8h); // as it was said
    }

    void a_count_without_reset_or_window_is_not_obeyed()
    {
        RateLimitTracker tracker;
        tracker.learn({}, {requests(10, 0, {})}, {}, kStart);
        QVERIFY(tracker.check(kSmall, kStart).open);
        tracker.learn({}, {requests(10, 0, {}, 60s)}, {}, kStart);
        QCOMPARE(tracker.check(kSmall, kStart).retryAt, kStart + 60s);
    }

    void a_stated_limit_tightens_the_configured_one_and_never_loosens_it()
    {
        RateLimitTracker tracker = trackerOf(requestsAMinute(5));
        tracker.learn({}, {requests(2, 2, 1s, 60s)}, {}, kStart);
        QVERIFY(tracker.tryAcquire(kSmall, kStart + 2s));
        QVERIFY(tracker.tryAcquire(kSmall, kStart + 2s));
        QCOMPARE(tracker.check(kSmall, kStart + 4s).reason, u"2 requests a minute used up"_s);

        tracker.learn({}, {requests(1000, 999, 1s, 60s)}, {}, kStart + 5s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(tracker.tryAcquire(kSmall, kStart + 6s));
        QVERIFY(!tracker.tryAcquire(kSmall, kStart + 6s));
    }

    void a_limit_a_day_does_not_tighten_the_one_a_minute()
    {
        RateLimitTracker tracker = trackerOf(requestsAMinute(5));
        tracker.learn({}, {requests(2, {}, {}, 24h)}, {}, kStart);
        for (int i = 0; i < 5; ++i)
            QVERIFY(tracker.tryAcquire(kSmall, kStart + 2s));
    }

    void refusals_without_a_hint_rest_longer_each_time_and_a_success_ends_it()
    {
        RateLimitTracker tracker;
        tracker.refused({}, kStart);
        QCOMPARE(tracker.check(kSmall, kStart).retryAt, kStart + 500ms);
        tracker.refused({}, kStart + 1s);
        QCOMPARE(tracker.check(kSmall, kStart + 1s).retryAt, kStart + 2s);
        Instant now = kStart + 2s;
        for (int i = 0; i < 100; ++i) {
            tracker.refused({}, now);
            QVERIFY(*tracker.check(kSmall, now).retryAt - now <= 30s);
            now = *tracker.check(kSmall, now).retryAt;
        }
        tracker.refused({}, now);
        QCOMPARE(tracker.check(kSmall, now).retryAt, now + 30s);

        now += 30s;
        const auto probe = tracker.tryAcquire(kSmall, now);
        tracker.refused({}, now + 1s);
        tracker.succeeded(probe->mark); // it was under way when the other one was refused
        QVERIFY(!tracker.check(kSmall, now + 2s).open);
        tracker.succeeded(tracker.tryAcquire(kSmall, now + 40s)->mark);
        tracker.refused({}, now + 41s);
        QCOMPARE(tracker.check(kSmall, now + 41s).retryAt, now + 41s + 500ms);
    }

    void calls_that_are_refused_together_rest_once()
    {
        RateLimitTracker tracker;
        for (int i = 0; i < 10; ++i)
            tracker.refused({}, kStart + i * 10ms);
        QCOMPARE(tracker.check(kSmall, kStart + 100ms).retryAt, kStart + 500ms);
        tracker.refused({}, kStart + 500ms);
        QCOMPARE(tracker.check(kSmall, kStart + 500ms).retryAt, kStart + 1500ms);
        tracker.refused(7s, kStart + 600ms); // a hint tells more than a guess
        QCOMPARE(tracker.check(kSmall, kStart + 600ms).retryAt, kStart + 7600ms);
    }

    void a_refusal_with_a_hint_rests_for_it_within_reason()
    {
        RateLimitTracker tracker;
        tracker.refused(7s, kStart);
        QCOMPARE(tracker.check(kSmall, kStart).retryAt, kStart + 7s);
        tracker.refused(1587827s, kStart);
        QCOMPARE(tracker.check(kSmall, kStart).retryAt, kStart + RateLimitTracker::kFirstProbe);
    }

    void the_states_tell_limit_rest_and_reset()
    {
        RateLimitTracker tracker = trackerOf(requestsAMinute(5));
        const auto permit = tracker.tryAcquire(kSmall, kStart);
        tracker.learn(permit->mark, {{LimitUnit::Tokens, 60s, 1000, 400, 30s}}, {}, kStart);
        const auto states = tracker.states(kStart);
        QCOMPARE(states.size(), 2);
        QCOMPARE(states[0].limit, 5);
        QCOMPARE(states[0].remaining, 4);
        QVERIFY(!states[0].learned);
        QCOMPARE(states[1].unit, LimitUnit::Tokens);
        QCOMPARE(states[1].remaining, 400);
        QCOMPARE(states[1].resetsAt, kStart + 30s);
        QVERIFY(states[1].learned);
        QVERIFY(!tracker.states(kStart + 31s)[1].remaining); // stale
    }

    void what_a_reply_taught_holds_over_a_restart_until_its_reset()
    {
        RateLimitTracker before;
        const auto permit = before.tryAcquire(kSmall, kStart);
        before.learn(permit->mark, {requests(100, 3, 40s, 60s)}, {}, kStart);
        QVERIFY(before.tryAcquire(kSmall, kStart)); // one less is left
        RateLimitTracker after;
        after.restore(before.memory(kStart + 10s), kStart + 10s);
        const QList<LimitStanding> states = after.states(kStart + 10s);
        QCOMPARE(states.size(), 1);
        QCOMPARE(*states.first().remaining, 2);
        QCOMPARE(*states.first().limit, 100);
        QCOMPARE(*states.first().resetsAt, kStart + 40s);
        QVERIFY(after.tryAcquire(kSmall, kStart + 11s) && after.tryAcquire(kSmall, kStart + 11s));
        QVERIFY(!after.tryAcquire(kSmall, kStart + 12s));
        QVERIFY(after.tryAcquire(kSmall, kStart + 40s));
    }

    void what_has_passed_since_is_not_restored()
    {
        RateLimitTracker before;
        before.learn({}, {requests(100, 0, 40s, 60s)}, {}, kStart);
        before.refused(20s, kStart);
        const RateLimitTracker::Memory memory = before.memory(kStart);
        QVERIFY(before.memory(kStart + 2h) == RateLimitTracker::Memory());
        RateLimitTracker soon;
        soon.restore(memory, kStart + 30s);
        QCOMPARE(*soon.check(kSmall, kStart + 30s).retryAt, kStart + 40s); // not the refusal's
        RateLimitTracker late;
        late.restore(memory, kStart + 2h);
        QVERIFY(late.check(kSmall, kStart + 2h).open);
        QVERIFY(late.states(kStart + 2h).isEmpty());
    }

    void a_memory_from_elsewhere_locks_nothing_in()
    {
        RateLimitTracker::Memory memory;
        memory.limits = {{LimitUnit::Requests, 60s, 5, kStart + 90 * 24h, 0, kStart + 90 * 24h,
                          kStart + 90 * 24h, 24h}};
        memory.restsUntil = kStart + 90 * 24h;
        memory.refusals = 1'000'000'000;
        RateLimitTracker tracker;
        tracker.restore(memory, kStart);
        QVERIFY(!tracker.check(kSmall, kStart).open);
        QVERIFY(tracker.check(kSmall, kStart + RateLimitTracker::kObeyed).open);
    }

    void what_was_booked_on_a_configured_limit_counts_on()
    {
        ProviderLimits limits = requestsAMinute(2);
        limits.tokensPerDay = 100;
        RateLimitTracker before = trackerOf(limits);
        QVERIFY(before.tryAcquire(kSmall, kStart));
        QVERIFY(before.tryAcquire(kSmall, kStart + 10s));
        RateLimitTracker after = trackerOf(limits);
        after.restore(before.memory(kStart + 20s), kStart + 20s);
        QCOMPARE(after.states(kStart + 20s).size(), 2);
        QCOMPARE(*after.states(kStart + 20s).first().remaining, 0);
        QCOMPARE(after.check(kSmall, kStart + 20s).retryAt, kStart + 60s);
        QCOMPARE(*after.states(kStart + 61s).last().remaining, 60);
        RateLimitTracker unset;
        unset.configure({});
        QVERIFY(unset.memory(kStart) == RateLimitTracker::Memory());
    }
};

QTEST_GUILESS_MAIN(TestRateLimitTracker)
#include "tst_ratelimittracker.moc"
