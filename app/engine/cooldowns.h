// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/providererror.h"
#include "app/domain/ratelimittracker.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// Pauses that providers asked for, per (provider, model): a step that was told to come back later
/// is not asked before. What is longer than kObeyed is a claim: the step is asked again after 1, 2,
/// 4, 8, then every 15 minutes, so that an early recovery is noticed. A success ends all of it.
class CoolDowns
{
public:
    /// The longest hint that is obeyed as it is.
    static constexpr Duration kObeyed = RateLimitTracker::kObeyed;
    static constexpr Duration kFirstProbe = RateLimitTracker::kFirstProbe;
    static constexpr Duration kLongest = std::chrono::minutes(15);

    struct Rest
    {
        Instant until;                  ///< the step is asked again then
        std::optional<Instant> claimed; ///< when the provider said, where that is later

        bool operator==(const Rest&) const = default;
    };

    void note(const QString& provider, const QString& model, const ProviderError& error,
              Instant now);
    void clear(const QString& provider, const QString& model);
    /// Absent where the step may be asked now.
    std::optional<Rest> rest(const QString& provider, const QString& model, Instant now) const;

    /// A pause as it outlives the process.
    struct Memory
    {
        QString provider;
        QString model;
        Rest rest;
        Duration pause{}; ///< the last one before asking again early

        bool operator==(const Memory&) const = default;
    };
    QList<Memory> memory() const;
    /// Those that are over are left out; none is longer than it could have been noted now.
    void restore(const QList<Memory>& memory, Instant now);

private:
    struct Entry
    {
        Rest rest;
        Duration pause{}; ///< the last one before asking again early
    };
    std::map<std::pair<QString, QString>, Entry> m_entries;
};

} // namespace fuseboard
