// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/backoff.h"

#include <QTest>

#include <array>
#include <limits>
#include <random>

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
    void every_pause_lies_in_the_bounds_of_its_jitter();
    void a_thousand_clients_spread_over_the_whole_interval();
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

void TestBackoff::every_pause_lies_in_the_bounds_of_its_jitter()
{
    std::mt19937_64 random(20261121);
    std::uniform_real_distribution<double> uniform(0, 1);
    for (int i = 0; i < 20'000; ++i) {
        RetrySettings settings;
        settings.baseDelay = Duration(static_cast<qint64>(uniform(random) * 5e9));
        settings.maxDelay = Duration(static_cast<qint64>(uniform(random) * 90e9));
        settings.jitter = kJitters.at(random() % kJitters.size());
        const int retry = 1 + static_cast<int>(random() % 12);
        const Duration previous(static_cast<qint64>(uniform(random) * 20e9));
        const Duration pause = backoffDelay(settings, retry, previous, uniform(random));
        const Duration whole = std::min(settings.maxDelay, settings.baseDelay * (1 << (retry - 1)));

        Duration low = 0s;
        Duration high = whole;
        if (settings.jitter == Jitter::Equal) {
            low = whole / 2;
        } else if (settings.jitter == Jitter::None) {
            low = whole;
        } else if (settings.jitter == Jitter::Decorrelated) {
            low = std::min(settings.baseDelay, settings.maxDelay);
            high = std::min(settings.maxDelay, 3 * std::max(settings.baseDelay, previous));
        }
        QVERIFY(pause >= low - 1us);
        QVERIFY(pause <= high + 1us);
        QVERIFY(pause <= settings.maxDelay);
    }
}

void TestBackoff::a_thousand_clients_spread_over_the_whole_interval()
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> uniform(0, 1);
    const auto settings = settingsWith(Jitter::Full);
    std::array<int, 10> deciles{};
    for (int client = 0; client < 1000; ++client) {
        const Duration pause = backoffDelay(settings, 3, 0s, uniform(random));
        ++deciles.at(static_cast<std::size_t>(pause / 400ms));
    }
    for (const int clients : deciles)
        QVERIFY(clients > 50);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
