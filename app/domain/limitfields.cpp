// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/limitfields.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostLimit = 1'000'000'000'000;

} // namespace

FieldReader providerLimits(ProviderLimits& target)
{
    return object({
        {"requests_per_minute"_L1, integer(target.requestsPerMinute, 1, kMostLimit)},
        {"tokens_per_minute"_L1, integer(target.tokensPerMinute, 1, kMostLimit)},
        {"tokens_per_day"_L1, integer(target.tokensPerDay, 1, kMostLimit)},
        {"concurrent"_L1, integer(target.concurrent, 1, kMostLimit)},
    });
}

} // namespace fuseboard
