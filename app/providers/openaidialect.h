// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/dialect.h"

namespace fuseboard {

/// Dialect "openai": chat completions as OpenAI defined them and most others speak them.
/// Source: https://platform.openai.com/docs/api-reference/chat
class OpenAiDialect final : public Dialect
{
public:
    QString name() const override;
    KeyHeader keyHeader() const override;
    WireRequest chatRequest(const Prompt& prompt, const QString& model,
                            const WireHabits& habits) const override;
    std::optional<WireHabits> learnFrom(const WireHabits& habits,
                                        const ProviderError& refusal) const override;
    std::variant<Reply, NotAReply> readReply(const QByteArray& body) const override;
    std::unique_ptr<StreamReader> streamReader() const override;
    WireRequest modelsRequest() const override;
    QStringList readModels(const QByteArray& body) const override;
};

} // namespace fuseboard
