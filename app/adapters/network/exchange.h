// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/inflater.h"
#include "app/adapters/network/networkfailure.h"
#include "app/adapters/network/origin.h"
#include "app/adapters/network/responseparser.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <QObject>

#include <memory>
#include <optional>

class QTcpSocket;

namespace fuseboard {

class ConnectionPool;
class Dialer;

/// One request and its reply on one connection. Ends itself by deleteLater(), so that the sink may
/// drop the call from within any event.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(HttpRequest request, HttpTransport::Sink sink, const Clock& clock,
             std::weak_ptr<ConnectionPool> pool);

    void begin();
    void abandon(); ///< no event from here on; the object deletes itself

private:
    void onDialed();
    void send();
    void onWritten();
    void onReadable();
    void onClosed();
    void onError();
    void read(Instant at);
    bool takeHead(Instant at);
    bool takeBody(Instant at);
    bool pass(const QByteArray& piece, Instant at);

    bool tell(const HttpEvent& event); ///< false: the call was dropped from within the event
    void end(Instant at);
    void fail(const NetworkFailure& failure, Instant at);
    void letGo(bool mayBeUsedAgain);

    HttpRequest m_request;
    HttpTransport::Sink m_sink;
    const Clock& m_clock;
    std::weak_ptr<ConnectionPool> m_pool;
    NetworkOrigin m_origin;
    ResponseParser m_parser;
    std::optional<Inflater> m_inflater;
    std::optional<Instant> m_connectedAt;
    Dialer* m_dialer = nullptr;
    QTcpSocket* m_socket = nullptr;
    qint64 m_limit = 0;
    qint64 m_received = 0; ///< of the body, decompressed
    bool m_sent = false;
    bool m_over = false;
};

} // namespace fuseboard
