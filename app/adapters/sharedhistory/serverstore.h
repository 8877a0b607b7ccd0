// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyqueue.h"
#include "app/adapters/sharedhistory/outbox.h"
#include "app/adapters/sharedhistory/serverconnection.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace fuseboard {

/// What became of a batch.
struct Delivery
{
    qint64 upTo = 0; ///< all up to this number need not be sent again; 0: none
    std::optional<RefusedEntry> refused{}; ///< the last of them, where the server will not have it
    bool isOldCopy = false;                ///< the server knows more of the board than this outbox
    ServerFault fault{};
};

/// Writes batches: each in one transaction with the board's watermark, so that one that comes again
/// is skipped. Where the server refuses a batch for what is in it, ever smaller parts are written,
/// up to the record that it is. Threads: that of the connection.
class ServerStore
{
public:
    ServerStore(ServerConnection& server, const QString& boardName)
        : m_server(server), m_boardName(boardName)
    {
    }

    Delivery write(const OutboxBatch& batch);

private:
    struct Numbered
    {
        qint64 number = 0;
        HistoryEntry entry;
    };
    struct BoardRow
    {
        int id = 0;
        qint64 lastNumber = 0;
        QString lastDigest;
    };
    static bool isOfAnother(const BoardRow& row, const OutboxBatch& batch);

    bool writePart(const OutboxBatch& batch, std::span<const Numbered> part, Delivery& delivery);
    ServerFault writeOnce(const OutboxBatch& batch, std::span<const Numbered> part,
                          Delivery& delivery);
    BoardRow lockBoard(const QString& board);
    void writeCalls(int board, std::span<const Numbered> entries);
    void writeEvents(int board, std::span<const Numbered> entries);

    ServerConnection& m_server;
    const QString m_boardName;
};

} // namespace fuseboard
