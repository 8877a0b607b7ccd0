// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/serverstore.h"

#include "app/adapters/sharedhistory/callcolumns.h"
#include "app/adapters/sharedhistory/entrycodec.h"
#include "app/adapters/sharedhistory/eventcolumns.h"
#include "app/adapters/sharedhistory/minuterollup.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// Of an entry of the batch, by its number; empty where it is not in there.
QString digestOf(const OutboxBatch& batch, qint64 number)
{
    const auto found = std::ranges::lower_bound(batch.entries, number, {}, &OutboxEntry::number);
    if (found == batch.entries.end() || found->number != number)
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(found->body, QCryptographicHash::Sha256).toHex());
}

} // namespace

Delivery ServerStore::write(const OutboxBatch& batch)
{
    Delivery delivery;
    std::vector<Numbered> entries;
    std::optional<RefusedEntry> unreadable;
    for (const OutboxEntry& entry : batch.entries) {
        if (auto decoded = decode(entry.body)) {
            entries.push_back({entry.number, std::move(*decoded)});
            continue;
        }
        unreadable = RefusedEntry{entry.number, u"This Fuseboard cannot read it."_s};
        break;
    }
    const bool whole = entries.empty() || writePart(batch, entries, delivery);
    if (whole && unreadable) {
        delivery.upTo = unreadable->number;
        delivery.refused = unreadable;
    }
    return delivery;
}

bool ServerStore::writePart(const OutboxBatch& batch, std::span<const Numbered> part,
                            Delivery& delivery)
{
    const ServerFault fault = writeOnce(batch, part, delivery);
    if (delivery.isOldCopy)
        return false;
    if (!fault.isFault()) {
        delivery.upTo = part.back().number;
        return true;
    }
    if (fault.kind != ServerFault::Content) {
        delivery.fault = fault;
        return false;
    }
    if (part.size() == 1) {
        delivery.upTo = part.back().number;
        delivery.refused = RefusedEntry{part.back().number, fault.cause};
        return false;
    }
    const std::size_t half = part.size() / 2;
    return writePart(batch, part.first(half), delivery) &&
           writePart(batch, part.subspan(half), delivery);
}

ServerFault ServerStore::writeOnce(const OutboxBatch& batch, std::span<const Numbered> part,
                                   Delivery& delivery)
{
    m_server.begin();
    const BoardRow row = lockBoard(batch.board);
    delivery.isOldCopy = isOfAnother(row, batch);
    const auto fresh = std::ranges::upper_bound(part, row.lastNumber, {}, &Numbered::number);
    const std::span<const Numbered> rest(fresh, part.end());
    if (!rest.empty() && !delivery.isOldCopy) {
        writeCalls(row.id, rest);
        writeEvents(row.id, rest);
        m_server.exec(u"UPDATE boards SET last_seq = %1, last_digest = %4, last_seen_at = now(), "
                      "name = %2 WHERE board_id = %3"_s.arg(
                          QString::number(rest.back().number), sqlText(m_boardName),
                          QString::number(row.id), sqlText(digestOf(batch, rest.back().number))));
    }
    m_server.commit();
    const ServerFault fault = m_server.fault();
    if (fault.isFault())
        m_server.rollback();
    return fault;
}

/// What was sent and not acknowledged is in this batch again, word for word. Anything else was
/// written from another copy of this outbox.
bool ServerStore::isOfAnother(const BoardRow& row, const OutboxBatch& batch)
{
    return row.lastNumber >= batch.entries.first().number &&
           row.lastDigest != digestOf(batch, row.lastNumber);
}

ServerStore::BoardRow ServerStore::lockBoard(const QString& board)
{
    const QString select =
        u"SELECT board_id, last_seq, last_digest FROM boards WHERE board_uuid = %1 "
        "FOR UPDATE"_s.arg(sqlText(board));
    QList<QVariantList> rows = m_server.rows(select);
    if (rows.isEmpty() && !m_server.failed()) {
        m_server.exec(u"INSERT INTO boards (board_uuid, name) VALUES (%1, %2) "
                      "ON CONFLICT DO NOTHING"_s.arg(sqlText(board), sqlText(m_boardName)));
        rows = m_server.rows(select);
    }
    if (rows.isEmpty())
        return {};
    return {rows[0][0].toInt(), rows[0][1].toLongLong(), rows[0][2].toString()};
}

void ServerStore::writeCalls(int board, std::span<const Numbered> entries)
{
    CallColumns calls;
    MinuteRollup rollup;
    for (const Numbered& each : entries) {
        if (const auto* call = std::get_if<EndedCall>(&each.entry)) {
            calls.add(each.number, *call);
            rollup.add(*call);
        }
    }
    if (calls.isEmpty())
        return;
    m_server.exec(calls.insert(board));
    rollup.write(m_server, board);
}

void ServerStore::writeEvents(int board, std::span<const Numbered> entries)
{
    EventColumns events;
    for (const Numbered& each : entries)
        events.add(each.number, each.entry);
    for (const QString& statement : events.statements(board))
        m_server.exec(statement);
}

} // namespace fuseboard
