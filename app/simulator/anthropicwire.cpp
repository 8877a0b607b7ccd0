// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wireparts.h"

#include <QJsonDocument>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// Shapes and sentences: docs.anthropic.com/en/api/errors and replies seen in public issues.
constexpr std::array kForms = {
    ErrorForm{
        ErrorKind::RateLimited, 429, "rate_limit_error"_L1, ""_L1, ""_L1,
        "This request would exceed your organization's rate limit of requests per minute."_L1},
    ErrorForm{ErrorKind::QuotaExhausted, 400, "invalid_request_error"_L1, ""_L1, ""_L1,
              "You have reached your specified API usage limits. You will regain access on the "
              "first day of next month at 00:00 UTC."_L1},
    ErrorForm{ErrorKind::BillingRequired, 400, "invalid_request_error"_L1, ""_L1, ""_L1,
              "Your credit balance is too low to access the Anthropic API. Please go to Plans & "
              "Billing to upgrade or purchase credits."_L1},
    ErrorForm{ErrorKind::AuthenticationFailed, 401, "authentication_error"_L1, ""_L1, ""_L1,
              "invalid x-api-key"_L1},
    ErrorForm{ErrorKind::PermissionDenied, 403, "permission_error"_L1, ""_L1, ""_L1,
              "Your API key does not have permission to use the specified resource."_L1},
    ErrorForm{ErrorKind::ModelNotFound, 404, "not_found_error"_L1, ""_L1, ""_L1, "model: %1"_L1},
    ErrorForm{ErrorKind::ContextLengthExceeded, 400, "invalid_request_error"_L1, ""_L1, ""_L1,
              "prompt is too long: 208310 tokens > 200000 maximum"_L1},
    ErrorForm{ErrorKind::ContentFiltered, 400, "invalid_request_error"_L1, ""_L1, ""_L1,
              "Output blocked by content filtering policy"_L1},
    ErrorForm{ErrorKind::InvalidRequest, 400, "invalid_request_error"_L1, ""_L1, ""_L1,
              "temperature: range: 0..1"_L1},
    ErrorForm{ErrorKind::RequestTooLarge, 413, "request_too_large"_L1, ""_L1, ""_L1,
              "Request exceeds the maximum size"_L1},
    ErrorForm{ErrorKind::Overloaded, 529, "overloaded_error"_L1, ""_L1, ""_L1, "Overloaded"_L1},
    ErrorForm{ErrorKind::ServerError, 500, "api_error"_L1, ""_L1, ""_L1,
              "Internal server error"_L1},
    ErrorForm{ErrorKind::BadGateway, 502, "api_error"_L1, ""_L1, ""_L1, "Bad gateway"_L1, true},
    ErrorForm{ErrorKind::GatewayTimeout, 504, "timeout_error"_L1, ""_L1, ""_L1,
              "Request timed out"_L1},
    // A status outside of every range, as some front ends answer robots.
    ErrorForm{ErrorKind::Unknown, 999, "odd_error"_L1, ""_L1, ""_L1,
              "Something odd has happened."_L1},
};

QJsonObject errorDocument(const ErrorForm& form, const ErrorContext& context)
{
    return {{u"type"_s, u"error"_s},
            {u"error"_s,
             QJsonObject{{u"type"_s, form.type}, {u"message"_s, errorMessage(form, context)}}},
            {u"request_id"_s, context.requestId}};
}

QJsonValue stopReason(const Answer& answer)
{
    if (answer.callsTool)
        return u"tool_use"_s;
    return answer.truncated ? u"max_tokens"_s : u"end_turn"_s;
}

QByteArray event(const QString& type, QJsonObject object)
{
    object.insert(u"type"_s, type);
    return "event: " + type.toLatin1() + "\ndata: " + compact(object) + "\n\n";
}

QJsonObject message(const Answer& answer, const QJsonArray& content, const QJsonValue& stop,
                    qint64 outputTokens)
{
    return {{u"id"_s, QString(u"msg_"_s + answer.id)},
            {u"type"_s, u"message"_s},
            {u"role"_s, u"assistant"_s},
            {u"model"_s, answer.model},
            {u"content"_s, content},
            {u"stop_reason"_s, stop},
            {u"stop_sequence"_s, QJsonValue()},
            {u"usage"_s, QJsonObject{{u"input_tokens"_s, answer.inputTokens},
                                     {u"output_tokens"_s, outputTokens}}}};
}

QJsonObject toolUse(const Answer& answer, const QJsonObject& input)
{
    return {{u"type"_s, u"tool_use"_s},
            {u"id"_s, QString(u"toolu_"_s + answer.id)},
            {u"name"_s, toolName()},
            {u"input"_s, input}};
}

class AnthropicWire : public Wire
{
public:
    QByteArray chatPath() const override { return "/v1/messages"_ba; }

    std::variant<ChatCall, CallProblem> readCall(const SimulatedRequest& request) const override
    {
        if (headerValue(request.headers, "anthropic-version").isEmpty())
            return CallProblem{u"anthropic-version: header is required"_s};
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return CallProblem{u"The request body is not valid JSON"_s};
        const QJsonObject body = document.object();
        ChatCall call;
        call.model = modelName(body.value(u"model"_s));
        if (call.model.isEmpty())
            return CallProblem{u"model: Field required"_s};
        const QJsonArray messages = body.value(u"messages"_s).toArray();
        if (messages.isEmpty())
            return CallProblem{u"messages: at least one message is required"_s};
        call.maxTokens = positiveInt(body.value(u"max_tokens"_s));
        if (!call.maxTokens)
            return CallProblem{u"max_tokens: Field required"_s};
        call.stream = body.value(u"stream"_s).toBool();
        call.includeUsage = true;
        call.inputTokens = estimateTokens(messages);
        call.parameters = parametersOf(body, messages);
        return call;
    }

    QByteArray keyOf(const HttpHeaders& headers) const override
    {
        return headerValue(headers, "x-api-key");
    }

    QByteArray models(const QStringList& names) const override
    {
        QJsonArray list;
        for (const QString& name : names)
            list.append(QJsonObject{{u"type"_s, u"model"_s},
                                    {u"id"_s, name},
                                    {u"display_name"_s, name},
                                    {u"created_at"_s, u"2025-01-01T00:00:00Z"_s}});
        return compact({{u"data"_s, list},
                        {u"has_more"_s, false},
                        {u"first_id"_s, names.value(0)},
                        {u"last_id"_s, names.value(names.size() - 1)}});
    }

    QByteArray requestIdHeader() const override { return "request-id"_ba; }

    HttpHeaders limitHeaders(const LimitStates& limits, const QDateTime& now) const override
    {
        HttpHeaders headers;
        auto add = [&headers, &now](const std::optional<LimitState>& state,
                                    const QByteArray& what) {
            if (!state)
                return;
            // Whole seconds, rounded up: no client may come back too early.
            const QDateTime reset =
                now.addMSecs(static_cast<qint64>(toMs(state->reset)) + 999).toUTC();
            const QByteArray prefix = "anthropic-ratelimit-" + what;
            headers.append({prefix + "-limit", QByteArray::number(state->limit)});
            headers.append({prefix + "-remaining", QByteArray::number(state->remaining)});
            headers.append({prefix + "-reset", reset.toString(Qt::ISODate).toLatin1()});
        };
        add(limits.requests, "requests"_ba);
        add(limits.tokens, "tokens"_ba);
        return headers;
    }

    QByteArray reply(const Answer& answer) const override
    {
        QJsonArray content{
            QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, answer.words.join(u' ')}}};
        if (answer.callsTool)
            content.append(toolUse(answer, toolArguments()));
        return compact(message(answer, content, stopReason(answer), answer.words.size()));
    }

    QByteArray opening(const Answer& answer) const override
    {
        return event(u"message_start"_s, {{u"message"_s, message(answer, {}, {}, 1)}}) +
               event(u"content_block_start"_s,
                     {{u"index"_s, 0},
                      {u"content_block"_s,
                       QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u""_s}}}}) +
               event(u"ping"_s, {});
    }

    QByteArray textEvent(const Answer&, const QString& text) const override
    {
        return event(u"content_block_delta"_s,
                     {{u"index"_s, 0},
                      {u"delta"_s, QJsonObject{{u"type"_s, u"text_delta"_s}, {u"text"_s, text}}}});
    }

    QList<QByteArray> toolCall(const Answer& answer) const override
    {
        QList<QByteArray> events{
            event(u"content_block_stop"_s, {{u"index"_s, 0}}) +
            event(u"content_block_start"_s,
                  {{u"index"_s, 1}, {u"content_block"_s, toolUse(answer, {})}})};
        constexpr qsizetype kFragment = 8; // about what a token holds
        const QString whole = QString::fromUtf8(compact(toolArguments()));
        for (qsizetype at = 0; at < whole.size(); at += kFragment)
            events << event(
                u"content_block_delta"_s,
                {{u"index"_s, 1},
                 {u"delta"_s, QJsonObject{{u"type"_s, u"input_json_delta"_s},
                                          {u"partial_json"_s, whole.mid(at, kFragment)}}}});
        return events;
    }

    QByteArray garbageEvent() const override
    {
        return "event: content_block_delta\ndata: {\"type\":\"content_block_del\n\n"_ba;
    }

    QByteArray closing(const Answer& answer) const override
    {
        return event(u"content_block_stop"_s, {{u"index"_s, answer.callsTool ? 1 : 0}}) +
               event(u"message_delta"_s,
                     {{u"delta"_s, QJsonObject{{u"stop_reason"_s, stopReason(answer)},
                                               {u"stop_sequence"_s, QJsonValue()}}},
                      {u"usage"_s, QJsonObject{{u"output_tokens"_s, answer.words.size()}}}});
    }

    QByteArray endMarker() const override { return event(u"message_stop"_s, {}); }

    ErrorReply error(ErrorKind kind, const ErrorContext& context) const override
    {
        const ErrorForm& form = errorForm(kForms, kind);
        return errorReply(form, context, errorDocument(form, context));
    }

    QByteArray errorEvent(ErrorKind kind, const ErrorContext& context) const override
    {
        return event(u"error"_s, errorDocument(errorForm(kForms, kind), context));
    }
};

} // namespace

const Wire& anthropicWire()
{
    static const AnthropicWire wire;
    return wire;
}

} // namespace fuseboard
