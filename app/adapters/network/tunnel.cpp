// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/tunnel.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kLoginNeeded = 407;

} // namespace

Tunnel::Tunnel(const NetworkOrigin& origin, const QString& proxy, QTcpSocket* socket,
               QObject* parent)
    : QObject(parent), m_origin(origin), m_proxy(proxy), m_socket(socket)
{
    connect(socket, &QTcpSocket::readyRead, this, &Tunnel::read);
}

void Tunnel::ask()
{
    QByteArray host = m_origin.host.toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const QByteArray place = host + ':' + QByteArray::number(m_origin.port);
    m_socket->write("CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\n\r\n");
}

void Tunnel::read()
{
    // Byte by byte: what follows the head is no longer the proxy's.
    char byte = 0;
    while (m_socket->read(&byte, 1) == 1) {
        m_parser.push(QByteArray(1, byte));
        const ResponseParser::Step step = m_parser.next();
        if (step == ResponseParser::Step::NeedMore)
            continue;
        m_socket->disconnect(this);
        if (step == ResponseParser::Step::Broken)
            refuse(u"The proxy %1 sent a reply that can't be read: %2."_s.arg(m_proxy,
                                                                              m_parser.fault()));
        else if (m_parser.status() >= 300)
            emit failed(refusalBy(m_parser.status()));
        else if (m_socket->bytesAvailable() > 0) // neither TLS nor HTTP servers speak first
            refuse(u"The proxy %1 sent something that nobody asked for."_s.arg(m_proxy));
        else
            emit ready();
        return;
    }
}

void Tunnel::refuse(const QString& fault)
{
    emit failed({HttpFailureKind::Proxy, fault});
}

NetworkFailure Tunnel::refusalBy(int status) const
{
    if (status == kLoginNeeded) {
        return {HttpFailureKind::Proxy,
                u"The proxy %1 asks for a login (status 407), which is not supported. Name a proxy "
                "that asks for none, such as one on this computer that logs in for you, or write "
                "\"proxy\": \"none\" beside the provider."_s.arg(m_proxy)};
    }
    return {HttpFailureKind::Proxy, u"The proxy %1 refused the way to %2: status %3."_s.arg(
                                        m_proxy, m_origin.forPeople(), QString::number(status))};
}

} // namespace fuseboard
