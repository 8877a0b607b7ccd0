// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/dialect.h"

namespace fuseboard {

/// Dialect "ollama": Ollama's own POST /api/chat, on this machine or at ollama.com. A model that is
/// not in memory is loaded first; the server sends no byte meanwhile, which can take minutes.
/// Source: https://github.com/ollama/ollama/blob/main/docs/api.md
class OllamaDialect final : public Dialect
{
public:
    QString name() const override;
    KeyHeader keyHeader() const override;
    WireRequest chatRequest(const Prompt& prompt, const QString& model,
                            const WireHabits& habits) const override;
    std::variant<Reply, NotAReply> readReply(const QByteArray& body) const override;
    std::unique_ptr<StreamReader> streamReader() const override;
    WireRequest modelsRequest() const override;
    QStringList readModels(const QByteArray& body) const override;
};

} // namespace fuseboard
