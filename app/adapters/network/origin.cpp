// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/origin.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

quint16 ownPort(bool tls)
{
    return tls ? 443 : 80;
}

} // namespace

QString NetworkOrigin::forPeople() const
{
    return port == ownPort(tls) ? host : u"%1 port %2"_s.arg(host).arg(port);
}

NetworkOrigin originOf(const QUrl& url)
{
    const bool tls = url.scheme() == "https"_L1;
    return {.tls = tls,
            .host = url.host(QUrl::FullyEncoded),
            .port = static_cast<quint16>(url.port(ownPort(tls)))};
}

} // namespace fuseboard
