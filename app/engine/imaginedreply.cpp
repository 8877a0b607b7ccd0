// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/imaginedreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Of a good answer, after its head. What is slow takes longer than any limit on the way to it
/// that is not of a reasoning model.
constexpr Duration kFirstToken = std::chrono::milliseconds(200);
constexpr Duration kSlowFirstToken = std::chrono::seconds(30);

const QStringList kWords{u"This"_s, u" is"_s, u" how"_s, u" an"_s, u" answer"_s, u" comes."_s};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The answer of a dialect in pieces; the last one ends it.
struct Wire
{
    QByteArray opening;
    QByteArray (*text)(const QString& word);
    QByteArray closing;
};

QByteArray data(const QJsonObject& object)
{
    return "data: " + compact(object) + "\n\n";
}

QByteArray event(const QString& type, QJsonObject object)
{
    object.insert(u"type"_s, type);
    return "event: " + type.toLatin1() + "\n" + data(object);
}

Wire openaiWire()
{
    const auto text = [](const QString& word) {
        return data({{u"choices"_s,
                      QJsonArray{QJsonObject{{u"index"_s, 0},
                                             {u"delta"_s, QJsonObject{{u"content"_s, word}}}}}}});
    };
    return {{},
            text,
            data({{u"choices"_s, QJsonArray{QJsonObject{{u"index"_s, 0},
                                                        {u"delta"_s, QJsonObject()},
                                                        {u"finish_reason"_s, u"stop"_s}}}}}) +
                "data: [DONE]\n\n"};
}

Wire anthropicWire()
{
    const auto text = [](const QString& word) {
        return event(u"content_block_delta"_s,
                     {{u"index"_s, 0},
                      {u"delta"_s, QJsonObject{{u"type"_s, u"text_delta"_s}, {u"text"_s, word}}}});
    };
    const QJsonObject block{{u"type"_s, u"text"_s}, {u"text"_s, QString()}};
    const QJsonObject message{{u"role"_s, u"assistant"_s},
                              {u"content"_s, QJsonArray()},
                              {u"usage"_s, QJsonObject{{u"input_tokens"_s, 1}}}};
    return {event(u"message_start"_s, {{u"message"_s, message}}) +
                event(u"content_block_start"_s, {{u"index"_s, 0}, {u"content_block"_s, block}}),
            text,
            event(u"content_block_stop"_s, {{u"index"_s, 0}}) +
                event(u"message_delta"_s,
                      {{u"delta"_s, QJsonObject{{u"stop_reason"_s, u"end_turn"_s}}},
                       {u"usage"_s, QJsonObject{{u"output_tokens"_s, kWords.size()}}}}) +
                event(u"message_stop"_s, {})};
}

QJsonObject geminiFrame(const QString& word, const QString& finish)
{
    QJsonObject candidate{
        {u"index"_s, 0},
        {u"content"_s, QJsonObject{{u"role"_s, u"model"_s},
                                   {u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, word}}}}}}};
    if (!finish.isEmpty())
        candidate.insert(u"finishReason"_s, finish);
    return {{u"candidates"_s, QJsonArray{candidate}}};
}

Wire geminiWire()
{
    const auto text = [](const QString& word) { return data(geminiFrame(word, {})); };
    return {{}, text, data(geminiFrame({}, u"STOP"_s))};
}

Wire ollamaWire()
{
    const auto text = [](const QString& word) {
        const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, word}};
        return compact({{u"message"_s, message}, {u"done"_s, false}}) + '\n';
    };
    const QJsonObject nothing{{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}};
    return {{},
            text,
            compact({{u"message"_s, nothing}, {u"done"_s, true}, {u"done_reason"_s, u"stop"_s}}) +
                '\n'};
}

Wire wireOf(QStringView dialect)
{
    if (dialect == "anthropic"_L1)
        return anthropicWire();
    if (dialect == "gemini"_L1)
        return geminiWire();
    if (dialect == "ollama"_L1)
        return ollamaWire();
    return openaiWire();
}

/// A refusal in the words of each dialect.
struct Refusal
{
    int status;
    QString type; ///< "rate_limit_error", "RESOURCE_EXHAUSTED", …
    QString code;
    QString message;
};

Refusal openaiRefusal(RehearsedFault fault)
{
    if (fault == RehearsedFault::RateLimited)
        return {429, u"requests"_s, u"rate_limit_exceeded"_s,
                u"Rate limit reached on requests per min (RPM). Please slow down."_s};
    if (fault == RehearsedFault::Overloaded)
        return {503, u"server_error"_s, {}, u"The engine is currently overloaded."_s};
    if (fault == RehearsedFault::BadKey)
        return {401, u"invalid_request_error"_s, u"invalid_api_key"_s,
                u"Incorrect API key provided."_s};
    return {500, u"server_error"_s, {}, u"The server had an error."_s};
}

Refusal anthropicRefusal(RehearsedFault fault)
{
    if (fault == RehearsedFault::RateLimited)
        return {429,
                u"rate_limit_error"_s,
                {},
                u"This request would exceed the rate limit of requests per minute."_s};
    if (fault == RehearsedFault::Overloaded)
        return {529, u"overloaded_error"_s, {}, u"Overloaded"_s};
    if (fault == RehearsedFault::BadKey)
        return {401, u"authentication_error"_s, {}, u"invalid x-api-key"_s};
    return {500, u"api_error"_s, {}, u"Internal server error"_s};
}

Refusal geminiRefusal(RehearsedFault fault)
{
    if (fault == RehearsedFault::RateLimited)
        return {429, u"RESOURCE_EXHAUSTED"_s, u"GenerateRequestsPerMinutePerProjectPerModel"_s,
                u"You exceeded your current quota."_s};
    if (fault == RehearsedFault::Overloaded)
        return {503, u"UNAVAILABLE"_s, {}, u"The model is overloaded. Please try again later."_s};
    if (fault == RehearsedFault::BadKey)
        return {400, u"INVALID_ARGUMENT"_s, u"API_KEY_INVALID"_s,
                u"API key not valid. Please pass a valid API key."_s};
    return {500, u"INTERNAL"_s, {}, u"An internal error has occurred."_s};
}

Refusal ollamaRefusal(RehearsedFault fault)
{
    if (fault == RehearsedFault::RateLimited)
        return {429, {}, {}, u"too many concurrent requests"_s};
    if (fault == RehearsedFault::Overloaded)
        return {503, {}, {}, u"server busy, please try again. maximum pending requests exceeded"_s};
    if (fault == RehearsedFault::BadKey)
        return {401, {}, {}, u"unauthorized"_s};
    return {500, {}, {}, u"llama runner process has terminated: exit status 2"_s};
}

QJsonObject geminiDetail(const QString& type, QJsonObject object)
{
    object.insert(u"@type"_s, QString(u"type.googleapis.com/google.rpc."_s + type));
    return object;
}

QByteArray geminiBody(const Refusal& refusal, std::optional<double> retryAfter)
{
    QJsonArray details;
    if (retryAfter) {
        details.append(geminiDetail(
            u"QuotaFailure"_s,
            {{u"violations"_s, QJsonArray{QJsonObject{{u"quotaId"_s, refusal.code}}}}}));
        details.append(geminiDetail(
            u"RetryInfo"_s, {{u"retryDelay"_s, QString(QString::number(*retryAfter) + u's')}}));
    } else if (!refusal.code.isEmpty()) {
        details.append(geminiDetail(u"ErrorInfo"_s, {{u"reason"_s, refusal.code}}));
    }
    return compact({{u"error"_s, QJsonObject{{u"code"_s, refusal.status},
                                             {u"message"_s, refusal.message},
                                             {u"status"_s, refusal.type},
                                             {u"details"_s, details}}}});
}

ImaginedReply refused(QStringView dialect, RehearsedFault fault, Duration retryAfter)
{
    const bool limited = fault == RehearsedFault::RateLimited;
    ImaginedReply reply;
    // A front end counts whole seconds.
    if (limited && dialect != "gemini"_L1)
        reply.headers.append({"retry-after"_ba, QByteArray::number(static_cast<qint64>(
                                                    std::ceil(toSeconds(retryAfter))))});
    Refusal refusal;
    if (dialect == "anthropic"_L1) {
        refusal = anthropicRefusal(fault);
        reply.chunks = {compact({{u"type"_s, u"error"_s},
                                 {u"error"_s, QJsonObject{{u"type"_s, refusal.type},
                                                          {u"message"_s, refusal.message}}}})};
    } else if (dialect == "gemini"_L1) {
        refusal = geminiRefusal(fault);
        reply.chunks = {
            geminiBody(refusal, limited ? std::optional(toSeconds(retryAfter)) : std::nullopt)};
    } else if (dialect == "ollama"_L1) {
        refusal = ollamaRefusal(fault);
        reply.chunks = {compact({{u"error"_s, refusal.message}})};
    } else {
        refusal = openaiRefusal(fault);
        QJsonObject error{{u"message"_s, refusal.message}, {u"type"_s, refusal.type}};
        error.insert(u"code"_s, refusal.code.isEmpty() ? QJsonValue() : QJsonValue(refusal.code));
        reply.chunks = {compact({{u"error"_s, error}})};
    }
    reply.status = refusal.status;
    return reply;
}

} // namespace

ImaginedReply imaginedReply(QStringView dialect, RehearsedFault fault, Duration retryAfter)
{
    ImaginedReply reply;
    switch (fault) {
    case RehearsedFault::RateLimited:
    case RehearsedFault::Overloaded:
    case RehearsedFault::ServerError:
    case RehearsedFault::BadKey:
        return refused(dialect, fault, retryAfter);
    case RehearsedFault::ConnectFailed:
        reply.end = ImaginedReply::End::Refused;
        return reply;
    case RehearsedFault::Stall:
        reply.end = ImaginedReply::End::Silence;
        break;
    case RehearsedFault::Cut:
        reply.end = ImaginedReply::End::Cut;
        break;
    case RehearsedFault::None:
    case RehearsedFault::SlowFirstToken:
        break;
    }
    reply.firstToken = fault == RehearsedFault::SlowFirstToken ? kSlowFirstToken : kFirstToken;
    const Wire wire = wireOf(dialect);
    for (const QString& word : kWords)
        reply.chunks.append(wire.text(word));
    reply.chunks.first().prepend(wire.opening);
    if (reply.end == ImaginedReply::End::Complete)
        reply.chunks.append(wire.closing);
    return reply;
}

} // namespace fuseboard
