// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/origin.h"
#include "app/ports/httptransport.h"

#include <QAbstractSocket>
#include <QHostInfo>
#include <QList>
#include <QString>

class QSslError;

namespace fuseboard {

/// Why there is no (whole) reply: a kind for the rules and a sentence for a person. Built from the
/// socket and the place alone, never from what was sent, so no key can stand in it.
struct NetworkFailure
{
    HttpFailureKind kind = HttpFailureKind::Other;
    QString message;
};

NetworkFailure lookupFailure(const QHostInfo& info, const NetworkOrigin& origin);

/// An error of the socket while connecting. `words` are the socket's own.
NetworkFailure connectFailure(QAbstractSocket::SocketError error, const QString& words,
                              const NetworkOrigin& origin);

/// The same, where it is the HTTP proxy that can't be reached. `inner` says why.
NetworkFailure proxyFailure(const QString& proxy, const NetworkFailure& inner);

/// The certificate's reason: what is wrong, who issued it, when it ends or ended. `caFile`: what
/// was trusted beside the system's authorities.
NetworkFailure certificateFailure(const QList<QSslError>& errors, const NetworkOrigin& origin,
                                  const QString& caFile = {});

} // namespace fuseboard
