// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/announcementdelay.h"

#include <QTest>

using namespace fuseboard;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kAnnounced = 30'000'000 * kMinuteMs;

/// A minute of calls, counted from the announcement.
SeriesPoint minute(qint64 at, quint32 successes, quint32 failures,
                   ErrorKind kind = ErrorKind::ServerError)
{
    SeriesPoint point;
    point.startMs = kAnnounced + at * kMinuteMs;
    point.tally.successes = successes;
    point.tally.failures[static_cast<size_t>(kind)] = failures;
    return point;
}

using Delay = std::optional<AnnouncementDelay>;
using enum AnnouncementDelay::Order;

Delay delayOf(const QList<SeriesPoint>& minutes, std::optional<qint64> endedMs = std::nullopt)
{
    return announcementDelay(minutes, kAnnounced + 20'000, endedMs);
}

} // namespace

class TestAnnouncementDelay : public QObject
{
    Q_OBJECT
private slots:
    void without_calls_nothing_is_claimed()
    {
        QVERIFY(!delayOf({}));
        QVERIFY(!delayOf({minute(-5, 0, 0), minute(5, 0, 0)}));
    }

    void calls_of_long_before_tell_nothing()
    {
        QVERIFY(!delayOf({minute(-170, 5, 0), minute(-61, 0, 9)}));
        QVERIFY(delayOf({minute(-60, 5, 0)}));
    }

    void an_announcement_after_our_first_failure_is_late_by_that_much()
    {
        QCOMPARE(delayOf({minute(-30, 9, 0), minute(-12, 1, 8), minute(-3, 0, 9), minute(2, 0, 9)}),
                 Delay({AfterUs, 12}));
    }

    void within_the_same_minute_it_is_at_once()
    {
        QCOMPARE(delayOf({minute(-1, 9, 0), minute(0, 0, 3)}), Delay({AfterUs, 0}));
    }

    void a_provider_may_tell_before_we_notice()
    {
        QCOMPARE(delayOf({minute(-5, 9, 0), minute(7, 0, 3), minute(9, 0, 3)}),
                 Delay({BeforeUs, 7}));
    }

    void a_trouble_that_was_over_long_before_is_another_one()
    {
        QCOMPARE(delayOf({minute(-90, 0, 5), minute(-16, 0, 5), minute(-4, 9, 0)}),
                 Delay({Unseen, 0}));
        QCOMPARE(delayOf({minute(-90, 0, 5), minute(-15, 0, 5), minute(-4, 9, 0)}),
                 Delay({AfterUs, 15}));
    }

    void a_pause_of_a_quarter_of_an_hour_is_within_one_trouble()
    {
        QCOMPARE(delayOf({minute(-40, 0, 5), minute(-25, 0, 5), minute(-10, 0, 5)}),
                 Delay({AfterUs, 40}));
        QCOMPARE(delayOf({minute(-41, 0, 5), minute(-25, 0, 5), minute(-10, 0, 5)}),
                 Delay({AfterUs, 25}));
    }

    void faults_of_our_own_do_not_speak_against_the_provider()
    {
        QCOMPARE(delayOf({minute(-12, 0, 9, ErrorKind::InvalidRequest)}), Delay({Unseen, 0}));
    }

    void one_failure_among_many_calls_is_no_trouble()
    {
        QCOMPARE(delayOf({minute(-12, 30, 1), minute(-2, 30, 0)}), Delay({Unseen, 0}));
        QCOMPARE(delayOf({minute(-12, 9, 1), minute(-2, 30, 0)}), Delay({AfterUs, 12}));
    }

    void what_fails_after_the_incident_has_ended_is_not_of_it()
    {
        const QList<SeriesPoint> minutes{minute(1, 9, 0), minute(50, 0, 9)};
        QCOMPARE(delayOf(minutes, kAnnounced + 30 * kMinuteMs), Delay({Unseen, 0}));
        QCOMPARE(delayOf(minutes), Delay({BeforeUs, 50}));
    }
};

QTEST_GUILESS_MAIN(TestAnnouncementDelay)
#include "tst_announcementdelay.moc"
