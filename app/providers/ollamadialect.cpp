// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ollamadialect.h"

#include "app/providers/errordocument.h"
#include "app/providers/modellist.h"
#include "app/providers/ollamachunk.h"
#include "app/providers/ollamastream.h"
#include "app/providers/surrogatejoiner.h"
#include "app/providers/toolcallgatherer.h"
#include "app/providers/usagecount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QJsonObject wireMessage(QLatin1StringView role, const QString& text)
{
    return {{u"role"_s, role}, {u"content"_s, text}};
}

} // namespace

QString OllamaDialect::name() const
{
    return u"ollama"_s;
}

KeyHeader OllamaDialect::keyHeader() const
{
    return {"Authorization"_ba, "Bearer "_ba};
}

WireRequest OllamaDialect::chatRequest(const Prompt& prompt, const QString& model,
                                       const WireHabits& /*habits*/) const
{
    QJsonArray messages;
    if (!prompt.system.isEmpty())
        messages.append(wireMessage("system"_L1, prompt.system));
    for (const Message& message : prompt.messages) {
        const auto role = message.role == Role::User ? "user"_L1 : "assistant"_L1;
        messages.append(wireMessage(role, message.text));
    }
    // Without "stream" the server streams.
    QJsonObject body{{u"model"_s, model}, {u"messages"_s, messages}, {u"stream"_s, prompt.stream}};
    QJsonObject options;
    if (prompt.maxTokens)
        options.insert("num_predict"_L1, *prompt.maxTokens);
    if (prompt.temperature)
        options.insert("temperature"_L1, *prompt.temperature);
    if (!options.isEmpty())
        body.insert("options"_L1, options);

    WireRequest request;
    request.path = "/api/chat"_ba;
    request.headers = {
        {"Content-Type"_ba, "application/json"_ba},
        {"Accept"_ba, prompt.stream ? "application/x-ndjson"_ba : "application/json"_ba}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

std::variant<Reply, Dialect::NotAReply> OllamaDialect::readReply(const QByteArray& body) const
{
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    const OllamaChunk chunk = readOllamaChunk(document);
    if (isErrorDocument(document) || !chunk.hasMessage || chunk.end != OllamaChunk::End::Whole)
        return NotAReply{};
    Reply reply = chunk.reply;
    if (!settleToolCalls(reply))
        return NotAReply{};
    if (reply.finishReason == "stop"_L1 && !reply.toolCalls.isEmpty())
        reply.finishReason = u"tool_calls"_s;
    reply.content = withoutLoneSurrogates(reply.content);
    reply.reasoning = withoutLoneSurrogates(reply.reasoning);
    if (!reply.usage.outputTokens)
        estimateOutput(reply);
    return reply;
}

std::unique_ptr<StreamReader> OllamaDialect::streamReader() const
{
    return std::make_unique<OllamaStreamReader>(*this);
}

WireRequest OllamaDialect::modelsRequest() const
{
    return {"GET"_ba, "/api/tags"_ba, {{"Accept"_ba, "application/json"_ba}}, {}, {}};
}

QStringList OllamaDialect::readModels(const QByteArray& body) const
{
    return readOllamaModelIds(body);
}

} // namespace fuseboard
