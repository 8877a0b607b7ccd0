// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/outagedetector.h"
#include "app/domain/recentcalls.h"
#include "app/domain/verdictrules.h"
#include "app/engine/watchviews.h"
#include "app/ports/clock.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace fuseboard {

class BaselineCheck;
class CircuitPanel;
struct BaselineState;
struct CallRecord;

/// What the reading of a status page says as evidence; times in the user's zone.
PageEvidence pageEvidence(const FeedView& view);

/// Collects the evidence of each provider and judges it. Values only: it is told of each call and
/// of each reading of a page, and has no timers of its own. Threads: the engine's.
class VerdictDesk
{
public:
    VerdictDesk(const Clock& clock, const CircuitPanel& circuits, BaselineCheck& baseline);

    /// Forgets providers that are gone.
    void configure(const Configuration& configuration);
    /// Asks for a baseline where the own connection may explain a failure.
    void record(const CallRecord& record);
    /// A call of an earlier run of the program; nothing is asked for.
    void replay(const CallRecord& record, Instant at);
    void restoreOutage(const QString& provider, const OutageDetector::Memory& outage);
    void setFeeds(const QList<FeedView>& feeds);

    Verdict verdict(const QString& provider) const;
    /// The network was down at its newest call, and is up again by now.
    bool wasCutOff(const QString& provider) const;

private:
    struct Entry
    {
        Provider provider;
        bool onThisMachine = false;
        RecentCalls calls{};
        OutageDetector outage{};
        std::optional<Instant> newestAt{}; ///< of its newest call
        std::optional<ErrorKind> newest{}; ///< absent: a success
        std::optional<Instant> failingSince{};
        bool othersAnswered = false; ///< since then, before its newest call
    };

    void note(Entry& entry, const CallRecord& record, Instant at);
    BaselineReading baselineOf(const Entry& entry) const;
    bool isOverWith(const Entry& entry, const BaselineState& state) const;
    OtherProviders othersOf(const Entry& entry) const;

    const Clock& m_clock;
    const CircuitPanel& m_circuits;
    BaselineCheck& m_baseline;
    std::map<QString, Entry> m_entries; ///< by provider
    QHash<QString, PageEvidence> m_pages;
    std::optional<Instant> m_answeredAt; ///< by anybody who is not on this machine
};

} // namespace fuseboard
