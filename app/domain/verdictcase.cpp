// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verdictcase.h"

#include <algorithm>
#include <array>

namespace fuseboard {

namespace {

/// Longer than the pause between two probes: the last answer holds until the next one is due.
constexpr Duration kOfLate = std::chrono::minutes(20);
/// The share of failed calls from which the alerts' default is critical.
constexpr double kFailingShare = 0.10;
/// Answers in a row that end a spell of failures: as many as failed, within these limits. With one
/// call in two failing, two in a row would come by chance at once.
constexpr int kFewestToRecover = 2;
constexpr int kMostToRecover = 10;
/// After this long without a failure kFewestToRecover answers do.
constexpr Duration kQuiet = std::chrono::seconds(60);

/// Shown by the newest reply, once is enough: it will not go away by asking again.
bool isLasting(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::AuthenticationFailed:
    case ErrorKind::PermissionDenied:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::BillingRequired:
    case ErrorKind::ModelNotFound:
        return true;
    default:
        return false;
    }
}

bool hasRecovered(const RecentCalls::Summary& calls)
{
    // One answer ends an outage that was whole: it answered nobody in between.
    const bool wasWhole = calls.successes <= calls.successesInARow;
    if (wasWhole && calls.sinceFailure && *calls.sinceFailure >= kQuiet)
        return calls.successesInARow > 0;
    if (calls.successesInARow < kFewestToRecover)
        return false;
    return calls.successesInARow >= std::min(calls.failed(), kMostToRecover) ||
           !calls.sinceFailure || *calls.sinceFailure >= kQuiet;
}

bool isOfLate(std::optional<Duration> age)
{
    return age && *age <= kOfLate;
}

Standing standingWithoutCalls(const VerdictEvidence& e)
{
    const RecentCalls::Summary& calls = e.calls;
    const int inARow = calls.failedInARow();
    if (e.outage >= OutageLevel::Extended)
        return Standing::Failing;
    if (inARow > 0 && isOfLate(calls.sinceFailure)) {
        const bool lasting = calls.newestReply && isLasting(*calls.newestReply);
        return lasting || inARow >= e.enough ? Standing::Failing : Standing::Doubtful;
    }
    if (calls.refused > 0 || (inARow == 0 && isOfLate(calls.sinceSuccess)))
        return Standing::Answering;
    return Standing::Silent;
}

Standing standingOf(const VerdictEvidence& e)
{
    const RecentCalls::Summary& calls = e.calls;
    // An open circuit keeps the calls away: their absence is no good sign.
    if (e.circuit == CircuitState::Open)
        return Standing::Failing;
    if (e.circuit == CircuitState::HalfOpen && calls.successesInARow == 0 &&
        isOfLate(calls.sinceFailure))
        return Standing::Failing;
    if (calls.calls() == 0)
        return standingWithoutCalls(e);
    if (calls.newestReply && isLasting(*calls.newestReply))
        return Standing::Failing;
    const int failed = calls.failed();
    const double share = static_cast<double>(failed) / calls.calls();
    if (failed == 0 || hasRecovered(calls))
        return Standing::Answering;
    // Seldom asked, it fails each time: the row is longer than the window.
    if (calls.successes == 0 && calls.failedInARow() >= e.enough)
        return Standing::Failing;
    if (failed < e.enough)
        return calls.successesInARow == 0 && share >= 0.5 ? Standing::Doubtful
                                                          : Standing::Answering;
    if (share >= kFailingShare || e.outage >= OutageLevel::Extended)
        return Standing::Failing;
    return Standing::Answering;
}

bool canBeTheirs(Suspect suspect)
{
    return suspect == Suspect::Network || suspect == Suspect::Slow || suspect == Suspect::Provider;
}

/// What can be one outage weighs together, however it shows. At equal weight the newest counts.
Suspect heaviest(const RecentCalls::Counts& counts, const RecentCalls::Summary& calls)
{
    std::array<int, static_cast<std::size_t>(Suspect::Provider) + 1> weights{};
    const auto weightOf = [&](Suspect suspect) -> int& {
        return weights[static_cast<std::size_t>(suspect)];
    };
    for (const ErrorKind kind : allErrorKinds()) {
        const Suspect suspect = suspectOf(kind);
        const bool shown = calls.newestReply && suspectOf(*calls.newestReply) == suspect;
        if (suspect != Suspect::Nobody && (shown || !isLasting(kind)))
            weightOf(suspect) += counts[static_cast<std::size_t>(kind)];
    }
    const int outage =
        weightOf(Suspect::Network) + weightOf(Suspect::Slow) + weightOf(Suspect::Provider);
    const Suspect newest = calls.lastError ? suspectOf(calls.lastError->kind) : Suspect::Nobody;
    // First by outage or not, then by its kind; the newest breaks a tie.
    std::array<int, 3> best{};
    Suspect heaviest = Suspect::Nobody;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto suspect = static_cast<Suspect>(i);
        if (weights[i] == 0)
            continue;
        const std::array<int, 3> weight{canBeTheirs(suspect) ? outage : weights[i], weights[i],
                                        suspect == newest ? 1 : 0};
        if (weight > best) {
            best = weight;
            heaviest = suspect;
        }
    }
    return heaviest;
}

/// Of those since the last success; without any all of the window.
RecentCalls::Counts causesOf(const RecentCalls::Summary& calls)
{
    if (calls.failedInARow() == 0)
        return calls.failures;
    RecentCalls::Counts causes = calls.inARowOfLate();
    for (const ErrorKind kind : allErrorKinds()) {
        const auto i = static_cast<std::size_t>(kind);
        if (isLasting(kind))
            causes[i] = calls.inARow[i];
    }
    return causes;
}

} // namespace

Suspect suspectOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::AuthenticationFailed:
    case ErrorKind::PermissionDenied:
        return Suspect::Key;
    case ErrorKind::RateLimited:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::BillingRequired:
        return Suspect::Quota;
    case ErrorKind::ModelNotFound:
        return Suspect::Model;
    case ErrorKind::ConnectFailed:
    case ErrorKind::TlsFailed:
        return Suspect::Network;
    case ErrorKind::TimedOut:
    case ErrorKind::StreamStalled:
    case ErrorKind::StreamCut:
        return Suspect::Slow;
    case ErrorKind::Overloaded:
    case ErrorKind::ServerError:
    case ErrorKind::BadGateway:
    case ErrorKind::GatewayTimeout:
    case ErrorKind::MalformedReply:
    case ErrorKind::Unknown:
        return Suspect::Provider;
    case ErrorKind::ContextLengthExceeded:
    case ErrorKind::ContentFiltered:
    case ErrorKind::InvalidRequest:
    case ErrorKind::RequestTooLarge:
        return Suspect::Nobody;
    }
    return Suspect::Nobody;
}

VerdictCase::VerdictCase(const VerdictEvidence& evidence)
    : e(evidence), standing(standingOf(evidence)),
      suspect(heaviest(causesOf(evidence.calls), evidence.calls)), causes(causesOf(evidence.calls)),
      onlySome(!evidence.calls.modelsFailing.isEmpty() && !evidence.calls.modelsAnswering.isEmpty())
{
    // All that failed has been put right since: a new key, another quota.
    if (suspect == Suspect::Nobody && suffers() && evidence.circuit == CircuitState::Closed)
        standing = Standing::Answering;
}

bool VerdictCase::suffers() const
{
    return standing == Standing::Failing || standing == Standing::Doubtful;
}

bool VerdictCase::newestMayBeTheNetwork() const
{
    if (!suffers() || e.onThisMachine || !e.calls.lastError)
        return false;
    const Suspect newest = suspectOf(e.calls.lastError->kind);
    return newest == Suspect::Network || newest == Suspect::Slow;
}

bool VerdictCase::isOutage() const
{
    return canBeTheirs(suspect);
}

bool VerdictCase::newestReplyIs(ErrorKind kind) const
{
    return e.calls.newestReply == kind;
}

bool VerdictCase::pageAnnounces() const
{
    return e.page.state == PageEvidence::Read &&
           (e.page.level == FeedLevel::Degraded || e.page.level == FeedLevel::PartialOutage ||
            e.page.level == FeedLevel::MajorOutage);
}

bool VerdictCase::pageIsCalm() const
{
    return e.page.state == PageEvidence::Read && e.page.level == FeedLevel::Operational;
}

bool VerdictCase::inMaintenance() const
{
    return e.page.state == PageEvidence::Read &&
           (e.page.level == FeedLevel::Maintenance || !e.page.maintenance.isEmpty());
}

bool VerdictCase::askedOfLate() const
{
    return e.calls.calls() > 0;
}

bool VerdictCase::othersAreCutOff() const
{
    return e.others.asked > 0 && e.others.unreachable + e.others.untrusted == e.others.asked;
}

bool VerdictCase::othersAreUntrusted() const
{
    return e.others.asked > 0 && e.others.untrusted == e.others.asked;
}

} // namespace fuseboard
