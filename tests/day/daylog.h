// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/day/dayboard.h"

namespace fuseboard {

/// From `from` on, up to `until`, the verdict on `provider` must be one of `kinds`. Between the
/// spans stands the time that it takes to notice: some probes, one reading of the page.
struct Span
{
    const char* provider;
    int from;
    int until;
    QList<VerdictKind> kinds;
};

QString clockOf(int minute);

/// Lives until that minute, and tells the minutes in which a verdict was not as it must be.
QStringList wrongMinutes(DayBoard& day, int until, const QList<Span>& spans);

/// The tags of what was told anew. A notice that takes the place of one that still stands, as it
/// has become graver, is the same to the user; that all is well again is told with low urgency.
QStringList toldAnew(const QList<Notice>& notices);

} // namespace fuseboard
