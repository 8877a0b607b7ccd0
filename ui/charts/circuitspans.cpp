// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/circuitspans.h"

#include <algorithm>

namespace fuseboard {

namespace {

/// Where the state that began at `atMs` is no longer known.
qint64 endOfKnowledge(qint64 atMs, qint64 endMs, const QList<OffSpan>& off)
{
    for (const OffSpan& span : off) {
        if (span.toMs > atMs && span.fromMs < endMs)
            return std::max(span.fromMs, atMs);
    }
    return endMs;
}

} // namespace

QList<CircuitSpan> circuitSpans(const QList<CircuitChange>& changes, qint64 fromMs, qint64 toMs,
                                const QList<OffSpan>& off)
{
    QList<CircuitSpan> spans;
    for (int index = 0; index < changes.size(); ++index) {
        const qint64 begin = std::max(changes.at(index).atMs, fromMs);
        const qint64 next =
            index + 1 < changes.size() ? std::min(changes.at(index + 1).atMs, toMs) : toMs;
        const qint64 end = endOfKnowledge(changes.at(index).atMs, next, off);
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

std::optional<CircuitState> stateAt(const QList<CircuitChange>& changes, qint64 atMs,
                                    const QList<OffSpan>& off)
{
    std::optional<CircuitChange> last;
    for (const CircuitChange& change : changes) {
        if (change.atMs > atMs)
            break;
        last = change;
    }
    if (!last || endOfKnowledge(last->atMs, atMs + 1, off) <= atMs)
        return std::nullopt;
    return last->state;
}

} // namespace fuseboard
