// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/costledger.h"
#include "app/engine/alertmonitor.h"
#include "app/engine/baselinecheck.h"
#include "app/engine/chainrunner.h"
#include "app/engine/engineports.h"
#include "app/engine/feedwatcher.h"
#include "app/engine/keyring.h"
#include "app/engine/probescheduler.h"
#include "app/engine/verdictdesk.h"
#include "app/engine/watchviews.h"

#include <functional>
#include <optional>

namespace fuseboard {

class LimitBook;

/// All that goes on without being asked: scheduled probes, the providers' status pages, the verdict
/// on each provider, and alerts. It is told of every call, and sends its own through `run`.
/// Threads: the engine's.
class Watch
{
public:
    struct Services
    {
        EnginePorts& ports;
        const CircuitPanel& circuits;
        const LimitBook& limits;
        std::function<qint64(Instant)> axisMs;
        std::function<void(ChainOrder, ChainObserver)> run;
        std::function<QString(const QString&)> redact; ///< takes keys out of a text
    };
    /// Never called from within a call of ours.
    struct Listener
    {
        std::function<void()> feedsChanged;
        std::function<void()> alertsChanged;
        std::function<void(const QString& page)> pageChosen;
    };

    Watch(Services services, Listener listener, const EngineOptions& options);
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

    /// `configuration` is resolved.
    void configure(const Configuration& configuration, const KeysSnapshot& keys);
    void keysChanged(const KeysSnapshot& keys);
    void record(const CallRecord& record);

    /// What earlier runs of the program knew; after the first configure().
    void replay(const CallRecord& record, Instant at);
    void restoreOutage(const QString& provider, const OutageDetector::Memory& outage);
    void restoreCosts(const CostLedger::Memory& costs);
    void restoreAlerts(const QList<Alert>& alerts);
    CostLedger::Memory costs() const { return m_costs.memory(); }
    WatchMemory memory() const;
    void restore(const WatchMemory& memory); ///< after the alerts

    Verdict verdict(const QString& provider) const;
    FeedsSnapshot feeds() const;
    AlertsSnapshot alerts() const;

    /// `done` comes once, never from within this call.
    void readFeeds(const QStringList& providers, std::function<void()> done);
    void probeNow();
    void snooze(AlertId alert, Duration time);

private:
    void configureProbes(const KeysSnapshot& keys);
    void probe(const ProbeOrder& order);
    void probeEnded(const ProbeOrder& order, const PromptResult& result);
    QString holdBack(const QString& provider, const QString& model) const;
    void check();
    void feedsChanged();
    QList<FeedTarget> feedTargets() const;

    Services m_services;
    Listener m_listener;
    EngineOptions m_options;
    Configuration m_configuration;
    QSet<QString> m_withKey;
    CostLedger m_costs;
    BaselineCheck m_baseline;
    VerdictDesk m_verdicts;
    std::optional<FeedWatcher> m_feeds; ///< absent where no worker is given
    std::optional<ProbeScheduler> m_probes;
    std::optional<AlertMonitor> m_alerts;
    Clock::TimerId m_checkTimer = 0;
};

} // namespace fuseboard
