// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// A prompt that is kept, with what it was sent with.
struct KeptPrompt
{
    QString name{}; ///< empty in the history
    QString text{};
    QString system{};
    std::optional<int> maxTokens{};
    std::optional<double> temperature{};
    QDateTime usedAt{}; ///< UTC

    bool operator==(const KeptPrompt&) const = default;
    bool saysTheSame(const KeptPrompt& other) const; ///< whatever its name and time
    Prompt toPrompt() const;
};

/// `prompts.json`.
struct PromptDocument
{
    static constexpr int kMostHistory = 100;
    static constexpr int kMostSaved = 500;
    static constexpr int kLongestName = 80;
    static constexpr qsizetype kLongestText = 64 * 1024; ///< a longer one is not kept
    static constexpr qint64 kMostBytes = 64LL << 20;     ///< of the file

    bool keepHistory = true;
    QList<KeptPrompt> history{}; ///< newest first
    QList<KeptPrompt> saved{};   ///< by name

    bool operator==(const PromptDocument&) const = default;
};

/// Absent where the bytes are no such document; what is out of bounds in one is left out.
std::optional<PromptDocument> readPrompts(const QByteArray& json);
QByteArray writePrompts(const PromptDocument& document);

} // namespace fuseboard
