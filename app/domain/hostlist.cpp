// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/hostlist.h"

#include "app/domain/provider.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPattern = 260;
constexpr QLatin1StringView kBelow("*.");
constexpr QLatin1StringView kLocal("localhost");

/// As names are compared: in ASCII, small, without the root's dot.
QString plainName(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    return ascii.isEmpty() ? host.toLower() : ascii.toLower(); // "::1" is no name
}

bool isThisMachine(const QString& host)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host);
    return isLoopback(url);
}

bool fits(const QString& pattern, const QString& name)
{
    if (pattern == "*"_L1)
        return true;
    if (pattern.startsWith(kBelow))
        return name.endsWith(u'.' + plainName(pattern.sliced(kBelow.size())));
    const QString wanted = plainName(pattern);
    return wanted == name || (wanted == kLocal && isThisMachine(name));
}

} // namespace

bool hostIsOf(const QStringList& patterns, const QString& host)
{
    const QString name = plainName(host);
    return !name.isEmpty() &&
           std::any_of(patterns.cbegin(), patterns.cend(),
                       [&name](const QString& pattern) { return fits(pattern, name); });
}

std::optional<Complaint> checkHostPattern(const QString& pattern)
{
    const QString name = pattern.startsWith(kBelow) ? pattern.sliced(kBelow.size()) : pattern;
    QUrl url;
    url.setHost(name, QUrl::StrictMode);
    const bool isName = !name.contains(u'*') && !name.startsWith(u'.') && !url.host().isEmpty();
    if (pattern == "*"_L1 || (isName && pattern.size() <= kLongestPattern))
        return std::nullopt;
    return Complaint{u"expected a host such as api.example.com or *.example.com"_s,
                     u"Write the name alone: without https://, port and path."_s};
}

} // namespace fuseboard
