// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/metricspage.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

class QTcpSocket;

namespace fuseboard {

struct MetricsServerPace
{
    int connectionMs = 10'000; ///< for all of it
    int retryMs = 10'000;      ///< while the port is taken
};

/// `GET /metrics` on 127.0.0.1, one request for each connection. A request that names another host
/// than this machine is refused, so that no page in a browser can read it under a name of its own
/// (DNS rebinding). Heads, connections and their time are bounded.
/// Threads: belongs to the thread that made it, which needs an event loop.
class MetricsServer : public QObject, public MetricsPage
{
    Q_OBJECT
public:
    static constexpr int kMostConnections = 16;
    static constexpr qsizetype kMostHeadBytes = 8 * 1024;

    explicit MetricsServer(MetricsServerPace pace = {});
    ~MetricsServer() override;

    void onScrape(std::function<QByteArray()> text) override;
    void serve(int port) override;
    void stop() override;
    QString fault() const override { return m_fault; }

private:
    void listen();
    void connected();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& head);

    MetricsServerPace m_pace;
    std::function<QByteArray()> m_text;
    quint16 m_port = 0;
    QString m_fault;
    QTimer m_retry;
    QHash<QTcpSocket*, QByteArray> m_heads; ///< of connections that are not answered yet
    int m_connections = 0;
    QTcpServer m_server; ///< last: its connections tell of their end when they go with it
};

} // namespace fuseboard
