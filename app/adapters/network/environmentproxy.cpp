// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/environmentproxy.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

using Variables = std::function<QByteArray(const char*)>;

struct Found
{
    QString name;
    QString value;
};

std::optional<Found> firstOf(const Variables& variable, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const QString value = QString::fromLocal8Bit(variable(name)).trimmed();
        if (!value.isEmpty())
            return Found{QString::fromLatin1(name), value};
    }
    return std::nullopt;
}

/// An address, or a subnet such as 10.0.0.0/8.
bool coversAddress(const QString& entry, const QString& host)
{
    const QHostAddress address(host);
    if (address.isNull())
        return false;
    if (!entry.contains(u'/'))
        return QHostAddress(entry) == address;
    const auto subnet = QHostAddress::parseSubnet(entry);
    return subnet.second >= 0 && address.isInSubnet(subnet);
}

bool covers(QString entry, const NetworkOrigin& origin)
{
    if (entry == "*"_L1)
        return true;
    if (coversAddress(entry, origin.host))
        return true;
    static const QRegularExpression port(u":(\\d+)$"_s);
    if (const auto match = port.match(entry); match.hasMatch()) {
        if (match.captured(1).toInt() != origin.port)
            return false;
        entry.truncate(match.capturedStart());
    }
    if (entry.startsWith(u'*'))
        entry.remove(0, 1);
    if (entry.startsWith(u'.'))
        entry.remove(0, 1);
    return !entry.isEmpty() && (origin.host == entry || origin.host.endsWith(u'.' + entry) ||
                                coversAddress(entry, origin.host));
}

bool isExcepted(const QString& list, const NetworkOrigin& origin)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    const QStringList entries = list.toLower().split(between, Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(),
                       [&origin](const QString& entry) { return covers(entry, origin); });
}

EnvironmentProxy read(const Found& found)
{
    const bool hasScheme = found.value.contains("://"_L1);
    const QUrl url(hasScheme ? found.value : u"http://"_s + found.value);
    const QString scheme = url.scheme();
    EnvironmentProxy result;
    result.variable = found.name;
    if (!url.isValid() || url.host().isEmpty()) {
        result.fault = u"it holds no address such as http://proxy.example.com:3128"_s;
    } else if (scheme == "http"_L1) {
        result.proxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port(80)));
    } else if (scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1) {
        result.proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, url.host(),
                                     static_cast<quint16>(url.port(1080)));
    } else {
        result.fault = u"proxies are supported over http:// and socks5:// only"_s;
    }
    return result;
}

} // namespace

std::optional<EnvironmentProxy> environmentProxy(const NetworkOrigin& origin,
                                                 const Variables& variable)
{
    const auto exceptions = firstOf(variable, {"no_proxy", "NO_PROXY"});
    if (exceptions && isExcepted(exceptions->value, origin))
        return EnvironmentProxy{.variable = exceptions->name, .fault = {}};
    const auto found =
        origin.tls ? firstOf(variable, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
                   : firstOf(variable, {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"});
    return found ? std::optional(read(*found)) : std::nullopt;
}

} // namespace fuseboard
