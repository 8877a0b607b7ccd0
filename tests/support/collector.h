// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QStringList>

namespace fuseboard {

/// An OpenTelemetry collector on loopback, at /base: it takes traces and metrics as JSON, and
/// refuses what is not exactly as the protocol's mapping has it. Lives in the test's thread.
class Collector
{
public:
    Collector();

    QUrl endpoint() const;
    /// The next request to `path` ("/v1/traces") is answered so, checked all the same; `headers`
    /// with a line end each.
    void answerNext(const QByteArray& path, int status, const QByteArray& body = "{}",
                    const QByteArray& headers = {});
    RawServer& server() { return m_server; }

    const QJsonArray& spans() const { return m_spans; }     ///< of requests that were accepted
    const QJsonArray& metrics() const { return m_metrics; } ///< of the last one
    const QStringList& complaints() const { return m_complaints; }
    int countOf(const QByteArray& path) const;
    const QList<QByteArray>& requests() const { return m_server.requests(); }

private:
    struct Answer
    {
        QByteArray path;
        int status;
        QByteArray body;
        QByteArray headers;
    };

    void take(RawConnection& connection, const QByteArray& request);
    QString complaintOf(const QByteArray& head, const QByteArray& path,
                        const QByteArray& body) const;

    RawServer m_server;
    QList<Answer> m_answers;
    QJsonArray m_spans;
    QJsonArray m_metrics;
    QStringList m_complaints;
};

} // namespace fuseboard
