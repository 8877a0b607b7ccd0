// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/watchviews.h"
#include "ui/widgets/lamp.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace fuseboard {

/// One line of a card: an incident, a maintenance, or components that are not well.
struct StatusRowText
{
    Health health = Health::Idle;
    QString level;
    QString title;
    QString facts; ///< state, since when, what is affected
    QString text{};
    QUrl link{};

    bool operator==(const StatusRowText&) const = default;
};
/// Open incidents first, then maintenances under way and ahead, then components.
QList<StatusRowText> rowTexts(const FeedView& view, qint64 nowMs);

} // namespace fuseboard
