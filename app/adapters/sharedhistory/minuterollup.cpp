// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/minuterollup.h"

#include "app/adapters/history/historytime.h"
#include "app/adapters/history/tallyrow.h"
#include "app/adapters/sharedhistory/sqltext.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr int kNumberColumns = 3; ///< of a tally: successes, skipped, cancelled
constexpr int kTallyColumns = 6;

} // namespace

void MinuteRollup::add(const EndedCall& call)
{
    m_tallies[{call.record.provider, call.record.model, minuteOf(call.atMs)}].count(call.record);
}

/// What the server has of these minutes already.
void MinuteRollup::merge(ServerConnection& server, int board)
{
    SqlArray providers("text"_L1);
    SqlArray models("text"_L1);
    SqlArray minutes("timestamptz"_L1);
    std::vector<Tally*> tallies;
    for (auto& [key, tally] : m_tallies) {
        providers.add(key.provider);
        models.add(key.model);
        minutes.addWord(sqlMoment(key.minute * kMinuteMs));
        tallies.push_back(&tally);
    }
    const QList<QVariantList> rows = server.rows(
        u"SELECT k.n, m.successes, m.skipped, m.cancelled, m.failure_kinds, m.latency_histogram, "
        "m.ttft_histogram FROM unnest(%1, %2, %3) WITH ORDINALITY AS k (provider, model, minute, "
        "n) JOIN call_minutes m ON m.board_id = %4 AND m.provider = k.provider AND "
        "m.model = k.model AND m.minute = k.minute"_s.arg(providers.sql(), models.sql(),
                                                          minutes.sql(), QString::number(board)));
    for (const QVariantList& row : rows)
        tallies[static_cast<std::size_t>(row[0].toLongLong()) - 1]->merge(tallyOf(row.mid(1)));
}

void MinuteRollup::write(ServerConnection& server, int board)
{
    merge(server, board);
    if (server.failed())
        return;
    SqlArray providers("text"_L1);
    SqlArray models("text"_L1);
    SqlArray minutes("timestamptz"_L1);
    SqlArray failures("bigint"_L1);
    std::vector<SqlArray> columns;
    for (int i = 0; i < kTallyColumns; ++i)
        columns.emplace_back(i < kNumberColumns ? "bigint"_L1 : "bytea"_L1);
    for (const auto& [key, tally] : m_tallies) {
        providers.add(key.provider);
        models.add(key.model);
        minutes.addWord(sqlMoment(key.minute * kMinuteMs));
        failures.addWord(QString::number(tally.failureCount()));
        const QVariantList values = toColumns(tally);
        for (int i = 0; i < kTallyColumns; ++i) {
            SqlArray& column = columns[static_cast<std::size_t>(i)];
            if (values[i].isNull())
                column.addNull();
            else if (i < kNumberColumns)
                column.addWord(QString::number(values[i].toLongLong()));
            else
                column.addBytes(values[i].toByteArray());
        }
    }
    QStringList arrays{providers.sql(), models.sql(), minutes.sql(), failures.sql()};
    for (const SqlArray& column : columns)
        arrays.append(column.sql());
    server.exec(
        u"INSERT INTO call_minutes (board_id, provider, model, minute, failures, successes, "
        "skipped, cancelled, failure_kinds, latency_histogram, ttft_histogram) SELECT %1, * FROM "
        "unnest("_s.arg(board) +
        arrays.join(u", "_s) +
        u") ON CONFLICT (board_id, provider, model, minute) DO UPDATE SET "
        "failures = excluded.failures, successes = excluded.successes, "
        "skipped = excluded.skipped, cancelled = excluded.cancelled, "
        "failure_kinds = excluded.failure_kinds, latency_histogram = excluded.latency_histogram, "
        "ttft_histogram = excluded.ttft_histogram"_s);
}

} // namespace fuseboard
