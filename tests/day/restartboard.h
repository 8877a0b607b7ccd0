// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/enginecore.h"
#include "tests/day/dayboard.h"

#include <QTemporaryDir>

#include <memory>

namespace fuseboard {

/// What outlives a run of the program: simulated providers, each with a trouble of its own, and the
/// data directory.
class RestartWorld
{
public:
    RestartWorld();

    QUrl url() const;
    QString folder() const { return m_folder.path(); }

private:
    Simulator m_simulator;
    QTemporaryDir m_folder;
};

/// One run of the program on real sockets, with the history as it really is; its wall clock begins
/// at `since` the world's beginning.
class RestartRun
{
public:
    RestartRun(const RestartWorld& world, Duration since);

    void live(Duration time); ///< a second at a time
    /// One prompt along each chain.
    void askAll();
    BoardSnapshot board(TimeRange range = TimeRange::OneHour);
    AlertsSnapshot alerts() const { return m_core->watch().alerts(); }
    const QList<Notice>& notices() const { return m_notices->shown; }
    int prompts() const { return m_prompts; } ///< that have ended
    Duration sinceStart() const { return m_clock->now() - m_start; }

private:
    void answerAll();
    template <typename IsReady>
    void waitFor(IsReady isReady);

    FakeClock* m_clock = nullptr; ///< of the core, as the next two
    DayTransport* m_transport = nullptr;
    NoticeLog* m_notices = nullptr;
    Instant m_start;
    std::optional<BoardSnapshot> m_board;
    PromptId m_lastPrompt = 0;
    int m_prompts = 0;
    std::unique_ptr<EngineCore> m_core;
};

/// What the second board says otherwise than the first: one line a field. Times may differ by a
/// few milliseconds: they went through two clocks.
QStringList differences(const BoardSnapshot& before, const BoardSnapshot& after);
QStringList differences(const AlertsSnapshot& before, const AlertsSnapshot& after);

} // namespace fuseboard
