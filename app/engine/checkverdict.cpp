// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/checkverdict.h"

#include "app/domain/verdictcase.h"
#include "app/engine/verdictdesk.h"
#include "app/providers/catalogue.h"

#include <algorithm>

namespace fuseboard {

namespace {

/// All at one moment. Failures count as the newer ones: a check is there to find them.
RecentCalls::Summary callsOf(const KeyCheck& check)
{
    constexpr Instant kNow{std::chrono::hours(1)};
    constexpr int kAskedOnce = 1;
    RecentCalls calls;
    for (const ModelCheck& model : check.models) {
        if (model.ok)
            calls.recordSuccess(model.model, kNow);
    }
    for (const ModelCheck& model : check.models) {
        if (!model.ok && model.error)
            calls.recordFailure(model.model, *model.error, kNow);
    }
    return calls.summary(kNow, kAskedOnce);
}

bool allFailWith(const KeyCheck& check, ErrorKind kind)
{
    return std::all_of(check.models.cbegin(), check.models.cend(), [&](const ModelCheck& model) {
        return model.error && model.error->kind == kind;
    });
}

OtherProviders witnesses(const Provider& provider, const QList<CheckedProvider>& others)
{
    OtherProviders witnesses;
    for (const CheckedProvider& other : others) {
        if (isLoopback(other.provider.baseUrl) ||
            other.provider.baseUrl.host() == provider.baseUrl.host() ||
            other.check.models.isEmpty())
            continue;
        const auto slow = [](const ModelCheck& model) {
            return model.error && suspectOf(model.error->kind) == Suspect::Slow;
        };
        if (slow(other.check.telling()))
            continue; // may be either's fault
        ++witnesses.asked;
        witnesses.unreachable += allFailWith(other.check, ErrorKind::ConnectFailed) ? 1 : 0;
        witnesses.untrusted += allFailWith(other.check, ErrorKind::TlsFailed) ? 1 : 0;
    }
    return witnesses;
}

} // namespace

Verdict verdictOf(const CheckedProvider& checked, const QList<CheckedProvider>& others,
                  const FeedView* page, const QDateTime& now)
{
    VerdictEvidence evidence;
    evidence.provider = titleOf(checked.provider);
    evidence.calls = callsOf(checked.check);
    evidence.enough = 1;
    evidence.onThisMachine = isLoopback(checked.provider.baseUrl);
    if (page)
        evidence.page = pageEvidence(*page);
    evidence.others = witnesses(checked.provider, others);
    evidence.now = now;
    return judge(evidence);
}

} // namespace fuseboard
