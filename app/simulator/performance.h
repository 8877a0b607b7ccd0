// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/behaviour.h"
#include "app/simulator/httpexchange.h"
#include "app/simulator/wire.h"

#include <QByteArray>
#include <QList>

namespace fuseboard {

/// Bytes to write after a pause, once or again and again.
struct Piece
{
    Duration pause{};
    QByteArray bytes;
    qint64 repeat = 1;
};

/// What a client gets to see of one reply: which bytes when, and how it ends.
struct Performance
{
    enum class Ending { KeepAlive, Close, Reset };

    QList<Piece> pieces;
    Ending ending = Ending::KeepAlive;
};

/// A whole reply at once, with its length.
Performance plainReply(const SimulatedRequest& request, int status, HttpHeaders headers,
                       const QByteArray& body, Duration pause = {});

/// Everything that one chat request leads to. `headers` go onto every reply that has a head.
Performance perform(const Wire& wire, const SimulatedRequest& request, const ChatCall& call,
                    const Course& course, const Answer& answer, const ErrorContext& context,
                    const HttpHeaders& headers);

} // namespace fuseboard
