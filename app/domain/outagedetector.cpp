// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/outagedetector.h"

#include <algorithm>
#include <limits>

namespace fuseboard {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(OutageLevel level)
{
    switch (level) {
    case OutageLevel::None:
        return "none"_L1;
    case OutageLevel::Transient:
        return "transient"_L1;
    case OutageLevel::Extended:
        return "extended"_L1;
    case OutageLevel::Prolonged:
        return "prolonged"_L1;
    }
    return {};
}

void OutageDetector::recordSuccess()
{
    *this = {};
}

void OutageDetector::recordFailure(ErrorKind kind, Instant now)
{
    if (!consequencesOf(kind).trips)
        return;
    if (isForgotten(now))
        *this = {};
    if (m_failures == 0)
        m_since = m_last = now;
    m_last = std::max(m_last, now);
    if (m_failures < std::numeric_limits<int>::max())
        ++m_failures;
    m_recent.push_back(m_last);
    if (m_recent.size() > kProlongedFrom)
        m_recent.pop_front();
    if (m_recent.size() == kProlongedFrom && m_last - m_recent.front() <= kProlongedWindow)
        m_prolonged = true;
}

void OutageDetector::restore(const Memory& memory, Instant now)
{
    *this = {};
    m_failures = std::max(0, memory.failures);
    if (m_failures == 0)
        return;
    m_prolonged = memory.prolonged;
    m_last = std::min(memory.last, now);
    m_since = std::min(memory.since, m_last);
}

OutageLevel OutageDetector::level(Instant now) const
{
    if (failures(now) == 0)
        return OutageLevel::None;
    if (m_prolonged)
        return OutageLevel::Prolonged;
    return m_failures >= kExtendedFrom ? OutageLevel::Extended : OutageLevel::Transient;
}

std::optional<Instant> OutageDetector::since(Instant now) const
{
    return failures(now) == 0 ? std::nullopt : std::optional(m_since);
}

int OutageDetector::failures(Instant now) const
{
    return isForgotten(now) ? 0 : m_failures;
}

bool OutageDetector::isForgotten(Instant now) const
{
    return m_failures > 0 && now - m_last >= kForgetAfter;
}

} // namespace fuseboard
