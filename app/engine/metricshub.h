// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/rollingmetrics.h"
#include "app/engine/board.h"
#include "app/engine/circuitpanel.h"
#include "app/ports/clock.h"

#include <QHash>

#include <deque>

namespace fuseboard {

/// Everything measured since the start, and the board made of it. Threads: the engine's.
class MetricsHub
{
public:
    MetricsHub(const Clock& clock, const CircuitPanel& circuits);

    void configure(const Configuration& configuration);
    void record(const CallRecord& record);
    /// Notes circuits that changed by the passing of time; call before a snapshot and after a call.
    void noteCircuits();

    BoardSnapshot snapshot(TimeRange range) const;

    /// The board's time axis: UTC milliseconds at the start, plus monotonic time since. It never
    /// goes back, whatever happens to the computer's clock.
    qint64 axisMs(Instant at) const;

private:
    struct LastError
    {
        ProviderError error;
        qint64 atMs = 0;
    };

    ProviderBoard boardOf(const QString& provider, TimeRange range, qint64 nowMs) const;
    CircuitView circuitOf(const QString& provider) const;
    OutageView outageOf(const QString& provider) const;

    const Clock& m_clock;
    const CircuitPanel& m_circuits;
    Instant m_startedAt;
    qint64 m_startedAtMs;
    RollingMetrics m_metrics;
    QList<QPair<QString, QString>> m_roster; ///< provider, title
    QHash<QString, LastError> m_lastErrors;
    QHash<QString, OutageDetector> m_outages;
    QHash<QString, std::deque<CircuitChange>> m_changes;
};

} // namespace fuseboard
