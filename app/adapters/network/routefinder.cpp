// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/routefinder.h"

#include "app/adapters/network/certificatefile.h"
#include "app/adapters/network/environmentproxy.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// As the configuration has it, where it has been checked.
QNetworkProxy configuredProxy(const QString& address)
{
    const QUrl url(address);
    const auto type =
        url.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, url.host(), static_cast<quint16>(url.port(0)));
}

ConnectionRoute through(ConnectionRoute route, const QNetworkProxy& proxy, const QString& words)
{
    if (proxy.type() == QNetworkProxy::NoProxy) {
        route.words.proxy = u"no proxy"_s;
    } else {
        // Both kinds are asked for a tunnel; without a user: a login is not supported.
        const auto type = proxy.type() == QNetworkProxy::Socks5Proxy ? QNetworkProxy::Socks5Proxy
                                                                     : QNetworkProxy::HttpProxy;
        route.proxy = QNetworkProxy(type, proxy.hostName(), proxy.port());
        route.words.proxy = words.arg(addressOf(route.proxy));
    }
    return route;
}

} // namespace

ProxySources ProxySources::ofThisSystem()
{
    return {[](const char* name) { return qgetenv(name); },
            &QNetworkProxyFactory::systemProxyForQuery};
}

RouteFinder::RouteFinder(const Clock& clock, const ProxySources& sources)
    : m_variable(sources.variable), m_system(clock, sources.system)
{
}

void RouteFinder::find(const NetworkOrigin& origin, const NetworkSettings& settings, QObject* asker,
                       const Found& found)
{
    ConnectionRoute route;
    if (origin.tls) {
        route.words.certificates = u"system certificates"_s;
        if (!settings.caFile.isEmpty()) {
            const CertificateFile file = readCertificateFile(settings.caFile);
            if (!file.fault.isEmpty())
                return found(NetworkFailure{HttpFailureKind::Tls, file.fault});
            route.caFile = settings.caFile;
            route.authorities = file.certificates;
            route.words.certificates = u"system certificates and %1"_s.arg(settings.caFile);
        }
    }
    if (isLoopback(origin.host) || settings.proxy == kNoProxy)
        return found(through(route, QNetworkProxy(QNetworkProxy::NoProxy), {}));
    if (!settings.proxy.isEmpty())
        return found(through(route, configuredProxy(settings.proxy), u"proxy %1"_s));
    if (const auto known = environmentProxy(origin, m_variable)) {
        if (!known->fault.isEmpty()) {
            return found(NetworkFailure{
                HttpFailureKind::Proxy,
                u"The environment variable %1 can't be used: %2. Correct it, or write \"proxy\": "
                "\"none\" beside the provider."_s.arg(known->variable, known->fault)});
        }
        const QString words = u"system proxy %1 (%2)"_s;
        return found(through(route, known->proxy, words.arg(u"%1"_s, known->variable)));
    }
    m_system.find(origin, asker, [route, found](const QNetworkProxy& proxy) {
        found(through(route, proxy, u"system proxy %1"_s));
    });
}

QString addressOf(const QNetworkProxy& proxy)
{
    QUrl url;
    url.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    return url.toString();
}

} // namespace fuseboard
