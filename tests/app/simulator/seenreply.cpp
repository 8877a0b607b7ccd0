// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/simulator/seenreply.h"

#include "app/simulator/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

void readChunks(const QByteArray& bytes, SeenReply& reply)
{
    qsizetype at = 0;
    while (true) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", at);
        bool readable = false;
        const qsizetype size = bytes.mid(at, lineEnd - at).toInt(&readable, 16);
        if (lineEnd < 0 || !readable || lineEnd + 2 + size + 2 > bytes.size())
            return;
        reply.body += bytes.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
        if (size == 0) {
            reply.complete = true;
            reply.rest = bytes.mid(at);
            return;
        }
    }
}

QJsonObject geminiBody(const QJsonObject& body)
{
    QJsonArray contents;
    for (const QJsonValue& message : body.value(u"messages"_s).toArray())
        contents.append(
            QJsonObject{{u"role"_s, message[u"role"] == u"user"_s ? u"user"_s : u"model"_s},
                        {u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, message[u"content"]}}}}});
    return {
        {u"contents"_s, contents},
        {u"generationConfig"_s, QJsonObject{{u"maxOutputTokens"_s, body.value(u"max_tokens"_s)}}}};
}

} // namespace

QJsonObject SeenReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

SeenReply readSeenReply(const QByteArray& bytes)
{
    SeenReply reply;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return reply;
    QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    reply.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const QByteArray rest = bytes.mid(headEnd + 4);
    if (headerValue(reply.headers, "transfer-encoding") == "chunked") {
        readChunks(rest, reply);
        return reply;
    }
    const QByteArray length = headerValue(reply.headers, "content-length");
    const qsizetype size = length.isEmpty() ? rest.size() : length.toLongLong();
    reply.body = rest.left(size);
    reply.complete = !length.isEmpty() && rest.size() >= size;
    reply.rest = rest.mid(size);
    return reply;
}

QByteArray writtenBy(const Performance& performance)
{
    QByteArray bytes;
    for (const Piece& piece : performance.pieces)
        bytes += piece.bytes.repeated(qMin<qint64>(piece.repeat, 5));
    return bytes;
}

SimulatedProvider promptProvider(const QString& dialect, int tokens)
{
    SimulatedProvider provider;
    provider.name = u"alpha"_s;
    provider.dialect = dialect;
    provider.models = {u"alpha-large"_s, u"alpha-mini"_s};
    provider.latency = {0, 0};
    provider.tokensPerSecond = 1000000;
    provider.minAnswerTokens = provider.maxAnswerTokens = tokens;
    return provider;
}

SimulatedRequest chatRequest(const QString& dialect, bool stream, const QJsonObject& extra)
{
    QJsonObject body{
        {u"model"_s, u"alpha-large"_s},
        {u"stream"_s, stream},
        {u"messages"_s,
         QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"How are you?"_s}}}},
    };
    SimulatedRequest request;
    request.method = "POST"_ba;
    request.path = "/alpha" + wireByName(dialect)->chatPath();
    request.headers = {{"host"_ba, "127.0.0.1"_ba}, {"content-type"_ba, "application/json"_ba}};
    if (dialect == "anthropic"_L1) {
        request.headers.append({"anthropic-version"_ba, "2023-06-01"_ba});
        body.insert(u"max_tokens"_s, 1000);
    } else if (dialect == "openai"_L1) {
        body.insert(u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}});
    }
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        if (it.value().isNull())
            body.remove(it.key());
        else
            body.insert(it.key(), it.value());
    }
    if (dialect == "ollama"_L1) {
        body.insert(u"options"_s, QJsonObject{{u"num_predict"_s, body.take(u"max_tokens"_s)}});
    } else if (dialect == "gemini"_L1) {
        request.path = "/alpha/v1beta/models/" + body.value(u"model"_s).toString().toUtf8() +
                       (stream ? ":streamGenerateContent" : ":generateContent");
        request.query = stream ? "alt=sse"_ba : QByteArray();
        body = geminiBody(body);
    }
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QByteArray onTheWire(const SimulatedRequest& request)
{
    QByteArray bytes = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        bytes += '?' + request.query;
    bytes += " HTTP/1.1\r\n";
    for (const auto& [name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    if (request.method == "POST")
        bytes += "content-length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

} // namespace fuseboard
