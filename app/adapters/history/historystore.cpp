// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historystore.h"

#include "app/adapters/history/historyschema.h"
#include "app/adapters/history/retention.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// Looks before anything is written: a file that is not ours, or of a newer version, stays as it
/// is.
HistoryFault inspect(const QString& file, std::chrono::milliseconds busy)
{
    if (QFileInfo(file).size() == 0)
        return {};
    HistoryDatabase database(file, HistoryDatabase::Access::Read, busy);
    const int version = versionOf(database);
    if (database.failed())
        return faultOf(database.failure(), file);
    if (version == kForeignFile)
        return foreignFault(file);
    return version > schemaVersion() ? newerFault(file, version, schemaVersion()) : HistoryFault();
}

} // namespace

HistoryStore::Tables::Tables(HistoryDatabase& database)
    : dictionary(database), calls(database, dictionary), rollups(database), events(database)
{
}

HistoryStore::HistoryStore(const QString& file, std::chrono::milliseconds busy)
    : m_database(file, HistoryDatabase::Access::Write, busy)
{
}

std::unique_ptr<HistoryStore>
HistoryStore::open(const QString& file, std::chrono::milliseconds busy, HistoryFault& fault)
{
    fault = inspect(file, busy);
    if (fault.isFault())
        return nullptr;
    std::unique_ptr<HistoryStore> store(new HistoryStore(file, busy));
    fault = store->prepare();
    return fault.isFault() ? nullptr : std::move(store);
}

HistoryFault HistoryStore::prepare()
{
    const int version = versionOf(m_database);
    if (version == 0)
        m_database.exec(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // only before the first table
    m_database.value(u"PRAGMA journal_mode = WAL"_s);
    m_database.exec(u"PRAGMA synchronous = NORMAL"_s);
    m_database.exec(u"PRAGMA cache_size = -2048"_s);         // KiB
    m_database.value(u"PRAGMA wal_autocheckpoint = 4000"_s); // pages: 16 MB, as below
    m_database.value(u"PRAGMA journal_size_limit = 16777216"_s);
    m_database.value(u"PRAGMA secure_delete = FAST"_s);
    m_database.exec(u"PRAGMA temp_store = MEMORY"_s);
    const MigrationResult migrated = migrate(m_database, version, migrationSteps());
    if (!migrated.fault.isEmpty())
        return backupFault(migrated.fault);
    // As of now a full disk shows itself here, and not at the first batch.
    m_tables.emplace(m_database);
    return fault();
}

HistoryFault HistoryStore::write(const std::vector<HistoryEntry>& batch)
{
    m_database.begin();
    for (const HistoryEntry& entry : batch) {
        std::visit(
            [this](const auto& value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, EndedCall>)
                    write(value);
                else
                    m_tables->events.write(value);
            },
            entry);
    }
    m_tables->rollups.write();
    m_database.commit();
    return fault();
}

void HistoryStore::write(const EndedCall& call)
{
    const qint64 source = m_tables->dictionary.sourceId(call.record.provider, call.record.model);
    m_tables->calls.write(call.record, call.atMs, source);
    m_tables->rollups.add(call.record, call.atMs, source);
}

bool HistoryStore::tidy(const HistorySettings& settings, qint64 nowMs)
{
    m_tables->dictionary.forgetTexts();
    return Retention(m_database).step(settings, nowMs);
}

qint64 HistoryStore::ageBaseMs(const HistorySettings& settings, qint64 nowMs)
{
    return Retention(m_database).ageBaseMs(settings, nowMs);
}

void HistoryStore::giveBack()
{
    Retention(m_database).giveBack(std::numeric_limits<qint64>::max());
    m_database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

HistoryFault HistoryStore::fault() const
{
    return failed() ? faultOf(m_database.failure(), m_database.file()) : HistoryFault();
}

} // namespace fuseboard
