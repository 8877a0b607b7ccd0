// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cooldowns.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kNow{1h};

ProviderError error(ErrorKind kind, std::optional<Duration> hint)
{
    ProviderError error = ProviderError::of(kind, u"p"_s, u"no"_s);
    error.retryAfter = hint;
    return error;
}

std::optional<CoolDowns::Rest> restAfter(ErrorKind kind, std::optional<Duration> hint)
{
    CoolDowns coolDowns;
    coolDowns.note(u"p"_s, u"m"_s, error(kind, hint), kNow);
    return coolDowns.rest(u"p"_s, u"m"_s, kNow);
}

std::optional<Duration> pauseAfter(ErrorKind kind, std::optional<Duration> hint)
{
    const auto rest = restAfter(kind, hint);
    return rest ? std::optional(rest->until - kNow) : std::nullopt;
}

} // namespace

class TestCoolDowns : public QObject
{
    Q_OBJECT

private slots:
    void restored_pauses_hold_and_none_is_longer_than_it_could_be()
    {
        CoolDowns before;
        before.note(u"p"_s, u"m"_s, error(ErrorKind::RateLimited, 90s), kNow);
        before.note(u"p"_s, u"over"_s, error(ErrorKind::RateLimited, 5s), kNow);
        QList<CoolDowns::Memory> memory = before.memory();
        memory.append({u"p"_s, u"hostile"_s, {kNow + 9000h, kNow + 90'000h}, 9000h});
        CoolDowns again;
        again.restore(memory, kNow + 10s);
        QCOMPARE(again.rest(u"p"_s, u"m"_s, kNow + 10s)->until, kNow + 90s);
        QVERIFY(!again.rest(u"p"_s, u"over"_s, kNow + 10s));
        QCOMPARE(again.rest(u"p"_s, u"hostile"_s, kNow + 10s)->until,
                 kNow + 10s + CoolDowns::kLongest);
        QCOMPARE(again.memory().size(), 2);
    }

private slots:
    void a_hint_is_obeyed() { QCOMPARE(pauseAfter(ErrorKind::RateLimited, 20s), Duration(20s)); }

    void a_short_hint_is_no_mere_claim()
    {
        QVERIFY(!restAfter(ErrorKind::RateLimited, CoolDowns::kObeyed)->claimed);
        QCOMPARE(pauseAfter(ErrorKind::RateLimited, CoolDowns::kObeyed), CoolDowns::kObeyed);
    }

    void a_hint_of_days_is_kept_as_a_claim_and_asked_again_early()
    {
        const auto rest = restAfter(ErrorKind::RateLimited, 1587827s);
        QCOMPARE(rest->until, kNow + 1min);
        QCOMPARE(rest->claimed, kNow + 1587827s);
    }

    void a_hint_beyond_reason_overflows_nothing()
    {
        const auto rest = restAfter(ErrorKind::QuotaExhausted, Duration::max());
        QCOMPARE(rest->until, kNow + 1min);
        QVERIFY(rest->claimed > kNow + 24h * 365);
    }

    void it_is_asked_again_at_growing_intervals_up_to_the_claim()
    {
        CoolDowns coolDowns;
        Instant now = kNow;
        const Instant claimed = kNow + 63min;
        QList<int> minutes;
        while (now < claimed) {
            coolDowns.note(u"p"_s, u"m"_s, error(ErrorKind::QuotaExhausted, claimed - now), now);
            const Instant until = coolDowns.rest(u"p"_s, u"m"_s, now)->until;
            minutes.append(static_cast<int>((until - now) / 1min));
            now = until;
        }
        QCOMPARE(minutes, QList<int>({1, 2, 4, 8, 15, 15, 15, 3}));
    }

    void several_calls_that_fail_together_are_one_lesson()
    {
        CoolDowns coolDowns;
        for (int i = 0; i < 5; ++i)
            coolDowns.note(u"p"_s, u"m"_s, error(ErrorKind::QuotaExhausted, 10h), kNow + i * 1s);
        QCOMPARE(coolDowns.rest(u"p"_s, u"m"_s, kNow)->until, kNow + 1min + 4s);
    }

    void a_successful_probe_clears_it_and_the_next_time_begins_anew()
    {
        CoolDowns coolDowns;
        coolDowns.note(u"p"_s, u"m"_s, error(ErrorKind::QuotaExhausted, 10h), kNow);
        coolDowns.note(u"p"_s, u"m"_s, error(ErrorKind::QuotaExhausted, 10h), kNow + 1min);
        QCOMPARE(coolDowns.rest(u"p"_s, u"m"_s, kNow + 1min)->until, kNow + 3min);
        coolDowns.clear(u"p"_s, u"m"_s);
        QVERIFY(!coolDowns.rest(u"p"_s, u"m"_s, kNow + 1min));
        coolDowns.note(u"p"_s, u"m"_s, error(ErrorKind::QuotaExhausted, 10h), kNow + 1h);
        QCOMPARE(coolDowns.rest(u"p"_s, u"m"_s, kNow + 1h)->until, kNow + 1h + 1min);
    }

    void an_exhausted_quota_without_a_hint_claims_nothing()
    {
        const auto rest = restAfter(ErrorKind::QuotaExhausted, {});
        QCOMPARE(rest->until, kNow + 1min);
        QVERIFY(!rest->claimed);
    }

    void a_rate_limit_without_a_hint_is_left_to_the_backoff()
    {
        QVERIFY(!pauseAfter(ErrorKind::RateLimited, {}));
    }

    void other_errors_cool_nothing_down_even_with_a_hint()
    {
        QVERIFY(!pauseAfter(ErrorKind::Overloaded, 20s));
        QVERIFY(!pauseAfter(ErrorKind::RateLimited, Duration(-5s)));
    }

    void it_ends_by_itself_or_with_a_success_and_concerns_one_model()
    {
        CoolDowns coolDowns;
        coolDowns.note(u"p"_s, u"m"_s, error(ErrorKind::RateLimited, 20s), kNow);
        QVERIFY(!coolDowns.rest(u"p"_s, u"other"_s, kNow));
        QVERIFY(coolDowns.rest(u"p"_s, u"m"_s, kNow + 19s));
        QVERIFY(!coolDowns.rest(u"p"_s, u"m"_s, kNow + 20s));
        coolDowns.clear(u"p"_s, u"m"_s);
        QVERIFY(!coolDowns.rest(u"p"_s, u"m"_s, kNow));
    }
};

QTEST_GUILESS_MAIN(TestCoolDowns)
#include "tst_cooldowns.moc"
