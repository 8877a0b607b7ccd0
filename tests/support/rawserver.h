// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

namespace fuseboard {

/// One accepted connection, seen from the server: raw bytes in, raw bytes out.
class RawConnection : public QObject
{
    Q_OBJECT
public:
    explicit RawConnection(QTcpSocket* socket, QObject* parent = nullptr);

    const QByteArray& received() const { return m_received; } ///< everything, decrypted
    bool isOpen() const;

    void send(const QByteArray& bytes);
    /// `total` bytes made of repeated `piece`, written as fast as they are taken.
    void pour(const QByteArray& piece, qint64 total);
    void close(); ///< after what was sent
    void reset(); ///< RST at once: what was not yet taken is lost

signals:
    void requested(const QByteArray& request); ///< a whole head and its Content-Length body

private:
    void read();
    void pourOn();

    QTcpSocket* m_socket;
    QByteArray m_received;
    qsizetype m_consumed = 0;
    QByteArray m_piece;
    qint64 m_toPour = 0;
};

/// A server on loopback that does what the test says, byte by byte. Lives in the test's thread.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    using Answer = std::function<void(RawConnection& connection, const QByteArray& request)>;

    RawServer();
    /// Speaks TLS on every connection from here on.
    void encryptWith(const QByteArray& certificatePem, const QByteArray& keyPem);

    QUrl url(const QString& path = {}, const QString& host = {}) const;
    void onRequest(Answer answer) { m_answer = std::move(answer); }
    /// The same bytes for every request.
    void answerWith(const QByteArray& bytes);

    const QList<RawConnection*>& connections() const { return m_connections; }
    RawConnection& last() const { return *m_connections.constLast(); }
    const QList<QByteArray>& requests() const { return m_requests; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Answer m_answer;
    std::optional<QSslConfiguration> m_tls;
    QList<RawConnection*> m_connections;
    QList<QByteArray> m_requests;
};

} // namespace fuseboard
