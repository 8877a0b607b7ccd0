// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/calltable.h"
#include "app/adapters/history/dictionaries.h"
#include "app/adapters/history/eventtables.h"
#include "app/adapters/history/historydatabase.h"
#include "app/adapters/history/historyfault.h"
#include "app/adapters/history/historyqueue.h"
#include "app/adapters/history/rolluptables.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard {

/// A database that is open for writing. After a fault it is to be thrown away.
class HistoryStore
{
public:
    /// Opens, makes or migrates it; the directory's lock is held. Null: `fault` tells why.
    static std::unique_ptr<HistoryStore> open(const QString& file, std::chrono::milliseconds busy,
                                              HistoryFault& fault);

    /// All of it, or nothing.
    HistoryFault write(const std::vector<HistoryEntry>& batch);

    /// One step of dropping what is too old or too much; false: there is nothing left to do.
    bool tidy(const HistorySettings& settings, qint64 nowMs);
    qint64 ageBaseMs(const HistorySettings& settings, qint64 nowMs); ///< as in Retention
    void giveBack(); ///< all free pages, to the disk
    bool failed() const { return m_database.failed(); }
    HistoryFault fault() const;

private:
    HistoryStore(const QString& file, std::chrono::milliseconds busy);
    HistoryFault prepare();
    void write(const EndedCall& call);

    /// Their statements are prepared once the tables are there.
    struct Tables
    {
        explicit Tables(HistoryDatabase& database);

        DictionaryWriter dictionary;
        CallWriter calls;
        RollupWriter rollups;
        EventWriter events;
    };

    HistoryDatabase m_database;
    std::optional<Tables> m_tables;
};

} // namespace fuseboard
