// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/simulator/httpexchange.h"
#include "app/simulator/performance.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace fuseboard {

/// One client of the simulator: takes its requests one after the other and performs the replies.
/// Owns the socket, and deletes itself when the client is gone. Bounded: it reads nothing while it
/// performs, and writes nothing while the client does not read.
/// Threads: the simulator's.
class Connection : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Performance(const SimulatedRequest&)>;

    Connection(QTcpSocket* socket, Handler handler, QObject* parent);

private:
    using Clock = std::chrono::steady_clock;
    enum class State { Reading, Performing, Draining };

    void readRequests();
    void refuse(int status);
    void begin(Performance performance);
    void advance();
    void finish();

    QTcpSocket* m_socket;
    Handler m_handler;
    QByteArray m_buffer;
    State m_state = State::Reading;
    Performance m_performance;
    qsizetype m_piece = 0;
    qint64 m_repeated = 0;
    Clock::time_point m_due; ///< when the current piece is to be written
    bool m_toldToContinue = false;
    QTimer m_pace;
    QTimer m_patience; ///< with clients that neither send, read nor go
};

} // namespace fuseboard
