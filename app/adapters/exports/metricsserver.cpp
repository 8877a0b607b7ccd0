// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/metricsserver.h"

#include "app/adapters/exports/scraperequest.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Just behind the empty line that ends a head; -1 where it has not come.
qsizetype endOfHead(const QByteArray& bytes)
{
    const qsizetype crlf = bytes.indexOf("\r\n\r\n");
    const qsizetype lf = bytes.indexOf("\n\n");
    if (crlf < 0 || lf < 0)
        return std::max(crlf, lf);
    return std::min(crlf, lf);
}

} // namespace

MetricsServer::MetricsServer(MetricsServerPace pace) : m_pace(pace)
{
    m_retry.setInterval(m_pace.retryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { listen(); });
    connect(&m_server, &QTcpServer::newConnection, this, [this] { connected(); });
}

MetricsServer::~MetricsServer() = default;

void MetricsServer::onScrape(std::function<QByteArray()> text)
{
    m_text = std::move(text);
}

void MetricsServer::serve(int port)
{
    if (m_server.isListening() && m_server.serverPort() == port)
        return;
    stop();
    m_port = static_cast<quint16>(port);
    listen();
}

void MetricsServer::stop()
{
    m_retry.stop();
    m_server.close();
    m_fault.clear();
}

void MetricsServer::listen()
{
    if (m_server.listen(QHostAddress::LocalHost, m_port)) {
        m_retry.stop();
        m_fault.clear();
        return;
    }
    m_fault =
        u"Cannot serve the metrics on port %1 of this machine: %2. End the program that has the "
        "port, or name another port (export.prometheus.port)."_s.arg(m_port)
            .arg(m_server.errorString());
    m_retry.start();
}

void MetricsServer::connected()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (m_connections >= kMostConnections) {
            delete socket; // resets the connection
            continue;
        }
        ++m_connections;
        m_heads.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_connections;
            m_heads.remove(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(m_pace.connectionMs, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void MetricsServer::read(QTcpSocket* socket)
{
    const auto found = m_heads.find(socket);
    if (found == m_heads.end()) {
        socket->readAll(); // a body, or another request: answered is answered
        return;
    }
    found->append(socket->read(kMostHeadBytes - found->size()));
    const qsizetype end = endOfHead(*found);
    if (end >= 0) {
        answer(socket, found->first(end));
    } else if (found->size() >= kMostHeadBytes) {
        m_heads.erase(found);
        const QByteArray text = "The request is too long.\n"_ba;
        socket->write(scrapeAnswer({431, true, false, text}, text));
        socket->disconnectFromHost();
    }
}

void MetricsServer::answer(QTcpSocket* socket, const QByteArray& head)
{
    const ScrapeReply reply = scrapeReply(head);
    m_heads.remove(socket);
    socket->write(scrapeAnswer(reply, reply.metrics && m_text ? m_text() : reply.text));
    socket->disconnectFromHost();
}

} // namespace fuseboard
