// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/dictionaries.h"
#include "app/adapters/history/historydatabase.h"
#include "app/ports/callhistory.h"

namespace fuseboard {

/// Writes calls, within the transaction that is open.
class CallWriter
{
public:
    CallWriter(HistoryDatabase& database, DictionaryWriter& dictionary);

    void write(const CallRecord& record, qint64 atMs, qint64 source);

private:
    qint64 freshId(qint64 atMs);
    qint64 freeIdInThePast(qint64 atMs);
    void writeFailure(qint64 id, const CallRecord& record, qint64 day);

    DictionaryWriter& m_dictionary;
    Statement m_insert;
    Statement m_insertFailure;
    Statement m_newestUpTo;
    Statement m_exists;
    qint64 m_newest = 0;
};

/// Reads single calls, by id.
class CallReader
{
public:
    CallReader(HistoryDatabase& database, DictionaryReader& dictionary);

    std::optional<StoredCall> read(qint64 id);

private:
    ProviderError readFailure(qint64 id, const CallRecord& record, ErrorKind kind);

    DictionaryReader& m_dictionary;
    Statement m_select;
    Statement m_selectFailure;
};

} // namespace fuseboard
