// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/shownboard.h"

#include <cmath>

namespace fuseboard {

namespace {

/// The engine cuts a span to what can be, and to whole minutes.
constexpr qint64 kToleranceMs = 60'000;

} // namespace

bool ShownBoard::isAnswer(const BoardSnapshot& board) const
{
    return m_asked && board.range == TimeRange::Own &&
           std::abs(board.ownFromMs - m_asked->fromMs) <= kToleranceMs &&
           board.ownToMs <= m_asked->toMs + kToleranceMs;
}

void ShownBoard::load(const BoardSnapshot& board)
{
    m_board = board;
    m_window.load({fromMsOf(board), toMsOf(board)}, board.bucketMs, board.hasHistory);
}

bool ShownBoard::take(const BoardSnapshot& board)
{
    m_newest = board;
    if (isAnswer(board)) {
        if (!isPaused() || !m_isAwaited)
            return false;
        m_isAwaited = false;
        load(board);
        return true;
    }
    if (isPaused())
        return false;
    m_asked.reset();
    m_live = {.range = board.range, .own = {board.ownFromMs, board.ownToMs}};
    load(board);
    return true;
}

quint64 ShownBoard::newCalls() const
{
    return isPaused() && m_newest.callsSeen > m_callsAtPause ? m_newest.callsSeen - m_callsAtPause
                                                             : 0;
}

void ShownBoard::pause()
{
    if (!isPaused())
        m_callsAtPause = m_newest.callsSeen;
    m_window.pause();
}

bool ShownBoard::zoom(double factor, qint64 aroundMs)
{
    const bool wasPaused = isPaused();
    if (!m_window.zoom(factor, aroundMs))
        return false;
    if (!wasPaused)
        m_callsAtPause = m_newest.callsSeen;
    return true;
}

bool ShownBoard::moveTo(qint64 fromMs)
{
    const bool wasPaused = isPaused();
    if (!m_window.moveTo(fromMs))
        return false;
    if (!wasPaused)
        m_callsAtPause = m_newest.callsSeen;
    return true;
}

std::optional<TimeSpan> ShownBoard::spanToAsk()
{
    const auto wanted = m_window.wanted();
    if (!wanted || wanted == m_asked)
        return std::nullopt;
    m_asked = wanted;
    m_isAwaited = true;
    return wanted;
}

std::optional<ShownBoard::Live> ShownBoard::goLive()
{
    m_window.goLive();
    m_isAwaited = false;
    if (m_asked)
        return m_live; // its board is on the way
    if (m_newest.nowMs > 0)
        load(m_newest);
    return std::nullopt;
}

} // namespace fuseboard
