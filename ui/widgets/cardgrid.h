// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace fuseboard {

/// Cards of one size in as many columns as fit; the last row keeps the width of the others.
class CardGrid : public QLayout
{
public:
    CardGrid(int minimumCardWidth, int maximumCardWidth, QWidget* parent = nullptr);
    ~CardGrid() override;
    void setCardWidth(int minimum, int maximum);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    int columnsFor(int width) const;
    int rowHeight() const;

    QList<QLayoutItem*> m_items; ///< owned
    int m_minimum;
    int m_maximum;
};

} // namespace fuseboard
