// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/scraperequest.h"

#include <QList>

#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 421:
        return "Misdirected Request"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    default:
        return "Bad Request"_ba;
    }
}

/// The host of "name:port" or "[::1]:port".
QByteArray hostOf(const QByteArray& value)
{
    const qsizetype colon = value.lastIndexOf(':');
    const bool isPort = colon > 0 && colon > value.lastIndexOf(']');
    return (isPort ? value.first(colon) : value).toLower();
}

bool isThisMachine(const QByteArray& host)
{
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

struct Head
{
    QByteArray method;
    QByteArray path;
    bool isOld = false; ///< HTTP/1.0, which may name no host
    QList<QByteArray> hosts;
};

std::optional<Head> parse(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    if (request.size() != 3 || !request[2].startsWith("HTTP/1."))
        return std::nullopt;
    Head head{request[0], request[1], request[2] == "HTTP/1.0", {}};
    head.path.truncate(head.path.indexOf('?') < 0 ? head.path.size() : head.path.indexOf('?'));
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        if (line.first(colon).toLower() == "host")
            head.hosts.append(line.sliced(colon + 1).trimmed());
    }
    return head;
}

ScrapeReply refusal(int status, const QByteArray& text)
{
    return {status, true, false, text + '\n'};
}

} // namespace

ScrapeReply scrapeReply(const QByteArray& bytes)
{
    const std::optional<Head> head = parse(bytes);
    if (!head)
        return refusal(400, "This is no HTTP request."_ba);
    if (head->hosts.size() > 1 || (head->hosts.isEmpty() && !head->isOld))
        return refusal(400, "The request must name one host."_ba);
    if (!head->hosts.isEmpty() && !isThisMachine(hostOf(head->hosts.first())))
        return refusal(421, "Ask for 127.0.0.1 or localhost: other names are not served."_ba);
    if (head->method != "GET" && head->method != "HEAD")
        return refusal(405, "The metrics can only be read (GET)."_ba);
    ScrapeReply reply{200, head->method == "GET", true, {}};
    if (head->path != "/metrics") {
        reply = refusal(404, "The metrics are at /metrics."_ba);
        reply.withBody = head->method == "GET";
    }
    return reply;
}

QByteArray scrapeAnswer(const ScrapeReply& reply, const QByteArray& body)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' +
                        reasonOf(reply.status) + "\r\nContent-Type: text/plain; ";
    if (reply.metrics)
        answer += "version=0.0.4; ";
    answer += "charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
              "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    if (reply.status == 405)
        answer += "Allow: GET, HEAD\r\n";
    answer += "Connection: close\r\n\r\n";
    return reply.withBody ? answer + body : answer;
}

} // namespace fuseboard
