// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/geminidialect.h"

#include "app/providers/errordocument.h"
#include "app/providers/geminichunk.h"
#include "app/providers/geministream.h"
#include "app/providers/modellist.h"
#include "app/providers/surrogatejoiner.h"
#include "app/providers/toolcallgatherer.h"
#include "app/providers/usagecount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Ids come as "gemini-…", as "models/gemini-…" from the list, or as "tunedModels/…". What else
/// stands in an id is no part of the address.
QByteArray modelPath(const QString& model)
{
    for (const QLatin1StringView collection : {"models/"_L1, "tunedModels/"_L1}) {
        if (model.startsWith(collection))
            return '/' + QByteArray(collection.data(), collection.size()) +
                   QUrl::toPercentEncoding(model.sliced(collection.size()));
    }
    return "/models/" + QUrl::toPercentEncoding(model);
}

QJsonObject textPart(const QString& text)
{
    return {{u"text"_s, text}};
}

/// Turns must alternate, so neighbours of one role become parts of one turn.
QJsonArray turns(const QList<Message>& messages)
{
    QJsonArray array;
    QJsonArray parts;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        parts.append(textPart(messages.at(i).text));
        const Role role = messages.at(i).role;
        if (i + 1 < messages.size() && messages.at(i + 1).role == role)
            continue;
        array.append(QJsonObject{{u"role"_s, role == Role::User ? "user"_L1 : "model"_L1},
                                 {u"parts"_s, std::exchange(parts, {})}});
    }
    return array;
}

/// One response, or the array of them that a stream without alt=sse is.
QList<GeminiChunk> chunksOf(const QJsonDocument& document)
{
    QList<GeminiChunk> chunks;
    if (document.isObject())
        chunks.append(readGeminiChunk(document.object()));
    for (const QJsonValue& element : document.array())
        chunks.append(readGeminiChunk(element.toObject()));
    return chunks;
}

void merge(const Reply& part, Reply& reply)
{
    reply.content += part.content;
    reply.reasoning += part.reasoning;
    reply.toolCalls += part.toolCalls;
    if (reply.model.isEmpty())
        reply.model = part.model;
    if (reply.requestId.isEmpty())
        reply.requestId = part.requestId;
    if (part.usage.inputTokens)
        reply.usage.inputTokens = part.usage.inputTokens;
    if (part.usage.outputTokens)
        reply.usage.outputTokens = part.usage.outputTokens;
    if (!part.finishReason.isEmpty())
        reply.finishReason = part.finishReason;
}

bool reportsError(const QJsonDocument& document)
{
    if (isErrorDocument(document.object()))
        return true;
    for (const QJsonValue& element : document.array()) {
        if (isErrorDocument(element.toObject()))
            return true;
    }
    return false;
}

} // namespace

QString GeminiDialect::name() const
{
    return u"gemini"_s;
}

KeyHeader GeminiDialect::keyHeader() const
{
    return {"x-goog-api-key"_ba, {}};
}

WireRequest GeminiDialect::chatRequest(const Prompt& prompt, const QString& model,
                                       const WireHabits& /*habits*/) const
{
    QJsonObject body{{u"contents"_s, turns(prompt.messages)}};
    if (!prompt.system.isEmpty())
        body.insert("systemInstruction"_L1,
                    QJsonObject{{u"parts"_s, QJsonArray{textPart(prompt.system)}}});
    QJsonObject settings;
    if (prompt.maxTokens)
        settings.insert("maxOutputTokens"_L1, *prompt.maxTokens);
    if (prompt.temperature)
        settings.insert("temperature"_L1, *prompt.temperature);
    if (!settings.isEmpty())
        body.insert("generationConfig"_L1, settings);

    WireRequest request;
    request.path =
        modelPath(model) + (prompt.stream ? ":streamGenerateContent"_ba : ":generateContent"_ba);
    if (prompt.stream)
        request.query = "alt=sse"_ba;
    request.headers = {
        {"Content-Type"_ba, "application/json"_ba},
        {"Accept"_ba, prompt.stream ? "text/event-stream"_ba : "application/json"_ba}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

std::variant<Reply, Dialect::NotAReply> GeminiDialect::readReply(const QByteArray& body) const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (reportsError(document))
        return NotAReply{};
    Reply reply;
    bool answered = false;
    // A single response is whole without saying so; of many, one must tell the end.
    bool ended = document.isObject();
    for (const GeminiChunk& chunk : chunksOf(document)) {
        if (chunk.end == GeminiEnd::Broken)
            return NotAReply{};
        answered = answered || chunk.hasCandidate;
        ended = ended || chunk.end == GeminiEnd::Whole;
        merge(chunk.reply, reply);
    }
    if (!answered || !ended || !settleToolCalls(reply))
        return NotAReply{};
    if (reply.finishReason == "stop"_L1 && !reply.toolCalls.isEmpty())
        reply.finishReason = u"tool_calls"_s;
    reply.content = withoutLoneSurrogates(reply.content);
    reply.reasoning = withoutLoneSurrogates(reply.reasoning);
    if (!reply.usage.outputTokens)
        estimateOutput(reply);
    return reply;
}

std::unique_ptr<StreamReader> GeminiDialect::streamReader() const
{
    return std::make_unique<GeminiStreamReader>(*this);
}

WireRequest GeminiDialect::modelsRequest() const
{
    // The most that one page holds; without it there are 50.
    return {"GET"_ba, "/models"_ba, {{"Accept"_ba, "application/json"_ba}}, {}, "pageSize=1000"_ba};
}

QStringList GeminiDialect::readModels(const QByteArray& body) const
{
    return readGeminiModelIds(body);
}

} // namespace fuseboard
