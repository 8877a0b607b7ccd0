// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

namespace fuseboard {

/// A document of a status page as it came: JSON, RSS, Atom, in UTF-8 or UTF-16.
struct FeedDocument
{
    QByteArray bytes; ///< at most kMostFeedBytes
    QUrl url{};       ///< where it is from; empty for a saved file
};
inline constexpr qsizetype kMostFeedBytes = 4 << 20;

struct FeedFault
{
    QString what; ///< "This is a web page, not a feed."
    QString cure;
};
using FeedReading = std::variant<FeedSnapshot, FeedFault>;

/// Finds the engine by the document itself and reads it. What cannot be read is a fault, never
/// "operational". Bounded in size, depth and time; no entities, no external references. `now`
/// decides what is open or under way where the document leaves it to the reader. Pure; any thread.
/// Sources: the engines' documents, see the header of each reader.
FeedReading readFeed(const FeedDocument& document, const QDateTime& now);

/// Where the documents of a page may be, the most telling first: the page's own address where it
/// names a document already, else the paths of the engines.
QList<QUrl> feedCandidates(const QUrl& page);

} // namespace fuseboard
