// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace fuseboard {

inline constexpr QLatin1StringView kNoProxy("none");
inline constexpr QLatin1StringView kSystemProxy("system");

/// How a provider is to be reached, as configured.
struct NetworkSettings
{
    /// Empty: the system's. kNoProxy, "http://host:port" or "socks5://host:port"; never a password.
    QString proxy;
    QString caFile; ///< of authorities trusted beside the system's; empty: none

    bool operator==(const NetworkSettings&) const = default;
};

/// What applied to a connection, in words for a person.
struct NetworkRoute
{
    QString proxy;        ///< "no proxy", "system proxy http://proxy:3128"
    QString certificates; ///< "system certificates and /etc/corp.pem"; empty for plain http

    bool operator==(const NetworkRoute&) const = default;
};

} // namespace fuseboard
