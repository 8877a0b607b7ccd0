// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/verdictrules.h"

#include <QString>

namespace fuseboard {

/// What happened to a provider called OpenAI until 2026-11-20 10:30, told call by call, one a
/// second.
class VerdictStory
{
public:
    VerdictStory();

    VerdictStory& with(const QString& model);
    VerdictStory& ok(int calls = 1);
    VerdictStory& fail(ErrorKind kind, int calls = 1, const QString& code = {});
    VerdictStory& later(Duration time);

    VerdictStory& page(FeedLevel level, const QString& title = {});
    VerdictStory& page(PageEvidence::State state);
    VerdictStory& maintenance(const QString& title);
    VerdictStory& circuit(CircuitState state);
    VerdictStory& baseline(BaselineReading reading);
    VerdictStory& others(int asked, int unreachable, int untrusted = 0);
    VerdictStory& onThisMachine();
    VerdictStory& askedOnPurpose(); ///< each model once: one failure makes a case

    VerdictEvidence evidence() const;

private:
    VerdictEvidence m_evidence;
    RecentCalls m_calls;
    OutageDetector m_outage;
    Instant m_now{std::chrono::hours(1)};
    QString m_model = QStringLiteral("m");
};

} // namespace fuseboard
