// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/dialect.h"

#include "app/providers/anthropicdialect.h"
#include "app/providers/geminidialect.h"
#include "app/providers/ollamadialect.h"
#include "app/providers/openaidialect.h"

#include <array>

namespace fuseboard {

namespace {

std::array<const Dialect*, 4> builtDialects()
{
    static const AnthropicDialect anthropic;
    static const GeminiDialect gemini;
    static const OllamaDialect ollama;
    static const OpenAiDialect openAi;
    return {&anthropic, &gemini, &ollama, &openAi};
}

} // namespace

std::optional<WireHabits> Dialect::learnFrom(const WireHabits& /*habits*/,
                                             const ProviderError& /*refusal*/) const
{
    return std::nullopt;
}

const Dialect* dialectByName(QStringView name)
{
    for (const Dialect* dialect : builtDialects()) {
        if (dialect->name() == name)
            return dialect;
    }
    return nullptr;
}

QStringList dialectNames()
{
    QStringList names;
    for (const Dialect* dialect : builtDialects())
        names.append(dialect->name());
    return names;
}

} // namespace fuseboard
