// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/sharedhistory/serverfault.h"
#include "app/adapters/sharedhistory/sharedhistorytempo.h"
#include "app/domain/redactor.h"
#include "app/domain/secret.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace fuseboard {

/// One connection to the server. The first failure sticks, until rollback(): every statement does
/// nothing from then on, and whoever began the transaction looks at the end whether all went well.
/// Calls wait for the server, in bounds. Threads: the one that made it, alone.
class ServerConnection
{
public:
    ServerConnection(const ServerAddress& address, const SharedHistoryTempo& tempo);
    ~ServerConnection();
    ServerConnection(const ServerConnection&) = delete;
    ServerConnection& operator=(const ServerConnection&) = delete;

    /// The only place where the password is unwrapped.
    ServerFault open(const std::optional<Secret>& password);

    bool exec(const QString& sql);
    /// All rows, in memory; none after a failure.
    QList<QVariantList> rows(const QString& sql);
    QVariant value(const QString& sql); ///< the first of the first row; invalid without one

    bool begin();
    bool commit();
    void rollback(); ///< forgets the failure as well

    bool failed() const { return m_fault.isFault(); }
    ServerFault fault() const { return m_fault; }
    const ServerAddress& address() const { return m_address; }

private:
    bool run(QSqlQuery& query, const QString& sql);

    const ServerAddress m_address;
    const SharedHistoryTempo m_tempo;
    const QString m_name;
    QSqlDatabase m_database;
    Redactor m_redactor; ///< of what the server says
    ServerFault m_fault;
};

} // namespace fuseboard
