// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/watchmemory.h"

#include "app/engine/alertmonitor.h"
#include "app/engine/alertreading.h"
#include "app/engine/probescheduler.h"
#include "app/engine/watch.h"

#include <algorithm>

namespace fuseboard {

QList<StreakMemory> ProbeStreaks::memory() const
{
    QList<StreakMemory> memory;
    for (const auto& [key, failures] : m_failures)
        memory.append({key.first, key.second, failures});
    return memory;
}

void ProbeStreaks::restore(const QList<StreakMemory>& memory)
{
    for (const StreakMemory& each : memory)
        m_failures.try_emplace({each.provider, each.probe}, each.failures);
}

QList<AlertCountMemory> AlertMonitor::counts() const
{
    QList<AlertCountMemory> counts;
    for (const auto& [key, state] : m_states) {
        if (const auto memory = state.memory(m_services.clock.now()))
            counts.append({key.first, key.second, *memory});
    }
    return counts;
}

void AlertMonitor::restore(const QList<StreakMemory>& streaks,
                           const QList<AlertCountMemory>& counts)
{
    m_streaks.restore(streaks);
    for (const AlertCountMemory& each : counts) {
        const auto rule =
            std::find_if(m_rules.cbegin(), m_rules.cend(),
                         [&](const AlertRule& known) { return known.name == each.rule; });
        if (rule != m_rules.cend() && targetsOf(*rule).contains(each.target))
            m_states.try_emplace({rule->name, each.target}, *rule, each.target)
                .first->second.restore(each.counts);
    }
}

QList<ProbeMemory> ProbeScheduler::memory() const
{
    QList<ProbeMemory> memory;
    for (const Entry& entry : m_entries) {
        if (!entry.lastAt && !entry.resumeAt)
            continue;
        const Probe& probe = entry.definition.probe;
        ProbeMemory each{probe.name, probe.provider, probe.model,       entry.lastAt,
                         entry.last, entry.failing,  entry.secondLooks, entry.resumeAt};
        if (entry.timer)
            each.dueAt = entry.dueAt;
        memory.append(each);
    }
    return memory;
}

void ProbeScheduler::restore(const QList<ProbeMemory>& memory)
{
    for (const ProbeMemory& each : memory) {
        Entry* entry = find(each.name);
        if (!entry || entry->lastAt || entry->underWay)
            continue;
        const Probe& probe = entry->definition.probe;
        if (probe.provider != each.provider || probe.model != each.model)
            continue;
        entry->lastAt = each.lastAt;
        entry->last = each.last;
        entry->failing = each.failing;
        entry->secondLooks = std::clamp(each.secondLooks, 0, kSecondLooks);
        entry->resumeAt = each.dueAt;
        if (entry->timer)
            armSoon(*entry);
    }
}

WatchMemory Watch::memory() const
{
    WatchMemory memory;
    if (m_probes && !m_options.probeInterval)
        memory.probes = m_probes->memory();
    if (m_alerts) {
        memory.streaks = m_alerts->streaks();
        memory.alerts = m_alerts->counts();
    }
    return memory;
}

void Watch::restore(const WatchMemory& memory)
{
    if (m_probes && !m_options.probeInterval)
        m_probes->restore(memory.probes);
    if (m_alerts)
        m_alerts->restore(memory.streaks, memory.alerts);
}

} // namespace fuseboard
