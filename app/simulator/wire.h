// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"
#include "app/simulator/httpexchange.h"
#include "app/simulator/scenario.h"
#include "app/simulator/tokenbucket.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>

namespace fuseboard {

/// What a chat request asks for, whatever its dialect.
struct ChatCall
{
    QString model;
    bool stream = false;
    bool includeUsage = false; ///< in the stream
    std::optional<int> maxTokens;
    qint64 inputTokens = 0; ///< estimated
    QStringList parameters; ///< the keys of the request; "prefill": it ends with an answer's start
};

/// Why a request is refused, in the server's words.
struct CallProblem
{
    QString message;
};

/// A whole answer before it is brought into a dialect's form.
struct Answer
{
    QString id;
    QString model;
    QStringList words;      ///< one token each
    bool truncated = false; ///< by the request's token limit
    bool callsTool = false; ///< behind the words
    bool includeUsage = true;
    qint64 inputTokens = 0;
    QDateTime created;
};

struct ErrorContext
{
    QString model;
    QString requestId;
    std::optional<Duration> retryAfter;
    QString message = {};   ///< empty: the sentence that is usual for the kind
    QString parameter = {}; ///< that is not supported
    HintForm hintForm = HintForm::Seconds;
    QDateTime now = {}; ///< for a hint as a date
};

struct ErrorReply
{
    int status = 500;
    HttpHeaders headers; ///< content type included
    QByteArray body;
};

/// What a client can ask for.
enum class Place { Nowhere, Chat, Models };

/// The server's side of a dialect: reads requests, writes replies, events and errors in the shapes
/// that real servers send. Stateless. No text of a request but the model's name is ever repeated.
class Wire
{
public:
    virtual ~Wire() = default;

    /// What a client has as its base, and the rest, all behind the provider's name.
    virtual QByteArray basePath() const { return "/v1"; }
    virtual QByteArray chatPath() const = 0;
    virtual QByteArray modelsPath() const { return basePath() + "/models"; }
    virtual Place placeOf(const QByteArray& path) const;

    virtual std::variant<ChatCall, CallProblem> readCall(const SimulatedRequest& request) const = 0;
    virtual QByteArray keyOf(const HttpHeaders& headers) const = 0;
    virtual QByteArray models(const QStringList& names) const = 0;

    virtual QByteArray requestIdHeader() const = 0; ///< empty: none is sent
    virtual HttpHeaders limitHeaders(const LimitStates& limits, const QDateTime& now) const = 0;

    virtual QByteArray reply(const Answer& answer) const = 0;
    virtual QByteArray streamType() const { return "text/event-stream"; }
    virtual QByteArray opening(const Answer& answer) const = 0; ///< events before the first text
    virtual QByteArray textEvent(const Answer& answer, const QString& text) const = 0;
    virtual QByteArray garbageEvent() const = 0;
    virtual QByteArray heartbeat() const { return ": keep-alive\n\n"; }
    /// The events of one call of a tool, behind the text.
    virtual QList<QByteArray> toolCall(const Answer& answer) const = 0;
    virtual QByteArray closing(const Answer& answer) const = 0; ///< finish reason and usage
    virtual QByteArray endMarker() const = 0;

    /// For every kind that a server can send; the others come as a server error.
    virtual ErrorReply error(ErrorKind kind, const ErrorContext& context) const = 0;
    virtual QByteArray errorEvent(ErrorKind kind, const ErrorContext& context) const = 0;
};

/// nullptr for a dialect that cannot be simulated.
const Wire* wireByName(QStringView dialect);
QStringList wireNames();

} // namespace fuseboard
