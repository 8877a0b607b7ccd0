// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

const LatencyHistogram& histogramOf(const Tally& tally, ChartSubject subject)
{
    return subject == ChartSubject::FirstToken ? tally.ttft : tally.latency;
}

/// What falls into one column.
struct Parts
{
    quint64 calls = 0;
    QList<const LatencyHistogram*> histograms{};
};

LatencyHistogram merged(const Parts& parts)
{
    LatencyHistogram all;
    for (const LatencyHistogram* histogram : parts.histograms)
        all.merge(*histogram);
    return all;
}

double msAtRank(const LatencyHistogram& histogram, quint64 rank)
{
    const double share = static_cast<double>(rank) / static_cast<double>(histogram.count());
    return toMs(*histogram.quantile(share));
}

int bandOf(const ValueScale& scale, int bands, double ms)
{
    return std::clamp(static_cast<int>(shareOf(scale, ms) * bands), 0, bands - 1);
}

} // namespace

QList<quint32> bandsOf(const LatencyHistogram& histogram, const ValueScale& scale, int bands)
{
    // Values grow with their rank: from each band's first rank its last one is searched for.
    QList<quint32> counts(bands);
    const quint64 count = histogram.count();
    for (quint64 first = 1; first <= count;) {
        const int band = bandOf(scale, bands, msAtRank(histogram, first));
        quint64 last = first;
        for (quint64 beyond = count + 1; beyond - last > 1;) {
            const quint64 middle = last + (beyond - last) / 2;
            if (bandOf(scale, bands, msAtRank(histogram, middle)) > band)
                beyond = middle;
            else
                last = middle;
        }
        counts[band] += static_cast<quint32>(last - first + 1);
        first = last + 1;
    }
    return counts;
}

HeatGrid heatGrid(const BoardSnapshot& board, ChartSubject subject, const ChartView& view,
                  int bands, HeatColumns& last)
{
    const qint64 bucketMs = board.bucketMs;
    HeatGrid grid{.firstMs = view.fromMs / bucketMs * bucketMs, .bucketMs = bucketMs};
    grid.columns =
        static_cast<int>(std::max<qint64>(0, (view.toMs - grid.firstMs + bucketMs - 1) / bucketMs));
    grid.bands = bands;
    QList<Parts> columns(grid.columns);
    double lowest = 0;
    double highest = 0;
    for (const ProviderBoard& provider : board.providers) {
        if (view.hidden.contains(provider.name))
            continue;
        for (const SeriesPoint& point : provider.series) {
            const qint64 column = (point.startMs - grid.firstMs) / bucketMs;
            const LatencyHistogram& histogram = histogramOf(point.tally, subject);
            if (point.startMs < grid.firstMs || column >= grid.columns || histogram.isEmpty())
                continue;
            columns[column].calls += histogram.count();
            columns[column].histograms.append(&histogram);
            const double low = toMs(*histogram.min());
            lowest = highest == 0 ? low : std::min(lowest, low);
            highest = std::max(highest, toMs(*histogram.max()));
        }
    }
    grid.scale = logScaleFor(highest > 0 ? lowest : 100, highest > 0 ? highest : 1000);
    HeatColumns next{
        .scale = grid.scale, .bands = bands, .bucketMs = bucketMs, .hidden = view.hidden};
    const bool fits = next.scale == last.scale && next.bands == last.bands &&
                      next.bucketMs == last.bucketMs && next.hidden == last.hidden;
    grid.counts.reserve(qsizetype(grid.columns) * bands);
    for (int column = 0; column < grid.columns; ++column) {
        const Parts& parts = columns.at(column);
        const qint64 startMs = grid.firstMs + column * bucketMs;
        HeatColumns::Column known = fits ? last.byStart.value(startMs) : HeatColumns::Column();
        if (known.bands.isEmpty() || known.calls != parts.calls)
            known = {.calls = parts.calls, .bands = bandsOf(merged(parts), grid.scale, bands)};
        grid.counts += known.bands;
        next.byStart.insert(startMs, known);
    }
    last = next;
    const auto most = std::max_element(grid.counts.cbegin(), grid.counts.cend());
    grid.most = most == grid.counts.cend() ? 0 : *most;
    return grid;
}

QImage heatImage(const HeatGrid& grid, const ChartColors& colors)
{
    if (grid.columns == 0 || grid.bands == 0)
        return {};
    QImage image(grid.columns, grid.bands, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QColor weak = mixed(colors.surface, colors.series.value(0, colors.text), 0.3);
    const QColor strong = mixed(colors.series.value(0, colors.text), colors.text, 0.55);
    for (int column = 0; column < grid.columns; ++column) {
        for (int band = 0; band < grid.bands; ++band) {
            const quint32 count = grid.at(column, band);
            if (count == 0)
                continue;
            // The root keeps single calls visible beside hundreds.
            const double share = std::sqrt(static_cast<double>(count) / grid.most);
            image.setPixelColor(column, grid.bands - 1 - band, mixed(weak, strong, share));
        }
    }
    return image;
}

} // namespace fuseboard
