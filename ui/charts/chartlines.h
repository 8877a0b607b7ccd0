// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/charts/axisticks.h"

#include <QList>
#include <QPointF>
#include <QSet>
#include <QString>

#include <optional>

namespace fuseboard {

enum class Metric {
    ErrorRate,  ///< percent
    LatencyP50, ///< ms
    LatencyP95, ///< ms
    FirstToken, ///< ms, median
};

/// The value of one bucket; nothing where nothing was measured.
std::optional<double> valueOf(const Tally& tally, Metric metric);

/// A line as it is drawn: x is the middle of the bucket in UTC ms (of the one under way: now), y
/// the value cut at the scale's top. `runs` have no gap within; a point without neighbours is in
/// `dots`.
struct ChartLine
{
    QString provider;
    QString title;
    Metric metric = Metric::ErrorRate;
    int style = 0; ///< the provider's place in the configuration
    QList<QList<QPointF>> runs;
    QList<QPointF> dots;
    QList<double> clippedAt; ///< x of the points that lie above the top
};

struct ChartFrame
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 bucketMs = 1000;
    ValueScale scale;
    QList<ChartLine> lines;
};

/// The board with so many neighbouring buckets joined, exactly, that a line has at most
/// `maxPoints`.
BoardSnapshot coarsened(const BoardSnapshot& board, int maxPoints);

/// What one chart shows of a board, without the providers in `hidden`.
ChartFrame chartFrame(const BoardSnapshot& board, const QList<Metric>& metrics,
                      const QSet<QString>& hidden, int maxSteps);

/// The highest value that the scale must hold: outliers, more than three times the 90th percentile,
/// are left to be clipped, so that one of them does not flatten all the rest.
double robustHighest(QList<double> values);

/// One row of the tip under the cursor.
struct Reading
{
    QString title;
    Metric metric = Metric::ErrorRate;
    int style = 0;
    double value = 0;
    quint32 calls = 0;
    quint32 failures = 0;
};

/// The values of the bucket that holds `atMs`, the highest first.
QList<Reading> readingsAt(const BoardSnapshot& board, const QList<Metric>& metrics,
                          const QSet<QString>& hidden, qint64 atMs);

} // namespace fuseboard
