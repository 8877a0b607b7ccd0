// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

#include <QJsonObject>

namespace fuseboard {

/// incident.io's own summary, the full one of a page or the short one made for widgets. Components
/// have no state there: what no incident touches is well.
bool isIncidentIoSummary(const QJsonObject& summary);
FeedSnapshot readIncidentIoSummary(const QJsonObject& summary, const QDateTime& now);

} // namespace fuseboard
