// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// One page as `fuseboardctl status` tells it.
struct StatusLine
{
    QString provider{}; ///< empty for a saved document
    QString page{};     ///< where the page itself names none: the address or the file
    std::optional<FeedSnapshot> snapshot{};
    QString fault{}; ///< why there is none, or no newer one
    QString note{};

    FeedLevel level() const { return snapshot ? snapshot->level : FeedLevel::Unknown; }
};

/// The object of the contracts; "provider" and "fault" only where there are any.
QJsonObject toJson(const StatusLine& line);

/// A line for each page in columns, and below it what is wrong there. For a terminal.
QString statusText(const QList<StatusLine>& lines, bool colour);

} // namespace fuseboard
