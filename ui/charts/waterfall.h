// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/waterfallrows.h"

#include <QList>
#include <QWidget>

namespace fuseboard {

/// Where each attempt lies in the time of the whole, and what it spent its time on. All rows share
/// one scale; colours come from the palette's theme. The tool tip lists the phases of the row under
/// the mouse; the accessible description says all rows in words.
class Waterfall : public QWidget
{
    Q_OBJECT
public:
    explicit Waterfall(QWidget* parent = nullptr);

    /// `spanMs` is the scale; 0: as long as the rows are.
    void setRows(const QList<WaterfallRow>& rows, double spanMs = 0);
    void setBars(bool shown);   ///< false: the legend alone
    void setLegend(bool shown); ///< below the rows: the phases that occur; hidden at first
    const QList<WaterfallRow>& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_legend; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct LegendPart
    {
        Phase phase = Phase::Unknown;
        QRectF place;
    };
    QList<LegendPart> legendFor(int width) const;
    int rowHeight() const;
    int rowAt(const QPoint& pos) const;
    QRectF barOf(int row) const;
    static QString valueOf(const WaterfallRow& row);
    QString tipOf(int row) const;

    QList<WaterfallRow> m_rows;
    double m_spanMs = 0;
    bool m_bars = true;
    bool m_legend = false;
};

} // namespace fuseboard
