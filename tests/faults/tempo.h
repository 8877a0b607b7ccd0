// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard::faults {

/// How fast a scenario plays: the same factor scales the fault's times and the chain's settings, so
/// that their ratios remain. 1 is real time.
class Tempo
{
public:
    explicit Tempo(double factor = 1) : m_factor(factor) {}

    double factor() const { return m_factor; }
    bool isReal() const { return m_factor == 1; }
    /// Seconds of the scenario, in seconds of the wall.
    double operator()(double seconds) const { return seconds * m_factor; }
    /// What a busy machine may add to a bound: scaled times leave it less room.
    double slack() const { return isReal() ? 0.5 : 1.0; }

private:
    double m_factor;
};

inline QString inSeconds(double seconds)
{
    return QStringLiteral("%1 s").arg(seconds, 0, 'f', 2);
}

} // namespace fuseboard::faults
