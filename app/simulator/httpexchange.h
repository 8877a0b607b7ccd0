// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retryhint.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fuseboard {

struct SimulatedRequest
{
    QByteArray method;
    QByteArray path; ///< without query
    QByteArray query;
    HttpHeaders headers;
    QByteArray body;
    bool http10 = false; ///< no chunked replies
    bool keepAlive = true;
};

/// What a buffer holds at its beginning.
struct RequestParse
{
    enum class State { Incomplete, Complete, Bad };

    State state = State::Incomplete;
    SimulatedRequest request;    ///< when complete
    qsizetype consumed = 0;      ///< bytes of the buffer that the request took
    bool awaitsContinue = false; ///< incomplete, and the client waits for "100 Continue"
    int status = 0;              ///< when bad: the reply, after which the connection closes
};

inline constexpr qsizetype kMaxRequestHead = 64 * 1024;
inline constexpr qsizetype kMaxRequestBody = 8 * 1024 * 1024;

/// Reads one HTTP/1.1 request (RFC 9112). Pure: called again with more bytes while incomplete.
/// Strict where leniency lets two readers disagree (bare line feeds, folded lines, two lengths).
/// A chunked body is refused with 411.
RequestParse parseRequest(QByteArrayView buffer);

/// Status line and headers of a reply, with the blank line.
QByteArray responseHead(int status, const HttpHeaders& headers);
QByteArray reasonPhrase(int status);

} // namespace fuseboard
