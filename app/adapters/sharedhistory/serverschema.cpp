// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/serverschema.h"

#include "app/adapters/sharedhistory/sqltext.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// "Fuseboar", of all that PostgreSQL's advisory locks are used for.
constexpr qint64 kMigrationLock = 0x46757365626f6172;

/// For people and Grafana to query: names and units are those of the call log. `calls` has no
/// foreign key: the rows of a board are written under the lock of its row in `boards`, and a check
/// per call would cost more than the call. Histograms and the counts by kind (failure_kinds) are
/// those of the board's own history, so that percentiles over boards and months are exact merges.
QStringList firstStep()
{
    return {
        u"CREATE TABLE boards (board_id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY, "
        "board_uuid uuid NOT NULL UNIQUE, name text NOT NULL, "
        "first_seen_at timestamptz NOT NULL DEFAULT now(), "
        "last_seen_at timestamptz NOT NULL DEFAULT now(), last_seq bigint NOT NULL DEFAULT 0, "
        "last_digest text NOT NULL DEFAULT '')"_s,
        u"COMMENT ON COLUMN boards.last_seq IS "
        "'All of this board up to here is in the tables; later ones wait on its disk.'"_s,

        u"CREATE TABLE calls (board_id integer NOT NULL, seq bigint NOT NULL, "
        "ended_at timestamptz NOT NULL, started_at timestamptz, prompt bigint NOT NULL, "
        "origin text NOT NULL, chain text NOT NULL, step integer NOT NULL, "
        "attempt integer NOT NULL, provider text NOT NULL, model text NOT NULL, "
        "outcome text NOT NULL, status integer, message text NOT NULL, retry_after_s float8, "
        "waited_ms float8 NOT NULL, connect_ms float8, tls_ms float8, first_byte_ms float8, "
        "ttft_ms float8, latency_ms float8 NOT NULL, stream boolean NOT NULL, "
        "input_tokens bigint, output_tokens bigint, tokens_estimated boolean NOT NULL, "
        "finish_reason text NOT NULL, is_retry boolean NOT NULL, retry_count integer NOT NULL, "
        "circuit_state text NOT NULL, proxy text, certificates text, kind text, "
        "error_retry_same boolean, error_fallback boolean, error_retry_after_s float8, "
        "error_status integer, error_message text, error_provider text, error_via text, "
        "error_code text, error_request_id text, error_advice jsonb, error_raw bytea, "
        "PRIMARY KEY (board_id, seq))"_s,
        u"CREATE INDEX calls_by_time ON calls (ended_at, board_id, seq)"_s,
        u"CREATE INDEX calls_by_model ON calls (provider, model, ended_at)"_s,
        u"CREATE INDEX calls_by_kind ON calls (kind, ended_at) WHERE kind IS NOT NULL"_s,

        u"CREATE VIEW board_calls AS SELECT b.name AS board, c.* FROM calls c "
        "JOIN boards b USING (board_id)"_s,

        u"CREATE TABLE call_minutes (board_id integer NOT NULL, provider text NOT NULL, "
        "model text NOT NULL, minute timestamptz NOT NULL, successes bigint NOT NULL, "
        "skipped bigint NOT NULL, cancelled bigint NOT NULL, failures bigint NOT NULL, "
        "failure_kinds bytea, latency_histogram bytea, ttft_histogram bytea, "
        "PRIMARY KEY (board_id, provider, model, minute))"_s,
        u"CREATE INDEX call_minutes_by_time ON call_minutes (minute)"_s,

        u"CREATE TABLE circuits (board_id integer NOT NULL, seq bigint NOT NULL, "
        "changed_at timestamptz NOT NULL, provider text NOT NULL, state text NOT NULL, "
        "PRIMARY KEY (board_id, seq))"_s,
        u"CREATE INDEX circuits_by_time ON circuits (provider, changed_at)"_s,

        u"CREATE TABLE incidents (board_id integer NOT NULL, provider text NOT NULL, "
        "incident text NOT NULL, seen_at timestamptz NOT NULL, title text NOT NULL, "
        "state text NOT NULL, level text NOT NULL, open boolean NOT NULL, "
        "started_at timestamptz, resolved_at timestamptz, url text NOT NULL, "
        "document jsonb NOT NULL, PRIMARY KEY (board_id, provider, incident))"_s,

        u"CREATE TABLE alerts (board_id integer NOT NULL, fired_at timestamptz NOT NULL, "
        "alert numeric(20) NOT NULL, cleared_at timestamptz, provider text NOT NULL, "
        "cause text NOT NULL, severity text NOT NULL, title text NOT NULL, text text NOT NULL, "
        "document jsonb NOT NULL, PRIMARY KEY (board_id, fired_at, alert))"_s,
    };
}

} // namespace

const QList<QStringList>& serverSteps()
{
    static const QList<QStringList> steps{firstStep()};
    return steps;
}

int serverVersion(ServerConnection& server)
{
    const QString table = server.address().schema + u".schema_version"_s;
    if (server.value(u"SELECT to_regclass(%1) IS NULL"_s.arg(sqlText(table))).toBool() ||
        server.failed())
        return 0;
    return server.value(u"SELECT coalesce(max(version), 0) FROM schema_version"_s).toInt();
}

ServerFault migrateServer(ServerConnection& server)
{
    const int known = static_cast<int>(serverSteps().size());
    int version = serverVersion(server);
    if (version > known)
        return newerServerFault(server.address(), version, known);
    if (version == known || server.failed())
        return server.fault();

    server.begin();
    server.rows(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(kMigrationLock));
    version = serverVersion(server); // again: another board may have been faster
    const QString schema = server.address().schema;
    if (version == 0) {
        const bool exists = server
                                .value(u"SELECT count(*) FROM pg_catalog.pg_namespace "
                                       "WHERE nspname = %1"_s.arg(sqlText(schema)))
                                .toInt() > 0;
        if (!exists) // so that one may be prepared for a user who must not make any
            server.exec(u"CREATE SCHEMA %1"_s.arg(schema));
        server.exec(u"CREATE TABLE schema_version (version integer PRIMARY KEY, "
                    "applied_at timestamptz NOT NULL DEFAULT now())"_s);
    }
    for (int i = version; i < known; ++i) {
        for (const QString& statement : serverSteps()[i])
            server.exec(statement);
        server.exec(u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(i + 1));
    }
    server.commit();
    const ServerFault fault = server.fault();
    if (fault.isFault())
        server.rollback();
    return fault;
}

} // namespace fuseboard
