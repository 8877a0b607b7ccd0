// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/configuration.h"
#include "app/domain/prompt.h"
#include "app/domain/ratelimittracker.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// What a prompt may cost, before it is sent: its estimated input, and `max_tokens` or a modest
/// guess of the output.
TokenCost estimatedCost(const Prompt& prompt);

/// The limits of all providers. Configured limits and slots belong to a scope, what replies teach
/// to a model of it, as most providers count each model by itself. A scope is a provider; or all
/// providers of one preset that name the same `project`, unless its limits are per key (of one base
/// URL, where they are per region or there is no preset); or those that take the same key from the
/// same environment variable. Of several configured limits in a scope the tightest holds.
/// Threads: the engine's.
class LimitBook
{
public:
    /// The right to one call. Ended by finished(), or by its destruction, so that none can leak.
    class Lease
    {
    public:
        Lease(Lease&& other) noexcept;
        Lease& operator=(Lease&&) = delete;
        ~Lease();

        void markSent() { m_sent = true; } ///< until then its end gives all back
        RateLimitTracker::Mark mark() const { return m_ofModel.mark; }

    private:
        friend class LimitBook;
        Lease(LimitBook& book, const QString& scope, const QString& model,
              const RateLimitTracker::Permit& ofScope, const RateLimitTracker::Permit& ofModel);

        LimitBook* m_book; ///< nullptr: ended or moved from
        QString m_scope;
        QString m_model;
        RateLimitTracker::Permit m_ofScope;
        RateLimitTracker::Permit m_ofModel;
        bool m_sent = false;
    };

    /// What the head of a reply said of limits.
    struct Lesson
    {
        RateLimitTracker::Mark mark; ///< of the call that brought it
        QList<LimitReading> readings;
        std::optional<Duration> retryAfter;
        Instant at;
    };

    /// `configuration` is resolved. Scopes that stay keep their state.
    void configure(const Configuration& configuration);

    LimitVerdict check(const QString& provider, const QString& model, const TokenCost& cost,
                       Instant now) const;
    std::optional<Lease> tryAcquire(const QString& provider, const QString& model,
                                    const TokenCost& cost, Instant now);
    void finished(Lease& lease, const CallRecord& record);

    void learn(const QString& provider, const QString& model, const Lesson& lesson);
    void refused(const QString& provider, const QString& model, std::optional<Duration> retryAfter,
                 Instant now);

    struct State
    {
        QString model; ///< empty: of the whole provider
        LimitStanding limit;
    };
    QList<State> states(const QString& provider, Instant now) const;

    /// What is known of one scope or of a model of it, as it outlives the process.
    struct Memory
    {
        QString scope;
        QString model; ///< empty: of the scope
        RateLimitTracker::Memory limits;

        bool operator==(const Memory&) const = default;
    };
    QList<Memory> memory(Instant now) const; ///< of those that have something to remember
    /// After configure(), before any call; scopes that are gone are left out.
    void restore(const QList<Memory>& memory, Instant now);

private:
    using Model = std::pair<QString, QString>; ///< scope, model

    QString scopeOf(const QString& provider) const;
    RateLimitTracker& modelTracker(const QString& scope, const QString& model);
    void end(Lease& lease, const std::optional<TokenCost>& used);

    QHash<QString, QString> m_scopeOf; ///< by provider
    std::map<QString, ProviderLimits> m_limits;
    std::map<QString, RateLimitTracker> m_scopes;
    std::map<Model, RateLimitTracker> m_models;
};

} // namespace fuseboard
