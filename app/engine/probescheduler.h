// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/probeverdict.h"
#include "app/domain/prompt.h"
#include "app/engine/promptresult.h"
#include "app/engine/watchmemory.h"
#include "app/engine/watchviews.h"
#include "app/ports/clock.h"
#include "app/ports/powerstate.h"
#include "app/ports/random.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fuseboard {

/// One probe to be sent now, as Origin::Probe.
struct ProbeOrder
{
    quint64 id = 0; ///< of this sending
    QString name{};
    /// Of one step, without retries. It bears the name of the chain that has the step, so that it
    /// asks the same breaker; that of the check where no chain has it.
    Chain chain{};
    Prompt prompt{};
    ProbeExpectation expectation{};
    bool wholeAnswer = false; ///< else it is enough that the answer begins

    bool stopAtFirstToken() const { return !wholeAnswer; }
};

/// Decides when which probe is sent, and keeps what came of it: one automatic probe for each
/// provider and model of the chains, and the user's own checks, each every so often with a jitter
/// of a quarter, so that probes of many providers and boards do not march in step. Never are two
/// of the same probe under way.
///
/// A change for the worse or the better is looked at again soon, kSecondLooks times: with a quarter
/// of an hour between probes nothing would be certain for half an hour.
///
/// Intervals are monotonic time: a wall clock that is set back and its zone do not matter. A timer
/// that fires two minutes late, or a wall clock that leaps ahead by as much, mean that the computer
/// slept: what was missed is spread again, each probe once. Threads: the engine's.
class ProbeScheduler
{
public:
    struct Services
    {
        Clock& clock;
        Random& random;
        const PowerState* power = nullptr; ///< null: never pauses for it
        std::function<qint64(Instant)> axisMs;
        std::function<bool()> withinCap{}; ///< of the day's cost; null: no cap
        /// Why a model is better left alone now, translated; empty: it need not. Null: none.
        std::function<QString(const QString& provider, const QString& model)> holdBack{};
    };
    static constexpr int kSecondLooks = 3;
    static constexpr Duration kSecondLook = std::chrono::minutes(1); ///< with jitter, as all

    using Due = std::function<void(const ProbeOrder& order)>; ///< leads to ended()

    /// With `everyProvider` each provider of a chain is probed that often with the first step that
    /// names it, whatever is configured, never paused, and asked for whole answers: for the demo.
    ProbeScheduler(Services services, Due due, std::optional<Duration> everyProvider = {});
    ~ProbeScheduler();
    ProbeScheduler(const ProbeScheduler&) = delete;
    ProbeScheduler& operator=(const ProbeScheduler&) = delete;

    /// Probes that stay as they are keep their time and their last result. A provider without a key
    /// is not probed; one that needs none counts as having it.
    void configure(const Configuration& configuration, const QSet<QString>& providersWithKey);

    /// What came of it: NotSent also where it says nothing of the provider, as after a sleep.
    ProbeVerdict ended(const ProbeOrder& order, const PromptResult& result);
    void runNow(); ///< all that are neither paused nor under way

    QList<ProbeMemory> memory() const; ///< of those that have been sent
    /// After configure(). Probes that are not configured so any more are left out. One that is not
    /// due yet keeps its time; those that were missed meanwhile are spread, each once.
    void restore(const QList<ProbeMemory>& memory);

    QList<ProbeView> views() const; ///< the user's own first, as configured, then the automatic

    /// How long the next result of a probe of this provider is overdue; 0: none is. Absent while
    /// none is expected, as all are paused. Counts from the last wake at the earliest.
    std::optional<Duration> silence(const QString& provider) const;

private:
    /// All that the configuration says of a probe.
    struct Definition
    {
        Probe probe;
        Chain chain; ///< of its order
        bool automatic = false;

        bool operator==(const Definition&) const = default;
    };
    struct Entry
    {
        Definition definition;
        Instant dueAt{};          ///< of the timer, or of the sending under way
        Clock::TimerId timer = 0; ///< 0: under way, or paused when it was due
        quint64 underWay = 0;     ///< id of the order; 0: none
        Instant sentAt{};
        std::optional<Instant> lastAt{};
        ProbeVerdict last{};
        bool failing = false;              ///< as of the last that was sent
        int secondLooks = 0;               ///< left of those that follow a change
        std::optional<Instant> resumeAt{}; ///< when it was due before the program was started
    };

    QList<Definition> definitionsOf(const Configuration& configuration) const;
    QList<Definition> automaticOf(const Configuration& configuration) const;
    Entry* find(const QString& name);
    void arm(Entry& entry, Instant at);
    void armSoon(Entry& entry, Duration notBefore = {});
    void armNext(Entry& entry);
    ProbeVerdict take(Entry& entry, const ProbeOrder& order, const PromptResult& result);
    void lookAgain(Entry& entry, ProbeOutcome outcome, bool mayPass);
    void fire(const QString& name);
    void send(Entry& entry);
    QString pauseOf(const Entry& entry) const;
    void beat();
    void keepBeating();
    Duration unseenTime() const;
    bool overslept() const;
    void noteWake();

    Services m_services;
    Due m_due;
    std::optional<Duration> m_everyProvider;
    ProbeSettings m_settings{};
    QSet<QString> m_withKey{};
    std::vector<Entry> m_entries; ///< in the order of views()
    quint64 m_lastId = 0;
    Clock::TimerId m_beatTimer = 0; ///< 0: there is no probe
    Instant m_beatAt{};             ///< when the next beat is due
    QDateTime m_beatWall{};         ///< UTC, at the last beat
    std::optional<Instant> m_wokeAt{};
};

} // namespace fuseboard
