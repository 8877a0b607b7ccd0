// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <QList>
#include <QPen>
#include <QString>
#include <QWidget>

namespace fuseboard {

struct TipRow
{
    QPen pen; ///< as the line is drawn; no pen: no sample
    QString name;
    QString value;
};

/// The values under the cursor, beside it; the mouse goes through.
class ChartTip : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTip(QWidget* parent);
    void setColors(const ChartColors& colors);
    void setContent(const QString& title, const QList<TipRow>& rows);
    /// Beside `anchor`, on the side where there is room within `bounds`.
    void placeAt(const QPoint& anchor, const QRect& bounds);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartColors m_colors;
    QString m_title;
    QList<TipRow> m_rows;
};

} // namespace fuseboard
