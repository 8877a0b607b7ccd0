// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/voice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject geminiPart(const Voice& voice, const QString& text)
{
    const QJsonObject content{{u"role"_s, u"model"_s},
                              {u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}};
    return {{u"candidates"_s, QJsonArray{QJsonObject{{u"index"_s, 0}, {u"content"_s, content}}}},
            {u"modelVersion"_s, voice.model()}};
}

QJsonObject geminiEnd(const Voice& voice, const QString& text)
{
    QJsonObject object = geminiPart(voice, text);
    QJsonObject candidate = object[u"candidates"][0].toObject();
    candidate.insert(u"finishReason"_s, u"STOP"_s);
    object.insert(u"candidates"_s, QJsonArray{candidate});
    if (voice.countsUsage)
        object.insert(u"usageMetadata"_s,
                      QJsonObject{{u"promptTokenCount"_s, Voice::kInputTokens},
                                  {u"candidatesTokenCount"_s, voice.tokens},
                                  {u"totalTokenCount"_s, Voice::kInputTokens + voice.tokens}});
    return object;
}

QJsonObject ollamaPart(const Voice& voice, const QString& text, bool done)
{
    QJsonObject object{
        {u"model"_s, voice.model()},
        {u"created_at"_s, u"2026-11-20T10:00:00Z"_s},
        {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, text}}},
        {u"done"_s, done}};
    if (done) {
        object.insert(u"done_reason"_s, u"stop"_s);
        if (voice.countsUsage) {
            object.insert(u"prompt_eval_count"_s, Voice::kInputTokens);
            object.insert(u"eval_count"_s, voice.tokens);
        }
    }
    return object;
}

QJsonObject openAiUsage(const Voice& voice)
{
    return {{u"prompt_tokens"_s, Voice::kInputTokens},
            {u"completion_tokens"_s, voice.tokens},
            {u"total_tokens"_s, Voice::kInputTokens + voice.tokens}};
}

QJsonObject anthropicMessage(const Voice& voice, const QJsonArray& content,
                             const QJsonValue& stopReason, int outputTokens)
{
    return {{u"id"_s, u"msg_01"_s},
            {u"type"_s, u"message"_s},
            {u"role"_s, u"assistant"_s},
            {u"model"_s, voice.model()},
            {u"content"_s, content},
            {u"stop_reason"_s, stopReason},
            {u"usage"_s, QJsonObject{{u"input_tokens"_s, Voice::kInputTokens},
                                     {u"output_tokens"_s, outputTokens}}}};
}

QByteArray anthropicEvent(const QString& type, QJsonObject data)
{
    data.insert(u"type"_s, type);
    return sse(data, type.toUtf8());
}

} // namespace

QString nameOf(Wire wire)
{
    switch (wire) {
    case Wire::OpenAi:
        return u"openai"_s;
    case Wire::Anthropic:
        return u"anthropic"_s;
    case Wire::Gemini:
        return u"gemini"_s;
    case Wire::Ollama:
        return u"ollama"_s;
    }
    return {};
}

QByteArray sse(const QJsonObject& data, const QByteArray& event)
{
    const QByteArray name = event.isEmpty() ? QByteArray() : "event: "_ba + event + '\n';
    return name + "data: "_ba + compact(data) + "\n\n"_ba;
}

QByteArray openAiDelta(const QString& model, const QJsonObject& delta, const QJsonValue& finish)
{
    const QJsonObject choice{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, finish}};
    return sse({{u"id"_s, u"chatcmpl-1"_s},
                {u"object"_s, u"chat.completion.chunk"_s},
                {u"created"_s, 1'795'000'000},
                {u"model"_s, model},
                {u"choices"_s, QJsonArray{choice}}});
}

/// Every tenth word has letters of two, three and four bytes.
QString Voice::token(int index) const
{
    const QString word =
        u"%1-%2"_s.arg(name).arg(index) + (index % 10 == 3 ? QString(u"-é→😀"_s) : QString());
    return index == 0 ? word : u' ' + word;
}

QString Voice::text() const
{
    QString text;
    for (int i = 0; i < tokens; ++i)
        text += token(i);
    return text;
}

QByteArray Voice::contentType(bool stream) const
{
    if (!stream)
        return "application/json"_ba;
    return wire == Wire::Ollama ? "application/x-ndjson"_ba : "text/event-stream"_ba;
}

QList<QByteArray> Voice::opening() const
{
    switch (wire) {
    case Wire::OpenAi:
        return {
            openAiDelta(model(), {{u"role"_s, u"assistant"_s}, {u"content"_s, QString(u""_s)}})};
    case Wire::Anthropic:
        return {anthropicEvent(u"message_start"_s,
                               {{u"message"_s, anthropicMessage(*this, {}, QJsonValue(), 1)}}),
                anthropicEvent(u"content_block_start"_s,
                               {{u"index"_s, 0},
                                {u"content_block"_s, QJsonObject{{u"type"_s, u"text"_s},
                                                                 {u"text"_s, QString(u""_s)}}}}),
                anthropicEvent(u"ping"_s, {})};
    case Wire::Gemini:
    case Wire::Ollama:
        break;
    }
    return {};
}

QByteArray Voice::tokenEvent(int index) const
{
    return textEvent(token(index));
}

QByteArray Voice::textEvent(const QString& text) const
{
    switch (wire) {
    case Wire::OpenAi:
        return openAiDelta(model(), {{u"content"_s, text}});
    case Wire::Anthropic:
        return anthropicEvent(
            u"content_block_delta"_s,
            {{u"index"_s, 0},
             {u"delta"_s, QJsonObject{{u"type"_s, u"text_delta"_s}, {u"text"_s, text}}}});
    case Wire::Gemini:
        return sse(geminiPart(*this, text));
    case Wire::Ollama:
        return compact(ollamaPart(*this, text, false)) + '\n';
    }
    return {};
}

QList<QByteArray> Voice::finish() const
{
    switch (wire) {
    case Wire::OpenAi: {
        QList<QByteArray> events{openAiDelta(model(), {}, u"stop"_s)};
        if (countsUsage)
            events.append(sse({{u"id"_s, u"chatcmpl-1"_s},
                               {u"object"_s, u"chat.completion.chunk"_s},
                               {u"model"_s, model()},
                               {u"choices"_s, QJsonArray()},
                               {u"usage"_s, openAiUsage(*this)}}));
        return events;
    }
    case Wire::Anthropic:
        return {anthropicEvent(u"content_block_stop"_s, {{u"index"_s, 0}}),
                anthropicEvent(u"message_delta"_s,
                               {{u"delta"_s, QJsonObject{{u"stop_reason"_s, u"end_turn"_s}}},
                                {u"usage"_s, QJsonObject{{u"output_tokens"_s, tokens}}}})};
    case Wire::Gemini:
        return {sse(geminiEnd(*this, QString()))};
    case Wire::Ollama:
        return {compact(ollamaPart(*this, QString(u""_s), true)) + '\n'};
    }
    return {};
}

QByteArray Voice::endMarker() const
{
    if (wire == Wire::OpenAi)
        return "data: [DONE]\n\n"_ba;
    return wire == Wire::Anthropic ? anthropicEvent(u"message_stop"_s, {}) : QByteArray();
}

QByteArray Voice::whole() const
{
    switch (wire) {
    case Wire::OpenAi: {
        const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, text()}};
        const QJsonObject choice{
            {u"index"_s, 0}, {u"message"_s, message}, {u"finish_reason"_s, u"stop"_s}};
        QJsonObject reply{{u"id"_s, u"chatcmpl-1"_s},
                          {u"object"_s, u"chat.completion"_s},
                          {u"model"_s, model()},
                          {u"choices"_s, QJsonArray{choice}}};
        if (countsUsage)
            reply.insert(u"usage"_s, openAiUsage(*this));
        return compact(reply);
    }
    case Wire::Anthropic:
        return compact(anthropicMessage(*this,
                                        {QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text()}}},
                                        u"end_turn"_s, tokens));
    case Wire::Gemini:
        return compact(geminiEnd(*this, text()));
    case Wire::Ollama:
        return compact(ollamaPart(*this, text(), true));
    }
    return {};
}

} // namespace fuseboard::faults
