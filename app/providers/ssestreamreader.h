// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/replystreamreader.h"
#include "app/providers/ssedecoder.h"

#include <QJsonObject>

namespace fuseboard {

/// What all dialects over server-sent events share: decoding, and servers that answer a stream
/// request with a whole body (a JSON reply, an error document, a page). A dialect reads one event
/// at a time and reports through the functions of ReplyStreamReader.
class SseStreamReader : public ReplyStreamReader
{
public:
    QList<StreamEvent> feed(QByteArrayView bytes) final;
    QList<StreamEvent> finish() final;

protected:
    /// `dialect` reads bodies that are no stream; it outlives the reader.
    explicit SseStreamReader(const Dialect& dialect) : m_dialect(dialect) {}

    /// One event whose data is a JSON object. `data` is its text, for fail().
    virtual void readObject(const QJsonObject& object, const QByteArray& data) = 0;
    /// "[DONE]", which is no JSON.
    virtual void readDone() = 0;

private:
    enum class Shape { Unknown, Stream, Whole };

    void look(QByteArrayView bytes);
    void readEvent(const QByteArray& type, const QByteArray& data);
    void readWhole();

    const Dialect& m_dialect;
    SseDecoder m_decoder;
    QByteArray m_whole;
    Shape m_shape = Shape::Unknown;
};

} // namespace fuseboard
