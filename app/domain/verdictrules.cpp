// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verdictrules.h"

#include "app/domain/verdictcase.h"
#include "app/domain/verdictlines.h"
#include "app/domain/verdicttext.h"

#include <algorithm>
#include <array>

namespace fuseboard {

namespace {

using Text = VerdictText;
using enum VerdictKind;

struct Row
{
    VerdictKind kind;
    bool (*fits)(const VerdictCase&);
    Text::Words sentence;
    Text::Words cure;
};

bool mayBeTheNetwork(const VerdictCase& c)
{
    return c.suffers() && !c.e.onThisMachine &&
           (c.suspect == Suspect::Network || c.suspect == Suspect::Slow);
}

bool cannotConnect(const VerdictCase& c)
{
    return mayBeTheNetwork(c) && c.suspect == Suspect::Network;
}

bool isUntrusted(const VerdictCase& c)
{
    return cannotConnect(c) && c.e.calls.lastError &&
           c.e.calls.lastError->kind == ErrorKind::TlsFailed;
}

/// The first that fits decides.
constexpr std::array kRows{
    // The own network first: while it is down, nothing that lies beyond it can be judged, and a
    // page that was read before says nothing of now.
    Row{YourConnection,
        [](const auto& c) {
            return (mayBeTheNetwork(c) || c.newestMayBeTheNetwork()) &&
                   c.e.baseline == BaselineReading::Unreachable;
        },
        Text::baselineUnreachable, Text::checkNetwork},
    // What failed while the network was down says nothing of the provider.
    Row{Unknown,
        [](const auto& c) {
            return mayBeTheNetwork(c) && c.newestMayBeTheNetwork() && !c.pageAnnounces() &&
                   c.e.baseline == BaselineReading::WasUnreachable;
        },
        Text::notAskedSince, Text::nothing},
    // Something on the way answers for everybody with a certificate of its own. The neutral hosts
    // may be let through: such inspection is often set up for some hosts only.
    Row{YourConnection,
        [](const auto& c) {
            return isUntrusted(c) &&
                   (c.e.baseline == BaselineReading::Intercepted || c.othersAreUntrusted());
        },
        Text::intercepted, Text::checkTrust},
    // Hosts that have nothing to do with each other do not fail at once by chance; where a neutral
    // one answers, the road is open all the same.
    Row{YourConnection,
        [](const auto& c) {
            return cannotConnect(c) && c.othersAreCutOff() &&
                   c.e.baseline != BaselineReading::Reachable;
        },
        Text::nobodyReachable, Text::checkNetwork},
    // In a few seconds it will be known: blaming nobody until then.
    Row{Unknown,
        [](const auto& c) {
            return cannotConnect(c) && c.e.baseline == BaselineReading::Asking &&
                   !c.pageAnnounces();
        },
        Text::checkingConnection, Text::nothing},

    // The newest reply says it in so many words: no page can change it.
    Row{YourKey,
        [](const auto& c) {
            return c.suffers() && c.suspect == Suspect::Key &&
                   c.newestReplyIs(ErrorKind::AuthenticationFailed);
        },
        Text::keyRefused, Text::checkKey},
    // A good key without access: where other models answer it is this one's access that is missing.
    Row{OnlyThisModel,
        [](const auto& c) { return c.suffers() && c.suspect == Suspect::Key && c.onlySome; },
        Text::noAccess, Text::askForAccess},
    Row{YourKey, [](const auto& c) { return c.suffers() && c.suspect == Suspect::Key; },
        Text::noAccess, Text::askForAccess},
    Row{YourQuota,
        [](const auto& c) {
            return c.suffers() && c.suspect == Suspect::Quota &&
                   (c.newestReplyIs(ErrorKind::QuotaExhausted) ||
                    c.newestReplyIs(ErrorKind::BillingRequired));
        },
        Text::quotaUsedUp, Text::refillQuota},
    // Too many requests are the user's own, also during an incident: slower calls would pass.
    Row{YourQuota, [](const auto& c) { return c.suffers() && c.suspect == Suspect::Quota; },
        Text::rateLimited, Text::sendSlower},
    // Asking again does not make a model appear, and no incident makes one vanish.
    Row{OnlyThisModel, [](const auto& c) { return c.suffers() && c.suspect == Suspect::Model; },
        Text::modelGone, Text::compareModels},

    // Measured and claimed agree. One failure is enough here: the page is the second witness.
    Row{TheirIncident,
        [](const auto& c) { return c.pageAnnounces() && c.suffers() && c.isOutage(); },
        Text::announced, Text::waitForThem},
    // One model fails in a way that the incident can explain, too seldom to weigh on the whole.
    Row{TheirIncident,
        [](const auto& c) {
            return c.pageAnnounces() && c.onlySome && c.e.calls.lastError &&
                   suspectOf(c.e.calls.lastError->kind) == Suspect::Provider;
        },
        Text::announced, Text::waitForThem},
    Row{TheirIncident,
        [](const auto& c) { return c.inMaintenance() && c.suffers() && c.isOutage(); },
        Text::inMaintenance, Text::waitForThem},
    // The provider works, one of its models does not.
    Row{OnlyThisModel, [](const auto& c) { return c.onlySome; }, Text::onlySomeModels,
        Text::useOtherModel},

    // "Connection refused" from this machine is no outage of a provider's: its server is not there.
    Row{FailingUnannounced,
        [](const auto& c) {
            return c.e.onThisMachine && c.suffers() && c.suspect == Suspect::Network;
        },
        Text::serverNotRunning, Text::startServer},
    // Pages lag by 5 to 15 minutes: what is measured counts, also one call that failed alone.
    Row{FailingUnannounced, [](const auto& c) { return c.pageIsCalm() && c.suffers(); },
        Text::failingQuietly, Text::goElsewhere},
    // No page to compare with, so nothing is said of what they announce.
    Row{FailingUnannounced, [](const auto& c) { return c.standing == Standing::Failing; },
        Text::failingUnwatched, Text::goElsewhere},
    // One call that failed, and nothing else known: it may have been a blip.
    Row{Unknown, [](const auto& c) { return c.standing == Standing::Doubtful; }, Text::doubtful,
        Text::askAgain},

    // Own calls just went well, so it does not concern this user, whatever is announced.
    Row{Fine, [](const auto& c) { return c.pageAnnounces() && c.askedOfLate(); },
        Text::fineDespitePage, Text::nothing},
    // Nobody asked of late: the next call is about to meet the incident.
    Row{TheirIncident, [](const auto& c) { return c.pageAnnounces(); }, Text::announced,
        Text::waitForThem},
    // It answers, and refuses for the prompt's sake.
    Row{Fine,
        [](const auto& c) {
            return c.standing == Standing::Answering && c.e.calls.refused > 0 &&
                   c.e.calls.successes == 0;
        },
        Text::refusesPrompts, Text::correctPrompt},
    Row{Fine, [](const auto& c) { return c.standing == Standing::Answering; }, Text::answering,
        Text::nothing},
    // Their word alone, told as theirs.
    Row{Fine, [](const auto& c) { return c.pageIsCalm(); }, Text::fineSaysPage, Text::nothing},
    // Neither measured nor claimed.
    Row{Unknown, [](const auto&) { return true; }, Text::silent, Text::nothing},
};

} // namespace

Verdict judge(const VerdictEvidence& evidence)
{
    const VerdictCase found(evidence);
    const auto row =
        std::find_if(kRows.begin(), kRows.end(), [&](const Row& each) { return each.fits(found); });
    return {row->kind, row->sentence(found), VerdictLines::evidence(found, row->kind),
            row->cure(found)};
}

} // namespace fuseboard
