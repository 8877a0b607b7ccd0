// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/usage.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

enum class Role { User, Assistant };

struct Message
{
    Role role = Role::User;
    QString text;

    bool operator==(const Message&) const = default;
};

/// What is asked, before any dialect has turned it into bytes.
struct Prompt
{
    QString system;
    QList<Message> messages;
    std::optional<int> maxTokens;
    std::optional<double> temperature;
    bool stream = true;

    static Prompt ofText(const QString& text);
    /// Rough size for time limits: four characters a token.
    qint64 estimatedInputTokens() const;
};

/// A call of a tool that the model asks for. `arguments` is JSON as text, as it came.
struct ToolCall
{
    QString id;
    QString name;
    QString arguments;

    bool operator==(const ToolCall&) const = default;
};

/// A whole answer of a provider.
struct Reply
{
    QString content;
    QString reasoning; ///< thinking text, kept apart from the answer
    QList<ToolCall> toolCalls;
    QString model; ///< as the provider named it
    QString finishReason;
    Usage usage;
    QString requestId;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Prompt)
Q_DECLARE_METATYPE(fuseboard::Reply)
