// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

namespace fuseboard::faults {

// Claims that many scenarios make.

inline QString counted(int requests, const QString& name = QStringLiteral("primary"))
{
    return QStringLiteral("%1 requests at %2").arg(requests).arg(name);
}

inline void answeredByFallback(const Evidence& evidence, Judgement& judgement, std::size_t run = 0,
                               int prompt = 0)
{
    const QJsonObject result = evidence.result(run, prompt);
    judgement.must(QStringLiteral("answered by the fallback"),
                   isAnsweredBy(result, QStringLiteral("fallback")), story(result));
}

inline void answered(const Evidence& evidence, Judgement& judgement, std::size_t run = 0,
                     int prompt = 0)
{
    const QJsonObject result = evidence.result(run, prompt);
    judgement.must(QStringLiteral("answered"), result[u"ok"].toBool(), story(result));
}

inline void atMostAtPrimary(const Evidence& evidence, Judgement& judgement, int most)
{
    const int count = evidence.primary().count();
    judgement.must(QStringLiteral("at most %1 primary attempts").arg(most), count <= most,
                   counted(count));
}

inline void onceAtPrimary(const Evidence& evidence, Judgement& judgement)
{
    const int count = evidence.primary().count();
    judgement.must(QStringLiteral("not repeated at the same model"), count == 1, counted(count));
}

inline void retriedAtPrimary(const Evidence& evidence, Judgement& judgement)
{
    const QJsonObject result = evidence.result();
    judgement.should(QStringLiteral("retried on the same provider"),
                     isAnsweredBy(result, QStringLiteral("primary")), story(result));
}

/// What a cut leaves behind: the answer was begun anew, and the part is kept apart from it.
inline void restarted(const Evidence& evidence, Judgement& judgement, std::size_t run = 0)
{
    const QJsonObject result = evidence.result(run);
    const QString partial = result[u"partial"].toString();
    judgement.must(QStringLiteral("restarted is told, the part stands beside the answer"),
                   result[u"restarted"].toBool() &&
                       partial.startsWith(evidence.primary().voice().token(0)),
                   QStringLiteral("restarted: %1, partial: %2 characters")
                       .arg(result[u"restarted"].toBool() ? u"true" : u"false")
                       .arg(partial.size()));
}

inline void within(const Evidence& evidence, Judgement& judgement, Level level, double seconds,
                   std::size_t run = 0, int prompt = 0)
{
    const double bound = evidence.tempo()(seconds) + evidence.tempo().slack();
    const double took = evidence.seconds(run, prompt);
    const bool holds = took <= bound && !evidence.result(run, prompt).isEmpty();
    const QString claim = QStringLiteral("within %1 s").arg(seconds);
    if (level == Level::Must)
        judgement.must(claim, holds, inSeconds(took));
    else
        judgement.should(claim, holds, inSeconds(took));
}

inline void firstFailureIs(const Evidence& evidence, Judgement& judgement, const QString& kind,
                           std::size_t run = 0)
{
    const QStringList kinds = failureKinds(evidence.result(run));
    judgement.must(QStringLiteral("told as %1").arg(kind), kinds.value(0) == kind,
                   kinds.isEmpty() ? QStringLiteral("no failure") : kinds.join(u", "));
}

} // namespace fuseboard::faults
