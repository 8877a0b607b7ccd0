// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/wire.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace fuseboard {

/// How one kind of error looks at one dialect.
struct ErrorForm
{
    ErrorKind kind;
    int status;
    QLatin1StringView type;
    QLatin1StringView code;    ///< empty: null
    QLatin1StringView param;   ///< empty: null
    QLatin1StringView message; ///< %1 is the model
    bool page = false;         ///< a web page of the proxy in front, where it is no stream's event
};

const ErrorForm& errorForm(std::span<const ErrorForm> forms, ErrorKind kind);
QString errorMessage(const ErrorForm& form, const ErrorContext& context);
/// The page, or `document`, with the headers that belong to it.
ErrorReply errorReply(const ErrorForm& form, const ErrorContext& context,
                      const QJsonObject& document);

QByteArray compact(const QJsonObject& object);
/// Four characters a token, three more a message, as a rough tokenizer counts them.
qint64 estimateTokens(const QJsonArray& messages);
std::optional<int> positiveInt(const QJsonValue& value);
/// What the request asks for by name, for ChatCall::parameters. `messages` in order.
QStringList parametersOf(const QJsonObject& body, const QJsonArray& messages);
/// The call of a tool that every simulated answer makes when it makes one.
QString toolName();
QJsonObject toolArguments();
/// The model's name as it may be repeated.
QString modelName(const QJsonValue& value);

/// Of "Authorization: Bearer …"; empty where there is none.
QByteArray bearerToken(const HttpHeaders& headers);

const Wire& openAiWire();
const Wire& anthropicWire();
const Wire& geminiWire();
const Wire& ollamaWire();

} // namespace fuseboard
