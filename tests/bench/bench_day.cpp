// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_day [HOURS [CALLS_A_SECOND]]: a day (24 h, 50 calls a second by default) through a whole
// engine, as fast as it can be lived through, with the history on disk, the call log, metrics and a
// collector; tells the memory of each hour. Fails where it grows by more than 5 MB after the first
// hour. Build in release mode.
#include "tests/bench/longday.h"
#include "tests/bench/memoryuse.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace fuseboard;

namespace {

constexpr double kMostGrowthMb = 5;

double mb(qint64 bytes)
{
    return static_cast<double>(bytes) / 1048576.0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int hours = argc > 1 ? atoi(argv[1]) : 24;
    const int rate = argc > 2 ? atoi(argv[2]) : 50;
    const QTemporaryDir folder;
    if (hours < 2 || rate < 1 || !folder.isValid()) {
        std::printf("bench_day [HOURS [CALLS_A_SECOND]]\n");
        return 2;
    }
    LongDay day(folder.path(), rate);
    const auto start = std::chrono::steady_clock::now();
    MemoryUse first;
    double growth = 0;
    std::printf("hour      calls  resident MB  allocated MB  times faster  standing  past  lost\n");
    for (int hour = 1; hour <= hours; ++hour) {
        day.live(std::chrono::hours(1));
        day.settle();
        const MemoryUse use = memoryUse();
        if (hour == 1)
            first = use;
        growth = std::max(growth, mb(use.resident - first.resident));
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        const AlertsSnapshot alerts = day.alerts();
        std::printf("%4d %10llu %12.1f %13.1f %13.0f %9lld %5lld %5lld\n", hour,
                    static_cast<unsigned long long>(day.calls()), mb(use.resident),
                    mb(use.allocated), hour * 3600 / seconds,
                    static_cast<long long>(alerts.standing.size()),
                    static_cast<long long>(alerts.past.size()), static_cast<long long>(day.lost()));
        std::fflush(stdout);
    }
    std::printf(
        "%llu boards, %llu exports; resident memory grew by at most %.1f MB after the first "
        "hour: %s\n",
        static_cast<unsigned long long>(day.boards()),
        static_cast<unsigned long long>(day.exports()), growth,
        growth <= kMostGrowthMb ? "flat" : "IT GROWS");
    return growth <= kMostGrowthMb ? 0 : 1;
}
