// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/rehearsal.h"

#include <QStringList>

namespace fuseboard {

QString faultText(RehearsedFault fault); ///< "429 too many requests"

/// What a rehearsal showed, in words.
struct RehearsalStory
{
    QString outcome;   ///< "aurora answers after 2.1 s …"
    QString circuits;  ///< which of them opened, and what follows; empty: nothing to say
    QStringList lines; ///< each attempt, pause and step passed over, at most kMostLines

    static constexpr int kMostLines = 40;
};

/// `result` is without a problem, and of this chain. Pure.
RehearsalStory rehearsalStory(const RehearsalResult& result, const Chain& chain);

/// "However often this happens": of many prompts in a row, of which the first step fails each.
QString repeatedText(const RehearsalResult& result, const Chain& chain);

} // namespace fuseboard
