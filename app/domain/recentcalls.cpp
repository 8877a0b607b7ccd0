// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/recentcalls.h"

#include <algorithm>
#include <numeric>

namespace fuseboard {

namespace {

int sum(const RecentCalls::Counts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int& of(RecentCalls::Counts& counts, ErrorKind kind)
{
    return counts[static_cast<std::size_t>(kind)];
}

bool blamesThePrompt(ErrorKind kind)
{
    return kind == ErrorKind::ContextLengthExceeded || kind == ErrorKind::ContentFiltered ||
           kind == ErrorKind::InvalidRequest || kind == ErrorKind::RequestTooLarge;
}

/// The provider said something of its own.
bool isReply(ErrorKind kind)
{
    return kind != ErrorKind::ConnectFailed && kind != ErrorKind::TlsFailed &&
           kind != ErrorKind::TimedOut;
}

/// Key, quota and connection are those of all models.
bool canBeTheModels(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::AuthenticationFailed:
    case ErrorKind::RateLimited:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::BillingRequired:
    case ErrorKind::ConnectFailed:
    case ErrorKind::TlsFailed:
        return false;
    default:
        return true;
    }
}

} // namespace

int RecentCalls::Summary::calls() const
{
    return successes + failed();
}

int RecentCalls::Summary::failed() const
{
    return sum(failures);
}

int RecentCalls::Summary::failedInARow() const
{
    return sum(inARow);
}

RecentCalls::Counts RecentCalls::Summary::inARowOfLate() const
{
    // More in the window than in a row: the row began within it.
    if (failed() > failedInARow() || !lastError)
        return inARow;
    if (failed() > 0)
        return failures;
    Counts newest{};
    of(newest, lastError->kind) = 1;
    return newest;
}

void RecentCalls::recordSuccess(const QString& model, Instant now)
{
    ++bucketOf(now).successes;
    modelOf(model, now).failuresInARow = 0;
    m_inARow.fill(0);
    m_successesInARow = std::min(m_successesInARow + 1, kMostInARow);
    m_newestReply.reset();
    m_lastSuccess = now;
}

void RecentCalls::recordFailure(const QString& model, const ProviderError& error, Instant now)
{
    if (blamesThePrompt(error.kind)) {
        ++bucketOf(now).refused;
        return;
    }
    ++of(bucketOf(now).failures, error.kind);
    Model& failing = modelOf(model, now);
    if (failing.failuresInARow == 0)
        failing.failingSince = now;
    failing.failuresInARow = std::min(failing.failuresInARow + 1, kMostInARow);
    failing.kind = error.kind;
    if (sum(m_inARow) < kMostInARow)
        ++of(m_inARow, error.kind);
    m_successesInARow = 0;
    if (isReply(error.kind))
        m_newestReply = error.kind;
    m_lastError = error;
    m_lastErrorModel = model;
    m_lastFailure = now;
}

void RecentCalls::forgetFailures()
{
    for (Bucket& bucket : m_buckets)
        bucket.failures.fill(0);
    std::erase_if(m_models, [](const auto& entry) { return entry.second.failuresInARow > 0; });
    m_inARow.fill(0);
    m_newestReply.reset();
    m_lastError.reset();
    m_lastErrorModel.clear();
    m_lastFailure.reset();
}

RecentCalls::Summary RecentCalls::summary(Instant now, int enough) const
{
    Summary summary;
    for (const Bucket& bucket : m_buckets) {
        if (now - bucket.from >= kWindow)
            continue;
        summary.successes += bucket.successes;
        summary.refused += bucket.refused;
        for (std::size_t kind = 0; kind < bucket.failures.size(); ++kind)
            summary.failures[kind] += bucket.failures[kind];
    }
    summary.inARow = m_inARow;
    summary.successesInARow = m_successesInARow;
    summary.newestReply = m_newestReply;
    summary.lastError = m_lastError;
    summary.lastErrorModel = m_lastErrorModel;
    if (m_lastSuccess)
        summary.sinceSuccess = now - *m_lastSuccess;
    if (m_lastFailure)
        summary.sinceFailure = now - *m_lastFailure;

    Instant failingSince;
    for (const auto& [name, model] : m_models) {
        if (now - model.last < kWindow && isFailing(model, enough)) {
            summary.modelsFailing.append(name);
            failingSince = std::max(failingSince, model.failingSince);
        }
    }
    for (const auto& [name, model] : m_models) {
        const bool beside =
            summary.modelsFailing.isEmpty() || failingSince - model.last <= kAnsweredBeside;
        if (now - model.last < kWindow && model.failuresInARow == 0 && beside)
            summary.modelsAnswering.append(name);
    }
    return summary;
}

bool RecentCalls::isFailing(const Model& model, int enough)
{
    if (model.failuresInARow == 0 || !canBeTheModels(model.kind))
        return false;
    const bool decisive =
        model.kind == ErrorKind::ModelNotFound || model.kind == ErrorKind::PermissionDenied;
    return decisive || model.failuresInARow >= enough;
}

RecentCalls::Bucket& RecentCalls::bucketOf(Instant now)
{
    const Instant second = std::chrono::floor<std::chrono::seconds>(now);
    while (!m_buckets.empty() && second - m_buckets.front().from >= kWindow)
        m_buckets.pop_front();
    if (m_buckets.empty() || m_buckets.back().from < second)
        m_buckets.push_back({second, 0, {}, 0});
    return m_buckets.back();
}

RecentCalls::Model& RecentCalls::modelOf(const QString& name, Instant now)
{
    if (m_models.size() >= kMostModels && !m_models.contains(name)) {
        m_models.erase(
            std::min_element(m_models.begin(), m_models.end(), [](const auto& a, const auto& b) {
                return a.second.last < b.second.last;
            }));
    }
    Model& model = m_models[name];
    model.last = now;
    return model;
}

} // namespace fuseboard
