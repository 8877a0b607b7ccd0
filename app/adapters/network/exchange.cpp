// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/exchange.h"

#include "app/adapters/network/connectionpool.h"
#include "app/adapters/network/dialer.h"
#include "app/adapters/network/requesthead.h"

#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qint64 kReadAtOnce = 64 * 1024;
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

Exchange::Exchange(HttpRequest request, HttpTransport::Sink sink, const Clock& clock,
                   std::weak_ptr<ConnectionPool> pool)
    : m_request(std::move(request)), m_sink(std::move(sink)), m_clock(clock),
      m_pool(std::move(pool)), m_origin(originOf(m_request.url)), m_parser(m_request.method)
{
}

void Exchange::begin()
{
    if (m_over)
        return;
    if (const QString fault = faultOf(m_request); !fault.isEmpty())
        return fail({HttpFailureKind::Other, fault}, m_clock.now());
    if (const auto pool = m_pool.lock())
        m_socket = pool->take(m_origin);
    if (m_socket) {
        m_socket->setParent(this);
        return send();
    }
    if (!tell(HttpConnecting{m_clock.now()}))
        return;
    m_dialer = new Dialer(m_origin, this);
    connect(m_dialer, &Dialer::connected, this, [this] { m_connectedAt = m_clock.now(); });
    connect(m_dialer, &Dialer::ready, this, &Exchange::onDialed);
    connect(m_dialer, &Dialer::failed, this,
            [this](const NetworkFailure& failure) { fail(failure, m_clock.now()); });
    m_dialer->start();
}

void Exchange::abandon()
{
    m_over = true;
    letGo(false);
    deleteLater();
}

void Exchange::onDialed()
{
    const Instant at = m_clock.now();
    m_socket = m_dialer->takeSocket();
    m_socket->setParent(this);
    if (m_origin.tls && !tell(HttpEncrypted{at, m_connectedAt}))
        return;
    send();
}

void Exchange::send()
{
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Exchange::onWritten);
    if (auto* encrypted = qobject_cast<QSslSocket*>(m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &Exchange::onWritten);
    connect(m_socket, &QTcpSocket::readyRead, this, &Exchange::onReadable);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Exchange::onError);
    connect(m_socket, &QTcpSocket::disconnected, this, &Exchange::onClosed);

    // Qt copies what is written into a buffer of its own and frees that without wiping it.
    QByteArray head = headOf(m_request);
    m_socket->write(head);
    Secret::wipe(head);
    m_request.credential.reset();
    m_socket->write(std::exchange(m_request.body, {}));
}

void Exchange::onWritten()
{
    if (m_sent || !m_socket || !hasSentAll(m_socket))
        return;
    m_sent = true;
    tell(HttpSent{m_clock.now()});
}

void Exchange::onReadable()
{
    onWritten(); // a reply tells that the request went out, sometimes before the socket does
    if (!m_over)
        read(m_clock.now());
}

void Exchange::onClosed()
{
    const Instant at = m_clock.now();
    read(at);
    if (m_over)
        return;
    if (m_parser.isWholeWhenClosed() && (!m_inflater || m_inflater->isComplete())) {
        end(at);
    } else if (m_parser.hasBegun()) {
        fail({HttpFailureKind::Reset, u"The server closed the connection inside its reply."_s}, at);
    } else {
        fail({HttpFailureKind::Reset, u"The server closed the connection before it answered."_s},
             at);
    }
}

void Exchange::onError()
{
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return onClosed();
    const Instant at = m_clock.now();
    const QString words = m_socket->errorString();
    read(at);
    if (!m_over) {
        fail({HttpFailureKind::Reset,
              u"The connection to %1 broke: %2."_s.arg(m_origin.forPeople(), words)},
             at);
    }
}

/// Takes what the socket holds; one stamp for all of it, since it came in one wake-up.
void Exchange::read(Instant at)
{
    while (!m_over && m_socket->bytesAvailable() > 0) {
        m_parser.push(m_socket->read(kReadAtOnce));
        for (bool more = true; more && !m_over;) {
            switch (m_parser.next()) {
            case ResponseParser::Step::NeedMore:
                more = false;
                break;
            case ResponseParser::Step::Head:
                more = takeHead(at);
                break;
            case ResponseParser::Step::Body:
                more = takeBody(at);
                break;
            case ResponseParser::Step::Broken:
                fail(unreadable(m_parser.fault()), at);
                break;
            case ResponseParser::Step::Done:
                if (m_inflater && !m_inflater->isComplete())
                    fail(unreadable(u"its compressed body ends too early"_s), at);
                else
                    end(at);
                break;
            }
        }
    }
}

bool Exchange::takeHead(Instant at)
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

bool Exchange::takeBody(Instant at)
{
    if (!m_inflater)
        return pass(m_parser.body(), at);
    m_inflater->feed(m_parser.body());
    for (QByteArray piece = m_inflater->next(); !piece.isEmpty(); piece = m_inflater->next()) {
        if (!pass(piece, at))
            return false;
    }
    if (m_inflater->isBroken())
        fail(unreadable(u"its compressed body is damaged"_s), at);
    return !m_over;
}

bool Exchange::pass(const QByteArray& piece, Instant at)
{
    const qint64 room = m_limit - m_received;
    m_received += piece.size();
    if (piece.size() <= room)
        return tell(HttpChunk{at, piece});
    if (m_parser.status() < kFirstErrorStatus) {
        fail({HttpFailureKind::BodyTooLarge,
              u"The reply is larger than %1 MiB."_s.arg(inMebibytes(m_limit))},
             at);
    } else if (room <= 0 || tell(HttpChunk{at, piece.first(room)})) {
        end(at); // the first part of an error says what is wrong
    }
    return false;
}

bool Exchange::tell(const HttpEvent& event)
{
    m_sink(event);
    return !m_over;
}

void Exchange::end(Instant at)
{
    m_over = true;
    letGo(m_sent && m_parser.leavesConnectionOpen());
    m_sink(HttpEnd{at});
}

void Exchange::fail(const NetworkFailure& failure, Instant at)
{
    m_over = true;
    letGo(false);
    m_sink(HttpFailure{at, failure.kind, failure.message});
}

void Exchange::letGo(bool mayBeUsedAgain)
{
    if (m_dialer) {
        m_dialer->disconnect(this);
        std::exchange(m_dialer, nullptr)->deleteLater();
    }
    QTcpSocket* socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    const auto pool = m_pool.lock();
    if (mayBeUsedAgain && pool && socket->state() == QAbstractSocket::ConnectedState) {
        pool->keep(m_origin, socket);
    } else {
        socket->abort();
        socket->deleteLater();
    }
}

} // namespace fuseboard
