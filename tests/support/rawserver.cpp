// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qint64 kPouredAhead = 1 << 20;

/// Size of the first whole request in `bytes`; 0 if there is none yet.
qsizetype requestSize(QByteArrayView bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    const QByteArray head = bytes.first(headEnd).toByteArray().toLower();
    qsizetype length = 0;
    if (const qsizetype at = head.indexOf("\r\ncontent-length:"); at >= 0) {
        const qsizetype valueAt = at + 17;
        length = head.sliced(valueAt, head.indexOf('\r', valueAt) < 0
                                          ? head.size() - valueAt
                                          : head.indexOf('\r', valueAt) - valueAt)
                     .trimmed()
                     .toLongLong();
    }
    const qsizetype size = headEnd + 4 + length;
    return bytes.size() >= size ? size : 0;
}

} // namespace

RawConnection::RawConnection(QTcpSocket* socket, QObject* parent)
    : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &RawConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &RawConnection::pourOn);
}

bool RawConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void RawConnection::send(const QByteArray& bytes)
{
    if (isOpen())
        m_socket->write(bytes);
    m_socket->flush();
}

void RawConnection::pour(const QByteArray& piece, qint64 total)
{
    m_piece = piece;
    m_toPour = total;
    pourOn();
}

void RawConnection::close()
{
    m_socket->disconnectFromHost();
}

void RawConnection::reset()
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char*>(&hard), sizeof hard);
    m_socket->abort();
}

void RawConnection::read()
{
    m_received += m_socket->readAll();
    while (const qsizetype size = requestSize(QByteArrayView(m_received).sliced(m_consumed))) {
        const QByteArray request = m_received.sliced(m_consumed, size);
        m_consumed += size;
        emit requested(request);
    }
}

void RawConnection::pourOn()
{
    while (m_toPour > 0 && isOpen() && m_socket->bytesToWrite() < kPouredAhead) {
        const qint64 size = std::min<qint64>(m_toPour, m_piece.size());
        m_toPour -= size;
        m_socket->write(m_piece.constData(), size);
    }
}

RawServer::RawServer()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port to be had: %s", qPrintable(errorString()));
}

void RawServer::encryptWith(const QByteArray& certificatePem, const QByteArray& keyPem)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificatePem));
    configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    m_tls = configuration;
}

QUrl RawServer::url(const QString& path, const QString& host) const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(host.isEmpty() ? u"127.0.0.1"_s : host);
    url.setPort(serverPort());
    url.setPath(path.isEmpty() ? u"/"_s : path);
    return url;
}

void RawServer::answerWith(const QByteArray& bytes)
{
    onRequest([bytes](RawConnection& connection, const QByteArray&) { connection.send(bytes); });
}

void RawServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket* socket = m_tls ? new QSslSocket : new QTcpSocket;
    socket->setSocketDescriptor(descriptor);
    // Each send() a packet of its own, and none held back until the one before is acknowledged.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto* connection = new RawConnection(socket, this);
    m_connections += connection;
    connect(connection, &RawConnection::requested, this,
            [this, connection](const QByteArray& request) {
                m_requests += request;
                if (m_answer)
                    m_answer(*connection, request);
            });
    if (auto* encrypted = qobject_cast<QSslSocket*>(socket)) {
        encrypted->setSslConfiguration(*m_tls);
        encrypted->startServerEncryption();
    }
}

} // namespace fuseboard
