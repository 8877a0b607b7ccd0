// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stampserver.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kTokens = 12;
constexpr auto kTokenPause = 4ms;

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray token(int index)
{
    return "data: {\"model\":\"stamped\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word" +
           QByteArray::number(index) + " \"}}]}\n\n";
}

const QByteArray kHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                         "Transfer-Encoding: chunked\r\n\r\n"_ba;
const QByteArray kEnd =
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":12}}\n\n"
    "data: [DONE]\n\n"_ba;

/// One connection: requests one after the other, each answered by a paced stream.
class StampedConnection : public QObject
{
public:
    explicit StampedConnection(QTcpSocket* socket) : QObject(socket), m_socket(socket)
    {
        m_pace.setTimerType(Qt::PreciseTimer);
        m_pace.setSingleShot(true);
        connect(&m_pace, &QTimer::timeout, this, &StampedConnection::writeNext);
        connect(socket, &QTcpSocket::readyRead, this, &StampedConnection::read);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

private:
    void read()
    {
        m_request += m_socket->readAll();
        const qsizetype headEnd = m_request.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        static const QRegularExpression length(u"content-length: *(\\d+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const auto match = length.match(QString::fromLatin1(m_request.first(headEnd)));
        if (m_request.size() < headEnd + 4 + match.captured(1).toLongLong())
            return;
        m_receivedAt = nowNs();
        static const QRegularExpression stamp(u"stamp-(\\d+)"_s);
        m_id = stamp.match(QString::fromUtf8(m_request)).captured(1);
        m_request.clear();
        m_written = 0;
        m_pace.start(20 + QRandomGenerator::global()->bounded(40));
    }

    void writeNext()
    {
        if (m_written == 0) {
            m_firstToken = nowNs() - m_receivedAt;
            m_socket->write(kHead + chunk(token(0)));
        } else if (m_written < kTokens) {
            m_socket->write(chunk(token(m_written)));
        } else {
            const qint64 end = nowNs() - m_receivedAt;
            m_socket->write(chunk(kEnd) + "0\r\n\r\n");
            m_socket->flush();
            if (!m_id.isEmpty()) {
                std::printf("%s %lld %lld\n", qPrintable(m_id),
                            static_cast<long long>(m_firstToken), static_cast<long long>(end));
                std::fflush(stdout);
            }
            return;
        }
        m_socket->flush();
        ++m_written;
        m_pace.start(kTokenPause);
    }

    QTcpSocket* m_socket;
    QTimer m_pace;
    QByteArray m_request;
    QString m_id;
    qint64 m_receivedAt = 0;
    qint64 m_firstToken = 0;
    int m_written = 0;
};

} // namespace

StampServer::StampServer(QObject* parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

bool StampServer::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return false;
    std::printf("%d\n", m_server.serverPort());
    std::fflush(stdout);
    return true;
}

void StampServer::serve(QTcpSocket* socket)
{
    new StampedConnection(socket); // goes with the socket
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace fuseboard
