// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/promptresult.h"
#include "ui/models/attemptmodel.h"

#include <QString>

#include <optional>

namespace fuseboard {

/// "1 · Aurora · aurora-large", "Retry 1 …"
QString lineHeading(const AttemptLine& line);
/// "Failed: too many requests for now", "Running…", "Waiting, next try in 12 s"
QString lineOutcome(const AttemptLine& line);
/// The provider's or the engine's own sentence; empty where there is nothing to say.
QString lineReason(const AttemptLine& line);
/// "connect 3 ms · first token 321 ms · total 1.2 s"
QString lineTimes(const AttemptLine& line);
/// The whole line as a screen reader says it.
QString spokenLine(const AttemptLine& line);

/// What came of the prompt, in one line: who answered, times, tokens, finish reason.
QString resultText(const PromptResult& result);

/// From the first token to the end, of the attempt that answered.
struct TokenRate
{
    double perSecond = 0;
    bool estimated = false; ///< the provider did not count: four characters a token
};
std::optional<TokenRate> tokenRate(const PromptResult& result);
/// "42 tokens/s", "42 tokens/s (estimated)"
QString rateText(const TokenRate& rate);

/// Of an answer under way: "first token 320 ms · 42 tokens/s (estimated)"; 0 is not known yet.
QString paceText(double firstTokenMs, double tokensPerSecond);

/// One line for each call: "name(arguments)".
QString toolCallsText(const QList<ToolCall>& calls);

/// The failure as a person reads it.
struct FailureText
{
    QString title; ///< the kind in words
    QString text;  ///< the sentence, then one line for each advice
};
FailureText failureText(const PromptResult& result);

} // namespace fuseboard
