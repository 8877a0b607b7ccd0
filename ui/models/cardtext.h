// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"

#include <QList>
#include <QString>

namespace fuseboard {

/// How much of one limit is used up.
struct LimitText
{
    QString name;    ///< "Requests/min"
    QString left;    ///< "62 % left"
    QString detail;  ///< the numbers, when it is full again, who says so
    double used = 0; ///< share, 0 to 1

    bool operator==(const LimitText&) const = default;
};

/// Everything a provider's card says, in words.
struct CardText
{
    QString state;       ///< beside the lamp
    QString sentence;    ///< is it me or them? Without a verdict: how it does and why
    QString explanation; ///< the verdict's evidence and cure, a line each; plain text
    QString errorRate;
    QString p50;
    QString p95;
    QString firstToken; ///< median
    QString calls;
    QString rateLimited;     ///< 429s a minute, over the range
    QList<LimitText> limits; ///< the scarcest first, at most kMostLimits
    QString circuit;         ///< with the seconds to the next try

    bool operator==(const CardText&) const = default;
};

constexpr int kMostLimits = 2;

CardText cardText(const ProviderBoard& provider, const BoardSnapshot& board);

/// "Closed", "Half-open", "Open"
QString circuitStateText(CircuitState state);

/// The whole card as a screen reader says it.
QString spokenCard(const CardText& text);

/// Sentence and explanation for a tool tip. Rich text: words of the provider may look like it.
QString cardToolTip(const CardText& text);

} // namespace fuseboard
