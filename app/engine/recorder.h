// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/watchviews.h"
#include "app/ports/callhistory.h"
#include "app/ports/recordsink.h"
#include "app/ports/sharedhistory.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace fuseboard {

/// The one place from which anything goes to the history and to the sinks. Only what has changed
/// goes: an incident is told again when the page says something new of it. Threads: the engine's.
class Recorder
{
public:
    using Sinks = std::vector<std::unique_ptr<RecordSink>>;

    /// The histories may be null: nothing is kept there.
    Recorder(CallHistory* history, SharedHistory* shared, const Sinks& sinks);

    void configure(const Configuration& configuration);
    void record(const CallRecord& record, qint64 atMs);
    void circuitChanged(const QString& provider, const CircuitChange& change);
    void feedsChanged(const FeedsSnapshot& feeds);
    void alertsChanged(const AlertsSnapshot& alerts);
    /// Alerts that came from the history.
    void alertsKnown(const QList<Alert>& alerts);

    QStringList faults() const; ///< of the sinks

private:
    using IncidentKey = std::pair<QString, QString>; ///< provider, id

    CallHistory* m_history;
    SharedHistory* m_shared;
    QList<HistoryIntake*> m_intakes; ///< those of the two that are there
    const Sinks& m_sinks;
    QHash<IncidentKey, FeedIncident> m_incidents; ///< as they were told last
    QHash<AlertId, Alert> m_alerts;
};

} // namespace fuseboard
