// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"
#include "app/domain/storedhistory.h"
#include "app/engine/rulepreview.h"

#include <QList>
#include <QStringList>

namespace fuseboard {

/// How far back rules are tried.
constexpr qint64 kPreviewMs = 7LL * 24 * 3'600'000;

/// Tries a rule on what the history has of [fromMs, toMs), minute by minute, with the measures and
/// the states that the real one goes through. A minute's calls are taken as one moment, so a firing
/// is right to the minute. `providers` are those of the configuration.
RulePreview previewOf(const AlertRule& rule, const QStringList& providers,
                      const QList<StoredSeries>& minutes, qint64 fromMs, qint64 toMs);

} // namespace fuseboard
