// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace fuseboard {

/// A provider that streams in the openai format and writes down, by its own clock, when it did
/// what: one line `id first-token-ns end-ns` on standard output for each prompt that holds
/// "stamp-<id>", counted from the moment its request was whole. Runs as a process of its own, so
/// that it shares no thread and no event loop with what it is compared to.
class StampServer : public QObject
{
    Q_OBJECT
public:
    explicit StampServer(QObject* parent = nullptr);
    /// Prints the port as its first line; false when it cannot listen.
    bool listen();

private:
    void serve(QTcpSocket* socket);

    QTcpServer m_server;
};

} // namespace fuseboard
