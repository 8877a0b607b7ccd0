// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkbars.h"

#include <QPainter>

#include <algorithm>

namespace fuseboard {

QList<SparkBar> sparkBars(const QList<SeriesPoint>& series, qint64 fromMs, qint64 toMs, int count)
{
    QList<SparkBar> bars(std::max(1, count));
    if (toMs <= fromMs)
        return bars;
    for (const SeriesPoint& point : series) {
        // The oldest bucket may begin before the range does.
        const qint64 at = std::max(point.startMs, fromMs);
        if (at > toMs)
            continue;
        const qint64 index =
            std::min<qint64>((at - fromMs) * bars.size() / (toMs - fromMs), bars.size() - 1);
        bars[index].calls += point.tally.calls();
        bars[index].failures += point.tally.failureCount();
    }
    return bars;
}

SparkBars::SparkBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
}

void SparkBars::setColors(const ChartColors& colors)
{
    m_colors = colors;
    update();
}

void SparkBars::setBars(const QList<SparkBar>& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    update();
}

void SparkBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double base = height() - 1.0;
    painter.fillRect(QRectF(0, base, width(), 1), m_colors.grid);
    if (m_bars.isEmpty())
        return;
    quint32 most = 1;
    for (const SparkBar& bar : std::as_const(m_bars))
        most = std::max(most, bar.calls);
    const double step = static_cast<double>(width()) / static_cast<double>(m_bars.size());
    QColor calls = m_colors.axis;
    calls.setAlphaF(0.45F);
    for (int index = 0; index < m_bars.size(); ++index) {
        const SparkBar& bar = m_bars.at(index);
        if (bar.calls == 0)
            continue;
        const double scale = (base - 2) / most;
        const double tall = std::max(2.0, bar.calls * scale);
        const QRectF column(index * step, base - tall, std::max(1.0, step - 1), tall);
        painter.fillRect(column, calls);
        if (bar.failures > 0) {
            const double foot = std::max(2.0, bar.failures * scale);
            painter.fillRect(QRectF(column.left(), base - foot, column.width(), foot),
                             m_colors.bad);
        }
    }
}

} // namespace fuseboard
