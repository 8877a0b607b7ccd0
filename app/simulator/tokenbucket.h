// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QtGlobal>

#include <optional>

namespace fuseboard {

/// What the rate-limit headers of a reply say of one limit.
struct LimitState
{
    qint64 limit = 0; ///< per minute
    qint64 remaining = 0;
    Duration reset{}; ///< until the whole limit is free again

    bool operator==(const LimitState&) const = default;
};

/// The limits of one provider; absent where there is none.
struct LimitStates
{
    std::optional<LimitState> requests;
    std::optional<LimitState> tokens;

    bool operator==(const LimitStates&) const = default;
};

/// A limit per minute that refills evenly, as OpenAI and Anthropic describe theirs.
/// Pure: time is handed in and does not go back.
class TokenBucket
{
public:
    explicit TokenBucket(int perMinute);

    LimitState state(Duration now) const;
    /// Zero when `amount` can be taken. An amount over the whole limit needs a full bucket.
    Duration waitFor(qint64 amount, Duration now) const;
    void take(qint64 amount, Duration now); ///< may leave a debt

private:
    double levelAt(Duration now) const;

    int m_perMinute;
    double m_level;
    Duration m_at{};
};

} // namespace fuseboard
