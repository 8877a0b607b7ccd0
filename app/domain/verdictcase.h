// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/verdictrules.h"

#include <optional>

namespace fuseboard {

/// How the calls go, whatever the reason.
enum class Standing {
    Silent,    ///< nothing came of late
    Answering, ///< also: answers again
    Doubtful,  ///< too few calls failed to tell
    Failing,
};

/// Whose fault a kind of failure points to.
enum class Suspect {
    Nobody,
    Key,
    Quota,
    Model,   ///< it is not there
    Network, ///< no connection came about: own or theirs
    Slow,    ///< connected perhaps, but no whole answer: own or theirs
    Provider,
};
Suspect suspectOf(ErrorKind kind);

/// The evidence, and what follows from it before any row is looked at.
struct VerdictCase
{
    explicit VerdictCase(const VerdictEvidence& evidence);

    const VerdictEvidence& e;
    Standing standing;
    /// Whom most failures point to: those since the last success, without any all of the window.
    /// Key, lasting quotas and missing models count only where the newest reply shows them: what
    /// was put right since is no cause.
    Suspect suspect;
    RecentCalls::Counts causes; ///< the failures that tell it
    bool onlySome;              ///< models fail while others of the provider answer

    bool suffers() const; ///< Failing or Doubtful
    /// By its newest failure, whatever those before it point to.
    bool newestMayBeTheNetwork() const;
    bool isOutage() const; ///< the suspect can be the provider: Network, Slow, Provider
    bool newestReplyIs(ErrorKind kind) const;
    bool pageAnnounces() const;   ///< degraded or worse, and fresh
    bool pageIsCalm() const;      ///< operational, and fresh
    bool inMaintenance() const;   ///< announced, and under way
    bool askedOfLate() const;     ///< any call in the window
    bool othersAreCutOff() const; ///< there are others, and none of them can be reached
    bool othersAreUntrusted() const;
};

} // namespace fuseboard
