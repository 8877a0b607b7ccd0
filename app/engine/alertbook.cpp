// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alertbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

bool isRiddle(VerdictKind kind)
{
    return kind == VerdictKind::Fine || kind == VerdictKind::Unknown;
}

bool isOver(const Alert& alert)
{
    return std::none_of(alert.reasons.cbegin(), alert.reasons.cend(), isOpen);
}

/// The network, or the provider that explains a chain or the board; if it explains all that stands.
std::optional<AlertCause> betterCause(const Alert& alert, const AlertSurroundings& surroundings)
{
    std::optional<AlertCause> better;
    for (const AlertReason& reason : alert.reasons) {
        if (!isOpen(reason))
            continue;
        const AlertCause cause = causeOf(reason, surroundings);
        const bool isBetter =
            cause.key != alert.cause &&
            (cause == networkCause() || (alert.provider.isEmpty() && !cause.provider.isEmpty() &&
                                         alert.cause != networkCause().key));
        if (!isBetter || (better && *better != cause))
            return std::nullopt;
        better = cause;
    }
    return better;
}

} // namespace

AlertBook::AlertBook(Redact redact) : m_redact(std::move(redact)) {}

void AlertBook::restore(const QList<Alert>& alerts, qint64 nowMs)
{
    for (Alert alert : alerts) {
        // The clock may have been set back since: nothing lies ahead of the board's axis.
        alert.firedAtMs = std::min(alert.firedAtMs, nowMs);
        m_lastId = std::max(m_lastId, alert.id);
        if (alert.clearedAtMs) {
            alert.clearedAtMs = std::min(*alert.clearedAtMs, nowMs);
            m_past.append(alert);
        } else if (!ofCause(alert.cause) && !isOver(alert)) {
            m_standing.append(alert);
        }
    }
    std::stable_sort(m_past.begin(), m_past.end(), [](const Alert& a, const Alert& b) {
        return a.clearedAtMs.value_or(0) > b.clearedAtMs.value_or(0);
    });
    if (m_past.size() > kMostPast)
        m_past.resize(kMostPast);
    sort();
}

const Alert* AlertBook::ofCause(const QString& cause) const
{
    const auto found = std::find_if(m_standing.cbegin(), m_standing.cend(),
                                    [&](const Alert& alert) { return alert.cause == cause; });
    return found == m_standing.cend() ? nullptr : &*found;
}

Alert* AlertBook::find(const QString& cause)
{
    const auto found = std::find_if(m_standing.begin(), m_standing.end(),
                                    [&](const Alert& alert) { return alert.cause == cause; });
    return found == m_standing.end() ? nullptr : &*found;
}

QStringList AlertBook::standingProviders() const
{
    QStringList providers;
    for (const Alert& alert : m_standing) {
        if (!alert.provider.isEmpty())
            providers.append(alert.provider);
    }
    return providers;
}

Verdict AlertBook::redacted(Verdict verdict) const
{
    verdict.sentence = m_redact(verdict.sentence);
    verdict.cure = m_redact(verdict.cure);
    for (QString& line : verdict.evidence)
        line = m_redact(line);
    return verdict;
}

Alert& AlertBook::open(const AlertCause& cause, const Verdict& verdict, qint64 nowMs)
{
    const auto again = std::find_if(m_past.begin(), m_past.end(), [&](const Alert& alert) {
        return alert.cause == cause.key && !alert.mergedInto &&
               nowMs - alert.clearedAtMs.value_or(0) < kReopenWithinMs;
    });
    Alert alert;
    if (again != m_past.end()) {
        alert = *again;
        m_past.erase(again);
        alert.clearedAtMs.reset();
        alert.clearedBecause.clear();
    } else {
        // Unlike a count, it means the same alert to a webhook also after the next start.
        m_lastId = std::max(m_lastId + 1, static_cast<AlertId>(std::max<qint64>(nowMs, 0)));
        alert.id = m_lastId;
        alert.cause = cause.key;
        alert.provider = cause.provider;
        alert.firedAtMs = nowMs;
    }
    if (isRiddle(alert.verdict.kind) || !isRiddle(verdict.kind))
        alert.verdict = redacted(verdict);
    m_standing.append(alert);
    return m_standing.last();
}

void AlertBook::put(Alert& alert, const AlertReason& reason)
{
    const auto same =
        std::find_if(alert.reasons.begin(), alert.reasons.end(),
                     [&](const AlertReason& each) { return isSameReason(each, reason); });
    if (same == alert.reasons.end()) {
        alert.reasons.append(reason);
    } else {
        // One that comes back is one reason with one history.
        AlertReason joined = reason;
        joined.firedAtMs = std::min(joined.firedAtMs, same->firedAtMs);
        if (same->worst)
            joined.worst = std::max(joined.worst.value_or(*same->worst), *same->worst);
        *same = joined;
    }
    alert.severity = std::max(alert.severity, reason.severity);
}

void AlertBook::write(Alert& alert)
{
    alert.title = m_redact(alertTitle(alert, m_titles));
    alert.text = m_redact(alertText(alert, m_titles));
}

void AlertBook::fired(const AlertCause& cause, const AlertReason& reason, const Verdict& verdict,
                      qint64 nowMs)
{
    Alert* known = find(cause.key);
    Alert& alert = known ? *known : open(cause, verdict, nowMs);
    put(alert, reason);
    write(alert);
    sort();
}

void AlertBook::follow(const AlertReason& reason, qint64 nowMs)
{
    for (qsizetype i = 0; i < m_standing.size(); ++i) {
        Alert& alert = m_standing[i];
        const bool isHere =
            std::any_of(alert.reasons.cbegin(), alert.reasons.cend(), [&](const AlertReason& each) {
                return isOpen(each) && isSameReason(each, reason);
            });
        if (!isHere)
            continue;
        const AlertSeverity before = alert.severity;
        put(alert, reason);
        if (isOver(alert)) {
            finish(i, clearedBy(reason), nowMs);
        } else if (!isOpen(reason) || alert.severity != before) {
            write(alert);
            sort();
        }
        return;
    }
}

void AlertBook::drop(const AlertReason& reason, const QString& because, qint64 nowMs)
{
    for (qsizetype i = 0; i < m_standing.size(); ++i) {
        Alert& alert = m_standing[i];
        for (AlertReason& each : alert.reasons) {
            if (isOpen(each) && isSameReason(each, reason))
                each.clearedAtMs = nowMs;
        }
        if (isOver(alert)) {
            finish(i, because, nowMs);
            return;
        }
    }
}

void AlertBook::close(const QString& cause, const QString& because, qint64 nowMs)
{
    for (qsizetype i = 0; i < m_standing.size(); ++i) {
        if (m_standing[i].cause == cause) {
            finish(i, because, nowMs);
            return;
        }
    }
}

void AlertBook::finish(qsizetype at, const QString& because, qint64 nowMs)
{
    Alert alert = m_standing.takeAt(at);
    for (AlertReason& reason : alert.reasons) {
        if (isOpen(reason))
            reason.clearedAtMs = nowMs;
    }
    alert.clearedAtMs = nowMs;
    alert.clearedBecause = because;
    m_past.prepend(alert);
    if (m_past.size() > kMostPast)
        m_past.removeLast();
}

void AlertBook::regroup(const AlertSurroundings& surroundings, const Verdict& verdict, qint64 nowMs)
{
    for (qsizetype i = m_standing.size() - 1; i >= 0; --i) {
        const Alert alert = m_standing[i];
        if (nowMs - alert.firedAtMs >= kRegroupWithinMs)
            continue;
        const std::optional<AlertCause> better = betterCause(alert, surroundings);
        if (!better)
            continue;
        Alert* target = find(better->key);
        if (!target)
            target = &open(*better, *better == networkCause() ? verdict : alert.verdict, nowMs);
        for (const AlertReason& reason : alert.reasons) {
            if (isOpen(reason))
                put(*target, reason);
        }
        target->firedAtMs = std::min(target->firedAtMs, alert.firedAtMs);
        write(*target);
        const AlertId into = target->id;
        const QString because =
            QCoreApplication::translate("Alerts", "It is part of: %1").arg(target->title);
        finish(i, because, nowMs);
        m_past.first().mergedInto = into;
        // The list has changed below this place: look at it again from its end.
        i = m_standing.size();
    }
    sort();
}

void AlertBook::explain(const QString& provider, const Verdict& verdict)
{
    Alert* alert = find(providerCause(provider).key);
    if (!alert)
        return;
    // Pages lag behind: what fired unannounced may be announced by now.
    const bool isAnnounced = alert->verdict.kind == VerdictKind::FailingUnannounced &&
                             verdict.kind == VerdictKind::TheirIncident;
    const bool isExplained = isRiddle(alert->verdict.kind) && !isRiddle(verdict.kind) &&
                             verdict.kind != VerdictKind::YourConnection;
    if (!isAnnounced && !isExplained)
        return;
    alert->verdict = redacted(verdict);
    write(*alert);
}

bool AlertBook::snooze(AlertId id, qint64 untilMs, qint64 nowMs)
{
    const auto alert = std::find_if(m_standing.begin(), m_standing.end(),
                                    [&](const Alert& each) { return each.id == id; });
    if (alert == m_standing.end())
        return false;
    alert->snoozedUntilMs = untilMs > nowMs ? std::optional(untilMs) : std::nullopt;
    return true;
}

void AlertBook::setQuiet(const std::function<bool(const Alert&)>& isQuiet)
{
    for (Alert& alert : m_standing)
        alert.quiet = isQuiet(alert);
}

void AlertBook::sort()
{
    std::stable_sort(m_standing.begin(), m_standing.end(), [](const Alert& a, const Alert& b) {
        return std::pair(b.severity, b.firedAtMs) < std::pair(a.severity, a.firedAtMs);
    });
}

} // namespace fuseboard
