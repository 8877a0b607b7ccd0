// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alertnotices.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QList<NoticeAction> actions()
{
    return {{u"show"_s, QCoreApplication::translate("Alerts", "Show")},
            {u"snooze"_s, QCoreApplication::translate("Alerts", "Snooze for an hour")}};
}

const Alert* findAlert(const QList<Alert>& alerts, AlertId id)
{
    const auto found = std::find_if(alerts.cbegin(), alerts.cend(),
                                    [&](const Alert& alert) { return alert.id == id; });
    return found == alerts.cend() ? nullptr : &*found;
}

} // namespace

AlertNotices::AlertNotices(Notifier* notifier, Tell tell)
    : m_notifier(notifier), m_tell(std::move(tell))
{
}

void AlertNotices::configure(const AlertSettings& settings)
{
    m_settings = settings;
    if (settings.notifications && settings.enabled)
        return;
    for (auto& [id, told] : m_told)
        withdraw(told);
}

void AlertNotices::adopt(const QList<Alert>& standing, Instant now, qint64 nowMs)
{
    for (const Alert& alert : standing) {
        if (alert.quiet)
            continue; // told nobody so far
        Told& told = m_told[alert.id];
        told.cause = alert.cause;
        told.standing = audibleSeverity(alert);
        told.firings = 1;
        told.last = now;
        told.wasSnoozed = alert.snoozedUntilMs && nowMs < *alert.snoozedUntilMs;
        told.shown = m_settings.notifications && !told.wasSnoozed;
    }
}

std::optional<AlertId> AlertNotices::alertOf(const QString& tag) const
{
    const auto found = std::find_if(m_told.crbegin(), m_told.crend(), [&](const auto& entry) {
        return entry.second.cause == tag && entry.second.standing;
    });
    return found == m_told.crend() ? std::nullopt : std::optional(found->first);
}

void AlertNotices::update(const QList<Alert>& standing, const QList<Alert>& past,
                          const ProviderTitles& titles, Instant now, qint64 nowMs)
{
    // What is over comes first: its notice may have the tag of one that stands.
    for (auto entry = m_told.begin(); entry != m_told.end();) {
        auto& [id, told] = *entry;
        const Alert* alert = findAlert(past, id);
        if (alert && told.standing)
            tellOver(told, *alert, titles, now);
        // What is over may come back for a while, and is to be known then.
        const bool isForgotten = !findAlert(standing, id) &&
                                 (!alert || (!told.standing && now - told.last > 2 * kFlapping));
        entry = isForgotten ? m_told.erase(entry) : std::next(entry);
    }
    for (const Alert& alert : standing) {
        Told& told = m_told[alert.id];
        told.cause = alert.cause;
        told.overSince.reset();
        tellStanding(told, alert, now, nowMs);
    }
}

AlertSeverity AlertNotices::audibleSeverity(const Alert& alert) const
{
    AlertSeverity severity = AlertSeverity::Warning;
    for (const AlertReason& reason : alert.reasons) {
        if (!m_settings.muted.contains(reason.rule))
            severity = std::max(severity, reason.severity);
    }
    return severity;
}

std::optional<AlertEvent> AlertNotices::eventOf(const Told& told, const Alert& alert,
                                                AlertSeverity severity, bool snoozed,
                                                Instant now) const
{
    if (alert.quiet)
        return std::nullopt;
    if (!told.standing)
        return AlertEvent::Fired;
    if (severity > *told.standing)
        return AlertEvent::Risen;
    const bool isDue = m_settings.remindEvery && now - told.last >= *m_settings.remindEvery;
    if (!snoozed && (isDue || (told.wasSnoozed && alert.snoozedUntilMs)))
        return AlertEvent::Reminder;
    return std::nullopt;
}

void AlertNotices::tellStanding(Told& told, const Alert& alert, Instant now, qint64 nowMs)
{
    const bool snoozed = alert.snoozedUntilMs && nowMs < *alert.snoozedUntilMs;
    const AlertSeverity severity = audibleSeverity(alert);
    const std::optional<AlertEvent> event = eventOf(told, alert, severity, snoozed, now);
    told.wasSnoozed = snoozed;
    if (alert.quiet || snoozed)
        withdraw(told);
    if (!event)
        return;
    told.standing = std::max(severity, told.standing.value_or(severity));
    told.last = now;
    told.firings += *event == AlertEvent::Fired ? 1 : 0;
    if (!snoozed)
        show(told, alert, *event);
    m_tell(*event, alert);
}

void AlertNotices::tellOver(Told& told, const Alert& alert, const ProviderTitles& titles,
                            Instant now)
{
    if (!told.overSince)
        told.overSince = now;
    const bool flaps = told.firings > 1 && now - *told.overSince < kFlapping;
    if (flaps && !alert.mergedInto)
        return;
    told.standing.reset();
    told.last = now;
    if (alert.mergedInto) {
        withdraw(told); // the other's notice tells it
    } else if (told.shown && m_notifier) {
        Notice notice;
        notice.tag = alert.cause;
        notice.title = clearedTitle(alert, titles);
        notice.text = alert.clearedBecause;
        notice.urgency = NoticeUrgency::Low;
        m_notifier->show(notice);
        told.shown = false;
    }
    m_tell(AlertEvent::Cleared, alert);
}

void AlertNotices::show(Told& told, const Alert& alert, AlertEvent event)
{
    if (!m_notifier || !m_settings.notifications)
        return;
    const bool isAgain =
        event == AlertEvent::Reminder || (event == AlertEvent::Fired && told.firings > 1);
    Notice notice;
    notice.tag = alert.cause;
    notice.title = alert.title;
    notice.text = alert.text;
    notice.actions = actions();
    notice.sound = m_settings.sound && !isAgain;
    if (event == AlertEvent::Fired && isAgain)
        notice.urgency = NoticeUrgency::Low;
    else if (*told.standing == AlertSeverity::Critical)
        notice.urgency = NoticeUrgency::Critical;
    m_notifier->show(notice);
    told.shown = true;
}

void AlertNotices::withdraw(Told& told)
{
    if (told.shown && m_notifier)
        m_notifier->withdraw(told.cause);
    told.shown = false;
}

} // namespace fuseboard
