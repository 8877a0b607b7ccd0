// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartsection.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace fuseboard {

class SegmentedControl;

/// How latencies are shown, and what goes out to a file.
class ChartControls : public QWidget
{
    Q_OBJECT
public:
    explicit ChartControls(QWidget* parent = nullptr);
    /// What is drawn with so many providers in sight. Until someone chooses: all percentiles of one
    /// or two, else p95 alone, which is as much as can be told apart.
    QList<Percentile> percentiles(qsizetype providers) const;
    LatencyView latencyView() const;
    bool isLogarithmic() const;
    /// Shows which percentiles are drawn.
    void follow(qsizetype providers);
    /// What became of a file; it stays until the next.
    void report(const QString& text, bool isFault);

signals:
    void changed();
    void pictureWanted();
    void valuesWanted();

private:
    enum Choice { Automatic = -1, All, OnlyP50, OnlyP95, OnlyP99, HeatMap };
    enum Scale { Linear, Logarithmic };
    QToolButton* exportButton();

    SegmentedControl* m_latency;
    SegmentedControl* m_scale;
    QLabel* m_report;
    int m_choice = Automatic;
};

} // namespace fuseboard
