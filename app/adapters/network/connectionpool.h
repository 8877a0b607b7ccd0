// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/origin.h"
#include "app/domain/networkroute.h"

#include <QObject>

#include <vector>

class QTcpSocket;

namespace fuseboard {

/// What a connection must have in common with a call to serve it: proxies and authorities are never
/// mixed.
struct ConnectionKey
{
    NetworkOrigin origin;
    NetworkSettings settings;

    bool operator==(const ConnectionKey& other) const = default;
};

struct KeptConnection
{
    QTcpSocket* socket = nullptr;
    NetworkRoute route;
};

/// Connections between two calls, one call on each at a time. Kept for 4 s only: less than the
/// shortest idle limit in wide use (5 s: Node, uvicorn), because a call on a connection that the
/// server is just closing fails, and is never sent again behind the caller's back.
class ConnectionPool : public QObject
{
    Q_OBJECT
public:
    ~ConnectionPool() override;

    KeptConnection take(const ConnectionKey& key); ///< null socket: none; else the caller's
    void keep(const ConnectionKey& key, const KeptConnection& connection);

private:
    struct Idle
    {
        ConnectionKey key;
        KeptConnection connection;
        quint64 serial = 0; ///< of this stay: the same socket may come again
    };

    void drop(quint64 serial);

    std::vector<Idle> m_idle; ///< the one that came last at the end
    quint64 m_lastSerial = 0;
};

} // namespace fuseboard
