// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawserver.h"

#include <QHash>

namespace fuseboard {

/// A status page on loopback: each path answers as it was told to last, all others with 404.
/// Lives in the test's thread.
class StatusServer
{
public:
    StatusServer();

    QUrl url(const QString& path = {}, const QString& host = {}) const;

    /// `document` with 200, or 304 for whoever shows its tag.
    void serve(const QString& path, const QByteArray& document, const QByteArray& etag = {});
    void answer(const QString& path, RawServer::Answer answer);
    /// A whole reply, `headers` with a line end each.
    void reply(const QString& path, int status, const QByteArray& body = {},
               const QByteArray& headers = {});
    void forget(); ///< all paths

    const QList<QByteArray>& requests() const { return m_server.requests(); }
    int confirmed() const { return m_confirmed; } ///< replies with 304

private:
    RawServer m_server;
    QHash<QByteArray, RawServer::Answer> m_answers;
    int m_confirmed = 0;
};

/// The bytes of a whole reply.
QByteArray httpReply(int status, const QByteArray& body, const QByteArray& headers = {});

} // namespace fuseboard
