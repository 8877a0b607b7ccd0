// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace fuseboard {

FlowLayout::FlowLayout(Edge edge, QWidget* parent) : QLayout(parent), m_edge(edge) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || lines.last().width + spacing() + size.width() > width)
            lines.append(Line{});
        Line& line = lines.last();
        line.width += size.width() + (line.items.isEmpty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.items.append(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line& line : linesFor(width - margins.left() - margins.right()))
        height += line.height + (height > 0 ? spacing() : 0);
    return height + margins.top() + margins.bottom();
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QList<Line> lines = linesFor(inner.width());
    // A line alone stands in the middle of the height that it was given.
    int y = lines.size() == 1 ? inner.y() + (inner.height() - lines.first().height) / 2 : inner.y();
    for (const Line& line : lines) {
        int x = inner.x() + (m_edge == Edge::Leading ? 0 : std::max(0, inner.width() - line.width));
        for (QLayoutItem* item : line.items) {
            const QSize size = item->sizeHint().boundedTo({inner.width(), line.height});
            const bool isApart = m_edge == Edge::Apart && item == lines.first().items.first();
            const QRect place({isApart ? inner.x() : x, y + (line.height - size.height()) / 2},
                              size);
            item->setGeometry(QStyle::visualRect(direction, inner, place));
            x += size.width() + spacing();
        }
        y += line.height + spacing();
    }
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QList<Line> lines = linesFor(QWIDGETSIZE_MAX);
    const QSize line = lines.isEmpty() ? QSize(0, 0) : QSize(lines[0].width, lines[0].height);
    return line.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

} // namespace fuseboard
