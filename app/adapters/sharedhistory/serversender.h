// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/sharedhistory/outbox.h"
#include "app/adapters/sharedhistory/serverconnection.h"
#include "app/adapters/sharedhistory/sharedhistorytempo.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace fuseboard {

/// How the server does.
struct ServerHealth
{
    bool isConnected = false;
    ServerFault fault{};
};

/// Brings batches to the server, one after the other, and tries again what failed.
/// Threads: lives in a thread of its own, where it waits for the server; its slots are called there
/// alone.
class ServerSender : public QObject
{
    Q_OBJECT

public:
    explicit ServerSender(const SharedHistoryTempo& tempo);

    void configure(const std::optional<ServerAddress>& address, const QString& boardName);
    void setPassword(const std::optional<Secret>& password);
    void take(const fuseboard::OutboxBatch& batch);
    void stop();

signals:
    void wants(); ///< one batch
    void delivered(const QString& board, qint64 upTo,
                   const QList<fuseboard::RefusedEntry>& refused);
    void foundOldCopy(const QString& board); ///< the outbox is behind what the server knows
    void changed(const fuseboard::ServerHealth& health);

private:
    void connectToServer();
    void check();
    void fail(const ServerFault& fault);
    void start();

    const SharedHistoryTempo m_tempo;
    std::optional<ServerAddress> m_address;
    QString m_boardName;
    std::optional<Secret> m_password;
    bool m_isPasswordKnown = false;
    std::unique_ptr<ServerConnection> m_connection;
    std::chrono::milliseconds m_pause;
    QTimer m_retryTimer;
    QTimer m_checkTimer;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::ServerHealth)
