// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/sqlitehistory.h"
#include "app/engine/enginecore.h"
#include "tests/bench/crowdtransport.h"
#include "tests/support/fakeclock.h"

#include <memory>

namespace fuseboard {

/// A whole engine that watches eight providers with two models each, and keeps and exports all of
/// it, while prompts come at a steady rate. Time passes as fast as it can be lived through.
class LongDay
{
public:
    LongDay(const QString& folder, int callsASecond);
    ~LongDay();
    Q_DISABLE_COPY_MOVE(LongDay)

    void live(Duration time);
    /// Until the history has written everything, so that nothing under way counts.
    void settle();

    quint64 calls() const;   ///< to providers
    quint64 exports() const; ///< to the collector
    quint64 boards() const { return m_boards; }
    qint64 lost() const { return m_lost; } ///< records that the history turned away
    AlertsSnapshot alerts() const { return m_core->watch().alerts(); }

private:
    void sendOne();

    FakeClock* m_clock = nullptr; ///< of the core, as the next two
    CrowdTransport* m_transport = nullptr;
    SqliteHistory* m_history = nullptr;
    Duration m_pause;
    Duration m_owed{};
    PromptId m_prompt = 0;
    quint64 m_boards = 0;
    qint64 m_lost = 0;
    std::unique_ptr<EngineCore> m_core;
};

} // namespace fuseboard
