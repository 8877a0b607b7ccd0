// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wireparts.h"

#include <QJsonDocument>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// Sentences: replies seen in public issues of ollama/ollama, and of its cloud. Nothing there is
// ever blocked for its content. What a proxy in front sends are pages.
constexpr std::array kForms = {
    ErrorForm{ErrorKind::RateLimited, 429, ""_L1, ""_L1, ""_L1, "too many concurrent requests"_L1},
    ErrorForm{ErrorKind::QuotaExhausted, 429, ""_L1, ""_L1, ""_L1,
              "you have reached your weekly usage limit, upgrade for higher limits: "
              "https://ollama.com/upgrade"_L1},
    ErrorForm{ErrorKind::BillingRequired, 403, ""_L1, ""_L1, ""_L1,
              "this model requires a subscription, upgrade for access: "
              "https://ollama.com/upgrade"_L1},
    ErrorForm{ErrorKind::AuthenticationFailed, 401, ""_L1, ""_L1, ""_L1, "unauthorized"_L1},
    ErrorForm{ErrorKind::PermissionDenied, 403, ""_L1, ""_L1, ""_L1,
              "you are not authorized to access this model"_L1},
    ErrorForm{ErrorKind::ModelNotFound, 404, ""_L1, ""_L1, ""_L1,
              "model \"%1\" not found, try pulling it first"_L1},
    ErrorForm{ErrorKind::ContextLengthExceeded, 400, ""_L1, ""_L1, ""_L1,
              "the input length exceeds the context length"_L1},
    ErrorForm{ErrorKind::InvalidRequest, 400, ""_L1, ""_L1, ""_L1,
              "\"%1\" does not support thinking"_L1},
    ErrorForm{ErrorKind::RequestTooLarge, 413, ""_L1, ""_L1, ""_L1, "Request Entity Too Large"_L1,
              true},
    ErrorForm{ErrorKind::Overloaded, 503, ""_L1, ""_L1, ""_L1, "llm server loading model"_L1},
    ErrorForm{ErrorKind::ServerError, 500, ""_L1, ""_L1, ""_L1,
              "llama runner process has terminated: exit status 2"_L1},
    ErrorForm{ErrorKind::BadGateway, 502, ""_L1, ""_L1, ""_L1, "502 Bad Gateway"_L1, true},
    ErrorForm{ErrorKind::GatewayTimeout, 504, ""_L1, ""_L1, ""_L1, "504 Gateway Timeout"_L1, true},
    // A status outside of every range, as some front ends answer robots.
    ErrorForm{ErrorKind::Unknown, 999, ""_L1, ""_L1, ""_L1, "something odd has happened"_L1},
};

QJsonObject errorDocument(const ErrorForm& form, const ErrorContext& context)
{
    return {{u"error"_s, errorMessage(form, context)}};
}

class OllamaWire : public Wire
{
public:
    QByteArray basePath() const override { return {}; }
    QByteArray chatPath() const override { return "/api/chat"_ba; }
    QByteArray modelsPath() const override { return "/api/tags"_ba; }

    std::variant<ChatCall, CallProblem> readCall(const SimulatedRequest& request) const override
    {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return CallProblem{u"invalid character in JSON body"_s};
        const QJsonObject body = document.object();
        ChatCall call;
        call.model = modelName(body.value(u"model"_s));
        if (call.model.isEmpty())
            return CallProblem{u"model is required"_s};
        const QJsonArray messages = body.value(u"messages"_s).toArray();
        if (messages.isEmpty())
            return CallProblem{u"messages are required"_s};
        call.stream = body.value(u"stream"_s).toBool(true);
        call.includeUsage = true;
        call.maxTokens = positiveInt(body.value(u"options"_s).toObject().value(u"num_predict"_s));
        call.inputTokens = estimateTokens(messages);
        call.parameters = parametersOf(body, messages);
        return call;
    }

    QByteArray keyOf(const HttpHeaders& headers) const override { return bearerToken(headers); }

    QByteArray models(const QStringList& names) const override
    {
        QJsonArray list;
        for (const QString& name : names)
            list.append(QJsonObject{{u"name"_s, name},
                                    {u"model"_s, name},
                                    {u"modified_at"_s, u"2026-01-01T00:00:00Z"_s},
                                    {u"size"_s, qint64(3338801804)}});
        return compact({{u"models"_s, list}});
    }

    QByteArray requestIdHeader() const override { return {}; }
    HttpHeaders limitHeaders(const LimitStates&, const QDateTime&) const override { return {}; }

    QByteArray reply(const Answer& answer) const override
    {
        QJsonObject message = textOf(answer.words.join(u' '));
        if (answer.callsTool)
            message.insert(u"tool_calls"_s, calls());
        return compact(lastOf(answer, message));
    }

    QByteArray streamType() const override { return "application/x-ndjson"_ba; }
    QByteArray opening(const Answer&) const override { return {}; }

    QByteArray textEvent(const Answer& answer, const QString& text) const override
    {
        return line(frame(answer, textOf(text)));
    }

    QByteArray garbageEvent() const override
    {
        return "{\"model\":\"sim\",\"message\":{\"role\":\"assist\n"_ba;
    }

    QByteArray heartbeat() const override { return "\n"_ba; }

    QList<QByteArray> toolCall(const Answer& answer) const override
    {
        QJsonObject message = textOf({});
        message.insert(u"tool_calls"_s, calls());
        return {line(frame(answer, message))};
    }

    /// The line end behind the last line is what some proxies lose.
    QByteArray closing(const Answer& answer) const override
    {
        return compact(lastOf(answer, textOf({})));
    }
    QByteArray endMarker() const override { return "\n"_ba; }

    ErrorReply error(ErrorKind kind, const ErrorContext& context) const override
    {
        const ErrorForm& form = errorForm(kForms, kind);
        return errorReply(form, context, errorDocument(form, context));
    }

    QByteArray errorEvent(ErrorKind kind, const ErrorContext& context) const override
    {
        return line(errorDocument(errorForm(kForms, kind), context));
    }

private:
    static QByteArray line(const QJsonObject& object) { return compact(object) + '\n'; }

    static QJsonObject textOf(const QString& text)
    {
        return {{u"role"_s, u"assistant"_s}, {u"content"_s, text}};
    }

    static QJsonArray calls()
    {
        return {QJsonObject{{u"function"_s, QJsonObject{{u"name"_s, toolName()},
                                                        {u"arguments"_s, toolArguments()}}}}};
    }

    static QJsonObject frame(const Answer& answer, const QJsonObject& message)
    {
        return {{u"model"_s, answer.model},
                {u"created_at"_s, answer.created.toUTC().toString(Qt::ISODateWithMs)},
                {u"message"_s, message},
                {u"done"_s, false}};
    }

    static QJsonObject lastOf(const Answer& answer, const QJsonObject& message)
    {
        QJsonObject last = frame(answer, message);
        last.insert(u"done"_s, true);
        last.insert(u"done_reason"_s, answer.truncated ? u"length"_s : u"stop"_s);
        last.insert(u"total_duration"_s, 1'000'000'000);
        last.insert(u"load_duration"_s, 10'000'000);
        last.insert(u"prompt_eval_count"_s, answer.inputTokens);
        last.insert(u"eval_count"_s, answer.words.size());
        return last;
    }
};

} // namespace

const Wire& ollamaWire()
{
    static const OllamaWire wire;
    return wire;
}

} // namespace fuseboard
