// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <QAbstractButton>
#include <QPen>

namespace fuseboard {

/// One series of the legend: its line as it is drawn, and its name. Checked: it is shown.
class LegendButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LegendButton(QWidget* parent = nullptr);
    void setSeries(const QString& title, int style);
    void setColors(const ChartColors& colors);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartColors m_colors;
    int m_style = 0;
};

} // namespace fuseboard
