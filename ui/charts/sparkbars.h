// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/charts/chartstyle.h"

#include <QList>
#include <QWidget>

namespace fuseboard {

/// Calls and failures of one slice of the range.
struct SparkBar
{
    quint32 calls = 0;
    quint32 failures = 0;

    bool operator==(const SparkBar&) const = default;
};

/// The range in `count` equal slices, oldest first.
QList<SparkBar> sparkBars(const QList<SeriesPoint>& series, qint64 fromMs, qint64 toMs, int count);

/// Calls over time in the height of a line of text, failures as the filled foot of a bar.
class SparkBars : public QWidget
{
    Q_OBJECT
public:
    explicit SparkBars(QWidget* parent = nullptr);
    void setColors(const ChartColors& colors);
    void setBars(const QList<SparkBar>& bars);
    QSize sizeHint() const override { return {120, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartColors m_colors;
    QList<SparkBar> m_bars;
};

} // namespace fuseboard
