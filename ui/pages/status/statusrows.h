// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/announcementdelay.h"
#include "app/domain/incidentdays.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/lamp.h"

#include <QHash>
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
/// `delays` by the incident's id.
QList<StatusRowText> rowTexts(const FeedView& view, qint64 nowMs,
                              const QHash<QString, AnnouncementDelay>& delays = {});

/// "announced 12 min after our first failure"
QString delayText(const AnnouncementDelay& delay);

/// "14 Nov – Partial outage: Slow sign-in, 10:12 to 11:40, announced 12 min after …"
QString dayText(const IncidentDay& day, const QList<FeedIncident>& incidents,
                const QHash<QString, AnnouncementDelay>& delays, qint64 nowMs);

} // namespace fuseboard
