// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/firsttokentimes.h"

#include <algorithm>

namespace fuseboard {

void FirstTokenTimes::record(const CallRecord& record, Instant now)
{
    if (!record.ttft || record.origin != Origin::Prompt)
        return;
    auto& slices = m_slices[{record.provider, record.model}];
    while (!slices.empty() && now - slices.front().start >= kSpan)
        slices.pop_front();
    if (slices.empty() || now - slices.back().start >= kSlice)
        slices.push_back({now, {}, 0});
    Slice& slice = slices.back();
    slice.times.record(*record.ttft);
    slice.longestInput = std::max(slice.longestInput, record.usage.inputTokens.value_or(0));
}

void FirstTokenTimes::forget(const QString& provider, const QString& model)
{
    m_slices.erase({provider, model});
}

std::optional<Duration> FirstTokenTimes::p99(const QString& provider, const QString& model,
                                             qint64 inputTokens, Instant now) const
{
    const auto found = m_slices.find({provider, model});
    if (found == m_slices.end())
        return std::nullopt;
    LatencyHistogram times;
    qint64 longestInput = 0;
    for (const Slice& slice : found->second) {
        if (now - slice.start >= kSpan)
            continue;
        times.merge(slice.times);
        longestInput = std::max(longestInput, slice.longestInput);
    }
    if (times.count() < quint64(kMinSamples))
        return std::nullopt;
    if (inputTokens > kShortPrompt && inputTokens / 2 > longestInput)
        return std::nullopt;
    return times.quantile(0.99);
}

} // namespace fuseboard
