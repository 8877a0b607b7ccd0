// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlines.h"
#include "ui/charts/heatmap.h"

#include <QAbstractTableModel>
#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// What a chart shows, as numbers.
struct ChartTable
{
    struct Column
    {
        QString subject;                ///< "Latency p95", or "Latency" of a heat map
        QString name;                   ///< of the series, or the band
        std::optional<Metric> metric{}; ///< nothing: a count of calls
    };
    struct Row
    {
        qint64 startMs = 0; ///< of the bucket
        QList<std::optional<double>> values{};
    };
    QList<Column> columns{};
    QList<Row> rows{}; ///< oldest first
};

/// The values of the lines within the span; what lies above the scale too.
ChartTable tableOf(const ChartFrame& frame);
/// The calls in each band of a heat map.
ChartTable tableOf(const HeatGrid& grid, ChartSubject subject);

/// All tables side by side as RFC 4180 has it: UTC times by RFC 3339, the unit of each column in
/// its head, nothing where nothing was measured.
QByteArray csvOf(const QList<ChartTable>& tables);

/// The newest first, for a view; a new table changes what is new alone, so that the place of a
/// reader is kept.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const ChartTable& table);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table; ///< rows newest first
};

} // namespace fuseboard
