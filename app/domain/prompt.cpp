// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/prompt.h"

namespace fuseboard {

namespace {

constexpr qint64 kCharactersPerToken = 4;

} // namespace

Prompt Prompt::ofText(const QString& text)
{
    Prompt prompt;
    prompt.messages.append(Message{Role::User, text});
    return prompt;
}

qint64 Prompt::estimatedInputTokens() const
{
    qint64 characters = system.size();
    for (const Message& message : messages)
        characters += message.text.size();
    return (characters + kCharactersPerToken - 1) / kCharactersPerToken;
}

} // namespace fuseboard
