// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/verdict.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/typography.h"

#include <QString>
#include <QStringList>

namespace fuseboard {

/// One line of what there is to say; empty ones are left out.
QString joinedFacts(QStringList facts);
QString levelText(FeedLevel level);
QString engineText(FeedEngine engine);
Health healthOf(FeedLevel level);
Health healthOf(VerdictKind verdict);

/// What the page claims now: unknown where it was never read, or too long ago.
FeedLevel shownLevel(const FeedView& view);
/// Beside the level: "Open incidents: 2 · components operational: 24 of 26".
QString claimText(const FeedView& view);
/// "OpenAI Status · incident.io · status.openai.com"
QString sourceText(const FeedView& view);

struct ReadingText
{
    QString text;
    Tone tone = Tone::Muted;

    bool operator==(const ReadingText&) const = default;
};
/// How old the reading is, and why it is not newer.
ReadingText readingText(const FeedView& view, qint64 nowMs);

} // namespace fuseboard
