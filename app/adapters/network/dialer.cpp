// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/dialer.h"

#include "app/adapters/network/tunnel.h"

#include <QHostInfo>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr auto kAttemptDelay = std::chrono::milliseconds(250); // RFC 8305, 8
constexpr qsizetype kMaxAddresses = 8;
/// What the kernel holds beyond this makes the sender wait.
constexpr qint64 kReadBuffer = 64 * 1024;

/// RFC 8305, 4: the resolver's first choice first, then the families in turn.
QList<QHostAddress> interleaved(QList<QHostAddress> addresses)
{
    if (addresses.isEmpty())
        return addresses;
    const auto family = addresses.constFirst().protocol();
    QList<QHostAddress> other;
    const auto split = std::stable_partition(
        addresses.begin(), addresses.end(),
        [family](const QHostAddress& address) { return address.protocol() == family; });
    std::copy(split, addresses.end(), std::back_inserter(other));
    addresses.erase(split, addresses.end());
    QList<QHostAddress> mixed;
    for (qsizetype i = 0; i < std::max(addresses.size(), other.size()); ++i) {
        mixed += addresses.mid(i, 1);
        mixed += other.mid(i, 1);
    }
    return mixed.first(std::min(mixed.size(), kMaxAddresses));
}

} // namespace

Dialer::Dialer(const NetworkOrigin& origin, const ConnectionRoute& route, QObject* parent)
    : QObject(parent), m_origin(origin), m_route(route), m_target(origin),
      m_tunnelled(route.proxy.type() == QNetworkProxy::HttpProxy)
{
    if (m_tunnelled)
        m_target = {.tls = false, .host = route.proxy.hostName(), .port = route.proxy.port()};
    m_nextAttempt.setSingleShot(true);
    m_nextAttempt.setInterval(kAttemptDelay);
    connect(&m_nextAttempt, &QTimer::timeout, this, &Dialer::dialNext);
}

Dialer::~Dialer()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void Dialer::start()
{
    if (m_route.proxy.type() == QNetworkProxy::Socks5Proxy) {
        newSocket()->connectToHost(m_target.host, m_target.port);
    } else if (const QHostAddress literal(m_target.host); !literal.isNull()) {
        m_addresses = {literal};
        dialNext();
    } else if (m_target.host == "localhost"_L1) {
        // RFC 6761, 6.3: never asked of a resolver, who might answer with another computer.
        m_addresses = {QHostAddress::LocalHostIPv6, QHostAddress::LocalHost};
        dialNext();
    } else {
        m_lookup = QHostInfo::lookupHost(m_target.host, this, &Dialer::onLookedUp);
    }
}

QTcpSocket* Dialer::takeSocket()
{
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    return std::exchange(m_socket, nullptr);
}

void Dialer::onLookedUp(const QHostInfo& info)
{
    m_lookup = -1;
    m_addresses = interleaved(info.addresses());
    if (m_addresses.isEmpty())
        return fail(lookupFailure(info, m_target));
    emit lookedUp();
    dialNext();
}

void Dialer::dialNext()
{
    const QHostAddress address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty())
        m_nextAttempt.start();
    newSocket()->connectToHost(address, m_target.port);
}

QTcpSocket* Dialer::newSocket()
{
    QTcpSocket* socket = m_origin.tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setProxy(m_tunnelled ? QNetworkProxy(QNetworkProxy::NoProxy) : m_route.proxy);
    socket->setReadBufferSize(kReadBuffer);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { onConnected(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { onError(socket); });
    m_racing += socket;
    return socket;
}

void Dialer::onConnected(QTcpSocket* socket)
{
    m_nextAttempt.stop();
    m_racing.removeOne(socket);
    for (QTcpSocket* loser : std::exchange(m_racing, {}))
        drop(loser);
    m_addresses.clear();
    m_socket = socket;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (m_tunnelled)
        askForTunnel();
    else
        onWayStands();
}

void Dialer::askForTunnel()
{
    auto* tunnel = new Tunnel(m_origin, addressOf(m_route.proxy), m_socket, this);
    connect(tunnel, &Tunnel::ready, this, &Dialer::onWayStands);
    connect(tunnel, &Tunnel::failed, this, [this](const NetworkFailure& failure) {
        drop(std::exchange(m_socket, nullptr));
        emit failed(failure);
    });
    tunnel->ask();
}

void Dialer::onWayStands()
{
    m_wayStands = true;
    emit connected();
    if (m_origin.tls)
        encrypt();
    else
        emit ready();
}

void Dialer::encrypt()
{
    auto* socket = qobject_cast<QSslSocket*>(m_socket);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(m_route.authorities);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    socket->setSslConfiguration(configuration);
    socket->setPeerVerifyName(m_origin.host);
    connect(socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_certificateErrors = errors; });
    connect(socket, &QSslSocket::encrypted, this, &Dialer::ready);
    socket->startClientEncryption();
}

void Dialer::onError(QTcpSocket* socket)
{
    const NetworkFailure failure =
        m_certificateErrors.isEmpty()
            ? connectFailure(socket->error(), socket->errorString(),
                             m_wayStands ? m_origin : m_target)
            : certificateFailure(m_certificateErrors, m_origin, m_route.caFile);
    m_racing.removeOne(socket);
    if (socket == m_socket)
        m_socket = nullptr;
    drop(socket);
    if (!m_addresses.isEmpty())
        dialNext();
    else if (m_racing.isEmpty())
        fail(failure);
}

void Dialer::fail(const NetworkFailure& failure)
{
    if (m_route.proxy.type() == QNetworkProxy::Socks5Proxy &&
        failure.kind == HttpFailureKind::Proxy) {
        const QString which = u"%1 The proxy is %2."_s;
        emit failed({failure.kind, which.arg(failure.message, addressOf(m_route.proxy))});
        return;
    }
    emit failed(m_tunnelled && !m_wayStands ? proxyFailure(addressOf(m_route.proxy), failure)
                                            : failure);
}

void Dialer::drop(QTcpSocket* socket)
{
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace fuseboard
