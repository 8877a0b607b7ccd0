// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retryhint.h"
#include "app/simulator/performance.h"
#include "app/simulator/scenario.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace fuseboard {

/// A reply as a client understands it.
struct SeenReply
{
    int status = 0; ///< 0: no head came
    HttpHeaders headers;
    QByteArray body;       ///< without chunk framing
    bool complete = false; ///< the body ended as its framing says
    QByteArray rest;       ///< what follows a complete reply

    QJsonObject json() const;
};

SeenReply readSeenReply(const QByteArray& bytes);

/// All that is written, pauses left out; endless repeats are cut to a few.
QByteArray writtenBy(const Performance& performance);

/// A provider that answers `tokens` words at once, without any chance in it.
SimulatedProvider promptProvider(const QString& dialect, int tokens = 20);

/// A chat request to promptProvider(), as the dialect's clients send it.
SimulatedRequest chatRequest(const QString& dialect, bool stream, const QJsonObject& extra = {});

/// The same as bytes for a socket.
QByteArray onTheWire(const SimulatedRequest& request);

} // namespace fuseboard
