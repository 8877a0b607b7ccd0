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

std::optional<Duration> pauseAfter(ErrorKind kind, std::optional<Duration> hint)
{
    CoolDowns coolDowns;
    coolDowns.note(u"p"_s, u"m"_s, error(kind, hint), kNow);
    const auto until = coolDowns.until(u"p"_s, u"m"_s, kNow);
    return until ? std::optional(*until - kNow) : std::nullopt;
}

} // namespace

class TestCoolDowns : public QObject
{
    Q_OBJECT

private slots:
    void a_hint_is_obeyed() { QCOMPARE(pauseAfter(ErrorKind::RateLimited, 20s), Duration(20s)); }

    void a_hint_of_days_is_cut_short()
    {
        QCOMPARE(pauseAfter(ErrorKind::QuotaExhausted, 1587827s), CoolDowns::kLongest);
    }

    void an_exhausted_quota_without_a_hint_rests_a_while()
    {
        QCOMPARE(pauseAfter(ErrorKind::QuotaExhausted, {}), CoolDowns::kQuotaDefault);
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
        QVERIFY(!coolDowns.until(u"p"_s, u"other"_s, kNow));
        QVERIFY(coolDowns.until(u"p"_s, u"m"_s, kNow + 19s));
        QVERIFY(!coolDowns.until(u"p"_s, u"m"_s, kNow + 20s));
        coolDowns.clear(u"p"_s, u"m"_s);
        QVERIFY(!coolDowns.until(u"p"_s, u"m"_s, kNow));
    }
};

QTEST_GUILESS_MAIN(TestCoolDowns)
#include "tst_cooldowns.moc"
