// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/connectionpool.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace fuseboard {

namespace {

constexpr auto kIdleLimit = std::chrono::seconds(4);
constexpr std::size_t kMaxIdle = 32;

/// Not deleted on the spot: it may be one of its own signals that led here.
void discard(QTcpSocket* socket)
{
    socket->abort();
    socket->deleteLater();
}

} // namespace

ConnectionPool::~ConnectionPool()
{
    // On the spot: none of their signals leads here, and no event loop may come that deletes later.
    for (const Idle& idle : m_idle) {
        idle.connection.socket->disconnect(this);
        delete idle.connection.socket;
    }
}

KeptConnection ConnectionPool::take(const ConnectionKey& key)
{
    while (true) {
        const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(),
                                        [&key](const Idle& idle) { return idle.key == key; });
        if (found == m_idle.rend())
            return {};
        const KeptConnection connection = found->connection;
        QTcpSocket* socket = connection.socket;
        m_idle.erase(std::next(found).base());
        socket->disconnect(this);
        // Not a wait: takes in a close that has arrived and was not yet told by the event loop.
        const bool spoke = socket->waitForReadyRead(0);
        if (!spoke && socket->state() == QAbstractSocket::ConnectedState)
            return connection;
        discard(socket);
    }
}

void ConnectionPool::keep(const ConnectionKey& key, const KeptConnection& connection)
{
    QTcpSocket* socket = connection.socket;
    if (m_idle.size() == kMaxIdle)
        drop(m_idle.front().serial);
    const quint64 serial = ++m_lastSerial;
    socket->setParent(nullptr);
    m_idle.push_back({key, connection, serial});
    const auto dropIt = [this, serial] { drop(serial); };
    connect(socket, &QTcpSocket::disconnected, this, dropIt);
    connect(socket, &QTcpSocket::errorOccurred, this, dropIt);
    connect(socket, &QTcpSocket::readyRead, this, dropIt); // nobody asked for anything
    QTimer::singleShot(kIdleLimit, this, dropIt);
}

void ConnectionPool::drop(quint64 serial)
{
    const auto found = std::find_if(m_idle.begin(), m_idle.end(),
                                    [serial](const Idle& idle) { return idle.serial == serial; });
    if (found == m_idle.end())
        return;
    QTcpSocket* socket = found->connection.socket;
    m_idle.erase(found);
    socket->disconnect(this);
    discard(socket);
}

} // namespace fuseboard
