// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"
#include "app/domain/providererror.h"
#include "app/domain/retryhint.h"
#include "app/providers/wirehabits.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace fuseboard {

/// Bytes to send, without the key. `path` is put behind the provider's base URL.
struct WireRequest
{
    QByteArray method = "POST";
    QByteArray path; ///< percent-encoded
    HttpHeaders headers;
    QByteArray body;
    QByteArray query; ///< without "?", percent-encoded; never a key
};

/// How this dialect carries the key.
struct KeyHeader
{
    QByteArray name;
    QByteArray prefix;
};

struct TextDelta
{
    QString text;
};
struct ReasoningDelta
{
    QString text;
};
/// A part of a call that the model asks for. The first part names it; parts of one call share its
/// index. Counts as a token for time limits; the reply keeps the whole.
struct ToolCallDelta
{
    int index = 0;
    ToolCall part;
};
/// The stream has turned into an error: the error document as it came.
struct StreamFailure
{
    QByteArray body;
};
/// An event that cannot be read. The answer would lack a part of its text, so it is a failure.
struct StreamGarbage
{
    QByteArray data; ///< capped
};
/// The reply has its end marker; what follows can only be usage.
struct StreamComplete
{
};
using StreamEvent = std::variant<TextDelta, ReasoningDelta, ToolCallDelta, StreamFailure,
                                 StreamGarbage, StreamComplete>;

/// One streamed reply. Bytes go in as they arrive, split anywhere; events come out. Heartbeats and
/// comments yield none. Bounded: an event over 1 MiB is StreamGarbage.
class StreamReader
{
public:
    virtual ~StreamReader() = default;
    virtual QList<StreamEvent> feed(QByteArrayView bytes) = 0;
    virtual QList<StreamEvent> finish() = 0; ///< the body has ended: what is still in hand
    virtual bool isComplete() const = 0;     ///< StreamComplete has been seen
    /// Nothing more can come, not even usage ("[DONE]", message_stop): the connection need not be
    /// waited for.
    virtual bool isClosed() const = 0;
    virtual const Reply& reply() const = 0; ///< what has arrived so far, usage included
};

/// A wire format: a prompt to bytes, bytes to a reply. Stateless, may be shared between threads.
/// A reply that is none (an error in a 200, an unusable body) comes back as bytes for the
/// classifier: NotAReply.
class Dialect
{
public:
    struct NotAReply
    {
    };
    virtual ~Dialect() = default;
    virtual QString name() const = 0;
    virtual KeyHeader keyHeader() const = 0;
    virtual WireRequest chatRequest(const Prompt& prompt, const QString& model,
                                    const WireHabits& habits = {}) const = 0;
    /// What a refusal teaches about the form of requests; absent where it teaches nothing that
    /// `habits` does not hold already. What a user asked for is never given up for it.
    virtual std::optional<WireHabits> learnFrom(const WireHabits& habits,
                                                const ProviderError& refusal) const;
    /// A whole body with a success status.
    virtual std::variant<Reply, NotAReply> readReply(const QByteArray& body) const = 0;
    virtual std::unique_ptr<StreamReader> streamReader() const = 0;
    virtual WireRequest modelsRequest() const = 0;
    virtual QStringList readModels(const QByteArray& body) const = 0;
};

/// nullptr for an unknown name. Lives as long as the program.
const Dialect* dialectByName(QStringView name);
QStringList dialectNames();

} // namespace fuseboard
