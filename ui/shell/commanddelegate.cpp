// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commanddelegate.h"

#include "ui/shell/commandmodel.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

class Line
{
public:
    Line(QPainter& painter, const QStyleOptionViewItem& option)
        : m_painter(painter), m_option(option),
          m_rest(option.rect.adjusted(space::kMedium, 0, -space::kMedium, 0))
    {
    }

    /// At the end of the line, so much of it as there is room for.
    void putLast(const QString& text, const QFont& font, const QColor& color)
    {
        // Rounded up, and a pixel more: what is a fraction too wide would be elided.
        const int wanted = static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
        const int width = std::min(wanted + 1, m_rest.width() / 2);
        put({m_rest.right() - width + 1, m_rest.top(), width, m_rest.height()}, text, font, color);
        m_rest.setRight(m_rest.right() - width - space::kMedium);
    }
    void putRest(const QString& text, const QFont& font, const QColor& color)
    {
        put(m_rest, text, font, color);
    }

private:
    void put(const QRect& rect, const QString& text, const QFont& font, const QColor& color)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(
            QStyle::visualRect(m_option.direction, m_option.rect, rect),
            static_cast<int>(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) |
                             Qt::AlignVCenter),
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_rest;
};

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(option.palette);
    const QFont caption = fontOf(TypeRole::Caption, option.font);
    painter->save();
    Line line(*painter, option);
    if (!(index.flags() & Qt::ItemIsSelectable)) {
        line.putRest(index.data().toString(), fontOf(TypeRole::Strong, caption), tokens.muted);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.focus, 1));
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 0.5, -4.5, -0.5), kCornerRadius,
                                 kCornerRadius);
    }
    const QString keys = index.data(CommandModel::KeysRole).toString();
    if (!keys.isEmpty())
        line.putLast(keys, caption, tokens.text);
    const QString group = index.data(CommandModel::GroupRole).toString();
    if (!group.isEmpty())
        line.putLast(group, caption, tokens.muted);
    line.putRest(index.data().toString(), option.font, tokens.text);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, QFontMetrics(option.font).height() + 2 * 5};
}

} // namespace fuseboard
