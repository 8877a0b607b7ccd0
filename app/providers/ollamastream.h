// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/ndjsondecoder.h"
#include "app/providers/replystreamreader.h"

#include <QJsonObject>

namespace fuseboard {

/// The lines of a streamed /api/chat. Complete, and closed, with the one that says "done". A body
/// whose first line is no JSON object is no stream (a document over many lines, a page) and is
/// read as a whole.
class OllamaStreamReader final : public ReplyStreamReader
{
public:
    /// `dialect` reads bodies that are no stream; it outlives the reader.
    explicit OllamaStreamReader(const Dialect& dialect) : m_dialect(dialect) {}

    QList<StreamEvent> feed(QByteArrayView bytes) override;
    QList<StreamEvent> finish() override;

private:
    enum class Shape { Unknown, Stream, Whole };

    void readLine(const QByteArray& line);
    void readObject(const QJsonObject& object, const QByteArray& line);
    void readWhole();

    const Dialect& m_dialect;
    NdjsonDecoder m_decoder;
    QByteArray m_body; ///< until the shape is known, and of a body that is read as a whole
    Shape m_shape = Shape::Unknown;
    int m_calls = 0; ///< each comes whole; their number is their index
};

} // namespace fuseboard
