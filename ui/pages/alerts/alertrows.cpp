// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertrows.h"

#include "ui/models/alerttext.h"
#include "ui/models/format.h"
#include "ui/pages/alerts/ruletexts.h"

#include <QCoreApplication>

#include <chrono>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertRows)
};

Health healthOf(AlertSeverity severity)
{
    return severity == AlertSeverity::Critical ? Health::Bad : Health::Degraded;
}

TableCell lastResult(const ProbeView& probe, qint64 nowMs)
{
    if (!probe.lastAtMs)
        return {.text = Words::tr("not sent yet"), .tone = Tone::Muted};
    const QString when = agoText(*probe.lastAtMs, nowMs);
    if (probe.lastPassed)
        return {.text = Words::tr("passed, %1").arg(when), .lamp = Health::Good};
    if (probe.lastDetail.isEmpty())
        return {.text = Words::tr("failed, %1").arg(when), .tone = Tone::Bad, .lamp = Health::Bad};
    return {.text = Words::tr("failed, %1: %2").arg(when, probe.lastDetail.simplified()),
            .tone = Tone::Bad,
            .lamp = Health::Bad,
            .whole = probe.lastDetail};
}

TableCell nextTime(const ProbeView& probe, qint64 nowMs)
{
    if (!probe.paused.isEmpty())
        return {.text = Words::tr("paused: %1").arg(probe.paused), .tone = Tone::Warning};
    if (!probe.nextAtMs)
        return {.text = QString(QChar(0x2013)), .tone = Tone::Muted};
    return {.text = inText(*probe.nextAtMs, nowMs)};
}

/// Short: why there is no answer stands in the tool tip.
TableCell lastWeek(const AlertRule& rule, const QHash<QString, RulePreview>& previews)
{
    const auto preview = previews.constFind(rule.name);
    if (preview == previews.constEnd())
        return {.text = QString(QChar(0x2013)), .tone = Tone::Muted};
    const QString whole = previewText(*preview);
    if (!preview->judged)
        return {.text = Words::tr("cannot tell"), .tone = Tone::Muted, .whole = whole};
    if (preview->firings.isEmpty())
        return {.text = Words::tr("never"), .tone = Tone::Muted, .whole = whole};
    return {.text =
                preview->firings.size() == 1
                    ? Words::tr("once")
                    : Words::tr("%Ln times", nullptr, static_cast<int>(preview->firings.size())),
            .whole = whole + u'\n' + firingsText(*preview, rule.measure)};
}

} // namespace

QStringList pastHeaders()
{
    return {Words::tr("Fired"), Words::tr("Alert"), Words::tr("Lasted"), Words::tr("Cleared by")};
}

QList<TableRow> pastRows(const AlertsSnapshot& alerts)
{
    QList<TableRow> rows;
    for (const Alert& alert : alerts.past) {
        const qint64 endMs = alert.clearedAtMs.value_or(alerts.nowMs);
        rows.append({{.text = momentText(alert.firedAtMs, alerts.nowMs), .tone = Tone::Muted},
                     {.text = alert.title,
                      .lamp = healthOf(alert.severity),
                      .whole = severityText(alert.severity) + u'\n' + alert.verdict.sentence +
                               u'\n' + reasonsText(alert)},
                     {.text = durationText(static_cast<double>(endMs - alert.firedAtMs))},
                     {.text = alert.clearedBecause}});
    }
    return rows;
}

QStringList checkHeaders()
{
    return {Words::tr("Check", "noun: a check that is made on a schedule"), Words::tr("Provider"),
            Words::tr("Model"), Words::tr("Last result"), Words::tr("Next")};
}

QList<TableRow> checkRows(const AlertsSnapshot& alerts)
{
    QList<TableRow> rows;
    for (const ProbeView& probe : alerts.probes)
        rows.append({{.text = probe.automatic ? Words::tr("Automatic") : probe.name},
                     {.text = probe.provider},
                     {.text = probe.model},
                     lastResult(probe, alerts.nowMs),
                     nextTime(probe, alerts.nowMs)});
    return rows;
}

QStringList ruleHeaders()
{
    return {Words::tr("Rule"),         Words::tr("Looks at"),      Words::tr("Window"),
            Words::tr("Warning over"), Words::tr("Critical over"), Words::tr("Counts"),
            Words::tr("Last week"),    Words::tr("Tells you")};
}

QList<TableRow> ruleRows(const QList<AlertRule>& rules, const QStringList& mutedRules,
                         const QHash<QString, RulePreview>& previews)
{
    QList<TableRow> rows;
    for (const AlertRule& rule : rules) {
        const bool muted = mutedRules.contains(rule.name);
        const auto ms = std::chrono::duration<double, std::milli>(rule.window).count();
        const QString name = ruleText(rule.name, rule.measure);
        const QString measure = measureText(rule.measure);
        rows.append(
            {{.text = name,
              .whole = Words::tr("%1: %2, at least %Ln samples", nullptr, rule.minimumSamples)
                           .arg(rule.name, measure)},
             {.text = name == measure ? ruleScopeText(rule)
                                      : Words::tr("%1, %2").arg(measure, ruleScopeText(rule))},
             {.text = roundDurationText(ms), .tone = Tone::Muted},
             {.text = measureValueText(rule.measure, rule.warning)},
             {.text = measureValueText(rule.measure, rule.critical)},
             {.text = Words::tr("%1 bad, %2 good").arg(rule.badToFire).arg(rule.goodToClear),
              .tone = Tone::Muted,
              .whole = ruleCountsText(rule)},
             lastWeek(rule, previews),
             rule.enabled ? TableCell{.text = muted ? Words::tr("muted") : Words::tr("yes"),
                                      .tone = muted ? Tone::Muted : Tone::Normal,
                                      .checked = !muted}
                          : TableCell{.text = Words::tr("switched off"), .tone = Tone::Muted}});
    }
    return rows;
}

} // namespace fuseboard
