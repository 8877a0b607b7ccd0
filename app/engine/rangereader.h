// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/boardrange.h"
#include "app/ports/callhistory.h"
#include "app/ports/clock.h"

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

/// Keeps what the history says of the long range that is shown, and asks for what is new while it
/// is. Where the whole answer would take a while, a rough one comes before it.
/// Threads: the engine's.
class RangeReader
{
public:
    /// `history` may be null: then nothing is ever known. `arrived`: the first answer is there, or
    /// the whole one after a rough one.
    RangeReader(Clock& clock, CallHistory* history, std::function<qint64(Instant)> axisMs,
                std::function<void()> arrived);
    ~RangeReader();
    Q_DISABLE_COPY_MOVE(RangeReader)

    void show(const BoardRange& range);
    const BoardRange& range() const { return m_range; }
    /// False while a first answer is worth waiting for.
    bool isReady() const;
    /// Fills in what the board of a long range lacks.
    void fill(BoardSnapshot& board) const;

    /// So long a board is held back for the first answer.
    static constexpr Duration kPatience = std::chrono::seconds(2);

private:
    void ask();
    void askRoughly();
    SeriesQuery newPartOf(const SeriesQuery& query) const;
    void take(const SeriesQuery& query, const QList<StoredSeries>& answer);
    void fill(ProviderBoard& provider, const StoredSeries& stored) const;

    Clock& m_clock;
    CallHistory* m_history;
    std::function<qint64(Instant)> m_axisMs;
    std::function<void()> m_arrived;
    BoardRange m_range;
    SeriesQuery m_query;
    std::optional<QList<StoredSeries>> m_answer;
    Instant m_shownSince;
    quint64 m_asked = 0;       ///< answers to earlier questions are late
    bool m_isRough = false;    ///< of m_answer: coarser than its range
    qint64 m_knownUntilMs = 0; ///< of m_answer; what comes later is asked for
    Instant m_wholeAt;         ///< when all of it was asked for
    Clock::TimerId m_timer = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers may outlive this
};

} // namespace fuseboard
