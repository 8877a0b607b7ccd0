// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace fuseboard {

/// A proxy on loopback that takes CONNECT and SOCKS5, and leads every name to one server of the
/// test. Notes what it was asked for and every byte that came from the client.
class TestProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit TestProxy(quint16 upstreamPort);

    QString address(const QString& scheme = QStringLiteral("http")) const;
    /// Answers CONNECT with these bytes, and with nothing more.
    void refuseWith(const QByteArray& reply) { m_refusal = reply; }

    const QStringList& asked() const { return m_asked; } ///< "host:port"
    const QByteArray& seen() const { return m_seen; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Client;

    void read(Client& client);
    void readConnect(Client& client);
    void readSocks(Client& client);
    void open(Client& client, const QString& place, const QByteArray& answer);

    quint16 m_upstreamPort;
    QByteArray m_refusal;
    QStringList m_asked;
    QByteArray m_seen;
};

} // namespace fuseboard
