// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wireparts.h"

#include <QJsonDocument>

#include <array>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// Shapes and sentences: platform.openai.com/docs/guides/error-codes and replies seen in public
// issues; deepseek.com's 402 for a balance that is used up.
constexpr std::array kForms = {
    ErrorForm{ErrorKind::RateLimited, 429, "requests"_L1, "rate_limit_exceeded"_L1, ""_L1,
              "Rate limit reached for %1 on requests per min (RPM). Please slow down."_L1},
    ErrorForm{ErrorKind::QuotaExhausted, 429, "insufficient_quota"_L1, "insufficient_quota"_L1,
              ""_L1,
              "You exceeded your current quota, please check your plan and billing details."_L1},
    ErrorForm{ErrorKind::BillingRequired, 402, "unknown_error"_L1, "invalid_request_error"_L1,
              ""_L1, "Insufficient Balance"_L1},
    ErrorForm{ErrorKind::AuthenticationFailed, 401, "invalid_request_error"_L1,
              "invalid_api_key"_L1, ""_L1,
              "Incorrect API key provided. You can find your API key in your account settings."_L1},
    ErrorForm{ErrorKind::PermissionDenied, 403, "request_forbidden"_L1,
              "unsupported_country_region_territory"_L1, ""_L1,
              "Country, region, or territory not supported"_L1},
    ErrorForm{ErrorKind::ModelNotFound, 404, "invalid_request_error"_L1, "model_not_found"_L1,
              ""_L1, "The model `%1` does not exist or you do not have access to it."_L1},
    ErrorForm{ErrorKind::ContextLengthExceeded, 400, "invalid_request_error"_L1,
              "context_length_exceeded"_L1, "messages"_L1,
              "This model's maximum context length is 8192 tokens. However, your messages resulted "
              "in 9041 tokens. Please reduce the length of the messages."_L1},
    ErrorForm{ErrorKind::ContentFiltered, 400, "invalid_request_error"_L1,
              "content_policy_violation"_L1, ""_L1,
              "Your request was rejected as a result of our safety system."_L1},
    ErrorForm{ErrorKind::InvalidRequest, 400, "invalid_request_error"_L1,
              "unsupported_parameter"_L1, "temperature"_L1,
              "Unsupported parameter: 'temperature' is not supported with this model."_L1},
    ErrorForm{ErrorKind::RequestTooLarge, 413, "invalid_request_error"_L1, ""_L1, ""_L1,
              "Request Entity Too Large"_L1, true},
    ErrorForm{ErrorKind::Overloaded, 503, "server_error"_L1, ""_L1, ""_L1,
              "The engine is currently overloaded, please try again later."_L1},
    ErrorForm{ErrorKind::ServerError, 500, "server_error"_L1, ""_L1, ""_L1,
              "The server had an error while processing your request. Sorry about that!"_L1},
    ErrorForm{ErrorKind::BadGateway, 502, "server_error"_L1, "bad_gateway"_L1, ""_L1,
              "Bad gateway."_L1, true},
    ErrorForm{ErrorKind::GatewayTimeout, 504, "server_error"_L1, "gateway_timeout"_L1, ""_L1,
              "The request timed out upstream."_L1, true},
    // A status outside of every range, as some front ends answer robots.
    ErrorForm{ErrorKind::Unknown, 999, "odd_error"_L1, ""_L1, ""_L1,
              "Something odd has happened."_L1},
};

/// "120ms", "12.5s", "6m0s", as the reset headers are written.
QByteArray goDuration(Duration duration)
{
    const qint64 ms = static_cast<qint64>(std::ceil(toMs(duration)));
    if (ms < 1000)
        return QByteArray::number(ms) + "ms";
    const qint64 minutes = ms / 60000;
    const QByteArray seconds = QByteArray::number(static_cast<double>(ms % 60000) / 1000) + 's';
    return minutes > 0 ? QByteArray::number(minutes) + 'm' + seconds : seconds;
}

QJsonObject errorDocument(const ErrorForm& form, const ErrorContext& context)
{
    auto orNull = [](QLatin1StringView text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const QJsonValue parameter =
        context.parameter.isEmpty() ? orNull(form.param) : QJsonValue(context.parameter);
    return {{u"error"_s, QJsonObject{{u"message"_s, errorMessage(form, context)},
                                     {u"type"_s, form.type},
                                     {u"param"_s, parameter},
                                     {u"code"_s, orNull(form.code)}}}};
}

QJsonObject usage(const Answer& answer)
{
    return {{u"prompt_tokens"_s, answer.inputTokens},
            {u"completion_tokens"_s, answer.words.size()},
            {u"total_tokens"_s, answer.inputTokens + answer.words.size()}};
}

QJsonValue finishReason(const Answer& answer)
{
    if (answer.callsTool)
        return u"tool_calls"_s;
    return answer.truncated ? u"length"_s : u"stop"_s;
}

QByteArray event(const QJsonObject& object)
{
    return "data: " + compact(object) + "\n\n";
}

class OpenAiWire : public Wire
{
public:
    QByteArray chatPath() const override { return "/v1/chat/completions"_ba; }

    std::variant<ChatCall, CallProblem> readCall(const SimulatedRequest& request) const override
    {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return CallProblem{u"We could not parse the JSON body of your request."_s};
        const QJsonObject body = document.object();
        ChatCall call;
        call.model = modelName(body.value(u"model"_s));
        if (call.model.isEmpty())
            return CallProblem{u"you must provide a model parameter"_s};
        const QJsonArray messages = body.value(u"messages"_s).toArray();
        if (messages.isEmpty())
            return CallProblem{u"Missing required parameter: 'messages'."_s};
        call.stream = body.value(u"stream"_s).toBool();
        call.includeUsage =
            body.value(u"stream_options"_s).toObject().value(u"include_usage"_s).toBool();
        call.maxTokens = positiveInt(body.value(u"max_completion_tokens"_s));
        if (!call.maxTokens)
            call.maxTokens = positiveInt(body.value(u"max_tokens"_s));
        call.inputTokens = estimateTokens(messages);
        call.parameters = parametersOf(body, messages);
        return call;
    }

    QByteArray keyOf(const HttpHeaders& headers) const override { return bearerToken(headers); }

    QByteArray models(const QStringList& names) const override
    {
        QJsonArray list;
        for (const QString& name : names)
            list.append(QJsonObject{{u"id"_s, name},
                                    {u"object"_s, u"model"_s},
                                    {u"created"_s, 1735689600},
                                    {u"owned_by"_s, u"simulator"_s}});
        return compact({{u"object"_s, u"list"_s}, {u"data"_s, list}});
    }

    QByteArray requestIdHeader() const override { return "x-request-id"_ba; }

    HttpHeaders limitHeaders(const LimitStates& limits, const QDateTime&) const override
    {
        HttpHeaders headers;
        auto add = [&headers](const std::optional<LimitState>& state, const QByteArray& what) {
            if (!state)
                return;
            headers.append({"x-ratelimit-limit-" + what, QByteArray::number(state->limit)});
            headers.append({"x-ratelimit-remaining-" + what, QByteArray::number(state->remaining)});
            headers.append({"x-ratelimit-reset-" + what, goDuration(state->reset)});
        };
        add(limits.requests, "requests"_ba);
        add(limits.tokens, "tokens"_ba);
        return headers;
    }

    QByteArray reply(const Answer& answer) const override
    {
        QJsonObject message{{u"role"_s, u"assistant"_s},
                            {u"content"_s, answer.words.join(u' ')},
                            {u"refusal"_s, QJsonValue()}};
        if (answer.callsTool)
            message.insert(u"tool_calls"_s, QJsonArray{call(answer, arguments())});
        QJsonObject object = frame(answer, u"chat.completion"_s);
        object.insert(u"choices"_s,
                      QJsonArray{QJsonObject{{u"index"_s, 0},
                                             {u"message"_s, message},
                                             {u"logprobs"_s, QJsonValue()},
                                             {u"finish_reason"_s, finishReason(answer)}}});
        object.insert(u"usage"_s, usage(answer));
        return compact(object);
    }

    QByteArray opening(const Answer& answer) const override
    {
        return event(chunk(answer, {{u"role"_s, u"assistant"_s}, {u"content"_s, u""_s}}, {}));
    }

    QByteArray textEvent(const Answer& answer, const QString& text) const override
    {
        return event(chunk(answer, {{u"content"_s, text}}, {}));
    }

    QList<QByteArray> toolCall(const Answer& answer) const override
    {
        auto part = [&answer](QJsonObject call) {
            call.insert(u"index"_s, 0);
            return event(chunk(answer, {{u"tool_calls"_s, QJsonArray{call}}}, {}));
        };
        QList<QByteArray> events{part(call(answer, {}))};
        constexpr qsizetype kFragment = 8; // about what a token holds
        const QString whole = arguments();
        for (qsizetype at = 0; at < whole.size(); at += kFragment)
            events << part(
                {{u"function"_s, QJsonObject{{u"arguments"_s, whole.mid(at, kFragment)}}}});
        return events;
    }

    QByteArray garbageEvent() const override
    {
        return "data: {\"id\":\"chatcmpl-sim\",\"choices\":[{\"delta\":{\"cont\n\n"_ba;
    }

    QByteArray closing(const Answer& answer) const override
    {
        QByteArray events = event(chunk(answer, {}, finishReason(answer)));
        if (answer.includeUsage) {
            QJsonObject last = frame(answer, u"chat.completion.chunk"_s);
            last.insert(u"choices"_s, QJsonArray());
            last.insert(u"usage"_s, usage(answer));
            events += event(last);
        }
        return events;
    }

    QByteArray endMarker() const override { return "data: [DONE]\n\n"_ba; }

    ErrorReply error(ErrorKind kind, const ErrorContext& context) const override
    {
        const ErrorForm& form = errorForm(kForms, kind);
        return errorReply(form, context, errorDocument(form, context));
    }

    QByteArray errorEvent(ErrorKind kind, const ErrorContext& context) const override
    {
        return event(errorDocument(errorForm(kForms, kind), context));
    }

private:
    static QJsonObject frame(const Answer& answer, const QString& object)
    {
        return {{u"id"_s, QString(u"chatcmpl-"_s + answer.id)},
                {u"object"_s, object},
                {u"created"_s, answer.created.toSecsSinceEpoch()},
                {u"model"_s, answer.model}};
    }

    static QString arguments() { return QString::fromUtf8(compact(toolArguments())); }

    static QJsonObject call(const Answer& answer, const QString& arguments)
    {
        return {{u"id"_s, QString(u"call_"_s + answer.id)},
                {u"type"_s, u"function"_s},
                {u"function"_s, QJsonObject{{u"name"_s, toolName()}, {u"arguments"_s, arguments}}}};
    }

    static QJsonObject chunk(const Answer& answer, const QJsonObject& delta,
                             const QJsonValue& finish)
    {
        QJsonObject object = frame(answer, u"chat.completion.chunk"_s);
        object.insert(u"choices"_s, QJsonArray{QJsonObject{{u"index"_s, 0},
                                                           {u"delta"_s, delta},
                                                           {u"logprobs"_s, QJsonValue()},
                                                           {u"finish_reason"_s, finish}}});
        return object;
    }
};

} // namespace

const Wire& openAiWire()
{
    static const OpenAiWire wire;
    return wire;
}

} // namespace fuseboard
