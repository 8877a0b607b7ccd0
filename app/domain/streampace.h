// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QtGlobal>

#include <deque>
#include <optional>

namespace fuseboard {

/// Whether a stream is too slow to be of use: under `minTokensPerSecond` over the last 20 s, four
/// characters counting as a token. A floor of 0 never fails. Heartbeats are not told to it.
class StreamPace
{
public:
    static constexpr Duration kWindow = std::chrono::seconds(20);

    explicit StreamPace(double minTokensPerSecond);

    void add(qsizetype characters, Instant now);
    /// The speed over the window, once the stream has lasted that long and is below the floor.
    std::optional<double> tooSlow(Instant now);
    /// When tooSlow() should be asked next; absent without a floor or before the first token.
    std::optional<Instant> nextCheck() const;

private:
    struct Piece
    {
        Instant at;
        qsizetype characters;
    };
    double m_floor;
    std::optional<Instant> m_nextCheck; ///< set by the first token; independent of later ones
    std::deque<Piece> m_pieces;
    qsizetype m_characters = 0; ///< of m_pieces
};

} // namespace fuseboard
