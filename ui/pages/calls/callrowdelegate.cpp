// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/callrowdelegate.h"

#include "ui/models/callmodel.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

namespace fuseboard {

namespace {

constexpr int kCellMargin = 5;
constexpr int kLamp = 12;

} // namespace

Health healthOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return Health::Good;
    case Outcome::Failure:
        return Health::Bad;
    case Outcome::Skipped:
        return Health::Degraded;
    case Outcome::Cancelled:
        break;
    }
    return Health::Idle;
}

void CallRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(kCellMargin, 0, -kCellMargin, 0);
    const QVariant outcome = index.data(CallModel::OutcomeRole);
    if (index.column() == CallModel::Outcome && outcome.isValid()) {
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                {kLamp, kLamp}, inner.rect.adjusted(2, 0, -2, 0));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintLamp(*painter, place, healthOf(static_cast<Outcome>(outcome.toInt())),
                  tokensOf(option.palette));
        painter->restore();
        const int room = kLamp + space::kHair;
        if (option.direction == Qt::RightToLeft)
            inner.rect.adjust(0, 0, -room, 0);
        else
            inner.rect.adjust(room, 0, 0, 0);
    }
    QStyledItemDelegate::paint(painter, inner, index);
}

} // namespace fuseboard
