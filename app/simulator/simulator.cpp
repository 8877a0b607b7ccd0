// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulator.h"

#include "app/simulator/connection.h"
#include "app/simulator/router.h"

#include <QDateTime>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <utility>

namespace fuseboard {

namespace {

constexpr int kMaxConnections = 2000;

} // namespace

class Simulator::Private
{
public:
    Private(Scenario scenario, quint64 seed) : router(std::move(scenario), seed) {}

    void accept(QTcpSocket* socket, QObject* owner)
    {
        if (connections == kMaxConnections) {
            socket->abort();
            socket->deleteLater();
            return;
        }
        ++connections;
        auto* connection = new Connection(
            socket,
            [this](const SimulatedRequest& request) {
                return router.answer(request, std::chrono::steady_clock::now() - start,
                                     QDateTime::currentDateTimeUtc());
            },
            owner);
        QObject::connect(connection, &QObject::destroyed, owner, [this] { --connections; });
    }

    Router router;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    int connections = 0;
    // The last member: it closes, and with it the connections that refer to the router.
    QTcpServer server;
};

Simulator::Simulator(Scenario scenario, quint64 seed, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(scenario), seed))
{
    d->server.setParent(this);
    d->server.setListenBacklogSize(512);
    d->server.setMaxPendingConnections(kMaxConnections);
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = d->server.nextPendingConnection())
            d->accept(socket, &d->server);
    });
}

Simulator::~Simulator() = default;

bool Simulator::listen(quint16 port)
{
    d->start = std::chrono::steady_clock::now();
    return d->server.listen(QHostAddress::LocalHost, port);
}

quint16 Simulator::port() const
{
    return d->server.serverPort();
}

QString Simulator::errorString() const
{
    return d->server.errorString();
}

} // namespace fuseboard
