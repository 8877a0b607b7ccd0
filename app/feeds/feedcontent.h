// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedreader.h"

#include <QJsonValue>
#include <QString>

namespace fuseboard {

/// A document parsed once, for all readers: JSON (depth and size bounded) or the text of an XML.
struct FeedContent
{
    enum class Kind { Json, Xml, WebPage, Other };
    Kind kind = Kind::Other;
    QJsonValue json{}; ///< object or array, for Kind::Json
    QString text{};    ///< decoded, without BOM, for Kind::Xml and Kind::WebPage
    QUrl url{};
    QString problem{}; ///< what is wrong with it, for Kind::Other
    QString cure{};
};
FeedContent contentOf(const FeedDocument& document);

/// One engine: whether a document is of it, and how it is read. A reader is called only with what
/// it has recognized, and reads with tolerance: a missing or null member is no fault.
struct FeedFormat
{
    FeedEngine engine;
    bool (*recognizes)(const FeedContent& content);
    FeedReading (*read)(const FeedContent& content, const QDateTime& now);
};

} // namespace fuseboard
