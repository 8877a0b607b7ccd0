// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/connectionpool.h"
#include "app/adapters/network/inflater.h"
#include "app/adapters/network/networkfailure.h"
#include "app/adapters/network/responseparser.h"
#include "app/adapters/network/routefinder.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace fuseboard {

class Dialer;
struct NetworkShared;

/// One request and its reply on one connection. Ends itself by deleteLater(), so that the sink may
/// drop the call from within any event.
class NetworkExchange : public QObject
{
    Q_OBJECT
public:
    NetworkExchange(HttpRequest request, HttpTransport::Sink sink, const Clock& clock,
                    std::shared_ptr<NetworkShared> shared);

    void begin();
    /// No event from here on; the object deletes itself. A reply that is whole by then, such as a
    /// stream that is left at its own end marker, leaves its connection for the next call.
    void abandon();

private:
    void onRoute(const RouteFinder::Result& result);
    void onDialed();
    void send();
    void onWritten();
    void onReadable();
    void onClosed();
    void onError();
    void read();
    bool step(Instant at);
    bool readSocket();
    bool takeHead(Instant at);
    void takeBody();
    bool inflate(Instant at);
    bool passOn(Instant at);
    void concludeClosed(Instant at);

    bool tell(const HttpEvent& event); ///< false: the call was dropped from within the event
    void end(Instant at);
    void fail(const NetworkFailure& failure, Instant at);
    void letGo(bool mayBeUsedAgain);

    HttpRequest m_request;
    HttpTransport::Sink m_sink;
    const Clock& m_clock;
    std::shared_ptr<NetworkShared> m_shared;
    ConnectionKey m_key;
    NetworkRoute m_route; ///< what applied
    ResponseParser m_parser;
    std::optional<Inflater> m_inflater;
    std::optional<Instant> m_lookedUpAt;
    std::optional<Instant> m_connectedAt;
    Dialer* m_dialer = nullptr;
    QTcpSocket* m_socket = nullptr;
    qint64 m_limit = 0;
    qint64 m_received = 0;      ///< of the body, decompressed
    QByteArray m_piece;         ///< of the body, decompressed, not yet passed on
    QTimer m_nextTurn;          ///< goes on with what one turn did not finish
    qsizetype m_readInTurn = 0; ///< from the socket
    bool m_whole = false;       ///< the last byte of the reply has been read
    bool m_inflating = false;   ///< the parser's piece is not yet decompressed in full
    bool m_closed = false;      ///< by the server; what came before is still to be read
    QString m_closedBy;         ///< the socket's words; empty: an orderly close
    bool m_sent = false;
    bool m_over = false;
};

} // namespace fuseboard
