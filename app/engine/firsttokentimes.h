// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/latencyhistogram.h"

#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// How long each (provider, model) took lately to its first token, for limits that fit it. Prompts
/// alone are samples: a probe's "Say OK." says little of how long a real question takes. A limit
/// that was learned here and then hit is to be forgotten, so that it can never lock itself in: the
/// set limit holds until there are enough new samples. Threads: the engine's.
class FirstTokenTimes
{
public:
    static constexpr Duration kSpan = std::chrono::minutes(15);
    static constexpr int kMinSamples = 20;
    /// Prompts up to this many tokens are alike; a longer one only where one half as long is among
    /// the samples, as the time to the first token grows with the input.
    static constexpr qint64 kShortPrompt = 1000;

    void record(const CallRecord& record, Instant now);
    void forget(const QString& provider, const QString& model);

    /// Nothing: too few samples, or none that this prompt could be compared with.
    std::optional<Duration> p99(const QString& provider, const QString& model, qint64 inputTokens,
                                Instant now) const;

private:
    struct Slice
    {
        Instant start;
        LatencyHistogram times;
        qint64 longestInput = 0;
    };
    static constexpr Duration kSlice = std::chrono::minutes(1);

    std::map<std::pair<QString, QString>, std::deque<Slice>> m_slices; ///< oldest first, at most 16
};

} // namespace fuseboard
