// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/charts/chartlines.h"
#include "ui/charts/chartstyle.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QSet>
#include <QString>

namespace fuseboard {

/// How many calls took how long, bucket by bucket, of all providers that are shown.
struct HeatGrid
{
    qint64 firstMs = 0; ///< start of the first column
    qint64 bucketMs = 1000;
    ValueScale scale{}; ///< ms; bands are of equal height on it
    int columns = 0;
    int bands = 0;
    QList<quint32> counts{}; ///< column by column, the fastest band first
    quint32 most = 0;        ///< in one cell

    quint32 at(int column, int band) const { return counts.at(column * bands + band); }
    double lowerEdge(int band) const { return valueAt(scale, double(band) / bands); }
    double upperEdge(int band) const { return valueAt(scale, double(band + 1) / bands); }
};

/// The values of the histogram in bands of equal height on `scale`; what lies outside counts in the
/// outermost.
QList<quint32> bandsOf(const LatencyHistogram& histogram, const ValueScale& scale, int bands);

/// The columns of the grid that was made last: of a board that is a moment newer, nearly all are
/// the same.
struct HeatColumns
{
    struct Column
    {
        quint64 calls = 0;
        QList<quint32> bands{};
    };
    ValueScale scale{};
    int bands = 0;
    qint64 bucketMs = 0;
    QSet<QString> hidden{};
    QHash<qint64, Column> byStart{};
};

/// `subject` is Latency or FirstToken. `last` is used where it fits, and then of this grid.
HeatGrid heatGrid(const BoardSnapshot& board, ChartSubject subject, const ChartView& view,
                  int bands, HeatColumns& last);

/// A pixel for each cell, the fastest band at the bottom; empty cells are transparent.
QImage heatImage(const HeatGrid& grid, const ChartColors& colors);

} // namespace fuseboard
