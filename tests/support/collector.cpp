// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/collector.h"

#include "tests/support/otlpchecker.h"
#include "tests/support/statusserver.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(const QByteArray& request)
{
    const QByteArray path = request.split(' ').value(1);
    return path.startsWith("/base/") ? path.sliced(5) : path;
}

} // namespace

Collector::Collector()
{
    m_server.onRequest([this](RawConnection& connection, const QByteArray& request) {
        take(connection, request);
    });
}

QUrl Collector::endpoint() const
{
    return m_server.url(u"/base/"_s);
}

void Collector::answerNext(const QByteArray& path, int status, const QByteArray& body,
                           const QByteArray& headers)
{
    m_answers.append({path, status, body, headers});
}

int Collector::countOf(const QByteArray& path) const
{
    const QList<QByteArray>& all = m_server.requests();
    return static_cast<int>(std::count_if(
        all.cbegin(), all.cend(), [&](const QByteArray& each) { return pathOf(each) == path; }));
}

QString Collector::complaintOf(const QByteArray& head, const QByteArray& path,
                               const QByteArray& body) const
{
    if (!head.startsWith("POST "))
        return u"The method is not POST."_s;
    if (!head.contains("\r\nContent-Type: application/json\r\n"))
        return u"The content is not said to be application/json."_s;
    if (path == "/v1/traces")
        return faultOfTraces(body);
    if (path == "/v1/metrics")
        return faultOfMetrics(body);
    return u"There is no "_s + QString::fromLatin1(path);
}

void Collector::take(RawConnection& connection, const QByteArray& request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    const QByteArray head = request.first(end + 2);
    const QByteArray body = request.sliced(end + 4);
    const QByteArray path = pathOf(request);
    const QByteArray type = "Content-Type: application/json\r\n";
    if (const QString complaint = complaintOf(head, path, body); !complaint.isEmpty()) {
        m_complaints.append(complaint);
        connection.send(httpReply(400, R"({"message":"bad data"})", type));
        return;
    }
    const auto answer = std::find_if(m_answers.cbegin(), m_answers.cend(),
                                     [&](const Answer& each) { return each.path == path; });
    Answer told{path, 200, "{}", {}};
    if (answer != m_answers.cend()) {
        told = *answer;
        m_answers.erase(answer);
    }
    if (told.status == 200 && path == "/v1/traces") {
        for (const QJsonValue& span : spansIn(body))
            m_spans.append(span);
    } else if (told.status == 200) {
        m_metrics = metricsIn(body);
    }
    connection.send(httpReply(told.status, told.body, type + told.headers));
}

} // namespace fuseboard
