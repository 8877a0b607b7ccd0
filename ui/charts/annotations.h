// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/watchviews.h"

#include <QList>
#include <QString>

namespace fuseboard {

/// Something that lasts, drawn behind the values of every chart.
struct Annotation
{
    enum class Kind { Incident, Maintenance, Off };

    Kind kind = Kind::Incident;
    FeedLevel level = FeedLevel::Unknown;
    QString provider{}; ///< empty: the program's own
    QString text{};     ///< "Aurora says: Elevated errors"
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< of one that lasts: the end of what is known

    bool operator==(const Annotation&) const = default;
};

/// What the pages of the board's providers claimed within the span, and when the program was off;
/// the oldest first.
QList<Annotation> annotationsOf(const FeedsSnapshot& feeds, const BoardSnapshot& board,
                                qint64 fromMs, qint64 toMs);

/// Those that last at a moment.
QList<Annotation> annotationsAt(const QList<Annotation>& annotations, qint64 atMs);

/// What a provider's page claims from one moment to another.
struct ClaimSpan
{
    FeedLevel level = FeedLevel::Operational;
    qint64 fromMs = 0;
    qint64 toMs = 0;

    bool operator==(const ClaimSpan&) const = default;
};

/// The worst claim at each moment of the span; nothing where no claim is known, as after the last
/// reading. Without an incident or a maintenance a page claims that all is well.
QList<ClaimSpan> claimSpans(const FeedsSnapshot& feeds, const QString& provider, qint64 fromMs,
                            qint64 toMs);

/// "All well", "Degraded", …
QString claimText(FeedLevel level);

} // namespace fuseboard
