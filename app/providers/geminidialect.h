// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/dialect.h"

namespace fuseboard {

/// Dialect "gemini": Google's generateContent. The key goes into a header, never into the URL.
/// Source: https://ai.google.dev/api/generate-content
class GeminiDialect final : public Dialect
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
