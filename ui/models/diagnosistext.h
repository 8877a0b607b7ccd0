// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/configurationstate.h"
#include "app/engine/diagnosis.h"

#include <QString>

#include <optional>

namespace fuseboard {

/// The words of a diagnosis, for people.

/// "Too many requests for now"
QString kindTitle(ErrorKind kind);
/// "openai", "chutes via openrouter", "provider not named"
QString whoText(const ProviderError& error);
/// "20 Nov, 10:00 · 3 times · line 17"; empty where nothing of it is known.
QString whenText(const DiagnosedError& error);
/// Whether it goes by itself: "Passes by itself", "Needs you", "Cause not known".
QString outlookText(ErrorKind kind);
/// The whole error as a screen reader says it.
QString spokenError(const DiagnosedError& error);

/// "Words", "Code", "HTTP status", "Your rule", "The reply"
QString clueLabel(const Clue& clue);
/// What it is, and whose replies taught it.
QString clueText(const Clue& clue);

/// An advice with its reason.
struct YesOrNo
{
    bool yes = false;
    QString answer; ///< "Yes, after 20 s", "No"
    QString reason;
};
YesOrNo retryAdvice(const ProviderError& error);
YesOrNo fallbackAdvice(const ProviderError& error);

/// "core.log of Continue: 3 errors, 17 times in all; 2.1 MB read"
QString diagnosisSummary(const Diagnosis& diagnosis);
/// What to do where no error was found.
QString nothingFoundText(const Diagnosis& diagnosis);

/// One error as text for a bug report or a colleague; without keys, as all of it is.
QString errorReport(const DiagnosedError& error, const Diagnosis& diagnosis);

/// The provider of the configuration that an error is of: by its name, by its preset, or the
/// gateway in between. Empty: none.
QString configuredProvider(const ProviderError& error, const Configuration& configuration);

/// "134 calls, 12 failed (9 %)", "no calls"
QString measuredCalls(const Tally& tally);

} // namespace fuseboard
