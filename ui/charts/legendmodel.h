// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlines.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace fuseboard {

/// A series in numbers.
struct LegendEntry
{
    QString id;
    QString title;
    Metric metric = Metric::ErrorRate; ///< of the numbers
    int style = 0;
    bool shown = true;
    std::optional<double> now{}; ///< nothing where there are no recent samples
    std::optional<double> p50{};
    std::optional<double> p95{};
    std::optional<double> max{};

    bool operator==(const LegendEntry&) const = default;
};

/// A row per provider or kind. Durations are percentiles of all calls in the span, never of other
/// percentiles; rates are those of the buckets.
QList<LegendEntry> legendEntries(const BoardSnapshot& board, ChartSubject subject,
                                 const ChartView& view, const QList<ChartLine>& lines);

/// "Now" is the last minute, or the last bucket where that is longer.
inline constexpr qint64 kNowMs = 60'000;

class LegendModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Now, P50, P95, Max, ColumnCount };
    static constexpr int kStyleRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(const QList<LegendEntry>& entries);
    const QList<LegendEntry>& entries() const { return m_entries; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace fuseboard
