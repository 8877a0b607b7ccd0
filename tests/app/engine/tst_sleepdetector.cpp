// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sleepdetector.h"

#include <QTest>

using namespace fuseboard;
using namespace std::chrono_literals;

namespace {

const QDateTime kUtc(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
const Instant kStart{1h};

/// After so much time by the one clock, and by the other.
std::optional<Duration> slept(Duration monotonic, qint64 wallSeconds)
{
    SleepDetector detector;
    detector.begin(kStart, kUtc);
    return detector.slept(kStart + monotonic, kUtc.addSecs(wallSeconds));
}

} // namespace

class TestSleepDetector : public QObject
{
    Q_OBJECT

private slots:
    void a_clock_set_back_or_a_little_forward_is_no_sleep()
    {
        QVERIFY(!slept(1min, 60));
        QVERIFY(!slept(1min, 60 + 119));
        QVERIFY(!slept(1min, -86400));
        QVERIFY(!slept(1min, -86400LL * 365 * 5000));
    }

    void a_sleep_that_the_monotonic_clock_did_not_count_is_told()
    {
        QCOMPARE(slept(1min, 60 + 8 * 3600), std::optional<Duration>(8h));
    }

    void a_sleep_that_it_did_count_is_noticed_too()
    {
        QCOMPARE(slept(8h, 8 * 3600), std::optional<Duration>(0s));
        QCOMPARE(slept(3min, 180), std::optional<Duration>(0s));
        QVERIFY(!slept(179s, 179)); // a busy machine
    }

    void a_leap_beyond_all_measure_is_a_week()
    {
        QCOMPARE(slept(1min, 86400LL * 365 * 5000), std::optional<Duration>(7 * 24h));
    }

    void each_sleep_is_told_once()
    {
        SleepDetector detector;
        detector.begin(kStart, kUtc);
        QVERIFY(detector.slept(kStart + 1min, kUtc.addSecs(3600)));
        QVERIFY(!detector.slept(kStart + 2min, kUtc.addSecs(3660)));
        QVERIFY(detector.nextBeat() == kStart + 3min);
    }
};

QTEST_GUILESS_MAIN(TestSleepDetector)
#include "tst_sleepdetector.moc"
