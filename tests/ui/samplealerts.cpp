// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplealerts.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;

ProbeView check(const QString& provider, const QString& model, qint64 lastAtMs, bool passed)
{
    ProbeView probe;
    probe.provider = provider;
    probe.model = model;
    probe.automatic = true;
    probe.lastAtMs = lastAtMs;
    probe.lastPassed = passed;
    probe.nextAtMs = lastAtMs + 15 * kMinuteMs;
    return probe;
}

AlertReason errorRate(double value, AlertSeverity severity)
{
    AlertReason reason;
    reason.rule = u"error_rate"_s;
    reason.target = u"aurora"_s;
    reason.severity = severity;
    reason.value = value;
    reason.threshold = severity == AlertSeverity::Critical ? 0.10 : 0.02;
    reason.before = {0, 0, 0.01, 0, 0.02, 0.05};
    reason.after = {0.31, 0.48, 0.61, 0.52};
    reason.worst = 0.61;
    reason.firedAtMs = kSampleNoonMs - 12 * kMinuteMs;
    return reason;
}

Alert announcedOutage()
{
    Alert alert;
    alert.id = 7;
    alert.cause = u"provider:aurora"_s;
    alert.provider = u"aurora"_s;
    alert.severity = AlertSeverity::Critical;
    alert.title = u"aurora: their incident"_s;
    alert.verdict = {.kind = VerdictKind::TheirIncident,
                     .sentence = u"aurora fails, and its status page says why: elevated errors on "
                                 "chat completions since 11:40."_s,
                     .evidence = {u"24 % of 58 calls failed in the last 5 minutes"_s,
                                  u"status page: partial outage, investigating"_s},
                     .cure = u"Wait, or send prompts through a chain that falls back to another "
                             "provider."_s};
    AlertReason page;
    page.rule = u"page_level"_s;
    page.measure = AlertMeasure::PageLevel;
    page.target = u"aurora"_s;
    page.severity = AlertSeverity::Warning;
    page.value = 2;
    page.threshold = 1;
    page.before = {0, 0, 0, 0, 1, 1};
    page.after = {2, 2, 2};
    page.firedAtMs = kSampleNoonMs - 9 * kMinuteMs;
    alert.reasons = {errorRate(0.24, AlertSeverity::Critical), page};
    alert.firedAtMs = kSampleNoonMs - 12 * kMinuteMs;
    return alert;
}

Alert fallbacks()
{
    Alert alert;
    alert.id = 9;
    alert.cause = u"chain:default"_s;
    alert.title = u"default: many prompts are answered by a later step"_s;
    alert.text = u"27 % of the prompts of the last 5 minutes needed a fallback."_s;
    AlertReason reason;
    reason.rule = u"fallback_share"_s;
    reason.measure = AlertMeasure::FallbackShare;
    reason.scope = AlertScope::Chain;
    reason.target = u"default"_s;
    reason.value = 0.27;
    reason.threshold = 0.10;
    reason.before = {0, 0.02, 0.04, 0.08};
    reason.after = {0.25, 0.22};
    reason.firedAtMs = kSampleNoonMs - 4 * kMinuteMs;
    alert.reasons = {reason};
    alert.firedAtMs = kSampleNoonMs - 4 * kMinuteMs;
    alert.snoozedUntilMs = kSampleNoonMs + 56 * kMinuteMs;
    return alert;
}

Alert over(const QString& title, AlertSeverity severity, qint64 minutesAgo, qint64 minutesLong,
           const QString& because)
{
    Alert alert;
    alert.id = static_cast<AlertId>(minutesAgo);
    alert.title = title;
    alert.severity = severity;
    alert.reasons = {errorRate(0.18, severity)};
    alert.firedAtMs = kSampleNoonMs - minutesAgo * kMinuteMs;
    alert.clearedAtMs = alert.firedAtMs + minutesLong * kMinuteMs;
    alert.reasons[0].clearedAtMs = alert.clearedAtMs;
    alert.reasons[0].clearedBy = 0.004;
    alert.clearedBecause = because;
    return alert;
}

} // namespace

AlertsSnapshot quietAlerts()
{
    AlertsSnapshot alerts;
    alerts.nowMs = kSampleNoonMs;
    alerts.rules = defaultAlertRules();
    alerts.desktopNotices = true;
    alerts.probes = {
        check(u"aurora"_s, u"aurora-large"_s, kSampleNoonMs - 3 * kMinuteMs, true),
        check(u"borealis"_s, u"borealis-2"_s, kSampleNoonMs - 8 * kMinuteMs, true),
        check(u"local"_s, u"gemma3:4b"_s, kSampleNoonMs - kMinuteMs / 2, true),
    };
    alerts.cost = {.todayUsd = 0.8312,
                   .probesUsd = 0.0094,
                   .dailyBudgetUsd = 5,
                   .dailyProbeCapUsd = 0.25,
                   .unpriced = {}};
    return alerts;
}

AlertsSnapshot troubledAlerts()
{
    AlertsSnapshot alerts = quietAlerts();
    alerts.desktopNotices = false;
    alerts.standing = {announcedOutage(), fallbacks()};
    alerts.past = {
        over(u"local: your connection"_s, AlertSeverity::Critical, 95, 7,
             u"the error rate was 0.4 % twice in a row"_s),
        over(u"borealis: slow"_s, AlertSeverity::Warning, 60 * 26, 64,
             u"the p95 latency was 4.1 s twice in a row"_s),
    };
    alerts.muted = {u"silence"_s};
    AlertRule own;
    own.name = u"slow first tokens of borealis"_s;
    own.measure = AlertMeasure::TtftP95;
    own.targets = {u"borealis"_s};
    own.warning = 2.5;
    alerts.rules.append(own);
    alerts.probes[0].lastPassed = false;
    alerts.probes[0].lastDetail = u"the provider is overloaded (529)"_s;
    alerts.probes[2].nextAtMs.reset();
    alerts.probes[2].paused = u"on battery"_s;
    ProbeView saved = check(u"borealis"_s, u"borealis-2"_s, kSampleNoonMs - 2 * kMinuteMs, true);
    saved.automatic = false;
    saved.name = u"knows the capital of France"_s;
    alerts.probes.append(saved);
    alerts.cost = {.todayUsd = 4.6,
                   .probesUsd = 0.2613,
                   .dailyBudgetUsd = 5,
                   .dailyProbeCapUsd = 0.25,
                   .unpriced = {u"aurora / aurora-large"_s}};
    return alerts;
}

} // namespace fuseboard
