// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/charts/timewindow.h"

#include <optional>

namespace fuseboard {

/// Which board the charts show: the newest, or while they are paused the one of that moment, or one
/// that was asked for to see a span in its finest resolution. A pure value.
class ShownBoard
{
public:
    /// True: there is something else to draw.
    bool take(const BoardSnapshot& board);
    const BoardSnapshot& board() const { return m_board; }
    TimeSpan span() const { return m_window.shown(); }
    bool isPaused() const { return m_window.isPaused(); }
    /// Calls that have ended since it was paused.
    quint64 newCalls() const;

    void pause();
    bool zoom(double factor, qint64 aroundMs);
    bool moveTo(qint64 fromMs);
    /// The span to ask for; each is told once.
    std::optional<TimeSpan> spanToAsk();

    /// What was shown before a span was asked for; nothing where none was.
    struct Live
    {
        TimeRange range = TimeRange::FiveMinutes;
        TimeSpan own{}; ///< of TimeRange::Own
    };
    std::optional<Live> goLive();

private:
    bool isAnswer(const BoardSnapshot& board) const;
    void load(const BoardSnapshot& board);

    TimeWindow m_window;
    BoardSnapshot m_board;
    BoardSnapshot m_newest;
    Live m_live;                     ///< what is shown when nothing was asked for
    std::optional<TimeSpan> m_asked; ///< boards of that span are not live
    bool m_isAwaited = false;
    quint64 m_callsAtPause = 0;
};

} // namespace fuseboard
