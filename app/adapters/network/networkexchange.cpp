// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networkexchange.h"

#include "app/adapters/network/dialer.h"
#include "app/adapters/network/networkshared.h"
#include "app/adapters/network/requesthead.h"

#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qsizetype kMostInTurn = 64 * 1024;
constexpr int kFirstErrorStatus = 300; // HttpRequest::maxErrorBodyBytes

NetworkFailure unreadable(const QString& reason)
{
    return {HttpFailureKind::Protocol, u"The server's reply can't be read: %1."_s.arg(reason)};
}

QString inMebibytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / (1 << 20), 'g', 3);
}

bool hasSentAll(const QTcpSocket* socket)
{
    const auto* encrypted = qobject_cast<const QSslSocket*>(socket);
    return socket->bytesToWrite() == 0 && (!encrypted || encrypted->encryptedBytesToWrite() == 0);
}

} // namespace

NetworkExchange::NetworkExchange(HttpRequest request, HttpTransport::Sink sink, const Clock& clock,
                                 std::shared_ptr<NetworkShared> shared)
    : m_request(std::move(request)), m_sink(std::move(sink)), m_clock(clock),
      m_shared(std::move(shared)), m_key{originOf(m_request.url), m_request.network},
      m_parser(m_request.method)
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &NetworkExchange::read);
}

void NetworkExchange::begin()
{
    if (m_over)
        return;
    if (const QString fault = faultOf(m_request); !fault.isEmpty())
        return fail({HttpFailureKind::Other, fault}, m_clock.now());
    const KeptConnection kept = m_shared->pool.take(m_key);
    if (kept.socket) {
        m_route = kept.route;
        m_socket = kept.socket;
        m_socket->setParent(this);
        return send();
    }
    m_shared->routes.find(m_key.origin, m_key.settings, this,
                          [this](const RouteFinder::Result& result) { onRoute(result); });
}

void NetworkExchange::onRoute(const RouteFinder::Result& result)
{
    if (m_over)
        return;
    if (const auto* failure = std::get_if<NetworkFailure>(&result))
        return fail(*failure, m_clock.now());
    const auto& route = std::get<ConnectionRoute>(result);
    if (m_request.proxyCheck && route.proxy.type() != QNetworkProxy::NoProxy) {
        if (const QString reason = m_request.proxyCheck(route.proxy.hostName()); !reason.isEmpty())
            return fail({HttpFailureKind::NotAllowed, reason}, m_clock.now());
    }
    m_route = route.words;
    if (!tell(HttpConnecting{m_clock.now(), m_route}))
        return;
    m_dialer = new Dialer(m_key.origin, route, this);
    connect(m_dialer, &Dialer::lookedUp, this, [this] { m_lookedUpAt = m_clock.now(); });
    connect(m_dialer, &Dialer::connected, this, [this] { m_connectedAt = m_clock.now(); });
    connect(m_dialer, &Dialer::ready, this, &NetworkExchange::onDialed);
    connect(m_dialer, &Dialer::failed, this,
            [this](const NetworkFailure& failure) { fail(failure, m_clock.now()); });
    m_dialer->start();
}

void NetworkExchange::abandon()
{
    m_over = true;
    letGo(m_whole && m_sent && m_parser.leavesConnectionOpen());
    deleteLater();
}

void NetworkExchange::onDialed()
{
    const Instant at = m_clock.now();
    m_socket = m_dialer->takeSocket();
    m_socket->setParent(this);
    if (m_key.origin.tls && !tell(HttpEncrypted{at, m_connectedAt}))
        return;
    send();
}

void NetworkExchange::send()
{
    connect(m_socket, &QTcpSocket::bytesWritten, this, &NetworkExchange::onWritten);
    if (auto* encrypted = qobject_cast<QSslSocket*>(m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &NetworkExchange::onWritten);
    connect(m_socket, &QTcpSocket::readyRead, this, &NetworkExchange::onReadable);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &NetworkExchange::onError);
    connect(m_socket, &QTcpSocket::disconnected, this, &NetworkExchange::onClosed);

    // Qt copies what is written into a buffer of its own and frees that without wiping it.
    QByteArray head = headOf(m_request);
    m_socket->write(head);
    Secret::wipe(head);
    m_request.credential.reset();
    m_socket->write(std::exchange(m_request.body, {}));
}

void NetworkExchange::onWritten()
{
    if (m_sent || !m_socket || !hasSentAll(m_socket))
        return;
    m_sent = true;
    tell(HttpSent{m_clock.now(), m_route, m_lookedUpAt});
}

void NetworkExchange::onReadable()
{
    onWritten(); // a reply tells that the request went out, sometimes before the socket does
    if (!m_nextTurn.isActive())
        read();
}

void NetworkExchange::onClosed()
{
    m_closed = true;
    if (!m_nextTurn.isActive())
        read();
}

void NetworkExchange::onError()
{
    if (m_socket->error() != QAbstractSocket::RemoteHostClosedError)
        m_closedBy = m_socket->errorString();
    onClosed();
}

/// One turn. One stamp for all of it, since it came in one wake-up. What is more waits for the next
/// turn, and other calls and timers have theirs in between.
void NetworkExchange::read()
{
    const Instant at = m_clock.now();
    m_readInTurn = 0;
    bool more = true;
    while (more && !m_over && m_piece.size() < kMostInTurn)
        more = step(at);
    if (m_over || !passOn(at))
        return;
    if (more || m_readInTurn >= kMostInTurn)
        m_nextTurn.start(0);
    else if (m_closed)
        concludeClosed(at);
}

/// False: nothing is left to be done in this turn.
bool NetworkExchange::step(Instant at)
{
    if (m_inflating)
        return inflate(at);
    switch (m_parser.next()) {
    case ResponseParser::Step::NeedMore:
        return readSocket();
    case ResponseParser::Step::Head:
        return takeHead(at);
    case ResponseParser::Step::Body:
        takeBody();
        return true;
    case ResponseParser::Step::Broken:
        if (passOn(at))
            fail(unreadable(m_parser.fault()), at);
        return false;
    case ResponseParser::Step::Done:
        m_whole = true;
        if (!passOn(at))
            return false;
        if (m_inflater && !m_inflater->isComplete())
            fail(unreadable(u"its compressed body ends too early"_s), at);
        else
            end(at);
        return false;
    }
    return false;
}

bool NetworkExchange::readSocket()
{
    if (m_readInTurn >= kMostInTurn)
        return false;
    const QByteArray bytes = m_socket->read(kMostInTurn - m_readInTurn);
    m_readInTurn += bytes.size();
    m_parser.push(bytes);
    return !bytes.isEmpty();
}

void NetworkExchange::concludeClosed(Instant at)
{
    if (m_parser.isWholeWhenClosed() && m_closedBy.isEmpty() &&
        (!m_inflater || m_inflater->isComplete()))
        return end(at);
    const QString how =
        m_closedBy.isEmpty()
            ? u"The server closed the connection"_s
            : u"The connection to %1 broke (%2)"_s.arg(m_key.origin.forPeople(), m_closedBy);
    if (!m_parser.hasBegun())
        return fail({HttpFailureKind::Reset, how + u" before it answered."_s}, at);
    if (!m_parser.hasHead())
        return fail({HttpFailureKind::Cut, how + u" inside the head of its reply."_s}, at);
    const QString read = QString::number(m_parser.bodyBytes());
    const auto length = m_parser.bodyLength();
    const QString fault = length ? u"%1 inside its reply, after %2 of %3 bytes."_s.arg(
                                       how, read, QString::number(*length))
                                 : u"%1 inside its reply, after %2 bytes."_s.arg(how, read);
    fail({HttpFailureKind::Cut, fault}, at);
}

bool NetworkExchange::takeHead(Instant at)
{
    const QByteArray coding = headerValue(m_parser.headers(), "content-encoding").toLower();
    if (coding == "gzip" || coding == "x-gzip" || coding == "deflate") {
        m_inflater.emplace();
    } else if (!coding.isEmpty() && coding != "identity") {
        fail(unreadable(u"it is compressed in a way that was not asked for"_s), at);
        return false;
    }
    m_limit = m_parser.status() >= kFirstErrorStatus ? m_request.maxErrorBodyBytes
                                                     : m_request.maxBodyBytes;
    return tell(HttpHead{at, m_parser.status(), m_parser.headers()});
}

void NetworkExchange::takeBody()
{
    m_inflating = m_inflater.has_value();
    if (m_inflating)
        m_inflater->feed(m_parser.body());
    else
        m_piece += m_parser.body();
}

bool NetworkExchange::inflate(Instant at)
{
    const QByteArray piece = m_inflater->next();
    m_piece += piece;
    m_inflating = !piece.isEmpty();
    if (!m_inflater->isBroken())
        return true;
    if (passOn(at))
        fail(unreadable(u"its compressed body is damaged"_s), at);
    return false;
}

/// False: the call is over.
bool NetworkExchange::passOn(Instant at)
{
    const QByteArray piece = std::exchange(m_piece, {});
    if (piece.isEmpty())
        return !m_over;
    const qint64 room = m_limit - m_received;
    m_received += piece.size();
    if (piece.size() <= room)
        return tell(HttpChunk{at, piece});
    const bool success = m_parser.status() < kFirstErrorStatus;
    if (room > 0 && !tell(HttpChunk{at, piece.first(room)}))
        return false;
    if (success) {
        fail({HttpFailureKind::BodyTooLarge,
              u"The reply is larger than %1 MiB."_s.arg(inMebibytes(m_limit))},
             at);
    } else {
        end(at); // the first part of an error says what is wrong
    }
    return false;
}

bool NetworkExchange::tell(const HttpEvent& event)
{
    m_sink(event);
    return !m_over;
}

void NetworkExchange::end(Instant at)
{
    m_over = true;
    letGo(m_sent && m_parser.leavesConnectionOpen());
    m_sink(HttpEnd{at});
}

void NetworkExchange::fail(const NetworkFailure& failure, Instant at)
{
    m_over = true;
    letGo(false);
    m_sink(HttpFailure{at, failure.kind, failure.message});
}

void NetworkExchange::letGo(bool mayBeUsedAgain)
{
    if (m_dialer) {
        m_dialer->disconnect(this);
        std::exchange(m_dialer, nullptr)->deleteLater();
    }
    m_nextTurn.stop();
    QTcpSocket* socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    if (mayBeUsedAgain && socket->state() == QAbstractSocket::ConnectedState) {
        m_shared->pool.keep(m_key, {socket, m_route});
    } else {
        socket->abort();
        socket->deleteLater();
    }
}

} // namespace fuseboard
