// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/feedreader.h"

#include <QFile>

namespace fuseboard {

inline const QDateTime kReadingTime =
    QDateTime::fromString(QStringLiteral("2026-09-15T12:00:00Z"), Qt::ISODate);

/// A page without a name for what is no status document: it fails whatever is asked of it.
inline FeedSnapshot snapshotOf(const QByteArray& bytes, const QUrl& url = {})
{
    const FeedReading reading = readFeed({bytes, url}, kReadingTime);
    if (const auto* snapshot = std::get_if<FeedSnapshot>(&reading))
        return *snapshot;
    qWarning("%s", qPrintable(std::get<FeedFault>(reading).what));
    return {};
}

inline bool isReadAs(FeedEngine engine, const QByteArray& bytes, const QUrl& url = {})
{
    const FeedReading reading = readFeed({bytes, url}, kReadingTime);
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    return snapshot && snapshot->engine == engine;
}

/// One of the project's own documents: "datadog/calm.json".
inline QByteArray feedDocument(const QString& path)
{
    QFile file(QStringLiteral(FUSEBOARD_SOURCE_DIR "/tests/feeds/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace fuseboard
