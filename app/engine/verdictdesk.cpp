// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/verdictdesk.h"

#include "app/domain/verdictcase.h"
#include "app/engine/baselinecheck.h"
#include "app/engine/circuitpanel.h"
#include "app/engine/enginetext.h"
#include "app/providers/catalogue.h"

#include <algorithm>

namespace fuseboard {

namespace {

/// What failed so long before, had the same cause.
constexpr Duration kTogether = std::chrono::seconds(60);

bool mayBeTheNetwork(ErrorKind kind)
{
    const Suspect suspect = suspectOf(kind);
    return suspect == Suspect::Network || suspect == Suspect::Slow;
}

/// Somebody beyond the own network said something. A key that is missing is refused right here.
bool isAnswer(const CallRecord& record)
{
    if (record.outcome == Outcome::Success)
        return true;
    return record.outcome == Outcome::Failure && record.error && record.status &&
           !mayBeTheNetwork(record.error->kind);
}

int gravity(FeedLevel level)
{
    return level == FeedLevel::Unknown ? -1 : static_cast<int>(level);
}

const FeedIncident* gravestOpen(const QList<FeedIncident>& incidents)
{
    const FeedIncident* gravest = nullptr;
    for (const FeedIncident& incident : incidents) {
        if (incident.open && (!gravest || gravity(incident.level) > gravity(gravest->level)))
            gravest = &incident;
    }
    return gravest;
}

} // namespace

PageEvidence pageEvidence(const FeedView& view)
{
    PageEvidence page;
    page.url = view.page.toString();
    if (!view.snapshot) {
        page.state = view.fault.isEmpty() ? PageEvidence::None : PageEvidence::Unreadable;
        return page;
    }
    if (view.stale) {
        page.state = PageEvidence::Stale;
        return page;
    }
    page.state = PageEvidence::Read;
    page.level = view.snapshot->level;
    if (const FeedIncident* incident = gravestOpen(view.snapshot->incidents)) {
        page.title = incident->title;
        if (incident->startedAt)
            page.since = incident->startedAt->toLocalTime();
        if (!incident->url.isEmpty())
            page.url = incident->url;
    }
    const auto& works = view.snapshot->maintenances;
    const auto underWay = std::find_if(works.cbegin(), works.cend(), [](const auto& work) {
        return work.state == MaintenanceState::InProgress ||
               work.state == MaintenanceState::Verifying;
    });
    if (underWay != works.cend()) {
        page.maintenance = underWay->title;
        if (underWay->endsAt)
            page.maintenanceUntil = underWay->endsAt->toLocalTime();
    }
    return page;
}

VerdictDesk::VerdictDesk(const Clock& clock, const CircuitPanel& circuits, BaselineCheck& baseline)
    : m_clock(clock), m_circuits(circuits), m_baseline(baseline)
{
}

void VerdictDesk::configure(const Configuration& configuration)
{
    std::map<QString, Entry> entries;
    for (const Provider& provider : configuration.providers) {
        const auto known = m_entries.find(provider.name);
        Entry entry = known == m_entries.end() ? Entry{provider} : std::move(known->second);
        entry.provider = provider;
        entry.onThisMachine = isLoopback(provider.baseUrl);
        entries.emplace(provider.name, std::move(entry));
    }
    m_entries = std::move(entries);
}

void VerdictDesk::record(const CallRecord& record)
{
    const auto found = m_entries.find(record.provider);
    if (found == m_entries.end())
        return;
    Entry& entry = found->second;
    note(entry, record, m_clock.now());
    if (record.outcome == Outcome::Failure && record.error && mayBeTheNetwork(record.error->kind) &&
        !entry.onThisMachine)
        m_baseline.wanted(entry.provider.network);
}

void VerdictDesk::replay(const CallRecord& record, Instant at)
{
    if (const auto found = m_entries.find(record.provider); found != m_entries.end())
        note(found->second, record, at);
}

void VerdictDesk::restoreOutage(const QString& provider, const OutageDetector::Memory& outage)
{
    if (const auto found = m_entries.find(provider); found != m_entries.end())
        found->second.outage.restore(outage, m_clock.now());
}

void VerdictDesk::note(Entry& entry, const CallRecord& record, Instant now)
{
    if (isAnswer(record) && entry.newest && mayBeTheNetwork(*entry.newest)) {
        const BaselineReading reading = baselineOf(entry);
        // What failed beside the network was no failure of theirs.
        if (reading == BaselineReading::Unreachable || reading == BaselineReading::WasUnreachable) {
            entry.calls.forgetFailures();
            entry.outage = {};
            entry.failingSince.reset();
            entry.othersAnswered = false;
        }
    }
    if (record.outcome == Outcome::Success) {
        entry.calls.recordSuccess(record.model, now);
        entry.outage.recordSuccess();
        entry.newest.reset();
        entry.failingSince.reset();
        entry.othersAnswered = false;
    } else if (record.outcome == Outcome::Failure && record.error) {
        const ErrorKind kind = record.error->kind;
        entry.calls.recordFailure(record.model, *record.error, now);
        entry.outage.recordFailure(kind, now);
        entry.newest = kind;
        if (!entry.failingSince)
            entry.failingSince = now;
        if (m_answeredAt && *m_answeredAt > *entry.failingSince)
            entry.othersAnswered = true;
    } else {
        return; // skipped and cancelled calls tell nothing
    }
    entry.newestAt = now;
    if (!entry.onThisMachine && isAnswer(record))
        m_answeredAt = now;
}

void VerdictDesk::setFeeds(const QList<FeedView>& feeds)
{
    m_pages.clear();
    for (const FeedView& view : feeds)
        m_pages.insert(view.provider, pageEvidence(view));
}

Verdict VerdictDesk::verdict(const QString& provider) const
{
    const auto found = m_entries.find(provider);
    if (found == m_entries.end())
        return {};
    const Entry& entry = found->second;
    const Instant now = m_clock.now();
    VerdictEvidence evidence;
    evidence.provider = titleOf(entry.provider);
    evidence.calls = entry.calls.summary(now, evidence.enough);
    if (auto& error = evidence.calls.lastError)
        error->message = engineText(error->message);
    evidence.outage = entry.outage.level(now);
    if (const CircuitBreaker* breaker = m_circuits.worst(provider, now))
        evidence.circuit = breaker->state(now);
    evidence.onThisMachine = entry.onThisMachine;
    evidence.page = m_pages.value(provider);
    evidence.baseline = baselineOf(entry);
    evidence.others = othersOf(entry);
    evidence.now = m_clock.utcNow().toLocalTime();
    return judge(evidence);
}

/// Only a reading that was made beside the failures says something of them.
BaselineReading VerdictDesk::baselineOf(const Entry& entry) const
{
    if (!entry.newestAt || !entry.newest)
        return BaselineReading::NotAsked;
    const BaselineState state = m_baseline.state(entry.provider.network);
    if (isOverWith(entry, state))
        return BaselineReading::WasUnreachable;
    if (state.reading == BaselineReading::Asking || !state.at)
        return state.reading;
    const bool old = *state.at + kTogether < *entry.newestAt;
    // A provider that answered afterwards is the better witness of a connection that works.
    const bool overruled =
        state.reading != BaselineReading::Reachable && m_answeredAt && *m_answeredAt > *state.at;
    return old || overruled ? BaselineReading::NotAsked : state.reading;
}

bool VerdictDesk::wasCutOff(const QString& provider) const
{
    const auto found = m_entries.find(provider);
    return found != m_entries.end() && baselineOf(found->second) == BaselineReading::WasUnreachable;
}

/// Its newest call failed while the network was down, and then somebody was reached.
bool VerdictDesk::isOverWith(const Entry& entry, const BaselineState& state) const
{
    // One that fails again while others answer fails by itself, whatever neutral hosts do.
    if (entry.onThisMachine || !mayBeTheNetwork(*entry.newest) || entry.othersAnswered ||
        !state.downUntil || !m_answeredAt)
        return false;
    const bool wasDown = *entry.newestAt + kTogether >= *state.downFrom &&
                         *state.downUntil + kTogether >= *entry.newestAt;
    // The reading that was made for that very call is the better one.
    const bool wasUp = state.reading == BaselineReading::Reachable && state.at &&
                       *state.at >= *entry.newestAt && *state.at <= *entry.newestAt + kTogether;
    return wasDown && !wasUp && *m_answeredAt > *entry.newestAt;
}

OtherProviders VerdictDesk::othersOf(const Entry& entry) const
{
    OtherProviders others;
    if (!entry.failingSince)
        return others;
    const Instant now = m_clock.now();
    for (const auto& [name, other] : m_entries) {
        if (other.onThisMachine || !other.newestAt ||
            now - *other.newestAt >= RecentCalls::kWindow ||
            other.provider.baseUrl.host() == entry.provider.baseUrl.host())
            continue;
        if (!other.newest || !mayBeTheNetwork(*other.newest)) {
            // What answered before this one began to fail, does not tell how the network is now.
            if (*other.newestAt >= *entry.failingSince)
                ++others.asked;
            continue;
        }
        // Slow answers may be either's fault: they are no witness.
        const bool unreachable = other.newest == ErrorKind::ConnectFailed;
        const bool untrusted = other.newest == ErrorKind::TlsFailed;
        if ((unreachable || untrusted) && *other.newestAt + kTogether >= *entry.failingSince) {
            ++others.asked;
            others.unreachable += unreachable ? 1 : 0;
            others.untrusted += untrusted ? 1 : 0;
        }
    }
    return others;
}

} // namespace fuseboard
