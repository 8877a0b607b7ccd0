// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace fuseboard {

/// AWS Health's own scale: 0 well, 1 informational, 2 degradation, 3 disruption; absent where it
/// could not be read.
using AwsStatus = std::optional<int>;
/// Informational is how AWS opens most of its incidents: trouble, but no outage.
FeedLevel levelOf(AwsStatus status);

/// A service as one event names it: "bedrock-me-central-1", or "route53" for a global one.
struct AwsService
{
    QString key;
    QString name;
    QString region{};    ///< empty: felt everywhere
    AwsStatus current{}; ///< by its last change, not by the peak
    AwsStatus worst{};
};

/// One event of /public/currentevents or /public/events, read into one form.
struct AwsEvent
{
    QString arn;
    QString title; ///< without "[RESOLVED]"
    QString text;  ///< of the newest log entry
    bool open = true;
    AwsStatus worst{};
    AwsStatus newest{}; ///< of the newest log entry
    std::optional<QDateTime> startedAt{};
    std::optional<QDateTime> updatedAt{};
    std::optional<QDateTime> endedAt{};
    QList<AwsService> services{}; ///< at least one where the event names any
};

bool isAwsEvent(const QJsonObject& object);
AwsEvent awsEventOf(const QJsonObject& object);

} // namespace fuseboard
