// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyschema.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// "Fuse", in the header of the file.
constexpr int kApplicationId = 0x46757365;

/// Durations in microseconds, times in milliseconds (UTC), codes as in historycodes.h. What is
/// often the same is small: a call points at its source and its lane, and at the texts of its day,
/// which are dropped with the day.
MigrationStep firstStep()
{
    return {{
        u"CREATE TABLE sources (id INTEGER PRIMARY KEY, provider TEXT NOT NULL, "
        "model TEXT NOT NULL, UNIQUE (provider, model))"_s,
        u"CREATE TABLE lanes (id INTEGER PRIMARY KEY, chain TEXT NOT NULL, "
        "routed INTEGER NOT NULL, proxy TEXT NOT NULL, certificates TEXT NOT NULL, "
        "UNIQUE (chain, routed, proxy, certificates))"_s,
        u"CREATE TABLE texts (id INTEGER PRIMARY KEY AUTOINCREMENT, day INTEGER NOT NULL, "
        "hash INTEGER NOT NULL, text TEXT NOT NULL)"_s,
        u"CREATE INDEX texts_by_hash ON texts (day, hash)"_s,

        u"CREATE TABLE calls (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, "
        "outcome INTEGER NOT NULL, kind INTEGER, status INTEGER, message INTEGER, "
        "shift_ms INTEGER NOT NULL, begun_ms INTEGER, lane INTEGER NOT NULL, "
        "origin INTEGER NOT NULL, step INTEGER NOT NULL, attempt INTEGER NOT NULL, "
        "waited INTEGER NOT NULL, retry_after INTEGER, connect INTEGER, tls INTEGER, "
        "first_byte INTEGER, ttft INTEGER, latency INTEGER NOT NULL, flags INTEGER NOT NULL, "
        "input_tokens INTEGER, output_tokens INTEGER, finish_reason INTEGER, "
        "retry_count INTEGER NOT NULL, circuit INTEGER NOT NULL)"_s,
        u"CREATE INDEX calls_by_source ON calls (source, outcome)"_s,
        u"CREATE INDEX calls_by_kind ON calls (kind, status, source) WHERE kind IS NOT NULL"_s,
        u"CREATE INDEX calls_by_status ON calls (status, source) "
        "WHERE status IS NOT NULL AND status <> 200"_s,
        u"CREATE INDEX calls_by_message ON calls (message) WHERE message IS NOT NULL"_s,
        u"CREATE TABLE failures (id INTEGER PRIMARY KEY, flags INTEGER NOT NULL, "
        "retry_after INTEGER, status INTEGER, message INTEGER, provider INTEGER, via INTEGER, "
        "code INTEGER, request_id TEXT, advice INTEGER, raw BLOB)"_s,

        u"CREATE TABLE rollup_1m (slot INTEGER PRIMARY KEY, successes INTEGER NOT NULL, "
        "skipped INTEGER NOT NULL, cancelled INTEGER NOT NULL, kinds BLOB, latency BLOB, "
        "ttft BLOB)"_s,
        u"CREATE TABLE rollup_30m (slot INTEGER PRIMARY KEY, successes INTEGER NOT NULL, "
        "skipped INTEGER NOT NULL, cancelled INTEGER NOT NULL, kinds BLOB, latency BLOB, "
        "ttft BLOB)"_s,
        u"CREATE TABLE rollup_2h (slot INTEGER PRIMARY KEY, successes INTEGER NOT NULL, "
        "skipped INTEGER NOT NULL, cancelled INTEGER NOT NULL, kinds BLOB, latency BLOB, "
        "ttft BLOB)"_s,
        u"CREATE TABLE rolled (id INTEGER PRIMARY KEY CHECK (id = 1), minute INTEGER NOT NULL)"_s,

        u"CREATE TABLE circuits (id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, "
        "provider TEXT NOT NULL, state INTEGER NOT NULL)"_s,
        u"CREATE INDEX circuits_by_time ON circuits (provider, at_ms)"_s,
        u"CREATE TABLE incidents (provider TEXT NOT NULL, incident TEXT NOT NULL, "
        "seen_ms INTEGER NOT NULL, document TEXT NOT NULL, "
        "PRIMARY KEY (provider, incident)) WITHOUT ROWID"_s,
        u"CREATE TABLE alerts (fired_ms INTEGER NOT NULL, alert INTEGER NOT NULL, "
        "document TEXT NOT NULL, PRIMARY KEY (fired_ms, alert)) WITHOUT ROWID"_s,
        u"CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), saved BLOB NOT NULL)"_s,
    }};
}

/// Nobody else writes: the directory's lock is held, and no transaction is open.
QString backUp(HistoryDatabase& database, int version)
{
    const QString target = u"%1.v%2.bak"_s.arg(database.file()).arg(version);
    const QString part = target + u".part"_s;
    database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (database.failed())
        return {};
    QFile::remove(part);
    QFile source(database.file());
    const bool copied = source.copy(part);
    const QString fault = source.errorString();
    QFile::remove(target);
    if (copied && QFile::rename(part, target))
        return {};
    QFile::remove(part);
    return u"The copy %1 could not be written: %2."_s.arg(target, fault);
}

} // namespace

const QList<MigrationStep>& migrationSteps()
{
    static const QList<MigrationStep> steps{firstStep()};
    return steps;
}

int versionOf(HistoryDatabase& database)
{
    const int version = database.value(u"PRAGMA user_version"_s).toInt();
    const int application = database.value(u"PRAGMA application_id"_s).toInt();
    const int tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt();
    if (application == kApplicationId)
        return version;
    return version == 0 && application == 0 && tables == 0 ? 0 : kForeignFile;
}

MigrationResult migrate(HistoryDatabase& database, int from, const QList<MigrationStep>& steps)
{
    if (from > 0 && from < steps.size()) {
        const QString fault = backUp(database, from);
        if (!fault.isEmpty() || database.failed())
            return {false, fault};
    }
    for (qsizetype i = from; i < steps.size() && !database.failed(); ++i) {
        database.begin();
        for (const QString& statement : steps[i].statements)
            database.exec(statement);
        database.exec(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        database.exec(u"PRAGMA user_version = %1"_s.arg(i + 1));
        database.commit();
    }
    return {!database.failed(), {}};
}

} // namespace fuseboard
