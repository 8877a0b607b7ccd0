// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertgrouping.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// While the network is down, the verdicts that explain a failure better.
bool blamesProvider(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::TheirIncident:
    case VerdictKind::YourKey:
    case VerdictKind::YourQuota:
    case VerdictKind::OnlyThisModel:
        return true;
    case VerdictKind::Fine:
    case VerdictKind::FailingUnannounced:
    case VerdictKind::YourConnection:
    case VerdictKind::Unknown:
        break;
    }
    return false;
}

} // namespace

QStringList suspectsOf(AlertScope scope, const QString& target,
                       const AlertSurroundings& surroundings)
{
    switch (scope) {
    case AlertScope::Provider:
        return {target};
    case AlertScope::Chain:
        return surroundings.chains.value(target);
    case AlertScope::Board:
        break;
    }
    return surroundings.providers;
}

AlertCause networkCause()
{
    return {u"network"_s};
}

AlertCause providerCause(const QString& provider)
{
    return {u"provider:"_s + provider, provider};
}

bool mayComeOfNetwork(AlertMeasure measure)
{
    switch (measure) {
    case AlertMeasure::ErrorRate:
    case AlertMeasure::LatencyP95:
    case AlertMeasure::TtftP95:
    case AlertMeasure::CircuitsOpen:
    case AlertMeasure::FallbackShare:
    case AlertMeasure::Silence:
    case AlertMeasure::ProbeFailures:
        return true;
    case AlertMeasure::RateLimited:
    case AlertMeasure::BudgetShare:
    case AlertMeasure::PageLevel:
    case AlertMeasure::KeyFailures:
    case AlertMeasure::QuotaFailures:
        break;
    }
    return false;
}

AlertCause causeOf(const AlertReason& reason, const AlertSurroundings& surroundings)
{
    if (reason.measure == AlertMeasure::BudgetShare)
        return {u"budget"_s};
    const QStringList suspects = suspectsOf(reason.scope, reason.target, surroundings);
    if (surroundings.networkDown && mayComeOfNetwork(reason.measure) &&
        std::any_of(suspects.cbegin(), suspects.cend(), [&](const QString& provider) {
            return !blamesProvider(surroundings.verdicts.value(provider, VerdictKind::Unknown));
        }))
        return networkCause();
    if (reason.measure == AlertMeasure::Silence)
        return {u"silence"_s};
    if (reason.scope == AlertScope::Provider)
        return providerCause(reason.target);
    const auto guilty =
        std::find_if(suspects.cbegin(), suspects.cend(), [&](const QString& provider) {
            return surroundings.standing.contains(provider);
        });
    if (guilty != suspects.cend())
        return providerCause(*guilty);
    return {reason.scope == AlertScope::Chain ? u"chain:"_s + reason.target : u"board"_s};
}

} // namespace fuseboard
