// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/sharedhistory/sharedhistorytempo.h"
#include "app/ports/sharedhistory.h"

#include <QObject>
#include <QString>

#include <memory>

namespace fuseboard {

/// The team's history in a PostgreSQL database. All that comes in goes through outbox.db of the
/// data directory, which a thread of its own writes; another thread brings it to the server, each
/// batch in one transaction with the board's watermark: so nothing is lost and nothing doubled,
/// whoever is killed. Without sslmode in the address, a server that is not on this machine is only
/// spoken to with TLS ("require": encrypted, whoever answers; "verify-full" in the address checks
/// its certificate as well); "sslmode=disable" in the address sends everything in the clear.
/// Threads: belongs to the thread that made it, which needs an event loop; answers come there.
class PostgresHistory final : public SharedHistory
{
public:
    explicit PostgresHistory(const QString& dataDirectory, const SharedHistoryTempo& tempo = {});
    ~PostgresHistory() override; ///< what is gathered is in the outbox then

    void configure(const HistorySettings& settings) override;
    void setPassword(const std::optional<Secret>& password) override;
    void onHealth(std::function<void(const SharedHistoryHealth&)> changed) override;

    void record(const CallRecord& record, qint64 atMs) override;
    void circuitChanged(const StoredCircuitChange& change) override;
    void incidentSeen(const QString& provider, const FeedIncident& incident, qint64 atMs) override;
    void alertChanged(const Alert& alert) override;

private:
    class Line; ///< outbox and sender, each with its thread; made with the first address
    void tell(const SharedHistoryHealth& health);

    const QString m_directory;
    const SharedHistoryTempo m_tempo;
    std::function<void(const SharedHistoryHealth&)> m_changed;
    SharedHistoryHealth m_health;
    std::optional<Secret> m_password;
    bool m_hasPassword = false; ///< setPassword() was called, be it with none
    std::unique_ptr<Line> m_line;
};

} // namespace fuseboard
