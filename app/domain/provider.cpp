// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/provider.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// The four numbers of a dotted IPv4 address; shorthand such as "127.1" has been expanded by QUrl.
bool isLoopbackIpv4(const QString& host)
{
    const auto parts = QStringView(host).split(u'.');
    if (parts.size() != 4)
        return false;
    for (const QStringView part : parts) {
        bool ok = false;
        const uint number = part.toUInt(&ok);
        if (!ok || number > 255)
            return false;
    }
    return parts.first().toUInt() == 127;
}

} // namespace

bool isLoopback(const QUrl& url)
{
    // RFC 6761 section 6.3: names under "localhost." are loopback as well, but resolvers are free
    // not to follow it, so only the plain name counts.
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || isLoopbackIpv4(host);
}

} // namespace fuseboard
