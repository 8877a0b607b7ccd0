// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/prompt.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

using PromptId = quint64; ///< 0 is none

/// An attempt that has just begun.
struct AttemptStart
{
    int attempt = 1;
    int step = 0;
    QString provider;
    QString model;
    int retryCount = 0;
};

/// The chain pauses before the next attempt.
struct PromptWait
{
    int step = 0;
    QString provider;
    qint64 forMs = 0;
    QString reason; ///< which local limit is waited for; empty for the pause after a failure
};

/// A piece of the answer under way. A new `attempt` begins a new text: what came before it belongs
/// to an attempt that failed.
struct AnswerPiece
{
    int attempt = 1;
    bool reasoning = false;
    QString text;
};

/// How one prompt ended. The `send --json` object of the contracts.
struct PromptResult
{
    bool ok = false;
    bool cancelled = false;
    QString content;
    QString reasoning;
    QList<ToolCall> toolCalls;
    std::optional<QString> partial; ///< text of the attempt that got furthest, when none succeeded
    QString provider;               ///< that answered
    QString model;
    QString finishReason;
    bool restarted = false; ///< an attempt had begun to answer, if only by thinking or by a call of
                            ///< a tool, and failed before another one answered
    Duration latency{};     ///< of the whole prompt, pauses included
    std::optional<Duration> ttft; ///< from the prompt's start to the first token of the answer
    Usage usage;
    std::optional<ProviderError> error;
    QList<CallRecord> attempts;
};

QJsonObject toJson(const PromptResult& result);

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::AttemptStart)
Q_DECLARE_METATYPE(fuseboard::PromptWait)
Q_DECLARE_METATYPE(fuseboard::AnswerPiece)
Q_DECLARE_METATYPE(fuseboard::PromptResult)
