// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/errordelegate.h"

#include "app/engine/enginetext.h"
#include "ui/models/diagnosismodel.h"
#include "ui/models/diagnosistext.h"
#include "ui/pages/diagnose/errorhealth.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QPainter>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 3;
constexpr int kFocusWidth = 2;

} // namespace

void ErrorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DiagnosisModel*>(index.model());
    if (!model)
        return;
    const DiagnosedError& one = model->error(index.row());
    const Tokens& tokens = tokensOf(option.palette);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(focused ? tokens.focus : tokens.border, focused ? kFocusWidth : 1));
    painter->setBrush(chosen ? tokens.selection : tokens.surface);
    painter->drawRoundedRect(card, kCornerRadius, kCornerRadius);

    const QRect inner =
        option.rect.adjusted(space::kMedium, space::kSmall, -space::kMedium, -space::kSmall);
    const QFontMetrics metrics(option.font);
    const int line = metrics.lineSpacing();
    const int lamp = metrics.ascent();
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };
    paintLamp(*painter,
              placed({inner.left(), inner.top() + (metrics.height() - lamp) / 2, lamp, lamp}),
              healthOf(one.error.kind), tokens);
    const auto write = [&](int row, int indent, const QString& text, const QColor& color,
                           const QFont& font) {
        painter->setFont(font);
        painter->setPen(color);
        const QRect rect(inner.left() + indent, inner.top() + row * line, inner.width() - indent,
                         line);
        painter->drawText(placed(rect),
                          static_cast<int>((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                                           Qt::AlignAbsolute | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    write(0, lamp + space::kSmall, kindTitle(one.error.kind), tokens.text,
          fontOf(TypeRole::Strong, option.font));
    QStringList facts{whoText(one.error), whenText(one)};
    facts.removeAll(QString());
    write(1, 0, facts.join(u" · "_s), tokens.muted, option.font);
    write(2, 0, engineText(one.error.message), tokens.text, option.font);
    painter->restore();
}

QSize ErrorDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, kLines * QFontMetrics(option.font).lineSpacing() + 2 * space::kSmall};
}

} // namespace fuseboard
