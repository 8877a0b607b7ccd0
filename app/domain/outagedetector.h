// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"
#include "app/domain/instant.h"

#include <QLatin1StringView>

#include <deque>
#include <optional>

namespace fuseboard {

enum class OutageLevel {
    None,
    Transient, ///< the last call failed; a retry may do
    Extended,  ///< several failures in a row: a fallback is called for
    Prolonged, ///< many within minutes: the provider is down for this user
};
QLatin1StringView nameOf(OutageLevel level);

/// How long and how badly one provider fails, from the outcomes of all calls to it. It counts
/// failures without a success between, and only of kinds that tell of the provider's health: a
/// wrong key is no outage. A success clears it. So does kForgetAfter without any failure: of a
/// provider that nobody asks, nothing is known. Time is handed in; a pure value.
class OutageDetector
{
public:
    static constexpr int kExtendedFrom = 5;
    static constexpr int kProlongedFrom = 20; ///< within kProlongedWindow
    static constexpr Duration kProlongedWindow = std::chrono::seconds(300);
    /// Three of a breaker's longest pauses: one that keeps calls away does not end the outage.
    static constexpr Duration kForgetAfter = std::chrono::minutes(15);

    /// What outlives the process.
    struct Memory
    {
        int failures = 0;
        bool prolonged = false;
        Instant since;
        Instant last;

        bool operator==(const Memory&) const = default;
    };

    void recordSuccess();
    void recordFailure(ErrorKind kind, Instant now);

    OutageLevel level(Instant now) const;
    std::optional<Instant> since(Instant now) const; ///< its first failure; absent without outage
    int failures(Instant now) const;                 ///< since then

    Memory memory() const { return {m_failures, m_prolonged, m_since, m_last}; }
    void restore(const Memory& memory, Instant now);

private:
    bool isForgotten(Instant now) const;

    int m_failures = 0;
    bool m_prolonged = false; ///< once it is, fewer calls do not make it less
    Instant m_since;
    Instant m_last;
    std::deque<Instant> m_recent; ///< oldest first, at most kProlongedFrom
};

} // namespace fuseboard
