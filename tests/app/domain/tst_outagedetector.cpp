// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/outagedetector.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart{1000h};

void fail(OutageDetector& detector, int times, Instant from, Duration gap)
{
    for (int i = 0; i < times; ++i)
        detector.recordFailure(ErrorKind::ServerError, from + i * gap);
}

} // namespace

class TestOutageDetector : public QObject
{
    Q_OBJECT

private slots:
    void one_failure_is_transient()
    {
        OutageDetector detector;
        QCOMPARE(detector.level(kStart), OutageLevel::None);
        QVERIFY(!detector.since(kStart));
        fail(detector, 1, kStart, 0s);
        QCOMPARE(detector.level(kStart), OutageLevel::Transient);
        QCOMPARE(detector.since(kStart), std::optional(kStart));
        QCOMPARE(detector.failures(kStart), 1);
    }

    void a_restored_outage_goes_on_and_lies_never_ahead()
    {
        OutageDetector before;
        fail(before, 20, kStart, 1s);
        OutageDetector again;
        again.restore(before.memory(), kStart + 60s);
        QCOMPARE(again.level(kStart + 60s), OutageLevel::Prolonged);
        QCOMPARE(again.since(kStart + 60s), std::optional(kStart));
        QCOMPARE(again.level(kStart + 60min), OutageLevel::None);
        again.restore({3, false, kStart + 99h, kStart + 99h}, kStart);
        QCOMPARE(again.since(kStart), std::optional(kStart));
        again.restore({-3, true, kStart, kStart}, kStart);
        QCOMPARE(again.level(kStart), OutageLevel::None);
    }

    void five_in_a_row_are_extended()
    {
        OutageDetector detector;
        fail(detector, 4, kStart, 60s);
        QCOMPARE(detector.level(kStart + 180s), OutageLevel::Transient);
        fail(detector, 1, kStart + 240s, 0s);
        QCOMPARE(detector.level(kStart + 240s), OutageLevel::Extended);
        QCOMPARE(detector.since(kStart + 240s), std::optional(kStart));
    }

    void twenty_within_five_minutes_are_prolonged()
    {
        OutageDetector detector;
        fail(detector, 19, kStart, 15s);
        QCOMPARE(detector.level(kStart + 270s), OutageLevel::Extended);
        fail(detector, 1, kStart + 300s, 0s);
        QCOMPARE(detector.level(kStart + 300s), OutageLevel::Prolonged);
    }

    void twenty_over_a_longer_time_stay_extended()
    {
        OutageDetector detector;
        fail(detector, 100, kStart, 16s);
        QCOMPARE(detector.level(kStart + 99 * 16s), OutageLevel::Extended);
        QCOMPARE(detector.failures(kStart + 99 * 16s), 100);
    }

    void a_circuit_that_keeps_calls_away_does_not_make_it_less()
    {
        OutageDetector detector;
        fail(detector, 20, kStart, 1s);
        fail(detector, 3, kStart + 400s, 300s);
        QCOMPARE(detector.level(kStart + 1000s), OutageLevel::Prolonged);
        QCOMPARE(detector.since(kStart + 1000s), std::optional(kStart));
    }

    void a_success_clears_it()
    {
        OutageDetector detector;
        fail(detector, 30, kStart, 1s);
        detector.recordSuccess();
        QCOMPARE(detector.level(kStart + 30s), OutageLevel::None);
        fail(detector, 1, kStart + 31s, 0s);
        QCOMPARE(detector.level(kStart + 31s), OutageLevel::Transient);
        QCOMPARE(detector.since(kStart + 31s), std::optional(kStart + 31s));
    }

    void of_a_provider_that_nobody_asks_nothing_is_known()
    {
        OutageDetector detector;
        fail(detector, 20, kStart, 0s);
        const Instant forgotten = kStart + OutageDetector::kForgetAfter;
        QCOMPARE(detector.level(forgotten - 1ns), OutageLevel::Prolonged);
        QCOMPARE(detector.level(forgotten), OutageLevel::None);
        QVERIFY(!detector.since(forgotten));
        fail(detector, 1, forgotten, 0s);
        QCOMPARE(detector.level(forgotten), OutageLevel::Transient);
        QCOMPARE(detector.since(forgotten), std::optional(forgotten));
    }

    void only_kinds_that_tell_of_health_count_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const ErrorKind kind : allErrorKinds())
            QTest::newRow(nameOf(kind).data()) << kind;
    }

    void only_kinds_that_tell_of_health_count()
    {
        QFETCH(ErrorKind, kind);
        OutageDetector detector;
        for (int i = 0; i < 25; ++i)
            detector.recordFailure(kind, kStart);
        QCOMPARE(detector.level(kStart),
                 consequencesOf(kind).trips ? OutageLevel::Prolonged : OutageLevel::None);
    }

    void time_that_goes_back_stands_still()
    {
        OutageDetector detector;
        fail(detector, 20, kStart, -1h);
        QCOMPARE(detector.level(kStart), OutageLevel::Prolonged);
        QCOMPARE(detector.failures(kStart), 20);
    }

    void every_level_has_a_name()
    {
        QCOMPARE(nameOf(OutageLevel::None), "none"_L1);
        QCOMPARE(nameOf(OutageLevel::Transient), "transient"_L1);
        QCOMPARE(nameOf(OutageLevel::Extended), "extended"_L1);
        QCOMPARE(nameOf(OutageLevel::Prolonged), "prolonged"_L1);
    }
};

QTEST_GUILESS_MAIN(TestOutageDetector)
#include "tst_outagedetector.moc"
