// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/dialect.h"

#include <QMap>

namespace fuseboard {

/// All that came of one stream, however its bytes were split.
struct StreamOutcome
{
    QString text;
    QString reasoning;
    QMap<int, ToolCall> toolCalls; ///< put together by index
    QList<QByteArray> failures;
    QList<QByteArray> garbage;
    int completes = 0;
    int eventsAfterTheEnd = 0; ///< text after a failure, garbage or completion
    bool complete = false;
    bool closed = false;
    Reply reply;

    void take(const QList<StreamEvent>& events)
    {
        for (const StreamEvent& event : events) {
            const bool over = completes > 0 || !failures.isEmpty() || !garbage.isEmpty();
            eventsAfterTheEnd += over ? 1 : 0;
            if (const auto* delta = std::get_if<TextDelta>(&event))
                text += delta->text;
            else if (const auto* thought = std::get_if<ReasoningDelta>(&event))
                reasoning += thought->text;
            else if (const auto* call = std::get_if<ToolCallDelta>(&event))
                take(*call);
            else if (const auto* failure = std::get_if<StreamFailure>(&event))
                failures.append(failure->body);
            else if (const auto* rubbish = std::get_if<StreamGarbage>(&event))
                garbage.append(rubbish->data);
            else
                ++completes;
        }
    }

    void take(const ToolCallDelta& delta)
    {
        ToolCall& call = toolCalls[delta.index];
        call.id += delta.part.id;
        call.name += delta.part.name;
        call.arguments += delta.part.arguments;
    }

    bool operator==(const StreamOutcome& other) const
    {
        return text == other.text && reasoning == other.reasoning && toolCalls == other.toolCalls &&
               reply.toolCalls == other.reply.toolCalls && failures == other.failures &&
               garbage == other.garbage && completes == other.completes &&
               complete == other.complete && closed == other.closed &&
               reply.content == other.reply.content && reply.reasoning == other.reply.reasoning &&
               reply.model == other.reply.model && reply.usage == other.reply.usage &&
               reply.finishReason == other.reply.finishReason &&
               reply.requestId == other.reply.requestId;
    }
};

inline StreamOutcome runStream(const Dialect& dialect, const QList<QByteArray>& pieces)
{
    StreamOutcome outcome;
    const std::unique_ptr<StreamReader> reader = dialect.streamReader();
    for (const QByteArray& piece : pieces)
        outcome.take(reader->feed(piece));
    outcome.take(reader->finish());
    outcome.complete = reader->isComplete();
    outcome.closed = reader->isClosed();
    outcome.reply = reader->reply();
    return outcome;
}

inline StreamOutcome runStream(QLatin1StringView dialect, const QByteArray& bytes)
{
    return runStream(*dialectByName(QString(dialect)), {bytes});
}

inline QList<QByteArray> singleBytes(const QByteArray& bytes)
{
    QList<QByteArray> pieces;
    for (const char byte : bytes)
        pieces.append(QByteArray(1, byte));
    return pieces;
}

/// Each line becomes one unnamed event.
inline QByteArray sse(const QList<QByteArray>& data)
{
    QByteArray stream;
    for (const QByteArray& one : data)
        stream += "data: " + one + "\n\n";
    return stream;
}

} // namespace fuseboard
