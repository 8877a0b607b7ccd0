// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/httpwiring.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

HttpRequest httpRequest(const Provider& provider, const WireRequest& wire, const KeyHeader& header,
                        const Secret& key)
{
    HttpRequest request;
    request.method = wire.method;
    request.url = provider.baseUrl;
    request.url.setPath(request.url.path(QUrl::FullyEncoded) + QString::fromLatin1(wire.path),
                        QUrl::TolerantMode);
    if (!wire.query.isEmpty())
        request.url.setQuery(QString::fromLatin1(wire.query));
    request.headers = wire.headers;
    for (const auto& [name, value] : provider.headers.asKeyValueRange())
        request.headers.append({name.toLatin1(), value.toUtf8()});
    request.body = wire.body;
    request.network = provider.network;
    if (!key.isEmpty())
        request.credential = HttpCredential{header.name, header.prefix, key};
    return request;
}

ErrorKind kindOf(HttpFailureKind failure)
{
    switch (failure) {
    case HttpFailureKind::Dns:
    case HttpFailureKind::Refused:
    case HttpFailureKind::Unreachable:
    case HttpFailureKind::Reset:
    case HttpFailureKind::Proxy:
    case HttpFailureKind::Other:
        return ErrorKind::ConnectFailed;
    case HttpFailureKind::Tls:
        return ErrorKind::TlsFailed;
    case HttpFailureKind::BodyTooLarge:
    case HttpFailureKind::Protocol:
    case HttpFailureKind::Cut:
        return ErrorKind::MalformedReply;
    case HttpFailureKind::NotAllowed:
        return ErrorKind::PermissionDenied;
    }
    return ErrorKind::Unknown;
}

} // namespace fuseboard
