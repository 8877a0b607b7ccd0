// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlines.h"

#include "app/domain/kindtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLowestTopMs = 100;
constexpr double kLowestTopRate = 4;
/// A threshold that lies not much higher than the values is worth the room it takes.
constexpr double kThresholdReach = 1.6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartSummary)
};

bool isNear(const ChartView& view, qint64 startMs, qint64 bucketMs)
{
    return startMs + 2 * bucketMs > view.fromMs && startMs < view.toMs + bucketMs;
}

/// Of the bucket under way only a part has passed: rates are of that part, and there are none while
/// it is short, because a call or two would make a peak of it.
std::optional<double> valueAt(const SeriesPoint& point, Metric metric, const BoardSnapshot& board)
{
    const qint64 passedMs = std::min(toMsOf(board) - point.startMs, board.bucketMs);
    const bool isRate = metric == Metric::Calls || metric == Metric::RateLimited;
    if (isRate && passedMs < board.bucketMs / 2)
        return std::nullopt;
    return valueOf(point.tally, metric, passedMs);
}

ChartLine providerLine(const BoardSnapshot& board, int index, Metric metric, const ChartView& view)
{
    const ProviderBoard& provider = board.providers.at(index);
    ChartLine line{.id = provider.name,
                   .provider = provider.name,
                   .title = provider.title,
                   .metric = metric,
                   .style = index};
    for (const SeriesPoint& point : provider.series) {
        if (!isNear(view, point.startMs, board.bucketMs))
            continue;
        if (const auto value = valueAt(point, metric, board))
            line.points.append({.startMs = point.startMs,
                                .value = *value,
                                .calls = point.tally.calls(),
                                .failures = point.tally.failureCount()});
    }
    return line;
}

/// Calls and failures of the shown providers in one bucket.
struct Sum
{
    quint32 calls = 0;
    std::array<quint32, kErrorKindCount> failures{};
};

QList<Sum> sumsOf(const BoardSnapshot& board, const ChartView& view, qint64 firstMs, qint64 count)
{
    QList<Sum> sums(count);
    for (const ProviderBoard& provider : board.providers) {
        if (view.hidden.contains(provider.name))
            continue;
        for (const SeriesPoint& point : provider.series) {
            const qint64 at = (point.startMs - firstMs) / board.bucketMs;
            if (point.startMs < firstMs || at >= count)
                continue;
            Sum& sum = sums[at];
            sum.calls += point.tally.calls();
            for (std::size_t kind = 0; kind < sum.failures.size(); ++kind)
                sum.failures[kind] += point.tally.failures[kind];
        }
    }
    return sums;
}

QList<ChartLine> kindLines(const BoardSnapshot& board, const ChartView& view)
{
    // Buckets are aligned to whole buckets, so that those of all providers meet.
    const qint64 firstMs = (view.fromMs / board.bucketMs - 1) * board.bucketMs;
    const qint64 count = std::max<qint64>(0, (view.toMs - firstMs) / board.bucketMs + 2);
    const QList<Sum> sums = sumsOf(board, view, firstMs, count);
    QList<ChartLine> lines{{.id = kindId(std::nullopt),
                            .provider = {},
                            .title = Words::tr("All failures"),
                            .metric = Metric::ErrorRate,
                            .style = -1}};
    for (const ErrorKind kind : allErrorKinds()) {
        const auto at = static_cast<std::size_t>(kind);
        // Of the whole board, so that a legend does not change while one moves along it.
        const bool occurs = std::any_of(
            board.providers.cbegin(), board.providers.cend(),
            [at](const ProviderBoard& provider) { return provider.total.failures[at] > 0; });
        if (!occurs)
            continue;
        QString title = causeText(kind);
        title[0] = title[0].toUpper();
        lines.append({.id = kindId(kind),
                      .provider = {},
                      .kind = kind,
                      .title = title,
                      .metric = Metric::ErrorRate,
                      .style = static_cast<int>(kind)});
    }
    for (ChartLine& line : lines) {
        for (qint64 bucket = 0; bucket < count; ++bucket) {
            const Sum& sum = sums.at(bucket);
            if (sum.calls == 0)
                continue;
            quint32 failures = 0;
            for (std::size_t kind = 0; kind < sum.failures.size(); ++kind)
                failures += !line.kind || static_cast<std::size_t>(*line.kind) == kind
                                ? sum.failures[kind]
                                : 0;
            line.points.append({.startMs = firstMs + bucket * board.bucketMs,
                                .value = 100.0 * failures / sum.calls,
                                .calls = sum.calls,
                                .failures = failures});
        }
    }
    return lines;
}

QList<Metric> metricsOf(ChartSubject subject, const ChartView& view)
{
    QList<Metric> metrics;
    switch (subject) {
    case ChartSubject::ErrorsByKind:
    case ChartSubject::ErrorsByProvider:
        return {Metric::ErrorRate};
    case ChartSubject::Calls:
        return {Metric::Calls, Metric::RateLimited};
    case ChartSubject::Latency:
        for (const Percentile percentile : view.percentiles)
            metrics.append(latencyOf(percentile));
        return metrics;
    case ChartSubject::FirstToken:
        for (const Percentile percentile : view.percentiles)
            metrics.append(firstTokenOf(percentile));
        return metrics;
    }
    return metrics;
}

QList<double> valuesOf(const ChartFrame& frame)
{
    QList<double> values;
    for (const ChartLine& line : frame.lines) {
        for (const LinePoint& point : line.points) {
            if (isWithin(frame, point))
                values.append(point.value);
        }
    }
    return values;
}

ValueScale scaleOf(const ChartFrame& frame, bool logarithmic, int maxSteps)
{
    const QList<double> values = valuesOf(frame);
    const auto highest = std::max_element(values.cbegin(), values.cend());
    const bool isErrors = frame.subject == ChartSubject::ErrorsByKind ||
                          frame.subject == ChartSubject::ErrorsByProvider;
    const bool isRate = frame.subject == ChartSubject::Calls;
    if (logarithmic && !isErrors && !isRate && !values.isEmpty())
        return logScaleFor(*std::min_element(values.cbegin(), values.cend()), *highest);
    double wanted = isErrors ? (values.isEmpty() ? 0 : *highest) : robustHighest(values);
    for (const Threshold& threshold : frame.thresholds) {
        if (threshold.value > wanted && threshold.value < kThresholdReach * wanted)
            wanted = threshold.value * 1.05;
    }
    if (isErrors)
        return percentScaleFor(wanted, maxSteps);
    // Counts repeat themselves: at the very top their lines could not be told from its edge.
    if (isRate)
        wanted *= 1.05;
    return scaleFor(wanted, isRate ? kLowestTopRate : kLowestTopMs, maxSteps);
}

} // namespace

QString kindId(std::optional<ErrorKind> kind)
{
    return u"kind:"_s + (kind ? QString(nameOf(*kind)) : QString());
}

BoardSnapshot coarsened(const BoardSnapshot& board, qint64 spanMs, int maxPoints)
{
    const qint64 bucketMs = std::max<qint64>(1, board.bucketMs);
    const qint64 points = (spanMs + bucketMs - 1) / bucketMs;
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

QList<ChartLine> chartLines(const BoardSnapshot& board, ChartSubject subject, const ChartView& view)
{
    if (subject == ChartSubject::ErrorsByKind)
        return kindLines(board, view);
    QList<ChartLine> lines;
    const QList<Metric> metrics = metricsOf(subject, view);
    for (int index = 0; index < board.providers.size(); ++index) {
        for (const Metric metric : metrics)
            lines.append(providerLine(board, index, metric, view));
    }
    return lines;
}

ChartFrame chartFrame(const BoardSnapshot& board, ChartSubject subject, const ChartView& view,
                      QList<ChartLine> lines, int maxSteps)
{
    lines.removeIf([&view](const ChartLine& line) { return view.hidden.contains(line.id); });
    ChartFrame frame{.subject = subject,
                     .fromMs = view.fromMs,
                     .toMs = view.toMs,
                     .nowMs = toMsOf(board),
                     .bucketMs = board.bucketMs,
                     .lines = std::move(lines),
                     .thresholds = thresholdsOf(view.rules, subject)};
    frame.scale = scaleOf(frame, view.logarithmic, maxSteps);
    return frame;
}

ChartFrame chartFrame(const BoardSnapshot& board, ChartSubject subject, const ChartView& view,
                      int maxSteps)
{
    return chartFrame(board, subject, view, chartLines(board, subject, view), maxSteps);
}

bool isWithin(const ChartFrame& frame, const LinePoint& point)
{
    return point.startMs + frame.bucketMs > frame.fromMs && point.startMs <= frame.toMs;
}

double middleOf(const ChartFrame& frame, const LinePoint& point)
{
    return static_cast<double>(std::min(point.startMs + frame.bucketMs / 2, frame.nowMs));
}

LineStrokes strokesOf(const ChartFrame& frame, const ChartLine& line)
{
    LineStrokes strokes;
    QList<QPointF> run;
    const auto finishRun = [&strokes, &run] {
        if (run.size() == 1)
            strokes.dots.append(run.first());
        if (run.size() > 1)
            strokes.runs.append(run);
        run.clear();
    };
    qint64 previousMs = 0;
    for (const LinePoint& point : line.points) {
        const bool isApart = point.startMs - previousMs > frame.bucketMs;
        if (isApart || line.metric == Metric::RateLimited)
            finishRun();
        run.append(QPointF(middleOf(frame, point), point.value));
        previousMs = point.startMs;
    }
    finishRun();
    return strokes;
}

const LinePoint* pointAt(const ChartFrame& frame, const ChartLine& line, qint64 atMs)
{
    const auto after =
        std::upper_bound(line.points.cbegin(), line.points.cend(), atMs,
                         [](qint64 ms, const LinePoint& point) { return ms < point.startMs; });
    if (after == line.points.cbegin() || atMs >= std::prev(after)->startMs + frame.bucketMs)
        return nullptr;
    return &*std::prev(after);
}

QList<Reading> readingsAt(const ChartFrame& frame, qint64 atMs)
{
    QList<Reading> readings;
    for (const ChartLine& line : frame.lines) {
        if (const LinePoint* point = pointAt(frame, line, atMs))
            readings.append({.title = line.title,
                             .metric = line.metric,
                             .style = line.style,
                             .value = point->value,
                             .calls = point->calls,
                             .failures = point->failures,
                             .isClipped = point->value > frame.scale.top});
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& a, const Reading& b) { return a.value > b.value; });
    return readings;
}

} // namespace fuseboard
