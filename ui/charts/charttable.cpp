// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kDash(0x2013);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

QString headOf(const ChartTable::Column& column)
{
    const QString unit = column.metric ? unitText(*column.metric) : Words::tr("calls");
    return Words::tr("%1: %2 (%3)").arg(column.subject, column.name, unit);
}

QByteArray quoted(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') &&
        !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

bool sameColumns(const ChartTable& a, const ChartTable& b)
{
    return std::equal(a.columns.cbegin(), a.columns.cend(), b.columns.cbegin(), b.columns.cend(),
                      [](const ChartTable::Column& x, const ChartTable::Column& y) {
                          return x.subject == y.subject && x.name == y.name;
                      });
}

} // namespace

ChartTable tableOf(const ChartFrame& frame)
{
    ChartTable table;
    QMap<qint64, QList<std::optional<double>>> rows;
    for (const ChartLine& line : frame.lines) {
        if (line.metric == Metric::RateLimited && line.points.isEmpty())
            continue;
        const qsizetype column = table.columns.size();
        table.columns.append(
            {.subject = metricText(line.metric), .name = line.title, .metric = line.metric});
        for (const LinePoint& point : line.points) {
            if (!isWithin(frame, point))
                continue;
            QList<std::optional<double>>& row = rows[point.startMs];
            row.resize(column + 1);
            row[column] = point.value;
        }
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        row->resize(table.columns.size());
        table.rows.append({.startMs = row.key(), .values = *row});
    }
    return table;
}

ChartTable tableOf(const HeatGrid& grid, ChartSubject subject)
{
    ChartTable table;
    const QString title = subject == ChartSubject::FirstToken ? Words::tr("Time to first token")
                                                              : Words::tr("Latency");
    for (int band = 0; band < grid.bands; ++band)
        table.columns.append({.subject = title,
                              .name = Words::tr("%1 to %2")
                                          .arg(durationText(grid.lowerEdge(band)),
                                               durationText(grid.upperEdge(band)))});
    for (int column = 0; column < grid.columns; ++column) {
        ChartTable::Row row{.startMs = grid.firstMs + column * grid.bucketMs};
        quint32 calls = 0;
        for (int band = 0; band < grid.bands; ++band) {
            calls += grid.at(column, band);
            row.values.append(grid.at(column, band));
        }
        if (calls > 0)
            table.rows.append(row);
    }
    return table;
}

QByteArray csvOf(const QList<ChartTable>& tables)
{
    QByteArray csv = "time_utc";
    QMap<qint64, QList<std::optional<double>>> rows;
    qsizetype columns = 0;
    for (const ChartTable& table : tables) {
        for (const ChartTable::Column& column : table.columns)
            csv += ',' + quoted(headOf(column));
        for (const ChartTable::Row& row : table.rows) {
            QList<std::optional<double>>& all = rows[row.startMs];
            all.resize(columns);
            all += row.values;
        }
        columns += table.columns.size();
    }
    csv += "\r\n";
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        row->resize(columns);
        csv += QDateTime::fromMSecsSinceEpoch(row.key())
                   .toUTC()
                   .toString(Qt::ISODateWithMs)
                   .toLatin1();
        for (const std::optional<double>& value : std::as_const(*row))
            csv += ',' + (value ? QByteArray::number(*value, 'g', 8) : QByteArray());
        csv += "\r\n";
    }
    return csv;
}

void ChartTableModel::setTable(const ChartTable& table)
{
    ChartTable next = table;
    std::reverse(next.rows.begin(), next.rows.end());
    if (m_table.rows.isEmpty() || next.rows.isEmpty() || !sameColumns(next, m_table)) {
        beginResetModel();
        m_table = next;
        endResetModel();
        return;
    }
    const auto isOlder = [](const ChartTable::Row& row, qint64 ms) { return row.startMs < ms; };
    const auto gone = static_cast<int>(
        std::count_if(m_table.rows.cbegin(), m_table.rows.cend(), [&](const ChartTable::Row& row) {
            return isOlder(row, next.rows.last().startMs);
        }));
    if (gone > 0) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last - gone + 1, last);
        m_table.rows.resize(m_table.rows.size() - gone);
        endRemoveRows();
    }
    const qint64 newestMs = m_table.rows.isEmpty() ? 0 : m_table.rows.first().startMs;
    const auto come = static_cast<int>(
        std::count_if(next.rows.cbegin(), next.rows.cend(),
                      [newestMs](const ChartTable::Row& row) { return row.startMs > newestMs; }));
    if (next.rows.size() - come != m_table.rows.size()) {
        beginResetModel();
        m_table = next;
        endResetModel();
        return;
    }
    if (come > 0) {
        beginInsertRows({}, 0, come - 1);
        m_table = next;
        endInsertRows();
    }
    m_table = next;
    if (rowCount() > come)
        emit dataChanged(index(come, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartTable::Row& row = m_table.rows.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return onDayText(QDateTime::fromMSecsSinceEpoch(row.startMs).date(),
                         clockText(row.startMs));
    const auto value = row.values.value(index.column() - 1);
    if (!value)
        return QString(kDash);
    const auto metric = m_table.columns.at(index.column() - 1).metric;
    return metric ? valueText(*value, *metric) : QLocale().toString(*value, 'f', 0);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return Words::tr("From");
    const ChartTable::Column& column = m_table.columns.at(section - 1);
    const bool sameSubject = std::all_of(
        m_table.columns.cbegin(), m_table.columns.cend(),
        [&column](const ChartTable::Column& other) { return other.subject == column.subject; });
    if (sameSubject)
        return column.name;
    const auto percentile = column.metric ? percentileOf(*column.metric) : std::nullopt;
    return QString(column.name + u' ' +
                   (percentile ? percentileText(*percentile) : column.subject));
}

} // namespace fuseboard
