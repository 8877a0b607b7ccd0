// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertstate.h"

#include <algorithm>
#include <cmath>

namespace fuseboard {

AlertState::AlertState(AlertRule rule, QString target) : m_rule(std::move(rule))
{
    m_reason.rule = m_rule.name;
    m_reason.measure = m_rule.measure;
    m_reason.scope = m_rule.scope;
    m_reason.target = std::move(target);
}

AlertState::Judgement AlertState::judge(const AlertReading& reading)
{
    if (!reading.value || !std::isfinite(*reading.value))
        return Judgement::Neither;
    const bool isNew = reading.newest && (!m_newest || *reading.newest > *m_newest);
    m_newest = reading.newest;
    Judgement judgement = Judgement::Good;
    if (m_rule.critical && *reading.value > *m_rule.critical)
        judgement = Judgement::Critical;
    else if (m_rule.warning && *reading.value > *m_rule.warning)
        judgement = Judgement::Warning;
    if (!m_standing && reading.isOnce && judgement != Judgement::Good)
        return Judgement::Neither;
    if (!reading.samples || *reading.samples >= m_rule.minimumSamples)
        return judgement;
    // Few calls cannot prove a rate. But where one stands and nobody but a probe calls now and
    // then, each new call that is fine is a step towards its end; otherwise it stood for ever.
    if (!m_standing)
        return Judgement::Neither;
    if (judgement != Judgement::Good) {
        m_good = 0;
        return Judgement::Neither;
    }
    return isNew ? Judgement::Good : Judgement::Neither;
}

AlertChange AlertState::take(const AlertReading& reading, Instant now, qint64 atMs)
{
    const Judgement judgement = judge(reading);
    if (judgement == Judgement::Neither) {
        if (!m_standing)
            m_bad = m_critical = 0;
        return AlertChange::None;
    }
    if (judgement == Judgement::Good)
        m_heldUntil.reset();
    else if (m_heldUntil && now < *m_heldUntil)
        return AlertChange::None;
    if (m_standing)
        follow(*reading.value);
    const AlertChange change = judgement == Judgement::Good
                                   ? takeGood(*reading.value, atMs)
                                   : takeBad(judgement, *reading.value, atMs);
    m_recent.append(*reading.value);
    if (m_recent.size() > kValuesKept)
        m_recent.removeFirst();
    return change;
}

AlertChange AlertState::takeBad(Judgement judgement, double value, qint64 atMs)
{
    m_good = 0;
    ++m_bad;
    m_critical = judgement == Judgement::Critical ? m_critical + 1 : 0;
    const bool isCritical = m_critical >= m_rule.badToFire;
    if (!m_standing && m_bad >= m_rule.badToFire) {
        fire(value, isCritical ? AlertSeverity::Critical : AlertSeverity::Warning, atMs);
        return AlertChange::Fired;
    }
    if (m_standing && isCritical && m_reason.severity == AlertSeverity::Warning) {
        m_reason.severity = AlertSeverity::Critical;
        return AlertChange::Rose;
    }
    return AlertChange::None;
}

AlertChange AlertState::takeGood(double value, qint64 atMs)
{
    m_bad = m_critical = 0;
    if (!m_standing || ++m_good < m_rule.goodToClear)
        return AlertChange::None;
    m_standing = false;
    m_good = 0;
    m_reason.clearedAtMs = atMs;
    m_reason.clearedBy = value;
    return AlertChange::Cleared;
}

void AlertState::fire(double value, AlertSeverity severity, qint64 atMs)
{
    m_standing = true;
    m_good = 0;
    m_reason.severity = severity;
    m_reason.value = value;
    m_reason.threshold = severity == AlertSeverity::Critical || !m_rule.warning
                             ? m_rule.critical.value_or(0)
                             : *m_rule.warning;
    m_reason.worst = value;
    m_reason.before = m_recent;
    m_reason.after.clear();
    m_reason.firedAtMs = atMs;
    m_reason.clearedAtMs.reset();
    m_reason.clearedBy.reset();
}

void AlertState::follow(double value)
{
    m_reason.worst = std::max(m_reason.worst.value_or(value), value);
    if (m_reason.after.size() < kValuesKept)
        m_reason.after.append(value);
}

void AlertState::resume(const AlertReason& reason)
{
    m_reason = reason;
    m_standing = true;
    interrupt();
}

std::optional<AlertState::Memory> AlertState::memory(Instant now) const
{
    const bool isHeld = m_heldUntil && *m_heldUntil > now;
    if (m_bad == 0 && m_good == 0 && !isHeld)
        return std::nullopt;
    // One that stands counts on for ever: further than this makes no difference.
    return Memory{std::min(m_bad, m_rule.badToFire), std::min(m_critical, m_rule.badToFire), m_good,
                  m_recent, isHeld ? m_heldUntil : std::nullopt};
}

void AlertState::restore(const Memory& memory)
{
    m_bad = std::clamp(memory.bad, 0, std::max(0, m_rule.badToFire - 1));
    m_critical = std::clamp(memory.critical, 0, std::max(0, m_rule.badToFire - 1));
    m_good = std::clamp(memory.good, 0, std::max(0, m_rule.goodToClear - 1));
    m_recent = memory.recent.last(std::min<qsizetype>(memory.recent.size(), kValuesKept));
    m_heldUntil = memory.heldUntil;
}

void AlertState::rearm(Instant until)
{
    interrupt();
    m_standing = false;
    m_heldUntil = until;
    m_recent.clear();
}

void AlertState::interrupt()
{
    m_bad = m_critical = m_good = 0;
}

} // namespace fuseboard
