// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproxy.h"

#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace fuseboard {

/// One connection through the proxy. RFC 1928 is read as far as Qt and this test need it.
struct TestProxy::Client : QObject
{
    Client(QTcpSocket* socket, QObject* parent) : QObject(parent), near(socket)
    {
        near->setParent(this);
    }

    QTcpSocket* near;
    QTcpSocket* far = nullptr; ///< null: not yet connected
    QByteArray buffer;
    bool greeted = false;
};

TestProxy::TestProxy(quint16 upstreamPort) : m_upstreamPort(upstreamPort)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port to be had: %s", qPrintable(errorString()));
}

QString TestProxy::address(const QString& scheme) const
{
    return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(serverPort());
}

void TestProxy::incomingConnection(qintptr descriptor)
{
    auto* socket = new QTcpSocket;
    socket->setSocketDescriptor(descriptor);
    auto* client = new Client(socket, this);
    connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
}

void TestProxy::read(Client& client)
{
    const QByteArray bytes = client.near->readAll();
    m_seen += bytes;
    if (client.far) {
        client.far->write(bytes);
        return;
    }
    client.buffer += bytes;
    if (client.buffer.startsWith('\x05'))
        readSocks(client);
    else
        readConnect(client);
}

void TestProxy::readConnect(Client& client)
{
    if (!client.buffer.contains("\r\n\r\n"))
        return;
    const QByteArray place = client.buffer.split(' ').value(1);
    if (!client.buffer.startsWith("CONNECT ")) {
        client.near->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
    } else if (!m_refusal.isEmpty()) {
        m_asked += QString::fromLatin1(place);
        client.near->write(m_refusal);
    } else {
        open(client, QString::fromLatin1(place), "HTTP/1.0 200 Connection established\r\n\r\n"_ba);
    }
}

void TestProxy::readSocks(Client& client)
{
    constexpr qsizetype kNameAt = 5; // version, command, reserved, type, length
    constexpr char kName = 3;
    if (!client.greeted) {
        client.greeted = true;
        client.buffer.clear();
        client.near->write("\x05\x00"_ba); // no login
        return;
    }
    if (client.buffer.size() < kNameAt || client.buffer[3] != kName)
        return;
    const qsizetype length = static_cast<uchar>(client.buffer[4]);
    if (client.buffer.size() < kNameAt + length + 2)
        return;
    const auto port = qFromBigEndian<quint16>(client.buffer.constData() + kNameAt + length);
    const QString host = QString::fromLatin1(client.buffer.sliced(kNameAt, length));
    open(client, u"%1:%2"_s.arg(host).arg(port),
         QByteArray::fromHex("05000001") + QByteArray::fromHex("7f0000010001"));
}

void TestProxy::open(Client& client, const QString& place, const QByteArray& answer)
{
    m_asked += place;
    client.far = new QTcpSocket(&client);
    QTcpSocket* near = client.near;
    QTcpSocket* far = client.far;
    connect(far, &QTcpSocket::connected, near, [near, answer] { near->write(answer); });
    connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    connect(near, &QTcpSocket::disconnected, far, &QTcpSocket::disconnectFromHost);
    far->connectToHost(QHostAddress::LocalHost, m_upstreamPort);
}

} // namespace fuseboard
