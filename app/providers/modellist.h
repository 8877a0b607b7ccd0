// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace fuseboard {

/// The ids of a `GET /models` answer, sorted, each once, at most kMaxModels. Reads
/// {"data": [{"id"}]} and, as Together sends it, the bare array. Empty for anything else.
QStringList readModelIds(const QByteArray& body);
/// The same of {"models": [{"name": "models/…"}]}, without those that can't write text: of the ones
/// that tell their methods, those that generate content.
QStringList readGeminiModelIds(const QByteArray& body);
/// The same of Ollama's {"models": [{"name": "gemma3:4b"}]}.
QStringList readOllamaModelIds(const QByteArray& body);

inline constexpr qsizetype kMaxModels = 2000;
inline constexpr qsizetype kMaxModelIdLength = 256;

} // namespace fuseboard
