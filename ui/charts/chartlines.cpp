// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlines.h"

#include "ui/models/format.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

constexpr double kLowestTopMs = 100;

ChartLine lineOf(const ProviderBoard& provider, int style, Metric metric, qint64 bucketMs,
                 qint64 nowMs)
{
    ChartLine line{.provider = provider.name,
                   .title = provider.title,
                   .metric = metric,
                   .style = style,
                   .runs = {},
                   .dots = {},
                   .clippedAt = {}};
    QList<QPointF> run;
    const auto finishRun = [&line, &run] {
        if (run.size() == 1)
            line.dots.append(run.first());
        if (run.size() > 1)
            line.runs.append(run);
        run.clear();
    };
    std::optional<qint64> previous;
    for (const SeriesPoint& point : provider.series) {
        const auto value = valueOf(point.tally, metric);
        if (!value || (previous && point.startMs - *previous > bucketMs))
            finishRun();
        if (value) {
            const qint64 middle = std::min(point.startMs + bucketMs / 2, nowMs);
            run.append(QPointF(static_cast<double>(middle), *value));
            previous = point.startMs;
        }
    }
    finishRun();
    return line;
}

void clip(ChartLine& line, double top)
{
    const auto clipPoint = [&line, top](QPointF& point) {
        if (point.y() > top) {
            line.clippedAt.append(point.x());
            point.setY(top);
        }
    };
    for (QList<QPointF>& run : line.runs)
        std::for_each(run.begin(), run.end(), clipPoint);
    std::for_each(line.dots.begin(), line.dots.end(), clipPoint);
}

QList<double> drawnValues(const QList<ChartLine>& lines)
{
    QList<double> values;
    for (const ChartLine& line : lines) {
        for (const QList<QPointF>& run : line.runs) {
            for (const QPointF& point : run)
                values.append(point.y());
        }
        for (const QPointF& point : line.dots)
            values.append(point.y());
    }
    return values;
}

} // namespace

std::optional<double> valueOf(const Tally& tally, Metric metric)
{
    switch (metric) {
    case Metric::ErrorRate: {
        const auto rate = tally.errorRate();
        return rate ? std::optional(*rate * 100) : std::nullopt;
    }
    case Metric::LatencyP50:
        return millisecondsOf(tally.latency.quantile(0.5));
    case Metric::LatencyP95:
        return millisecondsOf(tally.latency.quantile(0.95));
    case Metric::FirstToken:
        return millisecondsOf(tally.ttft.quantile(0.5));
    }
    return std::nullopt;
}

BoardSnapshot coarsened(const BoardSnapshot& board, int maxPoints)
{
    const qint64 lengthMs = toMsOf(board) - fromMsOf(board);
    const qint64 bucketMs = std::max<qint64>(1, board.bucketMs);
    const qint64 points = (lengthMs + bucketMs - 1) / bucketMs;
    const qint64 factor = (points + maxPoints - 1) / std::max(1, maxPoints);
    if (factor <= 1)
        return board;
    BoardSnapshot coarse = board;
    coarse.bucketMs = bucketMs * factor;
    for (ProviderBoard& provider : coarse.providers) {
        const QList<SeriesPoint> fine = std::exchange(provider.series, {});
        for (const SeriesPoint& point : fine) {
            const qint64 startMs = point.startMs / coarse.bucketMs * coarse.bucketMs;
            if (provider.series.isEmpty() || provider.series.last().startMs != startMs)
                provider.series.append({.startMs = startMs, .tally = point.tally});
            else
                provider.series.last().tally.merge(point.tally);
        }
    }
    return coarse;
}

double robustHighest(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const double limit = 3 * values.at((values.size() - 1) * 9 / 10);
    const auto firstOutlier = std::upper_bound(values.cbegin(), values.cend(), limit);
    return *std::prev(firstOutlier);
}

ChartFrame chartFrame(const BoardSnapshot& board, const QList<Metric>& metrics,
                      const QSet<QString>& hidden, int maxSteps)
{
    ChartFrame frame{.fromMs = fromMsOf(board),
                     .toMs = toMsOf(board),
                     .bucketMs = board.bucketMs,
                     .scale = {},
                     .lines = {}};
    for (int index = 0; index < board.providers.size(); ++index) {
        const ProviderBoard& provider = board.providers.at(index);
        if (hidden.contains(provider.name))
            continue;
        for (const Metric metric : metrics)
            frame.lines.append(lineOf(provider, index, metric, board.bucketMs, frame.toMs));
    }
    const QList<double> values = drawnValues(frame.lines);
    if (metrics.contains(Metric::ErrorRate)) {
        const auto highest = std::max_element(values.cbegin(), values.cend());
        frame.scale = percentScaleFor(highest == values.cend() ? 0 : *highest, maxSteps);
    } else {
        frame.scale = scaleFor(robustHighest(values), kLowestTopMs, maxSteps);
    }
    for (ChartLine& line : frame.lines)
        clip(line, frame.scale.top);
    return frame;
}

QList<Reading> readingsAt(const BoardSnapshot& board, const QList<Metric>& metrics,
                          const QSet<QString>& hidden, qint64 atMs)
{
    QList<Reading> readings;
    for (int index = 0; index < board.providers.size(); ++index) {
        const ProviderBoard& provider = board.providers.at(index);
        if (hidden.contains(provider.name))
            continue;
        for (const SeriesPoint& point : provider.series) {
            if (atMs < point.startMs || atMs >= point.startMs + board.bucketMs)
                continue;
            for (const Metric metric : metrics) {
                if (const auto value = valueOf(point.tally, metric)) {
                    readings.append({.title = provider.title,
                                     .metric = metric,
                                     .style = index,
                                     .value = *value,
                                     .calls = point.tally.calls(),
                                     .failures = point.tally.failureCount()});
                }
            }
        }
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& a, const Reading& b) { return a.value > b.value; });
    return readings;
}

} // namespace fuseboard
