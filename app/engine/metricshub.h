// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/rollingmetrics.h"
#include "app/engine/board.h"
#include "app/engine/circuitpanel.h"
#include "app/ports/clock.h"

#include <QHash>
#include <QMap>

#include <deque>
#include <functional>

namespace fuseboard {

Lamp lampOf(const Tally& total, const CircuitView& circuit);

/// Everything measured since the start, and the board made of it. Threads: the engine's.
class MetricsHub
{
public:
    MetricsHub(const Clock& clock, const CircuitPanel& circuits);

    void configure(const Configuration& configuration);
    void record(const CallRecord& record);
    /// A call of an earlier run of the program, within the last hour.
    void replay(const CallRecord& record, qint64 atMs);
    /// What the history knows of a span within the last hour, of all models.
    void add(const QString& provider, const Tally& tally, qint64 fromMs, qint64 toMs);
    /// A failure of an earlier run; only where it is newer than what is known.
    void noteLastError(const QString& provider, const ProviderError& error, qint64 atMs);

    using Outages = QMap<QString, OutageDetector::Memory>; ///< by provider
    Outages outages() const;
    void restore(const Outages& outages);

    using CircuitListener = std::function<void(const QString& provider, const CircuitChange&)>;
    /// From now on each change of a circuit is told, first the states as they are, where they
    /// differ from the last of `before`: the changes of earlier runs, by provider.
    void listenToCircuits(const QHash<QString, QList<CircuitChange>>& before,
                          CircuitListener listener);
    /// Notes circuits that changed by the passing of time; call before a snapshot and after a call.
    void noteCircuits();

    /// Of a long range all but what the history knows: series, totals, earlier circuits.
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
    CircuitListener m_circuitListener;
};

} // namespace fuseboard
