// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/dialect.h"
#include "app/providers/ssedecoder.h"
#include "app/providers/surrogatejoiner.h"

#include <QJsonObject>

namespace fuseboard {

/// What all dialects over server-sent events share: decoding, limits, the joining of text, the
/// estimate of usage, and servers that answer a stream request with a whole body (a JSON reply, an
/// error document, a page). A dialect reads one event at a time and reports through the protected
/// functions. After a failure or garbage nothing more is read.
class SseStreamReader : public StreamReader
{
public:
    /// Answer and reasoning together, or a whole body.
    static constexpr qsizetype kMaxTextBytes = 16 << 20;
    static constexpr qsizetype kMaxGarbageBytes = 16 << 10;

    QList<StreamEvent> feed(QByteArrayView bytes) final;
    QList<StreamEvent> finish() final;
    bool isComplete() const final { return m_complete; }
    bool isClosed() const final { return m_closed; }
    const Reply& reply() const final { return m_reply; }

protected:
    /// `dialect` reads bodies that are no stream; it outlives the reader.
    explicit SseStreamReader(const Dialect& dialect) : m_dialect(dialect) {}

    /// One event whose data is a JSON object. `data` is its text, for fail().
    virtual void readObject(const QJsonObject& object, const QByteArray& data) = 0;
    /// "[DONE]", which is no JSON.
    virtual void readDone() = 0;

    void addText(const QString& text);
    void addReasoning(const QString& text);
    void fail(const QByteArray& document);
    void complete(); ///< the end marker has come
    void close();    ///< nothing more can come
    /// Absent counts leave earlier ones as they are.
    void count(std::optional<qint64> input, std::optional<qint64> output);
    Reply& draft() { return m_reply; }

private:
    enum class Shape { Unknown, Stream, Whole };

    void look(QByteArrayView bytes);
    void readEvent(const QByteArray& type, const QByteArray& data);
    void readWhole();
    void append(QString& to, const QString& text);
    void spoil(const QByteArray& data);
    QList<StreamEvent> takeEvents();

    const Dialect& m_dialect;
    SseDecoder m_decoder;
    SurrogateJoiner m_text;
    SurrogateJoiner m_reasoning;
    Reply m_reply;
    QList<StreamEvent> m_events;
    QByteArray m_whole;
    Shape m_shape = Shape::Unknown;
    bool m_counted = false; ///< the provider has counted the output
    bool m_complete = false;
    bool m_closed = false;
    bool m_broken = false;
};

} // namespace fuseboard
