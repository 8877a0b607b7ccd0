// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/recordsettings.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fuseboard {

/// Where the team's history is. There is no password in it.
struct ServerAddress
{
    QString host; ///< a name, an address, or the folder of a socket of this machine
    int port = 5432;
    QString user;
    QString database;
    QString schema{};
    QStringList options{}; ///< of the connection, as libpq writes them: key='value'

    QString place() const; ///< for a person: host:port/database
    bool operator==(const ServerAddress&) const = default;
};

struct AddressReading
{
    std::optional<ServerAddress> address{};
    QString fault{}; ///< where there is none; a whole sentence
    QString cure{};
};

/// postgresql://USER@HOST:PORT/DATABASE, and behind a question mark: sslmode, sslrootcert, sslcert,
/// sslkey (as libpq has them), host (the folder of a local socket), schema (instead of fuseboard).
AddressReading readServerAddress(const QUrl& url);

/// How the rows name this board: as configured, else by the name of the machine.
QString boardNameOf(const HistorySettings& settings);

} // namespace fuseboard
