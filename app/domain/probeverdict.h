// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"

#include <QString>

#include <optional>

namespace fuseboard {

/// What the answer of a probe has to be; with nothing set its first token will do.
struct ProbeExpectation
{
    QString text{};    ///< the answer must contain it; empty: any
    QString pattern{}; ///< a regular expression that must match within the answer; empty: any
    std::optional<Duration> latencyBudget{};

    bool needsWholeAnswer() const { return !text.isEmpty() || !pattern.isEmpty(); }

    bool operator==(const ProbeExpectation&) const = default;
};

enum class ProbeOutcome {
    Passed,
    Failed,
    NotSent, ///< skipped or cancelled: says nothing of the provider
};

struct ProbeVerdict
{
    ProbeOutcome outcome = ProbeOutcome::NotSent;
    QString detail{}; ///< why it did not pass, translated; empty when it did

    bool operator==(const ProbeVerdict&) const = default;
};

/// `record` is of the probe's only attempt, `answer` its text: of that the first 64 Ki characters
/// are looked at, and a pattern that searches for too long fails the probe.
ProbeVerdict judgeProbe(const ProbeExpectation& expectation, const CallRecord& record,
                        const QString& answer);

} // namespace fuseboard
