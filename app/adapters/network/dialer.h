// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/networkfailure.h"
#include "app/adapters/network/origin.h"

#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslError>
#include <QTimer>

class QHostInfo;
class QTcpSocket;

namespace fuseboard {

/// Makes one connection ready for a request: looks the host up, connects, encrypts. Where the host
/// has several addresses, the next one is tried beside the first after 250 ms (RFC 8305), so a dead
/// IPv6 route costs a quarter of a second and not the whole time limit. The proxy is the
/// application's (QNetworkProxyFactory); then the proxy looks the host up.
/// Certificates are checked in full; no error is ever ignored. Owns its sockets.
class Dialer : public QObject
{
    Q_OBJECT
public:
    explicit Dialer(const NetworkOrigin& origin, QObject* parent = nullptr);
    ~Dialer() override;

    void start();
    QTcpSocket* takeSocket(); ///< after ready(): the caller's from then on

signals:
    void connected(); ///< TCP stands; encryption follows where the scheme asks for it
    void ready();
    void failed(const fuseboard::NetworkFailure& failure); ///< at most one of ready and failed

private:
    void onLookedUp(const QHostInfo& info);
    void dialNext();
    QTcpSocket* newSocket();
    void onConnected(QTcpSocket* socket);
    void onError(QTcpSocket* socket);
    void encrypt();
    void drop(QTcpSocket* socket);

    NetworkOrigin m_origin;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    int m_lookup = -1;
    QList<QHostAddress> m_addresses; ///< still to be tried
    QList<QTcpSocket*> m_racing;
    QTcpSocket* m_socket = nullptr; ///< the winner
    QTimer m_nextAttempt;
    QList<QSslError> m_certificateErrors;
};

} // namespace fuseboard
