// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"
#include "app/domain/callrecord.h"
#include "app/domain/latencyhistogram.h"
#include "app/domain/rollingmetrics.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// What a measure shows at one moment.
struct AlertReading
{
    std::optional<double> value{}; ///< absent: unknown
    std::optional<int> samples{};  ///< how many calls stand behind it; absent where none are needed
    std::optional<Instant> newest{}; ///< the last of these calls
    bool isOnce = false; ///< one event alone makes the value: it may be a blip, and fires nothing

    bool operator==(const AlertReading&) const = default;
};

/// The measures that are taken from call records, over any window up to keepFor(). Skipped and
/// cancelled attempts are no calls. Kept in slices of kSlice, and in wider ones the longer ago it
/// is: a window is at most that much, or a kFinenessth of it, longer than asked for, and a day
/// takes no more than some hundred slices. A pure value; times are monotonic, so a clock that is
/// set changes nothing.
class AlertMeasures
{
public:
    static constexpr Duration kSlice = std::chrono::seconds(10);
    static constexpr Duration kLongestWindow = std::chrono::hours(24);
    static constexpr int kFineness = 30;

    /// The longest window that will be asked for, at most kLongestWindow.
    void keepFor(Duration window);
    void record(const CallRecord& record, Instant at);
    /// Calls of a provider that are known by their number alone, all of them at `at`: what counts
    /// by chain is not among them.
    void record(const QString& provider, const Tally& tally, Instant at);
    void forget(); ///< all so far, as when it says nothing of the providers any more
    void keepOnly(const QStringList& providers, const QStringList& chains);

    /// `target` is a provider or chain by `scope`; of the board it is not looked at. Measures that
    /// are not made of call records are unknown.
    AlertReading reading(AlertMeasure measure, AlertScope scope, const QString& target,
                         Duration window, Instant now) const;

    std::size_t sliceCount() const; ///< of all series: what it takes in memory grows with it

private:
    struct Slice
    {
        Instant first;
        Instant last;
        int calls = 0;
        int failures = 0;
        int rateLimited = 0;
        int answered = 0;  ///< prompts
        int fallbacks = 0; ///< of these, by a later step
        int keyRefusals = 0;
        int quotaRefusals = 0;
        std::optional<Instant> replied{}; ///< the last time that a provider was reached
        LatencyHistogram latency{};       ///< of successes
        LatencyHistogram ttft{};

        void add(const CallRecord& record);
        void add(const Tally& tally);
        void merge(const Slice& other);
    };
    using Slices = std::deque<Slice>; ///< oldest first
    using Key = std::pair<AlertScope, QString>;

    void add(const Key& key, const CallRecord& record, Instant at);
    Slice& sliceAt(Slices& slices, Instant at) const;
    static void endRefusals(Slices& slices);
    void thin(Slices& slices, Instant now) const;

    std::map<Key, Slices> m_series;
    Duration m_longest = kLongestWindow;
};

} // namespace fuseboard
