// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"

#include <QString>

#include <array>
#include <utility>

namespace fuseboard {

/// The words of `config.json`, for the reader and the writer.

inline constexpr int kConfigurationVersion = 1;

inline constexpr std::array kDialectNames{
    QLatin1StringView("openai"),
    QLatin1StringView("anthropic"),
    QLatin1StringView("gemini"),
    QLatin1StringView("ollama"),
};

inline constexpr std::array kJitterNames{
    std::pair(Jitter::Full, QLatin1StringView("full")),
    std::pair(Jitter::Equal, QLatin1StringView("equal")),
    std::pair(Jitter::Decorrelated, QLatin1StringView("decorrelated")),
    std::pair(Jitter::None, QLatin1StringView("none")),
};

inline constexpr QLatin1StringView kKeychainKey("keychain");
inline constexpr QLatin1StringView kNoKey("none");
inline constexpr QLatin1StringView kVariablePrefix("env:");

} // namespace fuseboard
