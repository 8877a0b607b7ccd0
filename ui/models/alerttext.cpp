// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerttext.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoBreak(0x00a0);
constexpr QChar kDash(0x2013);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

/// At most one decimal, and none where it says nothing.
QString numberText(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', isWhole || value >= 100 ? 0 : 1);
}

QString pageLevelText(double level)
{
    if (level < 0.5)
        return Words::tr("operational");
    if (level < 1.5)
        return Words::tr("degraded");
    return level < 2.5 ? Words::tr("partial outage") : Words::tr("major outage");
}

/// Whole minutes up to an hour, then hours, then days; below a minute nothing.
QString spanText(qint64 ms)
{
    const qint64 minutes = ms / 60'000;
    if (minutes < 60)
        return QLocale().toString(minutes) + kNoBreak + Words::tr("min");
    if (minutes < 48 * 60)
        return QLocale().toString(minutes / 60) + kNoBreak + Words::tr("h");
    return QLocale().toString(minutes / (24 * 60)) + kNoBreak + Words::tr("d");
}

} // namespace

QString severityText(AlertSeverity severity)
{
    return severity == AlertSeverity::Critical ? Words::tr("Critical") : Words::tr("Warning");
}

QString measureText(AlertMeasure measure)
{
    switch (measure) {
    case AlertMeasure::ErrorRate:
        return Words::tr("Error rate");
    case AlertMeasure::LatencyP95:
        return Words::tr("p95 latency");
    case AlertMeasure::TtftP95:
        return Words::tr("p95 time to first token");
    case AlertMeasure::RateLimited:
        return Words::tr("Rate limited calls");
    case AlertMeasure::CircuitsOpen:
        return Words::tr("Open circuits");
    case AlertMeasure::FallbackShare:
        return Words::tr("Share of fallbacks");
    case AlertMeasure::BudgetShare:
        return Words::tr("Cost against budget");
    case AlertMeasure::Silence:
        return Words::tr("Overdue checks");
    case AlertMeasure::ProbeFailures:
        return Words::tr("Failed checks in a row");
    case AlertMeasure::PageLevel:
        return Words::tr("Status page");
    case AlertMeasure::KeyFailures:
        return Words::tr("Refused keys");
    case AlertMeasure::QuotaFailures:
        return Words::tr("Refused for quota");
    }
    return {};
}

QString measureValueText(AlertMeasure measure, std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return kDash;
    switch (measure) {
    case AlertMeasure::ErrorRate:
    case AlertMeasure::FallbackShare:
        return percentText(*value);
    case AlertMeasure::BudgetShare:
        return QLocale().toString(*value * 100, 'f', 0) + kNoBreak + u'%';
    case AlertMeasure::LatencyP95:
    case AlertMeasure::TtftP95:
    case AlertMeasure::Silence:
        return roundDurationText(*value * 1000);
    case AlertMeasure::RateLimited:
        return Words::tr("%1 a minute").arg(numberText(*value));
    case AlertMeasure::PageLevel:
        return pageLevelText(*value);
    case AlertMeasure::CircuitsOpen:
    case AlertMeasure::ProbeFailures:
    case AlertMeasure::KeyFailures:
    case AlertMeasure::QuotaFailures:
        break;
    }
    return numberText(*value);
}

QString ruleText(const QString& rule, AlertMeasure measure)
{
    return rule.isEmpty() || rule == nameOf(measure) ? measureText(measure) : rule;
}

QString reasonTitle(const AlertReason& reason)
{
    const QString rule = ruleText(reason.rule, reason.measure);
    return reason.target.isEmpty() ? rule : Words::tr("%1 of %2").arg(rule, reason.target);
}

QString reasonNumbers(const AlertReason& reason)
{
    const auto say = [&](double value) { return measureValueText(reason.measure, value); };
    QString text =
        Words::tr("%1 when it fired, over %2").arg(say(reason.value), say(reason.threshold));
    if (reason.worst && *reason.worst > reason.value)
        text += Words::tr("; worst %1").arg(say(*reason.worst));
    if (reason.clearedBy)
        text += Words::tr("; cleared by %1").arg(say(*reason.clearedBy));
    return text;
}

QString reasonsText(const Alert& alert)
{
    QStringList parts;
    for (const AlertReason& reason : alert.reasons)
        parts << Words::tr("%1: %2").arg(reasonTitle(reason), reasonNumbers(reason));
    return parts.join(u'\n');
}

QString ruleScopeText(const AlertRule& rule)
{
    const QString names = rule.targets.join(u", "_s);
    switch (rule.scope) {
    case AlertScope::Board:
        return Words::tr("the board");
    case AlertScope::Provider:
        return names.isEmpty() ? Words::tr("every provider") : names;
    case AlertScope::Chain:
        return names.isEmpty() ? Words::tr("every chain") : Words::tr("chains %1").arg(names);
    }
    return {};
}

QString ruleCountsText(const AlertRule& rule)
{
    return Words::tr("%1 bad to fire, %2 good to clear").arg(rule.badToFire).arg(rule.goodToClear);
}

QString agoText(qint64 thenMs, qint64 nowMs)
{
    const qint64 ms = nowMs - thenMs;
    return ms < 60'000 ? Words::tr("just now") : Words::tr("%1 ago").arg(spanText(ms));
}

QString inText(qint64 thenMs, qint64 nowMs)
{
    const qint64 ms = thenMs - nowMs;
    if (ms <= 0)
        return Words::tr("now");
    return ms < 60'000 ? Words::tr("in less than a minute") : Words::tr("in %1").arg(spanText(ms));
}

QString momentText(qint64 atMs, qint64 nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    const QString clock = at.time().toString(u"HH:mm"_s);
    return at.date() == now.date()
               ? clock
               : Words::tr("%1, %2", "date, time of day")
                     .arg(QLocale().toString(at.date(), QLocale::ShortFormat), clock);
}

QString moneyText(double usd)
{
    if (!std::isfinite(usd))
        return kDash;
    if (usd > 0 && usd < 0.0001)
        return Words::tr("less than $%1").arg(QLocale().toString(0.0001, 'f', 4));
    const int decimals = usd > 0 && usd < 0.1 ? 4 : 2;
    return u'$' + QLocale().toString(usd, 'f', decimals);
}

} // namespace fuseboard
