// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historydatabase.h"
#include "app/adapters/history/historyfault.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace fuseboard {

struct OutboxEntry
{
    qint64 number = 0; ///< grows by one with each; never used again
    QByteArray body;   ///< see entrycodec.h
};

/// The oldest that wait.
struct OutboxBatch
{
    QString board; ///< a UUID
    QList<OutboxEntry> entries;
};

struct RefusedEntry
{
    qint64 number = 0;
    QString reason;
};

/// outbox.db: what the server does not have yet. Every write is on the disk when it returns: a
/// number that the server has seen must not be given again after a power failure. After a fault it
/// is to be thrown away. Threads: the one that made it, alone.
class Outbox
{
public:
    /// Opens or makes it; the directory's lock is held. Null: `fault` tells why.
    static std::unique_ptr<Outbox> open(const QString& file, std::chrono::milliseconds busy,
                                        HistoryFault& fault);

    HistoryFault append(const QList<QByteArray>& bodies);
    /// At most that many, and not more than that many bytes, but at least one where there is one.
    std::optional<OutboxBatch> oldest(int most, qint64 mostBytes);
    /// The server has all up to that number, but those that it refused: they are put aside.
    HistoryFault forget(qint64 upTo, const QList<RefusedEntry>& refused);
    /// The server knows more than this file has given away: it is an old copy. From now on it
    /// belongs to a board of its own.
    HistoryFault renewBoard();

    /// Of this file on this machine at this place: one that was copied belongs to another board,
    /// whose numbers are its own.
    QString board() const { return m_board; }
    qint64 waiting() const { return m_waiting; }
    qint64 refused() const { return m_refused; } ///< that are put aside
    qint64 bytes();                              ///< in use
    HistoryFault fault() const;

private:
    Outbox(const QString& file, std::chrono::milliseconds busy);
    HistoryFault prepare();
    QString identify();

    HistoryDatabase m_database;
    QString m_board;
    qint64 m_waiting = 0;
    qint64 m_refused = 0;
};

/// How many wait in a file that another program may be writing; none where it cannot be read.
std::optional<qint64> waitingIn(const QString& file, std::chrono::milliseconds busy);

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::OutboxBatch)
