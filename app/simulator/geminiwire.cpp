// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wireparts.h"

#include <QJsonDocument>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// Shapes and sentences: ai.google.dev/gemini-api/docs/troubleshooting and replies seen in public
// issues. `type` is google.rpc.Code; `code` is the quota that was hit, or ErrorInfo's reason.
constexpr std::array kForms = {
    ErrorForm{ErrorKind::RateLimited, 429, "RESOURCE_EXHAUSTED"_L1,
              "GenerateRequestsPerMinutePerProjectPerModel"_L1, ""_L1,
              "You exceeded your current quota, please check your plan and billing details."_L1},
    ErrorForm{ErrorKind::QuotaExhausted, 429, "RESOURCE_EXHAUSTED"_L1,
              "GenerateRequestsPerDayPerProjectPerModel"_L1, ""_L1,
              "You exceeded your current quota, please check your plan and billing details."_L1},
    ErrorForm{
        ErrorKind::BillingRequired, 403, "PERMISSION_DENIED"_L1, "BILLING_DISABLED"_L1, ""_L1,
        "This API method requires billing to be enabled. Please enable billing and retry."_L1},
    ErrorForm{ErrorKind::AuthenticationFailed, 400, "INVALID_ARGUMENT"_L1, "API_KEY_INVALID"_L1,
              ""_L1, "API key not valid. Please pass a valid API key."_L1},
    ErrorForm{ErrorKind::PermissionDenied, 403, "PERMISSION_DENIED"_L1, ""_L1, ""_L1,
              "The caller does not have permission"_L1},
    ErrorForm{ErrorKind::ModelNotFound, 404, "NOT_FOUND"_L1, ""_L1, ""_L1,
              "models/%1 is not found for API version v1beta, or is not supported for "
              "generateContent. Call ListModels to see the list of available models."_L1},
    ErrorForm{ErrorKind::ContextLengthExceeded, 400, "INVALID_ARGUMENT"_L1, ""_L1, ""_L1,
              "The input token count (1055413) exceeds the maximum number of tokens allowed "
              "(1048576)."_L1},
    ErrorForm{ErrorKind::ContentFiltered, 200, ""_L1, "SAFETY"_L1, ""_L1, ""_L1},
    ErrorForm{ErrorKind::InvalidRequest, 400, "INVALID_ARGUMENT"_L1, ""_L1, ""_L1,
              "Invalid value at 'generation_config.temperature' (TYPE_FLOAT)"_L1},
    ErrorForm{ErrorKind::RequestTooLarge, 413, "INVALID_ARGUMENT"_L1, ""_L1, ""_L1,
              "Request Entity Too Large"_L1, true},
    ErrorForm{ErrorKind::Overloaded, 503, "UNAVAILABLE"_L1, ""_L1, ""_L1,
              "The model is overloaded. Please try again later."_L1},
    ErrorForm{ErrorKind::ServerError, 500, "INTERNAL"_L1, ""_L1, ""_L1,
              "An internal error has occurred. Please retry."_L1},
    ErrorForm{ErrorKind::BadGateway, 502, "BAD_GATEWAY"_L1, ""_L1, ""_L1, "502 Bad Gateway"_L1,
              true},
    ErrorForm{ErrorKind::GatewayTimeout, 504, "DEADLINE_EXCEEDED"_L1, ""_L1, ""_L1,
              "Deadline expired before operation could complete."_L1},
    // A status outside of every range, as some front ends answer robots.
    ErrorForm{ErrorKind::Unknown, 999, "ODD"_L1, ""_L1, ""_L1, "Something odd has happened."_L1},
};

QJsonObject detail(const QString& type, QJsonObject object)
{
    object.insert(u"@type"_s, QString(u"type.googleapis.com/google.rpc."_s + type));
    return object;
}

QJsonArray details(const ErrorForm& form, const ErrorContext& context)
{
    QJsonArray list;
    if (form.type == "RESOURCE_EXHAUSTED"_L1)
        list.append(
            detail(u"QuotaFailure"_s,
                   {{u"violations"_s, QJsonArray{QJsonObject{{u"quotaId"_s, form.code}}}}}));
    else if (!form.code.isEmpty())
        list.append(
            detail(u"ErrorInfo"_s, {{u"reason"_s, form.code}, {u"domain"_s, u"googleapis.com"_s}}));
    if (context.retryAfter)
        list.append(detail(
            u"RetryInfo"_s,
            {{u"retryDelay"_s, QString(QString::number(toSeconds(*context.retryAfter)) + u's')}}));
    return list;
}

QJsonObject errorDocument(const ErrorForm& form, const ErrorContext& context)
{
    QJsonObject error{{u"code"_s, form.status},
                      {u"message"_s, errorMessage(form, context)},
                      {u"status"_s, form.type}};
    if (const QJsonArray list = details(form, context); !list.isEmpty())
        error.insert(u"details"_s, list);
    return {{u"error"_s, error}};
}

qint64 tokensOf(const QJsonArray& contents)
{
    QJsonArray messages;
    for (const QJsonValue& turn : contents)
        messages.append(QJsonObject{{u"content"_s, turn.toObject().value(u"parts"_s)}});
    return estimateTokens(messages);
}

QByteArray event(const QJsonObject& object)
{
    return "data: " + compact(object) + "\r\n\r\n";
}

class GeminiWire : public Wire
{
public:
    QByteArray basePath() const override { return "/v1beta"_ba; }
    QByteArray chatPath() const override { return "/v1beta/models/MODEL:generateContent"_ba; }

    Place placeOf(const QByteArray& path) const override
    {
        if (path == modelsPath())
            return Place::Models;
        const bool asks =
            path.endsWith(":generateContent") || path.endsWith(":streamGenerateContent");
        return asks && path.startsWith(modelsPath() + '/') ? Place::Chat : Place::Nowhere;
    }

    std::variant<ChatCall, CallProblem> readCall(const SimulatedRequest& request) const override
    {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return CallProblem{u"Invalid JSON payload received."_s};
        const QJsonObject body = document.object();
        ChatCall call;
        const QByteArray last = request.path.mid(request.path.lastIndexOf('/') + 1);
        const qsizetype colon = last.lastIndexOf(':');
        call.model =
            modelName(QString::fromUtf8(QByteArray::fromPercentEncoding(last.left(colon))));
        call.stream = last.mid(colon) == ":streamGenerateContent";
        if (call.stream && !request.query.split('&').contains("alt=sse"))
            return CallProblem{u"This simulator streams with alt=sse only."_s};
        const QJsonArray contents = body.value(u"contents"_s).toArray();
        if (contents.isEmpty())
            return CallProblem{u"* GenerateContentRequest.contents: contents is not specified"_s};
        call.includeUsage = true;
        call.maxTokens =
            positiveInt(body.value(u"generationConfig"_s).toObject().value(u"maxOutputTokens"_s));
        call.inputTokens = tokensOf(contents);
        call.parameters = parametersOf(body, contents);
        return call;
    }

    QByteArray keyOf(const HttpHeaders& headers) const override
    {
        return headerValue(headers, "x-goog-api-key");
    }

    QByteArray models(const QStringList& names) const override
    {
        QJsonArray list;
        for (const QString& name : names)
            list.append(QJsonObject{{u"name"_s, QString(u"models/"_s + name)},
                                    {u"displayName"_s, name},
                                    {u"supportedGenerationMethods"_s,
                                     QJsonArray{u"generateContent"_s, u"countTokens"_s}}});
        return compact({{u"models"_s, list}});
    }

    QByteArray requestIdHeader() const override { return {}; }
    HttpHeaders limitHeaders(const LimitStates&, const QDateTime&) const override { return {}; }

    QByteArray reply(const Answer& answer) const override
    {
        QJsonArray parts{QJsonObject{{u"text"_s, answer.words.join(u' ')}}};
        if (answer.callsTool)
            parts.append(call());
        return compact(lastOf(answer, parts));
    }

    QByteArray opening(const Answer&) const override { return {}; }

    QByteArray textEvent(const Answer& answer, const QString& text) const override
    {
        return event(frame(answer, {QJsonObject{{u"text"_s, text}}}, {}));
    }

    QByteArray garbageEvent() const override
    {
        return "data: {\"candidates\":[{\"content\":{\"par\r\n\r\n"_ba;
    }

    QList<QByteArray> toolCall(const Answer& answer) const override
    {
        return {event(frame(answer, {call()}, {}))};
    }

    QByteArray closing(const Answer& answer) const override
    {
        return event(lastOf(answer, {QJsonObject{{u"text"_s, u""_s}}}));
    }
    QByteArray endMarker() const override { return {}; }

    ErrorReply error(ErrorKind kind, const ErrorContext& context) const override
    {
        const ErrorForm& form = errorForm(kForms, kind);
        ErrorContext bare = context;
        bare.retryAfter.reset(); // Google tells it in the body, in no header
        if (form.kind == ErrorKind::ContentFiltered)
            return errorReply(form, bare,
                              {{u"promptFeedback"_s, QJsonObject{{u"blockReason"_s, form.code}}},
                               {u"usageMetadata"_s, QJsonObject{{u"promptTokenCount"_s, 8}}}});
        return errorReply(form, bare, errorDocument(form, context));
    }

    QByteArray errorEvent(ErrorKind kind, const ErrorContext& context) const override
    {
        const ErrorForm& form = errorForm(kForms, kind);
        if (form.kind == ErrorKind::ContentFiltered)
            return event({{u"candidates"_s, QJsonArray{QJsonObject{{u"finishReason"_s, form.code},
                                                                   {u"index"_s, 0}}}}});
        return event(errorDocument(form, context));
    }

private:
    static QJsonObject call()
    {
        return {{u"functionCall"_s,
                 QJsonObject{{u"name"_s, toolName()}, {u"args"_s, toolArguments()}}}};
    }

    static QJsonObject frame(const Answer& answer, const QJsonArray& parts, const QString& finish)
    {
        QJsonObject candidate{
            {u"content"_s, QJsonObject{{u"role"_s, u"model"_s}, {u"parts"_s, parts}}},
            {u"index"_s, 0}};
        if (!finish.isEmpty())
            candidate.insert(u"finishReason"_s, finish);
        return {{u"candidates"_s, QJsonArray{candidate}},
                {u"modelVersion"_s, answer.model},
                {u"responseId"_s, answer.id}};
    }

    static QJsonObject lastOf(const Answer& answer, const QJsonArray& parts)
    {
        QJsonObject last = frame(answer, parts, answer.truncated ? u"MAX_TOKENS"_s : u"STOP"_s);
        last.insert(u"usageMetadata"_s,
                    QJsonObject{{u"promptTokenCount"_s, answer.inputTokens},
                                {u"candidatesTokenCount"_s, answer.words.size()},
                                {u"totalTokenCount"_s, answer.inputTokens + answer.words.size()}});
        return last;
    }
};

} // namespace

const Wire& geminiWire()
{
    static const GeminiWire wire;
    return wire;
}

} // namespace fuseboard
