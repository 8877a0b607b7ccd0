// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertmeasures.h"
#include "app/domain/alertstate.h"
#include "app/domain/callrecord.h"
#include "app/domain/configuration.h"
#include "app/engine/alertbook.h"
#include "app/engine/alerthook.h"
#include "app/engine/alertinputs.h"
#include "app/engine/alertnotices.h"
#include "app/engine/alertreading.h"
#include "app/engine/sleepdetector.h"
#include "app/engine/watchviews.h"
#include "app/ports/clock.h"
#include "app/ports/commandrunner.h"
#include "app/ports/httptransport.h"
#include "app/ports/notifier.h"

#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <utility>

namespace fuseboard {

/// Finds what is worth an alert, one for each cause, and tells it: on the desktop, to the user's
/// command and webhook. Nothing fires or clears but by what a check measures: neither a clock that
/// is set, nor a sleep, nor another time zone. Threads: the engine's.
class AlertMonitor
{
public:
    struct Services
    {
        Clock& clock;
        HttpTransport& transport;                        ///< for the webhook
        Notifier* notifier = nullptr;                    ///< null: no desktop
        CommandRunner* commands = nullptr;               ///< null: the user's command is not run
        std::function<qint64(Instant)> axisMs;           ///< the board's time axis
        std::function<QString(const QString&)> redact{}; ///< takes keys out of a text
        std::function<void(const QString& page)> openPage{}; ///< the user chose it in a notice
    };

    /// `changed` is called after each change of snapshot(), never from within it.
    AlertMonitor(Services services, std::function<void()> changed);
    ~AlertMonitor();
    AlertMonitor(const AlertMonitor&) = delete;
    AlertMonitor& operator=(const AlertMonitor&) = delete;

    void configure(const Configuration& configuration);
    void record(const CallRecord& record);
    /// A call of an earlier run of the program; the oldest first.
    void replay(const CallRecord& record, Instant at) { m_measures.record(record, at); }
    QList<StreakMemory> streaks() const { return m_streaks.memory(); }
    QList<AlertCountMemory> counts() const;
    /// What was counted before a short pause; after the restoring of the alerts.
    void restore(const QList<StreakMemory>& streaks, const QList<AlertCountMemory>& counts);
    /// Alerts of earlier runs, after configure(). Those that stand were told then; they stand until
    /// good checks clear them.
    void restore(const QList<Alert>& alerts);
    /// A probe has ended; `passed` as judged by what it expects. `probe` is its name.
    void probeEnded(const QString& provider, const QString& probe, bool passed);
    /// The owner calls it every kCheckEvery; the circuits and verdicts are of now.
    void check(const AlertInputs& inputs);
    static constexpr Duration kCheckEvery = std::chrono::seconds(10);

    void snooze(AlertId alert, Duration time); ///< zero ends it

    /// All but `probes` and `cost`, which are the owner's.
    AlertsSnapshot snapshot() const;

private:
    using StateKey = std::pair<QString, QString>; ///< rule, target

    void noteSleep(Instant now);
    void followNetwork(const AlertInputs& inputs, Instant now, qint64 nowMs);
    void networkIsBack(Instant now, qint64 nowMs);
    bool isNetworks(const AlertState& state) const;
    bool isHeld(const AlertState& state, const QStringList& providers) const;
    void judge(const AlertRule& rule, const AlertSources& sources, AlertSurroundings& known,
               Instant now);
    QList<AlertMeasure> measuresOfOther(const Configuration& configuration) const;
    QStringList targetsOf(const AlertRule& rule) const;
    AlertSurroundings surroundings(const AlertInputs& inputs) const;
    bool isQuiet(const Alert& alert) const;
    void tellAll();
    void dropStates(const std::function<bool(const AlertState&)>& isDropped);
    void chosen(const QString& tag, const QString& action);
    qint64 nowMs() const;

    Services m_services;
    std::function<void()> m_changed;
    Configuration m_configuration;
    QList<AlertRule> m_rules; ///< in force
    AlertMeasures m_measures;
    ProbeStreaks m_streaks;
    std::map<StateKey, AlertState> m_states;
    AlertBook m_book;
    AlertHook m_hook;
    AlertNotices m_notices;
    QSet<QString> m_cutOff; ///< providers whose verdict blamed the network; empty: it is up
    int m_networkGood = 0;  ///< checks in a row that found it up again
    Instant m_awakeSince;
    SleepDetector m_sleep;
};

} // namespace fuseboard
