// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/boardstate.h"
#include "app/engine/engineports.h"
#include "app/engine/firsttokentimes.h"
#include "app/engine/recorder.h"

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

class Watch;

/// Lets the board survive a restart: gives back at the start what the history has of earlier runs,
/// and saves what its records do not tell. Threads: the engine's.
class HistoryDesk
{
public:
    struct Services
    {
        EnginePorts& ports;
        CircuitPanel& circuits;
        CoolDowns& coolDowns;
        FirstTokenTimes& firstTokens;
        LimitBook& limits;
        MetricsHub& metrics;
        Watch& watch;
    };
    struct Listener
    {
        std::function<void(const HistoryHealth&)> healthChanged;
        std::function<void(const QStringList&)> faultsChanged; ///< of the exports
    };

    /// `remembers`: off where a program makes some calls and ends; these are recorded all the same.
    HistoryDesk(Services services, Listener listener, bool remembers);
    ~HistoryDesk(); ///< saves
    Q_DISABLE_COPY_MOVE(HistoryDesk)

    Recorder& recorder() { return m_recorder; }

    /// Gives back what is remembered. `begin` is called once, at most kPatience later: from then on
    /// the system works, and may call. Answers that are later than that are left.
    void restore(const QStringList& providers, std::function<void()> begin);
    bool isRestored() const { return m_restored; }

    void fill(BoardSnapshot& board) const; ///< when the program did not run

    static constexpr Duration kPatience = std::chrono::seconds(1);
    static constexpr Duration kSaveEvery = std::chrono::seconds(5);
    /// Also where nothing has changed: after a crash it tells how long the program ran.
    static constexpr Duration kSaveAtLeast = std::chrono::minutes(1);

private:
    struct Loaded
    {
        QByteArray state;
        QList<Alert> alerts;
        QList<StoredSeries> hour; ///< per minute
        QList<StoredCall> calls;  ///< of the last hour, newest first
        bool moreCalls = false;
        QList<StoredCall> failures; ///< the newest of each provider
    };

    template <typename Value>
    std::function<void(const Value&)> expected(std::function<void(const Value&)> take);
    void askForCalls(qint64 before);
    void answered();
    void finish();
    void replay(const Loaded& loaded, const BoardTime& time);
    void listenToCircuits(const QList<StoredSeries>& hour);
    BoardTime time() const;
    BoardState state() const;
    void save();
    void keepSaving();

    Services m_services;
    Listener m_listener;
    CallHistory* m_history;
    Recorder m_recorder;
    bool m_remembers;
    bool m_restored = false;
    std::function<void()> m_begin;
    qint64 m_sinceMs = 0; ///< calls from then on are this run's
    int m_pending = 0;
    Loaded m_loaded;
    QList<OffSpan> m_off; ///< oldest first
    std::optional<BoardState> m_saved;
    Instant m_savedAt;
    QStringList m_faults;
    Clock::TimerId m_timer = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers may outlive this
};

} // namespace fuseboard
