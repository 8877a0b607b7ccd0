// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"
#include "ui/charts/chartstyle.h"

#include <QWidget>

namespace fuseboard {

/// What the bars of the circuit timeline mean.
class TimelineKey : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineKey(QWidget* parent = nullptr);
    void setColors(const ChartColors& colors);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns() const;
    int lineHeight() const;

    ChartColors m_colors;
};

} // namespace fuseboard
