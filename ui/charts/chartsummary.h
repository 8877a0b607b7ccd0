// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/annotations.h"
#include "ui/charts/chartlines.h"
#include "ui/charts/legendmodel.h"

#include <QString>

namespace fuseboard {

/// "Error rate", "Latency", …
QString subjectText(ChartSubject subject);

/// "the last 5 minutes"; of a part of what is loaded: "10:01 to 10:03".
QString spanText(const BoardSnapshot& board, qint64 fromMs, qint64 toMs);

/// What a chart shows, for a screen reader: "Error rate, the last 5 minutes: Aurora 0 %, …", and
/// what lasted meanwhile.
QString spokenChart(ChartSubject subject, const QString& span, const QList<LegendEntry>& entries,
                    const QList<Annotation>& annotations);

/// "Circuits, the last 5 minutes: Aurora closed, Borealis open, its page says degraded, …"
QString spokenCircuits(const BoardSnapshot& board, const FeedsSnapshot& feeds, const QString& span);

} // namespace fuseboard
