// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertmeasures.h"

#include <algorithm>

namespace fuseboard {

namespace {

/// A prompt that is too long, blocked or wrong fails at a provider in perfect health.
bool isFaultOfRequest(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ContextLengthExceeded:
    case ErrorKind::ContentFiltered:
    case ErrorKind::InvalidRequest:
    case ErrorKind::RequestTooLarge:
        return true;
    default:
        return false;
    }
}

bool isFaultOfRequest(const CallRecord& record)
{
    return record.outcome == Outcome::Failure &&
           isFaultOfRequest(record.kind().value_or(ErrorKind::Unknown));
}

/// The provider said something of its own.
bool isReply(ErrorKind kind)
{
    return kind != ErrorKind::ConnectFailed && kind != ErrorKind::TlsFailed &&
           kind != ErrorKind::TimedOut;
}

bool isCall(const CallRecord& record)
{
    return (record.outcome == Outcome::Success || record.outcome == Outcome::Failure) &&
           !isFaultOfRequest(record);
}

bool isReply(const CallRecord& record)
{
    return record.outcome == Outcome::Success ||
           isReply(record.kind().value_or(ErrorKind::Unknown));
}

double share(int part, int whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> p95(const LatencyHistogram& histogram)
{
    const std::optional<Duration> value = histogram.quantile(0.95);
    return value ? std::optional(toSeconds(*value)) : std::nullopt;
}

} // namespace

void AlertMeasures::Slice::add(const CallRecord& record)
{
    ++calls;
    if (record.outcome == Outcome::Success) {
        latency.record(record.latency);
        if (record.ttft)
            ttft.record(*record.ttft);
        if (record.origin == Origin::Prompt) {
            ++answered;
            fallbacks += record.step > 0 ? 1 : 0;
        }
        return;
    }
    ++failures;
    const ErrorKind kind = record.kind().value_or(ErrorKind::Unknown);
    rateLimited += kind == ErrorKind::RateLimited ? 1 : 0;
    keyRefusals += kind == ErrorKind::AuthenticationFailed ? 1 : 0;
    quotaRefusals +=
        kind == ErrorKind::QuotaExhausted || kind == ErrorKind::BillingRequired ? 1 : 0;
}

void AlertMeasures::Slice::add(const Tally& tally)
{
    const auto of = [&](ErrorKind kind) {
        return static_cast<int>(tally.failures[static_cast<std::size_t>(kind)]);
    };
    int bad = 0;
    for (std::size_t i = 0; i < kErrorKindCount; ++i) {
        if (!isFaultOfRequest(static_cast<ErrorKind>(i)))
            bad += static_cast<int>(tally.failures[i]);
    }
    calls += bad + static_cast<int>(tally.successes);
    failures += bad;
    rateLimited += of(ErrorKind::RateLimited);
    keyRefusals += of(ErrorKind::AuthenticationFailed);
    quotaRefusals += of(ErrorKind::QuotaExhausted) + of(ErrorKind::BillingRequired);
    latency.merge(tally.latency);
    ttft.merge(tally.ttft);
}

void AlertMeasures::Slice::merge(const Slice& other)
{
    last = std::max(last, other.last);
    replied = std::max(replied, other.replied);
    calls += other.calls;
    failures += other.failures;
    rateLimited += other.rateLimited;
    answered += other.answered;
    fallbacks += other.fallbacks;
    keyRefusals += other.keyRefusals;
    quotaRefusals += other.quotaRefusals;
    latency.merge(other.latency);
    ttft.merge(other.ttft);
}

AlertMeasures::Slice& AlertMeasures::sliceAt(Slices& slices, Instant at) const
{
    if (slices.empty() || at - slices.back().first >= kSlice) {
        thin(slices, at);
        slices.push_back({at, at});
    }
    slices.back().last = std::max(slices.back().last, at);
    return slices.back();
}

/// Drops what no window reaches any more, and joins neighbours that together are still narrow
/// beside their age.
void AlertMeasures::thin(Slices& slices, Instant now) const
{
    while (!slices.empty() && slices.front().last < now - m_longest)
        slices.pop_front();
    Slices kept;
    for (Slice& slice : slices) {
        const bool isNarrow =
            !kept.empty() && slice.last - kept.back().first <= (now - slice.last) / kFineness;
        if (isNarrow)
            kept.back().merge(slice);
        else
            kept.push_back(std::move(slice));
    }
    slices = std::move(kept);
}

void AlertMeasures::keepFor(Duration window)
{
    m_longest = std::clamp<Duration>(window, kSlice, kLongestWindow);
}

std::size_t AlertMeasures::sliceCount() const
{
    std::size_t count = 0;
    for (const auto& [key, slices] : m_series)
        count += slices.size();
    return count;
}

void AlertMeasures::endRefusals(Slices& slices)
{
    for (Slice& each : slices)
        each.keyRefusals = each.quotaRefusals = 0;
}

void AlertMeasures::add(const Key& key, const CallRecord& record, Instant at)
{
    Slices& slices = m_series[key];
    Slice& slice = sliceAt(slices, at);
    if (isReply(record))
        slice.replied = slice.last;
    slice.add(record);
    if (record.outcome == Outcome::Success)
        endRefusals(slices);
}

void AlertMeasures::record(const QString& provider, const Tally& tally, Instant at)
{
    bool hasReply = tally.successes > 0;
    for (std::size_t i = 0; i < kErrorKindCount; ++i)
        hasReply |= tally.failures[i] > 0 && isReply(static_cast<ErrorKind>(i));
    for (const Key& key : {Key{AlertScope::Provider, provider}, Key{AlertScope::Board, {}}}) {
        Slices& slices = m_series[key];
        Slice& slice = sliceAt(slices, at);
        if (hasReply)
            slice.replied = slice.last;
        slice.add(tally);
        if (tally.successes > 0)
            endRefusals(slices);
    }
}

void AlertMeasures::record(const CallRecord& record, Instant at)
{
    if (!isCall(record))
        return;
    add({AlertScope::Provider, record.provider}, record, at);
    add({AlertScope::Board, {}}, record, at);
    if (record.origin == Origin::Prompt)
        add({AlertScope::Chain, record.chain}, record, at);
}

void AlertMeasures::forget()
{
    m_series.clear();
}

void AlertMeasures::keepOnly(const QStringList& providers, const QStringList& chains)
{
    std::erase_if(m_series, [&](const auto& entry) {
        const auto& [scope, target] = entry.first;
        return (scope == AlertScope::Provider && !providers.contains(target)) ||
               (scope == AlertScope::Chain && !chains.contains(target));
    });
}

AlertReading AlertMeasures::reading(AlertMeasure measure, AlertScope scope, const QString& target,
                                    Duration window, Instant now) const
{
    Slice sum;
    const auto series = m_series.find({scope, scope == AlertScope::Board ? QString() : target});
    if (series != m_series.cend()) {
        for (auto slice = series->second.crbegin(); slice != series->second.crend(); ++slice) {
            if (slice->last < now - window)
                break;
            sum.merge(*slice);
        }
    }
    const std::optional<Instant> newest = sum.calls > 0 ? std::optional(sum.last) : std::nullopt;
    const auto overCalls = [&](std::optional<double> value, int samples, int events = 0) {
        return AlertReading{samples > 0 ? value : std::nullopt, samples, newest, events == 1};
    };
    // Whom nobody reaches refuses nobody, and the key may be as bad as before.
    const auto refusals = [&](int count) {
        return AlertReading{sum.replied ? std::optional<double>(count) : std::nullopt, std::nullopt,
                            newest};
    };
    switch (measure) {
    case AlertMeasure::ErrorRate:
        return overCalls(sum.calls > 0 ? share(sum.failures, sum.calls) : 0, sum.calls,
                         sum.failures);
    case AlertMeasure::LatencyP95:
        return overCalls(p95(sum.latency), static_cast<int>(sum.latency.count()));
    case AlertMeasure::TtftP95:
        return overCalls(p95(sum.ttft), static_cast<int>(sum.ttft.count()));
    case AlertMeasure::FallbackShare:
        return overCalls(sum.answered > 0 ? share(sum.fallbacks, sum.answered) : 0, sum.answered,
                         sum.fallbacks);
    case AlertMeasure::RateLimited:
        return {sum.rateLimited / std::max(toSeconds(window) / 60, 1.0 / 60), std::nullopt, newest};
    case AlertMeasure::KeyFailures:
        return refusals(sum.keyRefusals);
    case AlertMeasure::QuotaFailures:
        return refusals(sum.quotaRefusals);
    case AlertMeasure::CircuitsOpen:
    case AlertMeasure::BudgetShare:
    case AlertMeasure::Silence:
    case AlertMeasure::ProbeFailures:
    case AlertMeasure::PageLevel:
        break;
    }
    return {};
}

} // namespace fuseboard
