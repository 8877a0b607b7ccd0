// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/circuitspans.h"

#include <algorithm>

namespace fuseboard {

QList<CircuitSpan> circuitSpans(const QList<CircuitChange>& changes, qint64 fromMs, qint64 toMs)
{
    QList<CircuitSpan> spans;
    for (int index = 0; index < changes.size(); ++index) {
        const qint64 begin = std::max(changes.at(index).atMs, fromMs);
        const qint64 end =
            index + 1 < changes.size() ? std::min(changes.at(index + 1).atMs, toMs) : toMs;
        if (end <= begin)
            continue;
        const CircuitState state = changes.at(index).state;
        if (!spans.isEmpty() && spans.last().state == state && spans.last().toMs == begin)
            spans.last().toMs = end;
        else
            spans.append({.fromMs = begin, .toMs = end, .state = state});
    }
    return spans;
}

std::optional<CircuitState> stateAt(const QList<CircuitChange>& changes, qint64 atMs)
{
    std::optional<CircuitState> state;
    for (const CircuitChange& change : changes) {
        if (change.atMs > atMs)
            break;
        state = change.state;
    }
    return state;
}

} // namespace fuseboard
