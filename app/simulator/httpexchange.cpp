// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/httpexchange.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxHeaders = 200;

RequestParse bad(int status)
{
    RequestParse parse;
    parse.state = RequestParse::State::Bad;
    parse.status = status;
    return parse;
}

bool isToken(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool hasControls(const QByteArray& text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
}

/// Status of the refusal; nothing when the line is good.
std::optional<int> readRequestLine(const QByteArray& line, SimulatedRequest& request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[1].startsWith('/') ||
        hasControls(parts[1]) || !parts[2].startsWith("HTTP/"))
        return 400;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return 505;
    request.method = parts[0];
    const qsizetype mark = parts[1].indexOf('?');
    request.path = mark < 0 ? parts[1] : parts[1].left(mark);
    if (mark >= 0)
        request.query = parts[1].mid(mark + 1);
    request.http10 = parts[2] == "HTTP/1.0";
    return std::nullopt;
}

std::optional<int> readHeader(const QByteArray& line, SimulatedRequest& request)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(qMax<qsizetype>(colon, 0));
    if (!isToken(name) || hasControls(line))
        return 400;
    if (request.headers.size() == kMaxHeaders)
        return 431;
    request.headers.append({name.toLower(), line.mid(colon + 1).trimmed()});
    return std::nullopt;
}

struct BodyLength
{
    qsizetype bytes = 0;
    int refusal = 0; ///< status, or 0
};

BodyLength bodyLength(const SimulatedRequest& request)
{
    std::optional<QByteArray> length;
    bool coded = false;
    for (const auto& [name, value] : request.headers) {
        coded = coded || name == "transfer-encoding";
        if (name != "content-length")
            continue;
        if ((length && *length != value) || value.isEmpty() ||
            !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return {0, 400};
        length = value;
    }
    if (coded)
        return {0, length ? 400 : 411};
    if (!length)
        return {0, request.method == "POST" ? 411 : 0};
    bool readable = false;
    const qlonglong bytes = length->toLongLong(&readable);
    if (!readable || bytes > kMaxRequestBody)
        return {0, 413};
    return {static_cast<qsizetype>(bytes), 0};
}

} // namespace

RequestParse parseRequest(QByteArrayView buffer)
{
    qsizetype start = 0;
    // RFC 9112, 2.2: empty lines before a request are ignored.
    while (buffer.sliced(start).startsWith("\r\n"))
        start += 2;
    const QByteArrayView rest = buffer.sliced(start);
    const qsizetype end = rest.first(qMin(rest.size(), kMaxRequestHead)).indexOf("\r\n\r\n");
    if (end < 0)
        return start > kMaxRequestHead || rest.size() >= kMaxRequestHead ? bad(431)
                                                                         : RequestParse{};
    RequestParse parse;
    const QByteArray head = rest.first(end).toByteArray();
    qsizetype from = 0;
    for (bool isFirst = true; from <= head.size(); isFirst = false) {
        qsizetype to = head.indexOf("\r\n", from);
        if (to < 0)
            to = head.size();
        const QByteArray line = head.mid(from, to - from);
        const auto refusal =
            isFirst ? readRequestLine(line, parse.request) : readHeader(line, parse.request);
        if (refusal)
            return bad(*refusal);
        from = to + 2;
    }
    parse.request.keepAlive = !parse.request.http10 &&
                              headerValue(parse.request.headers, "connection").toLower() != "close";
    const BodyLength length = bodyLength(parse.request);
    if (length.refusal != 0)
        return bad(length.refusal);
    const QByteArrayView body = rest.sliced(end + 4);
    if (body.size() < length.bytes) {
        RequestParse incomplete;
        incomplete.awaitsContinue =
            headerValue(parse.request.headers, "expect").toLower() == "100-continue";
        return incomplete;
    }
    parse.request.body = body.first(length.bytes).toByteArray();
    parse.consumed = start + end + 4 + length.bytes;
    parse.state = RequestParse::State::Complete;
    return parse;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 411:
        return "Length Required"_ba;
    case 413:
        return "Request Entity Too Large"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 502:
        return "Bad Gateway"_ba;
    case 503:
        return "Service Unavailable"_ba;
    case 504:
        return "Gateway Time-out"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    case 529:
        return "Site is overloaded"_ba;
    default:
        return "Unknown"_ba;
    }
}

QByteArray responseHead(int status, const HttpHeaders& headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status);
    head += "\r\n";
    for (const auto& [name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

} // namespace fuseboard
