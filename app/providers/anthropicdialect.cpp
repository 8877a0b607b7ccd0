// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/anthropicdialect.h"

#include "app/providers/anthropicstream.h"
#include "app/providers/errordocument.h"
#include "app/providers/modellist.h"
#include "app/providers/surrogatejoiner.h"
#include "app/providers/toolcallgatherer.h"
#include "app/providers/usagecount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// max_tokens has no default there.
constexpr int kDefaultMaxTokens = 1024;

std::pair<QByteArray, QByteArray> versionHeader()
{
    return {"anthropic-version"_ba, "2023-06-01"_ba};
}

/// Roles must alternate, so neighbours of one role become one message.
QJsonArray alternating(const QList<Message>& messages)
{
    QList<Message> merged;
    for (const Message& message : messages) {
        if (!merged.isEmpty() && merged.last().role == message.role)
            merged.last().text += "\n\n"_L1 + message.text;
        else
            merged.append(message);
    }
    QJsonArray array;
    for (const Message& message : merged) {
        const auto role = message.role == Role::User ? "user"_L1 : "assistant"_L1;
        array.append(QJsonObject{{u"role"_s, role}, {u"content"_s, message.text}});
    }
    return array;
}

} // namespace

QString AnthropicDialect::name() const
{
    return u"anthropic"_s;
}

KeyHeader AnthropicDialect::keyHeader() const
{
    return {"x-api-key"_ba, {}};
}

WireRequest AnthropicDialect::chatRequest(const Prompt& prompt, const QString& model,
                                          const WireHabits& /*habits*/) const
{
    QJsonObject body{{u"model"_s, model},
                     {u"messages"_s, alternating(prompt.messages)},
                     {u"max_tokens"_s, prompt.maxTokens.value_or(kDefaultMaxTokens)},
                     {u"stream"_s, prompt.stream}};
    if (!prompt.system.isEmpty())
        body.insert("system"_L1, prompt.system);
    if (prompt.temperature)
        body.insert("temperature"_L1, *prompt.temperature);

    WireRequest request;
    request.path = "/messages"_ba;
    request.headers = {
        {"Content-Type"_ba, "application/json"_ba},
        {"Accept"_ba, prompt.stream ? "text/event-stream"_ba : "application/json"_ba},
        versionHeader()};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

std::variant<Reply, Dialect::NotAReply> AnthropicDialect::readReply(const QByteArray& body) const
{
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    const QString stopReason = document.value("stop_reason"_L1).toString();
    if (isErrorDocument(document) || !document.value("content"_L1).isArray() ||
        stopReason == "refusal"_L1)
        return NotAReply{};

    Reply reply;
    reply.finishReason = anthropicFinishReason(stopReason);
    for (const QJsonValue& element : document.value("content"_L1).toArray()) {
        const QJsonObject block = element.toObject();
        if (block.value("type"_L1) == "text"_L1)
            reply.content += block.value("text"_L1).toString();
        else if (block.value("type"_L1) == "thinking"_L1)
            reply.reasoning += block.value("thinking"_L1).toString();
        else if (block.value("type"_L1) == "tool_use"_L1)
            reply.toolCalls.append(anthropicToolCall(block));
    }
    if (!settleToolCalls(reply))
        return NotAReply{};
    reply.content = withoutLoneSurrogates(reply.content);
    reply.reasoning = withoutLoneSurrogates(reply.reasoning);
    reply.model = document.value("model"_L1).toString();
    reply.requestId = document.value("id"_L1).toString();
    const QJsonObject usage = document.value("usage"_L1).toObject();
    reply.usage.inputTokens = anthropicInputTokens(usage);
    reply.usage.outputTokens = tokenCount(usage.value("output_tokens"_L1));
    if (!reply.usage.outputTokens)
        estimateOutput(reply);
    return reply;
}

std::unique_ptr<StreamReader> AnthropicDialect::streamReader() const
{
    return std::make_unique<AnthropicStreamReader>(*this);
}

WireRequest AnthropicDialect::modelsRequest() const
{
    // The most that one page holds; without it there are 20.
    return {"GET"_ba,
            "/models"_ba,
            {{"Accept"_ba, "application/json"_ba}, versionHeader()},
            {},
            "limit=1000"_ba};
}

QStringList AnthropicDialect::readModels(const QByteArray& body) const
{
    return readModelIds(body);
}

} // namespace fuseboard
