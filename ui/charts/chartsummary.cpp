// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsummary.h"

#include "ui/models/cardtext.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ChartSummary", text);
}

QString sentence(const QString& subject, TimeRange range, const QStringList& parts)
{
    return tr("%1, %2: %3.")
        .arg(subject, rangeText(range), parts.isEmpty() ? tr("no providers") : parts.join(u", "_s));
}

} // namespace

QString metricText(Metric metric)
{
    switch (metric) {
    case Metric::ErrorRate:
        return tr("Error rate");
    case Metric::LatencyP50:
        return tr("Latency p50");
    case Metric::LatencyP95:
        return tr("Latency p95");
    case Metric::FirstToken:
        return tr("Time to first token");
    }
    return {};
}

QString valueText(double value, Metric metric)
{
    return metric == Metric::ErrorRate ? percentText(value / 100) : durationText(value);
}

QString axisText(double value, Metric metric)
{
    return metric == Metric::ErrorRate ? percentText(value / 100) : roundDurationText(value);
}

QString spokenChart(const BoardSnapshot& board, Metric metric)
{
    QStringList parts;
    for (const ProviderBoard& provider : board.providers) {
        const auto value = valueOf(provider.total, metric);
        parts << provider.title + u' ' + (value ? valueText(*value, metric) : tr("no samples"));
    }
    return sentence(metricText(metric), board.range, parts);
}

QString spokenCircuits(const BoardSnapshot& board)
{
    QStringList parts;
    for (const ProviderBoard& provider : board.providers)
        parts << provider.title + u' ' + circuitStateText(provider.circuit.state).toLower();
    return sentence(tr("Circuits"), board.range, parts);
}

} // namespace fuseboard
