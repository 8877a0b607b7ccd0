// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedreader.h"

#include <QStringList>

namespace fuseboard {

/// An item of RSS or an entry of Atom. Texts are as they came, without the XML around them.
struct FeedEntry
{
    QString id{}; ///< guid or id
    QString title{};
    QString link{};
    QString html{};
    QStringList categories{};
    std::optional<QDateTime> published{}; ///< pubDate or published
    std::optional<QDateTime> updated{};
    std::optional<QDateTime> endsAt{}; ///< Statuspage: of a maintenance
};

struct FeedChannel
{
    QString title{};
    QString link{};
    QString about{}; ///< description, subtitle and generator, one a line
    std::optional<QDateTime> updated{};
    QList<FeedEntry> entries{}; ///< the first kMostFeedEntries, in the order of the document
};
inline constexpr qsizetype kMostFeedEntries = 500;

/// "rss", "feed" or whatever the first element is called; empty for what is no XML.
QString feedRoot(const QString& xml);

/// Reads RSS 2.0 or Atom 1.0. Refused are document types and entities of their own, more than 64
/// levels, and what does not close; nothing outside the document is ever looked at.
std::variant<FeedChannel, FeedFault> feedChannel(const QString& xml);

} // namespace fuseboard
