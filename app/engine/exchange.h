// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/retryhint.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

/// What went over the wire for one attempt of a prompt, for people to read: keys are replaced, in
/// headers, bodies and the address. Bodies are capped at kMostBytes each.
struct Exchange
{
    static constexpr qsizetype kMostBytes = 256 * 1024;

    int attempt = 1; ///< as in its CallRecord
    QByteArray method;
    QString url;
    HttpHeaders requestHeaders;
    QByteArray requestBody;
    std::optional<int> status; ///< absent where no reply came
    HttpHeaders replyHeaders;
    QByteArray replyBody; ///< as it came, stream frames included
    bool replyCut = false;
    // Since the attempt began. Absent where it did not happen, or cannot be known.
    std::optional<Duration> connecting; ///< a connection of its own was begun; else: re-used
    std::optional<Duration> lookedUp;   ///< the host's name
    std::optional<Duration> sent;       ///< the request, in full
    /// When each piece of the stream came, since the attempt began: at most kMostPieces.
    static constexpr int kMostPieces = 20'000;
    QList<Duration> pieces;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Exchange)
