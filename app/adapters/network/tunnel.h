// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/networkfailure.h"
#include "app/adapters/network/origin.h"
#include "app/adapters/network/responseparser.h"

#include <QObject>

class QTcpSocket;

namespace fuseboard {

/// Asks an HTTP proxy, on a connection to it, for a tunnel to a place (RFC 9110, 9.3.6). Written
/// here and not left to QNetworkProxy, because that reads the proxy's reply without a limit and
/// drops its status. Nothing of the call itself is sent.
class Tunnel : public QObject
{
    Q_OBJECT
public:
    /// `proxy`: its address, for a person.
    Tunnel(const NetworkOrigin& origin, const QString& proxy, QTcpSocket* socket,
           QObject* parent = nullptr);

    void ask();

signals:
    void ready();
    void failed(const fuseboard::NetworkFailure& failure); ///< at most one of ready and failed

private:
    void read();
    void refuse(const QString& fault);
    NetworkFailure refusalBy(int status) const;

    NetworkOrigin m_origin;
    QString m_proxy;
    QTcpSocket* m_socket;
    ResponseParser m_parser{"CONNECT"};
};

} // namespace fuseboard
