// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/serversender.h"

#include "app/adapters/sharedhistory/serverschema.h"
#include "app/adapters/sharedhistory/serverstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// A connection on which nothing goes looks as good as ever, after the server has gone.
constexpr std::chrono::seconds kCheckInterval(20);

} // namespace

ServerSender::ServerSender(const SharedHistoryTempo& tempo)
    : m_tempo(tempo), m_pause(tempo.retry), m_retryTimer(this), m_checkTimer(this)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &ServerSender::connectToServer);
    connect(&m_checkTimer, &QTimer::timeout, this, &ServerSender::check);
}

void ServerSender::configure(const std::optional<ServerAddress>& address, const QString& boardName)
{
    if (address == m_address && boardName == m_boardName)
        return;
    m_address = address;
    m_boardName = boardName;
    start();
}

void ServerSender::setPassword(const std::optional<Secret>& password)
{
    m_password = password;
    m_isPasswordKnown = true;
    start();
}

void ServerSender::start()
{
    stop();
    m_pause = m_tempo.retry;
    emit changed({});
    connectToServer();
}

void ServerSender::connectToServer()
{
    if (!m_address || !m_isPasswordKnown)
        return;
    m_connection = std::make_unique<ServerConnection>(*m_address, m_tempo);
    ServerFault fault = m_connection->open(m_password);
    if (!fault.isFault())
        fault = migrateServer(*m_connection);
    if (fault.isFault()) {
        fail(fault);
        return;
    }
    m_checkTimer.start(kCheckInterval);
    emit changed({true, {}});
    emit wants();
}

void ServerSender::take(const OutboxBatch& batch)
{
    if (!m_connection)
        return; // it stays in the outbox, and is wanted again once there is a connection
    const Delivery delivery = ServerStore(*m_connection, m_boardName).write(batch);
    if (delivery.upTo > 0)
        emit delivered(batch.board, delivery.upTo,
                       delivery.refused ? QList{*delivery.refused} : QList<RefusedEntry>());
    if (delivery.isOldCopy)
        emit foundOldCopy(batch.board);
    if (delivery.fault.isFault()) {
        fail(delivery.fault);
        return;
    }
    m_pause = m_tempo.retry;
    emit wants();
}

void ServerSender::check()
{
    if (m_connection && !m_connection->exec(u"SELECT 1"_s))
        fail(m_connection->fault());
}

void ServerSender::fail(const ServerFault& fault)
{
    m_connection.reset();
    m_checkTimer.stop();
    m_retryTimer.start(m_pause);
    m_pause = std::min(m_pause * 2, m_tempo.longestRetry);
    emit changed({false, fault});
}

void ServerSender::stop()
{
    m_connection.reset();
    m_retryTimer.stop();
    m_checkTimer.stop();
}

} // namespace fuseboard
