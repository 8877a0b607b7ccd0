// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/annotations.h"
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

/// Lines and labels of the values.
void paintValueGrid(QPainter& painter, const QRectF& plot, const ValueScale& scale, Metric metric,
                    const ChartColors& colors);

/// What lasts, behind the values: a tint with a strip on top, in a pattern by its kind.
void paintBands(QPainter& painter, const QRectF& plot, const QList<Annotation>& bands,
                qint64 fromMs, qint64 toMs, const ChartColors& colors);
/// Colour and pattern of a claim.
QBrush claimBrush(FeedLevel level, const ChartColors& colors);

/// Where alerts begin; of those above the scale, the lowest is named at the top.
void paintThresholds(QPainter& painter, const QRectF& plot, const ChartFrame& frame,
                     const ChartColors& colors);

/// Points without a line: lone ones as dots, 429s as diamonds.
void paintDots(QPainter& painter, const QRectF& plot, const ChartFrame& frame,
               const ChartColors& colors);

/// Values above the scale: triangles that point out of the chart, with the value where there is
/// room.
void paintClipMarks(QPainter& painter, const QRectF& plot, const ChartFrame& frame,
                    const ChartColors& colors);

void paintCursorLine(QPainter& painter, const QRectF& plot, double x, const ChartColors& colors);

/// The line of the cursor and the values that it crosses.
void paintCursor(QPainter& painter, const QRectF& plot, const ChartFrame& frame, qint64 atMs,
                 const ChartColors& colors);

} // namespace fuseboard
