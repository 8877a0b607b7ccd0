// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/origin.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QString>

#include <functional>
#include <optional>

namespace fuseboard {

struct EnvironmentProxy
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString variable; ///< that says so
    QString fault;    ///< why its value can't be used; never quotes it: it may hold a password
};

/// What https_proxy, http_proxy, all_proxy and no_proxy say, small letters before capitals; absent:
/// nothing. Read here and not left to the system's library, so that they mean the same everywhere:
/// no_proxy takes host names with all below them, addresses, subnets and "*". A user name and
/// password are left out: proxies that ask for a login are not supported.
std::optional<EnvironmentProxy>
environmentProxy(const NetworkOrigin& origin,
                 const std::function<QByteArray(const char*)>& variable);

} // namespace fuseboard
