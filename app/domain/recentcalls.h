// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/providererror.h"

#include <QString>
#include <QStringList>

#include <array>
#include <deque>
#include <map>
#include <optional>

namespace fuseboard {

/// The calls to one provider in the last 5 minutes, as a verdict needs them: how many failed and
/// why, what came last, which models answer. Calls whose prompt is to blame are counted apart: the
/// provider answered as it should. Time is handed in; a pure value of bounded size.
class RecentCalls
{
public:
    static constexpr Duration kWindow = std::chrono::minutes(5);
    /// A model counts as answering beside one that fails if it did so no longer before that began.
    static constexpr Duration kAnsweredBeside = std::chrono::seconds(60);

    using Counts = std::array<int, kErrorKindCount>;

    struct Summary
    {
        int successes = 0;
        Counts failures{}; ///< without those of the prompt
        int refused = 0;   ///< the prompt was to blame
        /// Since the last success, whenever that was; at most kMostInARow in all.
        Counts inARow{};
        int successesInARow = 0;
        /// How the provider refused the newest call that reached it; absent after a success.
        std::optional<ErrorKind> newestReply{};
        std::optional<ProviderError> lastError{}; ///< of the newest failure, however old
        QString lastErrorModel{};
        std::optional<Duration> sinceSuccess{}; ///< age of the last success, however old
        std::optional<Duration> sinceFailure{};
        /// By their newest calls in the window, for reasons that can be a model's own. A model
        /// that fails now and then is in neither.
        QStringList modelsFailing{};
        QStringList modelsAnswering{};

        int calls() const; ///< successes and failures
        int failed() const;
        int failedInARow() const;
        /// Those in a row that the window holds; the newest alone where all are older. How an
        /// outage showed before says nothing of how it shows now.
        Counts inARowOfLate() const;
    };

    void recordSuccess(const QString& model, Instant now);
    void recordFailure(const QString& model, const ProviderError& error, Instant now);
    void forgetFailures(); ///< all so far, as when they were not the provider's

    /// `enough` failures in a row make a model a failing one; one where it is not there, or not
    /// for this key.
    Summary summary(Instant now, int enough = 2) const;

private:
    /// One second of the window.
    struct Bucket
    {
        Instant from;
        int successes = 0;
        Counts failures{};
        int refused = 0;
    };
    struct Model
    {
        Instant last;                        ///< its newest call
        Instant failingSince;                ///< the first of its failures in a row
        int failuresInARow = 0;              ///< 0: the newest call succeeded
        ErrorKind kind = ErrorKind::Unknown; ///< of the newest failure
    };
    static constexpr int kMostInARow = 1000;
    static constexpr std::size_t kMostModels = 200;

    static bool isFailing(const Model& model, int enough);
    Bucket& bucketOf(Instant now);
    Model& modelOf(const QString& name, Instant now);

    std::deque<Bucket> m_buckets; ///< oldest first
    std::map<QString, Model> m_models;
    Counts m_inARow{};
    int m_successesInARow = 0;
    std::optional<ErrorKind> m_newestReply;
    std::optional<ProviderError> m_lastError;
    QString m_lastErrorModel;
    std::optional<Instant> m_lastSuccess;
    std::optional<Instant> m_lastFailure;
};

} // namespace fuseboard
