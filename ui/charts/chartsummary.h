// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlines.h"

#include <QString>

namespace fuseboard {

/// "Error rate", "Latency p95", …
QString metricText(Metric metric);

/// The value with its unit, as in a tip; on an axis, where values are round.
QString valueText(double value, Metric metric);
QString axisText(double value, Metric metric);

/// What a chart shows, for a screen reader: "Error rate, the last 5 minutes: Aurora 0 %, …"
QString spokenChart(const BoardSnapshot& board, Metric metric);

/// "Circuits, the last 5 minutes: Aurora closed, Borealis open, …"
QString spokenCircuits(const BoardSnapshot& board);

} // namespace fuseboard
