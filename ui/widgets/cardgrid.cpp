// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardgrid.h"

#include "ui/widgets/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace fuseboard {

CardGrid::CardGrid(int minimumCardWidth, int maximumCardWidth, QWidget* parent)
    : QLayout(parent), m_minimum(minimumCardWidth), m_maximum(maximumCardWidth)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::kMedium);
}

CardGrid::~CardGrid()
{
    qDeleteAll(m_items);
}

void CardGrid::setCardWidth(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    invalidate();
}

void CardGrid::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int CardGrid::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* CardGrid::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* CardGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int CardGrid::columnsFor(int width) const
{
    const int fitting = std::max(1, (width + spacing()) / (m_minimum + spacing()));
    return std::clamp(fitting, 1, std::max(1, count()));
}

int CardGrid::rowHeight() const
{
    int height = 0;
    for (const QLayoutItem* item : m_items)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int CardGrid::heightForWidth(int width) const
{
    if (m_items.isEmpty())
        return 0;
    const int columns = columnsFor(width);
    const int rows = (count() + columns - 1) / columns;
    return rows * rowHeight() + (rows - 1) * spacing();
}

void CardGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int columns = columnsFor(rect.width());
    const int share = (rect.width() - (columns - 1) * spacing()) / columns;
    // Where two never fit beside one another, one takes the whole line, as all else there does.
    const bool isNarrow = rect.width() < 2 * m_minimum + spacing();
    const int width = isNarrow ? share : std::min(m_maximum, share);
    const int height = rowHeight();
    for (int index = 0; index < count(); ++index) {
        const int column = index % columns;
        const int row = index / columns;
        const QRect cell(rect.x() + column * (width + spacing()),
                         rect.y() + row * (height + spacing()), width, height);
        m_items[index]->setGeometry(QStyle::visualRect(direction, rect, cell));
    }
}

QSize CardGrid::sizeHint() const
{
    const int columns = std::min(count(), 4);
    return {columns * (m_minimum + spacing()), heightForWidth(columns * (m_minimum + spacing()))};
}

QSize CardGrid::minimumSize() const
{
    return {m_minimum, rowHeight()};
}

} // namespace fuseboard
