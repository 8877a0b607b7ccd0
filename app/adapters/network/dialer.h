// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/networkfailure.h"
#include "app/adapters/network/origin.h"
#include "app/adapters/network/routefinder.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QTimer>

class QHostInfo;
class QTcpSocket;

namespace fuseboard {

/// Makes one connection ready for a request: looks the host up, connects, encrypts. Where the host
/// has several addresses, the next one is tried beside the first after 250 ms (RFC 8305), so a dead
/// IPv6 route costs a quarter of a second and not the whole time limit. Through a proxy, it is the
/// proxy that looks the host up. An HTTP proxy is asked for a tunnel (CONNECT), for plain http as
/// well: then no header is for the proxy to read.
/// Certificates are checked in full; no error is ever ignored. Owns its sockets.
class Dialer : public QObject
{
    Q_OBJECT
public:
    Dialer(const NetworkOrigin& origin, const ConnectionRoute& route, QObject* parent = nullptr);
    ~Dialer() override;

    void start();
    QTcpSocket* takeSocket(); ///< after ready(): the caller's from then on

signals:
    void lookedUp(); ///< the host's name; not where there was nothing to be looked up
    void connected(); ///< the way stands; encryption follows where the scheme asks for it
    void ready();
    void failed(const fuseboard::NetworkFailure& failure); ///< at most one of ready and failed

private:
    void onLookedUp(const QHostInfo& info);
    void dialNext();
    QTcpSocket* newSocket();
    void onConnected(QTcpSocket* socket);
    void askForTunnel();
    void onWayStands();
    void onError(QTcpSocket* socket);
    void fail(const NetworkFailure& failure);
    void encrypt();
    void drop(QTcpSocket* socket);

    NetworkOrigin m_origin;
    ConnectionRoute m_route;
    NetworkOrigin m_target; ///< of TCP: the origin, or its HTTP proxy
    bool m_tunnelled = false;
    bool m_wayStands = false;
    int m_lookup = -1;
    QList<QHostAddress> m_addresses; ///< still to be tried
    QList<QTcpSocket*> m_racing;
    QTcpSocket* m_socket = nullptr; ///< the winner
    QTimer m_nextAttempt;
    QList<QSslError> m_certificateErrors;
};

} // namespace fuseboard
