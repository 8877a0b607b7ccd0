// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wireparts.h"

#include "app/simulator/webpage.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QPair<QByteArray, QByteArray> hint(const ErrorContext& context)
{
    const Duration wait = *context.retryAfter;
    switch (context.hintForm) {
    case HintForm::Milliseconds:
        return {"retry-after-ms"_ba, QByteArray::number(toMs(wait), 'g', 12)};
    case HintForm::HttpDate: {
        const QDateTime then = context.now.addMSecs(static_cast<qint64>(toMs(wait))).toUTC();
        const QString date = QLocale::c().toString(then, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        return {"retry-after"_ba, date.toLatin1()};
    }
    case HintForm::Seconds:
        break;
    }
    return {"retry-after"_ba, QByteArray::number(toSeconds(wait), 'g', 12)};
}

} // namespace

const ErrorForm& errorForm(std::span<const ErrorForm> forms, ErrorKind kind)
{
    auto find = [forms](ErrorKind wanted) {
        return std::find_if(forms.begin(), forms.end(),
                            [wanted](const ErrorForm& form) { return form.kind == wanted; });
    };
    const auto found = find(kind);
    return found != forms.end() ? *found : *find(ErrorKind::ServerError);
}

QString errorMessage(const ErrorForm& form, const ErrorContext& context)
{
    if (!context.message.isEmpty())
        return context.message;
    return QString(form.message).replace(u"%1"_s, context.model);
}

ErrorReply errorReply(const ErrorForm& form, const ErrorContext& context,
                      const QJsonObject& document)
{
    ErrorReply reply;
    reply.status = form.status;
    reply.headers = {{"content-type"_ba, form.page ? "text/html"_ba : "application/json"_ba}};
    if (form.page)
        reply.headers.append({"server"_ba, "nginx"_ba});
    if (context.retryAfter)
        reply.headers.append(hint(context));
    reply.body = form.page ? proxyErrorPage(form.status) : compact(document);
    return reply;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qint64 estimateTokens(const QJsonArray& messages)
{
    qint64 tokens = 0;
    for (const QJsonValue& message : messages) {
        const QJsonValue content = message.toObject().value(u"content"_s);
        qint64 characters = content.toString().size();
        for (const QJsonValue& part : content.toArray())
            characters += part.toObject().value(u"text"_s).toString().size();
        tokens += 3 + (characters + 3) / 4;
    }
    return tokens;
}

std::optional<int> positiveInt(const QJsonValue& value)
{
    const int number = value.toInt(0);
    return number > 0 ? std::optional(number) : std::nullopt;
}

QStringList parametersOf(const QJsonObject& body, const QJsonArray& messages)
{
    QStringList names = body.keys();
    const QJsonValue role = messages.last().toObject().value(u"role"_s);
    if (role == "assistant"_L1 || role == "model"_L1)
        names << u"prefill"_s;
    return names;
}

QString toolName()
{
    return u"get_weather"_s;
}

QJsonObject toolArguments()
{
    return {{u"city"_s, u"Reykjavik"_s}, {u"unit"_s, u"celsius"_s}};
}

QString modelName(const QJsonValue& value)
{
    return value.toString().left(200);
}

QByteArray bearerToken(const HttpHeaders& headers)
{
    const QByteArray value = headerValue(headers, "authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

Place Wire::placeOf(const QByteArray& path) const
{
    if (path == chatPath())
        return Place::Chat;
    return path == modelsPath() ? Place::Models : Place::Nowhere;
}

const Wire* wireByName(QStringView dialect)
{
    if (dialect == "openai"_L1)
        return &openAiWire();
    if (dialect == "anthropic"_L1)
        return &anthropicWire();
    if (dialect == "gemini"_L1)
        return &geminiWire();
    return dialect == "ollama"_L1 ? &ollamaWire() : nullptr;
}

QStringList wireNames()
{
    return {u"openai"_s, u"anthropic"_s, u"gemini"_s, u"ollama"_s};
}

} // namespace fuseboard
