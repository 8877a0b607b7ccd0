// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/backoff.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void nonsense_never_gives_a_negative_or_endless_pause();
    void without_jitter_the_pause_doubles_up_to_the_longest();
    void full_jitter_is_between_nothing_and_the_whole();
    void equal_jitter_keeps_half();
    void decorrelated_jitter_grows_from_the_last_pause();
    void a_hundred_thousand_clients_keep_the_bounds_of_their_jitter();
    void a_thousand_clients_spread_over_the_interval_data();
    void a_thousand_clients_spread_over_the_interval();
    void decorrelated_clients_do_not_meet_again_either();
};

static RetrySettings settingsWith(Jitter jitter)
{
    RetrySettings settings;
    settings.jitter = jitter;
    return settings;
}

static constexpr std::array kJitters{Jitter::Full, Jitter::Equal, Jitter::Decorrelated,
                                     Jitter::None};

void TestBackoff::nonsense_never_gives_a_negative_or_endless_pause()
{
    RetrySettings settings;
    for (const Jitter jitter : kJitters) {
        settings.jitter = jitter;
        for (const double uniform : {-1.0, 2.0, std::numeric_limits<double>::quiet_NaN()}) {
            for (const int retry : {-5, 0, 1, 64, std::numeric_limits<int>::max()}) {
                const Duration pause = backoffDelay(settings, retry, Duration::max(), uniform);
                QVERIFY(pause >= 0s);
                QVERIFY(pause <= settings.maxDelay);
            }
        }
    }
    settings.baseDelay = -1s;
    settings.maxDelay = -1s;
    QCOMPARE(backoffDelay(settings, 1, 0s, 0.5), Duration::zero());
    settings = settingsWith(Jitter::None);
    settings.baseDelay = settings.maxDelay = Duration::max();
    QVERIFY(backoffDelay(settings, 3, 0s, 0.5) > 0s);
}

void TestBackoff::without_jitter_the_pause_doubles_up_to_the_longest()
{
    const auto settings = settingsWith(Jitter::None);
    QCOMPARE(backoffDelay(settings, 1, 0s, 0.9), Duration(1s));
    QCOMPARE(backoffDelay(settings, 2, 1s, 0.9), Duration(2s));
    QCOMPARE(backoffDelay(settings, 6, 16s, 0.9), Duration(32s));
    QCOMPARE(backoffDelay(settings, 7, 32s, 0.9), Duration(60s));
}

void TestBackoff::full_jitter_is_between_nothing_and_the_whole()
{
    const auto settings = settingsWith(Jitter::Full);
    QCOMPARE(backoffDelay(settings, 3, 0s, 0.0), Duration(0s));
    QCOMPARE(backoffDelay(settings, 3, 0s, 0.25), Duration(1s));
}

void TestBackoff::equal_jitter_keeps_half()
{
    const auto settings = settingsWith(Jitter::Equal);
    QCOMPARE(backoffDelay(settings, 3, 0s, 0.0), Duration(2s));
    QCOMPARE(backoffDelay(settings, 3, 0s, 0.5), Duration(3s));
}

void TestBackoff::decorrelated_jitter_grows_from_the_last_pause()
{
    const auto settings = settingsWith(Jitter::Decorrelated);
    QCOMPARE(backoffDelay(settings, 1, 0s, 0.0), Duration(1s));
    QCOMPARE(backoffDelay(settings, 1, 0s, 0.5), Duration(2s));
    QCOMPARE(backoffDelay(settings, 2, 11s, 0.5), Duration(17s));
    QCOMPARE(backoffDelay(settings, 3, 40s, 0.9), Duration(60s));
}

/// The retries of one client: what its jitter promises for each pause, and for all of them
/// together.
static QString firstBrokenInvariant(quint64 seed)
{
    SeededRandom random(seed);
    RetrySettings settings;
    settings.baseDelay = Duration(static_cast<qint64>(random.uniform() * 5e9));
    settings.maxDelay = Duration(static_cast<qint64>(random.uniform() * 90e9));
    settings.jitter = kJitters.at(random.next() % kJitters.size());
    const int retries = 1 + random.below(12);
    Duration previous{};
    Duration total{};
    for (int retry = 1; retry <= retries; ++retry) {
        const Duration pause = backoffDelay(settings, retry, previous, random.uniform());
        const Duration whole = std::min(settings.maxDelay, settings.baseDelay * (1 << (retry - 1)));
        Duration low{};
        Duration high = whole;
        if (settings.jitter == Jitter::Equal) {
            low = whole / 2;
        } else if (settings.jitter == Jitter::None) {
            low = whole;
        } else if (settings.jitter == Jitter::Decorrelated) {
            low = std::min(settings.baseDelay, settings.maxDelay);
            high = std::min(settings.maxDelay, 3 * std::max(settings.baseDelay, previous));
        }
        const QString where = u", retry %1, seed %2"_s.arg(retry).arg(seed);
        if (pause < low - 1us)
            return u"a pause is not shorter than its jitter allows"_s + where;
        if (pause > high + 1us)
            return u"a pause is not longer than its jitter allows"_s + where;
        if (pause > settings.maxDelay)
            return u"a pause is not longer than the longest"_s + where;
        total += pause;
        previous = pause;
        if (total > retry * settings.maxDelay)
            return u"the total wait is bounded"_s + where;
    }
    return {};
}

void TestBackoff::a_hundred_thousand_clients_keep_the_bounds_of_their_jitter()
{
    for (quint64 seed = 1; seed <= 100'000; ++seed) {
        const QString broken = firstBrokenInvariant(seed);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
}

void TestBackoff::a_thousand_clients_spread_over_the_interval_data()
{
    QTest::addColumn<Jitter>("jitter");
    QTest::addColumn<int>("retry");
    QTest::addColumn<int>("fromMs");
    QTest::addColumn<int>("toMs");
    QTest::newRow("full, first retry") << Jitter::Full << 1 << 0 << 1000;
    QTest::newRow("full, third retry") << Jitter::Full << 3 << 0 << 4000;
    QTest::newRow("full, at the longest") << Jitter::Full << 9 << 0 << 60'000;
    QTest::newRow("equal, first retry") << Jitter::Equal << 1 << 500 << 1000;
    QTest::newRow("equal, at the longest") << Jitter::Equal << 9 << 30'000 << 60'000;
    QTest::newRow("decorrelated, first retry") << Jitter::Decorrelated << 1 << 1000 << 3000;
}

void TestBackoff::a_thousand_clients_spread_over_the_interval()
{
    QFETCH(Jitter, jitter);
    QFETCH(int, retry);
    QFETCH(int, fromMs);
    QFETCH(int, toMs);
    constexpr int kBins = 20;
    constexpr double kExpected = 1000.0 / kBins;
    // Of 19 degrees of freedom: one in a million even samples lies above.
    constexpr double kMostChiSquare = 63;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        SeededRandom random(seed);
        std::array<int, kBins> bins{};
        for (int client = 0; client < 1000; ++client) {
            const Duration pause =
                backoffDelay(settingsWith(jitter), retry, Duration::zero(), random.uniform());
            const double share = (fuseboard::toMs(pause) - fromMs) / (toMs - fromMs);
            ++bins.at(static_cast<std::size_t>(std::clamp(share, 0.0, 0.9999) * kBins));
        }
        double chiSquare = 0;
        for (const int clients : bins) {
            QVERIFY2(clients > 0, qPrintable(u"seed %1"_s.arg(seed)));
            chiSquare += (clients - kExpected) * (clients - kExpected) / kExpected;
        }
        QVERIFY2(chiSquare < kMostChiSquare,
                 qPrintable(u"chi-square %1, seed %2"_s.arg(chiSquare).arg(seed)));
    }
}

void TestBackoff::decorrelated_clients_do_not_meet_again_either()
{
    SeededRandom random(7);
    std::array<Duration, 1000> previous{};
    for (int retry = 1; retry <= 3; ++retry) {
        QMap<qint64, int> within100Ms;
        for (Duration& pause : previous) {
            pause =
                backoffDelay(settingsWith(Jitter::Decorrelated), retry, pause, random.uniform());
            ++within100Ms[pause / 100ms];
        }
        const int most = *std::max_element(within100Ms.cbegin(), within100Ms.cend());
        QVERIFY2(most < 100, qPrintable(u"%1 clients come back together"_s.arg(most)));
    }
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
