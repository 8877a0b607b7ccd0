// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/streampace.h"

namespace fuseboard {

namespace {
constexpr double kCharactersPerToken = 4;
constexpr Duration kCheckEvery = std::chrono::seconds(1);
} // namespace

StreamPace::StreamPace(double minTokensPerSecond) : m_floor(minTokensPerSecond) {}

void StreamPace::add(qsizetype characters, Instant now)
{
    if (m_floor <= 0)
        return;
    if (!m_nextCheck)
        m_nextCheck = now + kWindow;
    // One piece per tenth of a second is exact enough and bounds the memory at any speed.
    if (!m_pieces.empty() && now - m_pieces.back().at < std::chrono::milliseconds(100))
        m_pieces.back().characters += characters;
    else
        m_pieces.push_back({now, characters});
    m_characters += characters;
}

std::optional<double> StreamPace::tooSlow(Instant now)
{
    if (!m_nextCheck || now < *m_nextCheck)
        return std::nullopt;
    m_nextCheck = now + kCheckEvery;
    while (!m_pieces.empty() && now - m_pieces.front().at > kWindow) {
        m_characters -= m_pieces.front().characters;
        m_pieces.pop_front();
    }
    const double speed =
        static_cast<double>(m_characters) / kCharactersPerToken / toSeconds(kWindow);
    return speed < m_floor ? std::optional(speed) : std::nullopt;
}

std::optional<Instant> StreamPace::nextCheck() const
{
    return m_nextCheck;
}

} // namespace fuseboard
