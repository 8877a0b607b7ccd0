// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/promptresult.h"

#include <QList>

#include <optional>

namespace fuseboard {

/// What is kept of one prompt out of many.
struct RunSample
{
    bool ok = false;
    bool cancelled = false;
    std::optional<ErrorKind> cause{}; ///< why it failed
    double latencyMs = 0;
    std::optional<double> ttftMs{};
    std::optional<double> tokensPerSecond{};
    std::optional<double> usd{}; ///< where it is priced

    bool operator==(const RunSample&) const = default;
};

RunSample sampleOf(const PromptResult& result, const Configuration& configuration);

/// Of the prompts that were answered; percentiles are those of the samples themselves (nearest
/// rank), as they are few.
struct RepeatStats
{
    int done = 0; ///< those that were stopped do not count
    int succeeded = 0;
    std::optional<double> latencyP50{};
    std::optional<double> latencyP95{};
    std::optional<double> ttftP50{};
    std::optional<double> ttftP95{};
    std::optional<double> rateP50{};        ///< tokens a second
    std::optional<double> usd{};            ///< all together; absent where one has no price
    std::optional<ErrorKind> commonCause{}; ///< of the failures, the most frequent
};

RepeatStats statsOf(const QList<RunSample>& samples);

/// Of `values`, of which there is at least one; 0 < `share` <= 1.
double nearestRank(QList<double> values, double share);

} // namespace fuseboard
