// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statusserver.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

QByteArray httpReply(int status, const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Told\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
           "\r\n" + body;
}

StatusServer::StatusServer()
{
    m_server.onRequest([this](RawConnection& connection, const QByteArray& request) {
        const QByteArray path = request.split(' ').value(1);
        if (const auto found = m_answers.constFind(path); found != m_answers.constEnd())
            (*found)(connection, request);
        else
            connection.send(httpReply(404, "There is no such page."));
    });
}

QUrl StatusServer::url(const QString& path, const QString& host) const
{
    return m_server.url(path, host);
}

void StatusServer::serve(const QString& path, const QByteArray& document, const QByteArray& etag)
{
    answer(path, [this, document, etag](RawConnection& connection, const QByteArray& request) {
        if (!etag.isEmpty() && request.contains("\r\nIf-None-Match: " + etag + "\r\n")) {
            ++m_confirmed;
            connection.send("HTTP/1.1 304 Not Modified\r\nETag: " + etag + "\r\n\r\n");
            return;
        }
        connection.send(
            httpReply(200, document, etag.isEmpty() ? ""_ba : "ETag: " + etag + "\r\n"));
    });
}

void StatusServer::answer(const QString& path, RawServer::Answer answer)
{
    m_answers.insert(path.toLatin1(), std::move(answer));
}

void StatusServer::reply(const QString& path, int status, const QByteArray& body,
                         const QByteArray& headers)
{
    answer(path, [bytes = httpReply(status, body, headers)](
                     RawConnection& connection, const QByteArray&) { connection.send(bytes); });
}

void StatusServer::forget()
{
    m_answers.clear();
}

} // namespace fuseboard
