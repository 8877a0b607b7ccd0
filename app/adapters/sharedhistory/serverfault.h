// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/sharedhistory/serveraddress.h"

#include <QSqlError>
#include <QString>

namespace fuseboard {

/// Why the server did not do what it was asked for, for a person.
struct ServerFault
{
    enum Kind {
        None,
        Away,     ///< it cannot be reached, or not now
        Refusing, ///< it will not, until somebody changes something
        Content,  ///< it will not take this very record
    };
    Kind kind = None;
    QString cause{};
    QString cure{};

    bool isFault() const { return kind != None; }
};

/// `said` are the words of libpq or the server, without secrets.
ServerFault connectFault(const QString& said, const ServerAddress& address);
ServerFault statementFault(const QString& state, const QString& said, const ServerAddress& address);
ServerFault driverFault(); ///< Qt has none for PostgreSQL
ServerFault newerServerFault(const ServerAddress& address, int version, int known);

} // namespace fuseboard
