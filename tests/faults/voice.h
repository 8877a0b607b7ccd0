// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace fuseboard::faults {

enum class Wire { OpenAi, Anthropic, Gemini, Ollama };
QString nameOf(Wire wire);

/// What one provider says when it is well: an answer whose every word names the provider and its
/// place, so that a part of it, or a mixture, is told from the whole. Written from the providers'
/// documents and not from the product's own simulator, which could share the product's mistakes.
struct Voice
{
    QString name;
    Wire wire = Wire::OpenAi;
    int tokens = 60;
    bool countsUsage = true;

    static constexpr int kInputTokens = 9;

    QString model() const { return name + QStringLiteral("-model"); }
    QString token(int index) const;
    QString text() const; ///< the whole answer

    QByteArray contentType(bool stream) const;
    QList<QByteArray> opening() const; ///< events before the first token
    QByteArray tokenEvent(int index) const;
    QByteArray textEvent(const QString& text) const;
    QList<QByteArray> finish() const; ///< the finish reason and usage
    QByteArray endMarker() const;     ///< "[DONE]", message_stop; empty where there is none
    QByteArray whole() const;         ///< the body without a stream
};

QByteArray sse(const QJsonObject& data, const QByteArray& event = {});
/// One choice of OpenAI's stream; `finish` null where there is more to come.
QByteArray openAiDelta(const QString& model, const QJsonObject& delta,
                       const QJsonValue& finish = QJsonValue::Null);

} // namespace fuseboard::faults
