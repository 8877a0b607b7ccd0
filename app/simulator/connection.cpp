// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/connection.h"

#include "app/simulator/tcpreset.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxUnwritten = 256 * 1024;
constexpr qint64 kReadBuffer = 64 * 1024;
constexpr qsizetype kMaxBuffer = kMaxRequestHead + kMaxRequestBody + kReadBuffer;
constexpr auto kPatience = std::chrono::seconds(120);
/// How long a refused client may go on sending: closing at once would reset the connection, and
/// it would never see the reason.
constexpr auto kDrain = std::chrono::milliseconds(500);
constexpr int kPiecesPerTurn = 64;

} // namespace

Connection::Connection(QTcpSocket* socket, Handler handler, QObject* parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readRequests);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_state == State::Performing)
            advance();
    });
    connect(&m_pace, &QTimer::timeout, this, &Connection::advance);
    connect(&m_patience, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    m_patience.start();
    // What came before the signals were connected gets no readyRead of its own.
    QMetaObject::invokeMethod(this, &Connection::readRequests, Qt::QueuedConnection);
}

void Connection::readRequests()
{
    if (m_state == State::Draining) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_state == State::Performing)
        return;
    m_buffer += m_socket->read(kMaxBuffer - m_buffer.size());
    RequestParse parse = parseRequest(m_buffer);
    switch (parse.state) {
    case RequestParse::State::Incomplete:
        if (parse.awaitsContinue && !std::exchange(m_toldToContinue, true))
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_patience.start();
        break;
    case RequestParse::State::Bad:
        refuse(parse.status);
        break;
    case RequestParse::State::Complete:
        m_buffer.remove(0, parse.consumed);
        m_toldToContinue = false;
        begin(m_handler(parse.request));
        break;
    }
}

void Connection::refuse(int status)
{
    m_buffer.clear();
    const QByteArray body = reasonPhrase(status) + '\n';
    m_socket->write(responseHead(status, {{"content-type"_ba, "text/plain"_ba},
                                          {"content-length"_ba, QByteArray::number(body.size())},
                                          {"connection"_ba, "close"_ba}}) +
                    body);
    m_state = State::Draining;
    QTimer::singleShot(kDrain, m_socket, &QTcpSocket::disconnectFromHost);
}

void Connection::begin(Performance performance)
{
    m_performance = std::move(performance);
    m_state = State::Performing;
    m_patience.stop();
    m_piece = 0;
    m_repeated = 0;
    m_due = Clock::now();
    if (!m_performance.pieces.isEmpty())
        m_due += m_performance.pieces.first().pause;
    advance();
}

void Connection::advance()
{
    const QList<Piece>& pieces = m_performance.pieces;
    for (int written = 0; m_piece < pieces.size(); ++written) {
        const Clock::time_point now = Clock::now();
        if (m_socket->bytesToWrite() > kMaxUnwritten) {
            if (!m_patience.isActive())
                m_patience.start();
            return;
        }
        if (m_patience.isActive()) {
            // The client kept us waiting; the pauses go on from here, they are not made up for.
            m_patience.stop();
            m_due = std::max(m_due, now);
        }
        if (m_due > now || written == kPiecesPerTurn) {
            const auto wait = std::max(m_due - now, Clock::duration::zero());
            m_pace.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
            return;
        }
        const Piece& piece = pieces.at(m_piece);
        if (m_repeated < piece.repeat)
            m_socket->write(piece.bytes);
        if (++m_repeated >= piece.repeat) {
            ++m_piece;
            m_repeated = 0;
        }
        if (m_piece < pieces.size())
            m_due += pieces.at(m_piece).pause;
    }
    finish();
}

void Connection::finish()
{
    m_pace.stop();
    if (m_performance.ending == Performance::Ending::Reset) {
        // A reset throws away what is still to be written.
        if (m_socket->bytesToWrite() > 0) {
            m_patience.start();
            return;
        }
        resetConnection(*m_socket);
        return;
    }
    m_state = State::Reading;
    m_patience.start();
    if (m_performance.ending == Performance::Ending::Close) {
        m_state = State::Draining;
        m_socket->disconnectFromHost();
        return;
    }
    // Queued: a client that sends many requests ahead must not deepen the stack.
    QMetaObject::invokeMethod(this, &Connection::readRequests, Qt::QueuedConnection);
}

} // namespace fuseboard
