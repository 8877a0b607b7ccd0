// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/charts/legendmodel.h"

#include <QTableView>

namespace fuseboard {

/// The series of a chart beside it, with their numbers as far as there is room. A click or Space
/// hides and shows one; Enter, a double click, or a click with Ctrl or Shift isolates it.
class LegendView : public QTableView
{
    Q_OBJECT
public:
    explicit LegendView(QWidget* parent = nullptr);
    void setColors(const ChartColors& colors);
    void setEntries(const QList<LegendEntry>& entries);
    const QList<LegendEntry>& entries() const { return m_model->entries(); }
    QSize sizeHint() const override { return {240, 80}; }
    QSize minimumSizeHint() const override { return {60, 40}; }

    /// The sample of a series and its name, as it stands in the legend and in pictures.
    static void paintName(QPainter& painter, const QRect& place, const LegendEntry& entry,
                          const ChartColors& colors);

signals:
    void toggled(const QString& id);
    void isolated(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void layOutColumns();
    int widestNumber() const;
    int widestName() const;

    LegendModel* m_model;
    ChartColors m_colors;
    QModelIndex m_pressed;
    int m_numberWidth = 0;
    int m_nameWidth = 0; ///< that the longest needs
};

} // namespace fuseboard
