// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "ui/widgets/lamp.h"

#include <QStyledItemDelegate>

namespace fuseboard {

Health healthOf(Outcome outcome);

/// Cells with the header's margins, and the lamp before the outcome.
class CallRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace fuseboard
