// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/semanticname.h"

#include <QLatin1StringView>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Synonym
{
    QLatin1StringView preset;
    QLatin1StringView semantic;
};

// Those that differ. Source: opentelemetry.io/docs/specs/semconv/registry/attributes/gen-ai/
constexpr Synonym kSynonyms[] = {
    {"gemini"_L1, "gcp.gemini"_L1},
    {"mistral"_L1, "mistral_ai"_L1},
    {"xai"_L1, "x_ai"_L1},
    {"azure-openai"_L1, "azure.ai.openai"_L1},
};

} // namespace

QString semanticName(const Provider& provider)
{
    const QString& name = provider.preset.isEmpty() ? provider.name : provider.preset;
    for (const Synonym& synonym : kSynonyms) {
        if (name == synonym.preset)
            return synonym.semantic;
    }
    return name;
}

} // namespace fuseboard
