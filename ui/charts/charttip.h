// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <QList>
#include <QPen>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace fuseboard {

struct TipRow
{
    QPen pen; ///< as the line is drawn; no pen: no sample
    QString name;
    QString value;
    QString note{}; ///< quieter, in a column of its own: "3 of 40 failed"

    bool operator==(const TipRow&) const = default;
};

/// The values under the cursor, beside it; the mouse goes through.
class ChartTip : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTip(QWidget* parent);
    void setColors(const ChartColors& colors);
    /// `remarks` follow the table, a line each.
    void setContent(const QString& title, const QList<TipRow>& rows, const QStringList& remarks);
    const QList<TipRow>& rows() const { return m_rows; }
    const QStringList& remarks() const { return m_remarks; }
    /// Beside `anchor`, on the side where there is room within `bounds`; never on it.
    void placeAt(const QPoint& anchor, const QRect& bounds);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns
    {
        int name = 0;
        int value = 0;
        int note = 0;
    };
    Columns columns() const;

    ChartColors m_colors;
    QString m_title;
    QList<TipRow> m_rows;
    QStringList m_remarks;
};

} // namespace fuseboard
