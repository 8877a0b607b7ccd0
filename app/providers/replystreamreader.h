// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/dialect.h"
#include "app/providers/surrogatejoiner.h"
#include "app/providers/toolcallgatherer.h"

#include <optional>

namespace fuseboard {

/// What all streams share, however their events are told apart: the reply that grows, its limits,
/// the joining of text and the estimate of usage. A stream reports through the protected
/// functions. After a failure or garbage nothing more is taken.
class ReplyStreamReader : public StreamReader
{
public:
    /// Answer, reasoning and calls of tools together, or a whole body.
    static constexpr qsizetype kMaxTextBytes = 16 << 20;
    static constexpr qsizetype kMaxGarbageBytes = 16 << 10;

    bool isComplete() const final { return m_complete; }
    bool isClosed() const final { return m_closed; }
    const Reply& reply() const final { return m_reply; }

protected:
    void addText(const QString& text);
    void addReasoning(const QString& text);
    void addToolCall(std::optional<int> wireIndex, const ToolCall& part);
    bool hasToolCall(int wireIndex) const { return m_toolCalls.contains(wireIndex); }
    /// Absent counts leave earlier ones as they are.
    void count(std::optional<qint64> input, std::optional<qint64> output);
    void addWhole(const Reply& reply); ///< a reply that came at once, complete and closed
    void fail(const QByteArray& document);
    void spoil(const QByteArray& data); ///< garbage
    void complete();                    ///< the end marker has come
    void close();                       ///< nothing more can come
    void flushText();                   ///< no more text comes: half a character is shown as such
    bool isOver() const { return m_broken || m_closed; }
    bool isBroken() const { return m_broken; }
    Reply& draft() { return m_reply; }
    QList<StreamEvent> takeEvents();

private:
    void append(QString& to, const QString& text);
    bool hasRoomFor(qsizetype characters);

    SurrogateJoiner m_text;
    SurrogateJoiner m_reasoning;
    ToolCallGatherer m_toolCalls;
    qsizetype m_toolCharacters = 0;
    Reply m_reply;
    QList<StreamEvent> m_events;
    bool m_counted = false; ///< the provider has counted the output
    bool m_complete = false;
    bool m_closed = false;
    bool m_broken = false;
};

} // namespace fuseboard
