// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/postgreshistory.h"

namespace fuseboard {

class PostgresHistory::Line
{
};

PostgresHistory::PostgresHistory(const QString& dataDirectory, const SharedHistoryTempo& tempo)
    : m_directory(dataDirectory), m_tempo(tempo)
{
}

PostgresHistory::~PostgresHistory() = default;

void PostgresHistory::configure(const HistorySettings&) {}

void PostgresHistory::setPassword(const std::optional<Secret>& password)
{
    m_password = password;
    m_hasPassword = true;
}

void PostgresHistory::onHealth(std::function<void(const SharedHistoryHealth&)> changed)
{
    m_changed = std::move(changed);
}

void PostgresHistory::record(const CallRecord&, qint64) {}

void PostgresHistory::circuitChanged(const StoredCircuitChange&) {}

void PostgresHistory::incidentSeen(const QString&, const FeedIncident&, qint64) {}

void PostgresHistory::alertChanged(const Alert&) {}

} // namespace fuseboard
