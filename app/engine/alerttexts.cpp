// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alerttexts.h"

#include "app/domain/alertgrouping.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 6; ///< a notice shows no more

QString measureText(AlertMeasure measure)
{
    switch (measure) {
    case AlertMeasure::ErrorRate:
        return QCoreApplication::translate("Alerts", "error rate");
    case AlertMeasure::LatencyP95:
        return QCoreApplication::translate("Alerts", "latency, 95th percentile");
    case AlertMeasure::TtftP95:
        return QCoreApplication::translate("Alerts", "first token, 95th percentile");
    case AlertMeasure::RateLimited:
        return QCoreApplication::translate("Alerts", "calls over the rate limit, a minute");
    case AlertMeasure::CircuitsOpen:
        return QCoreApplication::translate("Alerts", "open circuits");
    case AlertMeasure::FallbackShare:
        return QCoreApplication::translate("Alerts", "prompts answered by a fallback");
    case AlertMeasure::BudgetShare:
        return QCoreApplication::translate("Alerts", "share of the daily budget");
    case AlertMeasure::Silence:
        return QCoreApplication::translate("Alerts", "checks overdue");
    case AlertMeasure::ProbeFailures:
        return QCoreApplication::translate("Alerts", "failed probes in a row");
    case AlertMeasure::PageLevel:
        return QCoreApplication::translate("Alerts", "status page");
    case AlertMeasure::KeyFailures:
        return QCoreApplication::translate("Alerts", "calls refused for the key");
    case AlertMeasure::QuotaFailures:
        return QCoreApplication::translate("Alerts", "calls refused for quota or billing");
    }
    return {};
}

QString number(double value)
{
    const bool whole = std::abs(value) >= 10 || value == std::floor(value);
    return QString::number(value, 'f', whole ? 0 : 1);
}

QString pageText(double level)
{
    switch (std::lround(level)) {
    case 0:
        return QCoreApplication::translate("Alerts", "operational");
    case 1:
        return QCoreApplication::translate("Alerts", "degraded");
    case 2:
        return QCoreApplication::translate("Alerts", "partial outage");
    default:
        return QCoreApplication::translate("Alerts", "major outage");
    }
}

QString valueText(AlertMeasure measure, double value)
{
    switch (measure) {
    case AlertMeasure::ErrorRate:
    case AlertMeasure::FallbackShare:
    case AlertMeasure::BudgetShare:
        return QCoreApplication::translate("Alerts", "%1 %").arg(number(value * 100));
    case AlertMeasure::LatencyP95:
    case AlertMeasure::TtftP95:
        return QCoreApplication::translate("Alerts", "%1 s").arg(number(value));
    case AlertMeasure::Silence:
        return value < 60 ? QCoreApplication::translate("Alerts", "%1 s").arg(number(value))
                          : QCoreApplication::translate("Alerts", "%1 min")
                                .arg(number(std::floor(value / 60)));
    case AlertMeasure::PageLevel:
        return pageText(value);
    case AlertMeasure::RateLimited:
    case AlertMeasure::CircuitsOpen:
    case AlertMeasure::ProbeFailures:
    case AlertMeasure::KeyFailures:
    case AlertMeasure::QuotaFailures:
        break;
    }
    return number(value);
}

QString numbers(const AlertReason& reason, double value)
{
    return QCoreApplication::translate("Alerts", "%1: %2 (limit: %3)")
        .arg(measureText(reason.measure), valueText(reason.measure, value),
             valueText(reason.measure, reason.threshold));
}

QString titleOf(const QString& provider, const ProviderTitles& titles)
{
    const QString title = titles.value(provider);
    return title.isEmpty() ? provider : title;
}

/// Whose a number is, where the alert is not about that target alone.
QString ownerOf(const AlertReason& reason, const Alert& alert, const ProviderTitles& titles)
{
    switch (reason.scope) {
    case AlertScope::Provider:
        return reason.target == alert.provider ? QString() : titleOf(reason.target, titles);
    case AlertScope::Chain:
        return QCoreApplication::translate("Alerts", "chain %1").arg(reason.target);
    case AlertScope::Board:
        break;
    }
    return {};
}

QString line(const AlertReason& reason, const Alert& alert, const ProviderTitles& titles)
{
    const QString owner = ownerOf(reason, alert, titles);
    const QString text = numbers(reason, reason.value);
    return owner.isEmpty() ? text
                           : QCoreApplication::translate("Alerts", "%1, %2").arg(owner, text);
}

/// The gravest reason; of those the first to fire.
const AlertReason* leadingReason(const Alert& alert)
{
    const auto worst = std::max_element(alert.reasons.cbegin(), alert.reasons.cend(),
                                        [](const AlertReason& a, const AlertReason& b) {
                                            return std::pair(isOpen(a), a.severity) <
                                                   std::pair(isOpen(b), b.severity);
                                        });
    return worst == alert.reasons.cend() ? nullptr : &*worst;
}

QString titleOfMeasure(AlertMeasure measure, const QString& whose)
{
    switch (measure) {
    case AlertMeasure::ErrorRate:
        return QCoreApplication::translate("Alerts", "%1: many calls fail").arg(whose);
    case AlertMeasure::LatencyP95:
    case AlertMeasure::TtftP95:
        return QCoreApplication::translate("Alerts", "%1 is slow").arg(whose);
    case AlertMeasure::RateLimited:
        return QCoreApplication::translate("Alerts", "%1 limits the rate of calls").arg(whose);
    case AlertMeasure::CircuitsOpen:
        return QCoreApplication::translate("Alerts", "%1: circuit open").arg(whose);
    case AlertMeasure::FallbackShare:
        return QCoreApplication::translate("Alerts", "%1: fallbacks answer").arg(whose);
    case AlertMeasure::BudgetShare:
        return QCoreApplication::translate("Alerts", "The daily budget is exceeded");
    case AlertMeasure::Silence:
        return QCoreApplication::translate("Alerts", "Checks are overdue");
    case AlertMeasure::ProbeFailures:
        return QCoreApplication::translate("Alerts", "%1: probes fail").arg(whose);
    case AlertMeasure::PageLevel:
        return QCoreApplication::translate("Alerts", "%1: the status page reports an outage")
            .arg(whose);
    case AlertMeasure::KeyFailures:
        return QCoreApplication::translate("Alerts", "%1 refuses your key").arg(whose);
    case AlertMeasure::QuotaFailures:
        return QCoreApplication::translate("Alerts", "%1: quota or credit is used up").arg(whose);
    }
    return whose;
}

QString whose(const Alert& alert, const AlertReason& reason, const ProviderTitles& titles)
{
    if (!alert.provider.isEmpty())
        return titleOf(alert.provider, titles);
    switch (reason.scope) {
    case AlertScope::Provider:
        return titleOf(reason.target, titles);
    case AlertScope::Chain:
        return QCoreApplication::translate("Alerts", "Chain %1").arg(reason.target);
    case AlertScope::Board:
        break;
    }
    return QCoreApplication::translate("Alerts", "All providers");
}

} // namespace

QString alertTitle(const Alert& alert, const ProviderTitles& titles)
{
    if (alert.cause == networkCause().key)
        return QCoreApplication::translate("Alerts", "Your connection is down");
    const QString provider = titleOf(alert.provider, titles);
    if (!alert.provider.isEmpty()) {
        switch (alert.verdict.kind) {
        case VerdictKind::TheirIncident:
            return QCoreApplication::translate("Alerts", "%1 reports an incident").arg(provider);
        case VerdictKind::FailingUnannounced:
            return QCoreApplication::translate("Alerts", "%1 is failing, not announced yet")
                .arg(provider);
        case VerdictKind::YourKey:
            return QCoreApplication::translate("Alerts", "%1 refuses your key").arg(provider);
        case VerdictKind::YourQuota:
            return QCoreApplication::translate("Alerts", "%1: quota or credit is used up")
                .arg(provider);
        case VerdictKind::OnlyThisModel:
            return QCoreApplication::translate("Alerts", "%1: one model fails").arg(provider);
        case VerdictKind::Fine:
        case VerdictKind::YourConnection:
        case VerdictKind::Unknown:
            break;
        }
    }
    const AlertReason* leading = leadingReason(alert);
    return leading ? titleOfMeasure(leading->measure, whose(alert, *leading, titles)) : provider;
}

QString alertText(const Alert& alert, const ProviderTitles& titles)
{
    QStringList lines;
    const bool explains =
        alert.verdict.kind != VerdictKind::Fine && alert.verdict.kind != VerdictKind::Unknown;
    if (explains && !alert.verdict.sentence.isEmpty())
        lines.append(alert.verdict.sentence);
    for (const AlertReason& reason : alert.reasons) {
        if (isOpen(reason) && lines.size() < kMostLines)
            lines.append(line(reason, alert, titles));
    }
    if (explains && !alert.verdict.cure.isEmpty())
        lines.append(alert.verdict.cure);
    return lines.join(u'\n');
}

QString clearedTitle(const Alert& alert, const ProviderTitles& titles)
{
    if (alert.cause == networkCause().key)
        return QCoreApplication::translate("Alerts", "Your connection is back");
    if (!alert.provider.isEmpty())
        return QCoreApplication::translate("Alerts", "%1 is back to normal")
            .arg(titleOf(alert.provider, titles));
    return QCoreApplication::translate("Alerts", "Over: %1").arg(alert.title);
}

QString clearedBy(const AlertReason& reason)
{
    return numbers(reason, reason.clearedBy.value_or(reason.value));
}

} // namespace fuseboard
