// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/requesthead.h"

#include "app/adapters/network/origin.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// Those that say where a message ends or whom it is for: a second one would be read differently
/// by different servers.
constexpr std::array kOwnHeaders = {"connection", "content-length",    "expect",  "host",
                                    "te",         "transfer-encoding", "trailer", "upgrade"};

/// RFC 9110, 5.6.2.
bool isToken(QByteArrayView text)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [marks](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.find(c) != std::string_view::npos;
    });
}

/// RFC 9110, 5.5, without what could end the header or be cut off by a server.
bool isValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    });
}

bool isOwn(const QByteArray& name)
{
    return std::any_of(kOwnHeaders.begin(), kOwnHeaders.end(), [&name](const char* own) {
        return name.compare(own, Qt::CaseInsensitive) == 0;
    });
}

bool has(const HttpRequest& request, QByteArrayView name)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [name](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString faultOfHeader(const QByteArray& name, QByteArrayView value)
{
    if (!isToken(name))
        return u"A header's name has characters that may not stand in it."_s;
    if (isOwn(name)) {
        return u"The header “%1” is written by the application and can't be set."_s.arg(
            QLatin1StringView(name));
    }
    if (!isValue(value)) {
        return u"The header “%1” has a line break or another control character in its value."_s.arg(
            QLatin1StringView(name));
    }
    return {};
}

QByteArray hostOf(const QUrl& url)
{
    const NetworkOrigin origin = originOf(url);
    QByteArray host = origin.host.toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(origin.port);
}

QByteArray targetOf(const QUrl& url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

HttpHeaders headersOf(const HttpRequest& request)
{
    HttpHeaders headers = {{"Host"_ba, hostOf(request.url)}};
    if (!has(request, "User-Agent"))
        headers += {"User-Agent"_ba, "Fuseboard/" FUSEBOARD_VERSION ""_ba};
    if (!has(request, "Accept"))
        headers += {"Accept"_ba, "*/*"_ba};
    if (!has(request, "Accept-Encoding"))
        headers += {"Accept-Encoding"_ba, "gzip"_ba};
    headers += request.headers;
    // RFC 9110, 8.6: a method that means to send content says so even when there is none.
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT")
        headers += {"Content-Length"_ba, QByteArray::number(request.body.size())};
    return headers;
}

} // namespace

QString faultOf(const HttpRequest& request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() ||
        (scheme != "https"_L1 && scheme != "http"_L1))
        return u"The address is not one of the form https://host/path."_s;
    if (!isToken(request.method))
        return u"The method is not one of HTTP."_s;
    for (const auto& [name, value] : request.headers) {
        if (const QString fault = faultOfHeader(name, value); !fault.isEmpty())
            return fault;
    }
    if (!request.credential)
        return {};
    const HttpCredential& credential = *request.credential;
    if (const QString fault = faultOfHeader(credential.header, credential.prefix); !fault.isEmpty())
        return fault;
    QByteArray key = credential.secret.unwrap();
    const bool good = isValue(key);
    Secret::wipe(key);
    return good ? QString() : u"The key has a line break or another control character in it."_s;
}

QByteArray headOf(const HttpRequest& request)
{
    const HttpHeaders headers = headersOf(request);
    const QByteArray target = targetOf(request.url);
    qsizetype size = request.method.size() + target.size() + 32;
    for (const auto& [name, value] : headers)
        size += name.size() + value.size() + 4;
    if (request.credential) {
        size += request.credential->header.size() + request.credential->prefix.size() +
                request.credential->secret.size() + 4;
    }

    QByteArray head;
    head.reserve(size); // never grows, so no copy of the key is left behind
    head.append(request.method).append(' ').append(target).append(" HTTP/1.1\r\n");
    for (const auto& [name, value] : headers)
        head.append(name).append(": ").append(value).append("\r\n");
    if (request.credential) {
        QByteArray key = request.credential->secret.unwrap();
        head.append(request.credential->header).append(": ");
        head.append(request.credential->prefix).append(key).append("\r\n");
        Secret::wipe(key);
    }
    return head.append("\r\n");
}

} // namespace fuseboard
