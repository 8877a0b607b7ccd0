// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/openaidialect.h"

#include "app/providers/errordocument.h"
#include "app/providers/modellist.h"
#include "app/providers/openairefusal.h"
#include "app/providers/openaistream.h"
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

/// OpenAI's reasoning models (o1 and later, GPT-5 and later) refuse max_tokens; other servers know
/// nothing else. Source: API reference, "max_tokens: deprecated".
QString maxTokensName(const QString& model, WireHabits::TokenLimit wanted)
{
    if (wanted == WireHabits::TokenLimit::MaxTokens)
        return u"max_tokens"_s;
    if (wanted == WireHabits::TokenLimit::MaxCompletionTokens)
        return u"max_completion_tokens"_s;
    const bool oSeries = model.size() >= 2 && model.at(0) == u'o' && model.at(1).isDigit();
    const QStringView generation =
        model.startsWith("gpt-"_L1) ? QStringView(model).sliced(4) : QStringView();
    const bool laterGpt = !generation.isEmpty() && generation.first(1).toInt() >= 5;
    return oSeries || laterGpt ? u"max_completion_tokens"_s : u"max_tokens"_s;
}

} // namespace

QString OpenAiDialect::name() const
{
    return u"openai"_s;
}

KeyHeader OpenAiDialect::keyHeader() const
{
    return {"Authorization"_ba, "Bearer "_ba};
}

WireRequest OpenAiDialect::chatRequest(const Prompt& prompt, const QString& model,
                                       const WireHabits& habits) const
{
    QJsonArray messages;
    if (!prompt.system.isEmpty())
        messages.append(wireMessage("system"_L1, prompt.system));
    for (const Message& message : prompt.messages) {
        const auto role = message.role == Role::User ? "user"_L1 : "assistant"_L1;
        messages.append(wireMessage(role, message.text));
    }
    QJsonObject body{{u"model"_s, model}, {u"messages"_s, messages}, {u"stream"_s, prompt.stream}};
    if (prompt.maxTokens)
        body.insert(maxTokensName(model, habits.tokenLimit), *prompt.maxTokens);
    if (prompt.temperature)
        body.insert("temperature"_L1, *prompt.temperature);
    if (prompt.stream && habits.streamOptions)
        body.insert("stream_options"_L1, QJsonObject{{u"include_usage"_s, true}});

    WireRequest request;
    request.path = "/chat/completions"_ba;
    request.headers = {
        {"Content-Type"_ba, "application/json"_ba},
        {"Accept"_ba, prompt.stream ? "text/event-stream"_ba : "application/json"_ba}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

std::optional<WireHabits> OpenAiDialect::learnFrom(const WireHabits& habits,
                                                   const ProviderError& refusal) const
{
    return learnFromOpenAiRefusal(habits, refusal);
}

std::variant<Reply, Dialect::NotAReply> OpenAiDialect::readReply(const QByteArray& body) const
{
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    const QJsonObject choice = document.value("choices"_L1).toArray().first().toObject();
    if (isErrorDocument(document) || isErrorDocument(choice) ||
        !choice.value("message"_L1).isObject())
        return NotAReply{};

    Reply reply;
    reply.finishReason = openAiFinishReason(choice);
    const QJsonObject message = choice.value("message"_L1).toObject();
    const OpenAiContent content = openAiContent(message);
    reply.content = withoutLoneSurrogates(content.text);
    reply.reasoning = withoutLoneSurrogates(content.reasoning);
    readOpenAiToolCalls(message, [&reply](std::optional<int> /*index*/, const ToolCall& call) {
        reply.toolCalls.append(call);
    });
    if (!settleToolCalls(reply) || reply.finishReason == "error"_L1 ||
        (reply.finishReason == "content_filter"_L1 && reply.content.isEmpty()))
        return NotAReply{};

    reply.model = document.value("model"_L1).toString();
    reply.requestId = document.value("id"_L1).toString();
    const QJsonObject usage = document.value("usage"_L1).toObject();
    reply.usage.inputTokens = tokenCount(usage.value("prompt_tokens"_L1));
    reply.usage.outputTokens = tokenCount(usage.value("completion_tokens"_L1));
    if (!reply.usage.outputTokens)
        estimateOutput(reply);
    return reply;
}

std::unique_ptr<StreamReader> OpenAiDialect::streamReader() const
{
    return std::make_unique<OpenAiStreamReader>(*this);
}

WireRequest OpenAiDialect::modelsRequest() const
{
    return {"GET"_ba, "/models"_ba, {{"Accept"_ba, "application/json"_ba}}, {}, {}};
}

QStringList OpenAiDialect::readModels(const QByteArray& body) const
{
    return readModelIds(body);
}

} // namespace fuseboard
