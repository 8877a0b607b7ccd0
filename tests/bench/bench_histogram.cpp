// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a histogram takes values in and merges, and how much memory it needs; the numbers that
// the choice of its representation rests on. Build in release mode.
#include "app/domain/latencyhistogram.h"

#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

namespace {

using namespace fuseboard;

/// Latencies as providers have them: a median of 1.3 s with a long tail.
std::vector<Duration> latencies(int count)
{
    std::mt19937 random(1);
    std::lognormal_distribution distribution(0.3, 0.8);
    std::vector<Duration> values;
    for (int i = 0; i < count; ++i)
        values.push_back(Duration(std::llround(distribution(random) * 1e9)));
    return values;
}

template <typename Work>
double secondsFor(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main()
{
    const std::vector<Duration> values = latencies(1'000'000);
    std::printf("%8s %14s %14s %12s %12s\n", "samples", "records/s", "merges/s", "bytes",
                "serialized");
    for (const std::size_t samples : {1U, 5U, 20U, 50U, 1000U, 100'000U}) {
        std::vector<LatencyHistogram> histograms(values.size() / samples);
        const double recording = secondsFor([&] {
            for (std::size_t i = 0; i < histograms.size() * samples; ++i)
                histograms[i / samples].record(values[i]);
        });
        qsizetype bytes = 0;
        qsizetype serialized = 0;
        for (const LatencyHistogram& histogram : histograms) {
            bytes += histogram.memoryUse();
            serialized += histogram.serialize().size();
        }
        LatencyHistogram all;
        const double merging = secondsFor([&] {
            for (const LatencyHistogram& histogram : histograms)
                all.merge(histogram);
        });
        const auto count = static_cast<double>(histograms.size());
        std::printf("%8zu %14.0f %14.0f %12.0f %12.0f\n", samples,
                    count * static_cast<double>(samples) / recording, count / merging,
                    static_cast<double>(bytes) / count, static_cast<double>(serialized) / count);
    }
    return 0;
}
