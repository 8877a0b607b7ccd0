// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"

#include <QList>

#include <optional>

namespace fuseboard {

/// A circuit's state from one moment to another.
struct CircuitSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    CircuitState state = CircuitState::Closed;

    bool operator==(const CircuitSpan&) const = default;
};

/// The spans within [fromMs, toMs]. Time before the first change is not known and has no span, nor
/// has time in which the program was off, and after it up to the next change.
QList<CircuitSpan> circuitSpans(const QList<CircuitChange>& changes, qint64 fromMs, qint64 toMs,
                                const QList<OffSpan>& off = {});

std::optional<CircuitState> stateAt(const QList<CircuitChange>& changes, qint64 atMs,
                                    const QList<OffSpan>& off = {});

} // namespace fuseboard
