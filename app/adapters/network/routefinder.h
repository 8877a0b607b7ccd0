// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/networkfailure.h"
#include "app/adapters/network/origin.h"
#include "app/adapters/network/systemproxies.h"
#include "app/domain/networkroute.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>

#include <functional>
#include <variant>

namespace fuseboard {

/// How a connection is made: through what, and trusting whom.
struct ConnectionRoute
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; ///< or HttpProxy (CONNECT), or Socks5Proxy
    QString caFile;
    QList<QSslCertificate> authorities; ///< of caFile, beside the system's
    NetworkRoute words;
};

/// Where proxies are learned from; the process and its system, unless a test says otherwise.
struct ProxySources
{
    std::function<QByteArray(const char*)> variable;
    ProxyLookup system;

    static ProxySources ofThisSystem();
};

/// Decides a connection's route: the provider's own settings before the environment's proxies,
/// these before the system's. This computer's loopback is always reached directly.
class RouteFinder
{
public:
    using Result = std::variant<ConnectionRoute, NetworkFailure>;
    using Found = std::function<void(const Result& result)>;

    RouteFinder(const Clock& clock, const ProxySources& sources);

    /// `found` is called now, later, or never if `asker` is gone by then.
    void find(const NetworkOrigin& origin, const NetworkSettings& settings, QObject* asker,
              const Found& found);

private:
    std::function<QByteArray(const char*)> m_variable;
    SystemProxies m_system;
};

/// "http://host:port"; without a user name.
QString addressOf(const QNetworkProxy& proxy);

} // namespace fuseboard
