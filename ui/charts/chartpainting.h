// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlines.h"
#include "ui/charts/chartstyle.h"

class QPainter;

namespace fuseboard {

/// Ticks of the shared time axis for a plot of that width.
QList<qint64> ticksFor(const QRectF& plot, qint64 fromMs, qint64 toMs);

void paintTimeGrid(QPainter& painter, const QRectF& plot, qint64 fromMs, qint64 toMs,
                   const ChartColors& colors);

/// The labels of the ticks, in `row` below the plots.
void paintTimeLabels(QPainter& painter, const QRectF& row, qint64 fromMs, qint64 toMs,
                     const ChartColors& colors);

/// A value above the scale: a triangle that points out of the chart.
void paintClipMark(QPainter& painter, const QPointF& top, const QColor& color);

void paintCursorLine(QPainter& painter, const QRectF& plot, double x, const ChartColors& colors);

/// The line of the cursor and the values that it crosses.
void paintCursor(QPainter& painter, const QRectF& plot, const ChartFrame& frame, qint64 atMs,
                 const ChartColors& colors);

} // namespace fuseboard
