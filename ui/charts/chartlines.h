// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/charts/axisticks.h"
#include "ui/charts/metric.h"
#include "ui/charts/thresholds.h"

#include <QList>
#include <QPointF>
#include <QSet>
#include <QString>

#include <optional>

namespace fuseboard {

/// What a chart is drawn from: the span, who is left out, and how.
struct ChartView
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QSet<QString> hidden{}; ///< ids of lines
    QList<Percentile> percentiles{Percentile::P50};
    bool logarithmic = false; ///< durations
    QList<AlertRule> rules{}; ///< whose thresholds are shown
};

/// One bucket of a line.
struct LinePoint
{
    qint64 startMs = 0;
    double value = 0;
    quint32 calls = 0;
    quint32 failures = 0; ///< of the line's kind, where it has one

    bool operator==(const LinePoint&) const = default;
};

struct ChartLine
{
    QString id;                      ///< the provider's name, or kindId()
    QString provider;                ///< empty: of all that are shown
    std::optional<ErrorKind> kind{}; ///< one kind of failure alone
    QString title;
    Metric metric = Metric::ErrorRate;
    int style = 0; ///< see seriesPen()
    QList<LinePoint> points{};
};

/// The id of a kind's line; without a kind: of all failures.
QString kindId(std::optional<ErrorKind> kind);

struct ChartFrame
{
    ChartSubject subject = ChartSubject::ErrorsByKind;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 nowMs = 0; ///< nothing is known after it
    qint64 bucketMs = 1000;
    ValueScale scale{};
    QList<ChartLine> lines{}; ///< those that are shown
    QList<Threshold> thresholds{};
};

/// The board with so many neighbouring buckets joined, exactly, that a span of `spanMs` has at
/// most `maxPoints` of them.
BoardSnapshot coarsened(const BoardSnapshot& board, qint64 spanMs, int maxPoints);

/// All lines of a chart, those that are hidden too. Points reach one bucket beyond the span, so
/// that a line runs out of the plot.
QList<ChartLine> chartLines(const BoardSnapshot& board, ChartSubject subject,
                            const ChartView& view);

/// What one chart shows of a board. The scale holds the shown values but for outliers.
ChartFrame chartFrame(const BoardSnapshot& board, ChartSubject subject, const ChartView& view,
                      QList<ChartLine> lines, int maxSteps);
ChartFrame chartFrame(const BoardSnapshot& board, ChartSubject subject, const ChartView& view,
                      int maxSteps);

/// The highest value that the scale must hold: outliers, more than three times the 90th percentile,
/// are left to be clipped, so that one of them does not flatten all the rest.
double robustHighest(QList<double> values);

/// The point's bucket lies in the frame, at least in part.
bool isWithin(const ChartFrame& frame, const LinePoint& point);
/// The middle of its bucket; of the one under way: now.
double middleOf(const ChartFrame& frame, const LinePoint& point);

/// How a line is drawn, in ms and values: runs have no gap within; a point without neighbours, and
/// every count of 429s, is a dot.
struct LineStrokes
{
    QList<QList<QPointF>> runs;
    QList<QPointF> dots;
};
LineStrokes strokesOf(const ChartFrame& frame, const ChartLine& line);

/// The point of the bucket that holds `atMs`; nullptr without one.
const LinePoint* pointAt(const ChartFrame& frame, const ChartLine& line, qint64 atMs);

/// One row of the tip under the cursor.
struct Reading
{
    QString title;
    Metric metric = Metric::ErrorRate;
    int style = 0;
    double value = 0;
    quint32 calls = 0;
    quint32 failures = 0;
    bool isClipped = false;
};

/// The values of the bucket that holds `atMs`, the highest first.
QList<Reading> readingsAt(const ChartFrame& frame, qint64 atMs);

} // namespace fuseboard
