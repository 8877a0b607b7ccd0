// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertrule.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(AlertMeasure measure)
{
    switch (measure) {
    case AlertMeasure::ErrorRate:
        return "error_rate"_L1;
    case AlertMeasure::LatencyP95:
        return "latency_p95"_L1;
    case AlertMeasure::TtftP95:
        return "ttft_p95"_L1;
    case AlertMeasure::RateLimited:
        return "rate_limited"_L1;
    case AlertMeasure::CircuitsOpen:
        return "circuits_open"_L1;
    case AlertMeasure::FallbackShare:
        return "fallback_share"_L1;
    case AlertMeasure::BudgetShare:
        return "budget_share"_L1;
    case AlertMeasure::Silence:
        return "silence"_L1;
    case AlertMeasure::ProbeFailures:
        return "probe_failures"_L1;
    case AlertMeasure::PageLevel:
        return "page_level"_L1;
    case AlertMeasure::KeyFailures:
        return "key_failures"_L1;
    case AlertMeasure::QuotaFailures:
        return "quota_failures"_L1;
    }
    return {};
}

QLatin1StringView nameOf(AlertScope scope)
{
    switch (scope) {
    case AlertScope::Board:
        return "board"_L1;
    case AlertScope::Provider:
        return "provider"_L1;
    case AlertScope::Chain:
        return "chain"_L1;
    }
    return {};
}

} // namespace fuseboard
