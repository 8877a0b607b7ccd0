// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendmodel.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kDash(0x2013);

/// Nearest rank.
double quantileOf(const QList<double>& sorted, double share)
{
    const double rank = std::ceil(share * static_cast<double>(sorted.size()) - 1e-9);
    return sorted.at(std::clamp<qsizetype>(qsizetype(rank) - 1, 0, sorted.size() - 1));
}

bool isRecent(qint64 startMs, const BoardSnapshot& board, const ChartView& view)
{
    return startMs + board.bucketMs > view.toMs - std::max(kNowMs, board.bucketMs) &&
           startMs <= view.toMs;
}

Tally tallyOf(const ProviderBoard& provider, const BoardSnapshot& board, const ChartView& view,
              bool recentOnly)
{
    Tally tally;
    for (const SeriesPoint& point : provider.series) {
        const bool isIn =
            point.startMs + board.bucketMs > view.fromMs && point.startMs <= view.toMs;
        if (recentOnly ? isRecent(point.startMs, board, view) : isIn)
            tally.merge(point.tally);
    }
    return tally;
}

void addDurations(LegendEntry& entry, const ProviderBoard& provider, const BoardSnapshot& board,
                  const ChartView& view, ChartSubject subject)
{
    const auto metricOf = [subject](Percentile percentile) {
        return subject == ChartSubject::FirstToken ? firstTokenOf(percentile)
                                                   : latencyOf(percentile);
    };
    const Tally recent = tallyOf(provider, board, view, true);
    const bool isWhole = view.fromMs == fromMsOf(board) && view.toMs == toMsOf(board);
    const Tally all = isWhole ? provider.total : tallyOf(provider, board, view, false);
    entry.metric = metricOf(Percentile::P50);
    entry.now = valueOf(recent, metricOf(Percentile::P50), board.bucketMs);
    entry.p50 = valueOf(all, metricOf(Percentile::P50), board.bucketMs);
    entry.p95 = valueOf(all, metricOf(Percentile::P95), board.bucketMs);
    const auto longest = subject == ChartSubject::FirstToken ? all.ttft.max() : all.latency.max();
    if (longest)
        entry.max = toMs(*longest);
}

void addRates(LegendEntry& entry, const ChartLine& line, const BoardSnapshot& board,
              const ChartView& view)
{
    QList<double> values;
    quint32 calls = 0;
    quint32 failures = 0;
    for (const LinePoint& point : line.points) {
        if (point.startMs + board.bucketMs <= view.fromMs || point.startMs > view.toMs)
            continue;
        values.append(point.value);
        if (isRecent(point.startMs, board, view)) {
            calls += point.calls;
            failures += point.failures;
        }
    }
    if (calls > 0) {
        const double minutes = static_cast<double>(std::max(kNowMs, board.bucketMs)) / 60'000;
        entry.now = line.metric == Metric::ErrorRate ? 100.0 * failures / calls : calls / minutes;
    }
    if (values.isEmpty())
        return;
    std::sort(values.begin(), values.end());
    entry.p50 = quantileOf(values, 0.5);
    entry.p95 = quantileOf(values, 0.95);
    entry.max = values.last();
}

} // namespace

QList<LegendEntry> legendEntries(const BoardSnapshot& board, ChartSubject subject,
                                 const ChartView& view, const QList<ChartLine>& lines)
{
    QList<LegendEntry> entries;
    const bool isOfDurations =
        subject == ChartSubject::Latency || subject == ChartSubject::FirstToken;
    for (const ChartLine& line : lines) {
        const bool isKnown =
            std::any_of(entries.cbegin(), entries.cend(),
                        [&line](const LegendEntry& entry) { return entry.id == line.id; });
        if (isKnown)
            continue;
        LegendEntry entry{.id = line.id,
                          .title = line.title,
                          .metric = line.metric,
                          .style = line.style,
                          .shown = !view.hidden.contains(line.id)};
        if (isOfDurations)
            addDurations(entry, board.providers.at(line.style), board, view, subject);
        else
            addRates(entry, line, board, view);
        entries.append(entry);
    }
    return entries;
}

void LegendModel::setEntries(const QList<LegendEntry>& entries)
{
    if (entries == m_entries)
        return;
    const bool sameRows =
        std::equal(entries.cbegin(), entries.cend(), m_entries.cbegin(), m_entries.cend(),
                   [](const LegendEntry& a, const LegendEntry& b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_entries = entries;
    if (!sameRows)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LegendModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LegendModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LegendModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LegendEntry& entry = m_entries.at(index.row());
    const auto text = [&entry](const std::optional<double>& value) {
        return value ? valueText(*value, entry.metric) : QString(kDash);
    };
    if (role == kStyleRole)
        return entry.style;
    if (role == Qt::CheckStateRole && index.column() == Name)
        return entry.shown ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == Name ? Qt::AlignLeading | Qt::AlignVCenter
                                               : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return entry.shown ? tr("%1, shown").arg(entry.title) : tr("%1, hidden").arg(entry.title);
    if (role == Qt::ToolTipRole && index.column() == Name)
        return entry.title;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return entry.title;
    case Now:
        return text(entry.now);
    case P50:
        return text(entry.p50);
    case P95:
        return text(entry.p95);
    case Max:
        return text(entry.max);
    default:
        return {};
    }
}

QVariant LegendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Name ? Qt::AlignLeading | Qt::AlignVCenter
                                        : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Now)
        return tr("The last minute, or the last bucket where that is longer");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Series");
    case Now:
        return tr("now");
    case P50:
        return u"p50"_s;
    case P95:
        return u"p95"_s;
    case Max:
        return tr("max");
    default:
        return {};
    }
}

} // namespace fuseboard
