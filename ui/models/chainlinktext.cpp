// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainlinktext.h"

#include "app/engine/presetlist.h"
#include "ui/models/chainparameters.h"
#include "ui/models/problemtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChainLinkText)
};

QStringList stepLines(const Chain& chain)
{
    QStringList lines;
    for (const Step& step : chain.steps) {
        const QString text =
            step.reasoning ? Words::tr("%1. %2: %3 (reasoning)") : Words::tr("%1. %2: %3");
        lines << text.arg(lines.size() + 1).arg(step.provider, step.model);
    }
    return lines;
}

/// Against one's own chain, or, where there is none, against the defaults.
QStringList changeLines(const Chain& theirs, const std::optional<Chain>& mine)
{
    QStringList lines;
    const Chain before = mine.value_or(Chain());
    if (mine && mine->steps != theirs.steps)
        lines << Words::tr("Steps: %1 → %2")
                     .arg(stepLines(*mine).join(u", "_s), stepLines(theirs).join(u", "_s));
    const QList<ChainParameter> parameters = chainParameters();
    for (const ChainParameter& parameter : parameters) {
        if (qFuzzyCompare(1 + parameter.get(before), 1 + parameter.get(theirs)))
            continue;
        lines << Words::tr("%1: %2 → %3")
                     .arg(parameter.title, parameterText(parameter, before),
                          parameterText(parameter, theirs));
    }
    return lines;
}

QUrl addressOf(const Provider& provider)
{
    if (!provider.baseUrl.isEmpty())
        return provider.baseUrl;
    const QList<PresetInfo> presets = presetList();
    for (const PresetInfo& preset : presets) {
        if (preset.name == provider.preset)
            return preset.baseUrl;
    }
    return {};
}

/// With the port: another one there may be another's.
QString hostOf(const QUrl& url)
{
    return url.authority(QUrl::FullyEncoded);
}

QStringList warningLines(const ChainTakeover& change, const Configuration& resolved)
{
    QStringList lines;
    for (const Provider& provider : change.added) {
        const QString host = hostOf(addressOf(provider));
        const bool known =
            std::any_of(resolved.providers.cbegin(), resolved.providers.cend(),
                        [&host](const Provider& own) { return hostOf(own.baseUrl) == host; });
        if (!provider.baseUrl.isEmpty() && !known)
            lines << Words::tr("New provider %1 at a new host: %2. This address comes from the "
                               "link; prompts of this chain go there. It gets no key: the "
                               "configuration says \"none\" until you change that.")
                         .arg(provider.name, host);
        else if (!provider.baseUrl.isEmpty())
            lines << Words::tr("New provider %1 at %2, without a key: the configuration says "
                               "\"none\" until you change that.")
                         .arg(provider.name, host);
        else
            lines << Words::tr("New provider %1 at %2, the known address of “%3”.")
                         .arg(provider.name, host, provider.preset);
    }
    for (const QString& name : change.unlike)
        lines << Words::tr("Your provider %1 stays as it is; the link means another one of that "
                           "name.")
                     .arg(name);
    return lines;
}

} // namespace

QString chainLinkFaultText(ChainLinkFault fault, const QString& detail)
{
    switch (fault) {
    case ChainLinkFault::None:
        return {};
    case ChainLinkFault::NotALink:
        return Words::tr("This is no link to a chain. Such links begin with "
                         "fuseboard://chain?v=1&d= and are made on the page Chains.");
    case ChainLinkFault::TooLong:
        return Words::tr("The link is too long for a chain. It is not read.");
    case ChainLinkFault::FromNewerVersion:
        return Words::tr("The link is from a newer Fuseboard. Update this one to read it.");
    case ChainLinkFault::Damaged:
        return Words::tr("The link cannot be read: it is damaged or cut off. Ask for it again.");
    case ChainLinkFault::TooDeep:
        return Words::tr("The link is nested deeper than any chain. It is not read.");
    case ChainLinkFault::NotAChain:
        return Words::tr("There must be exactly one chain of 1 to 32 steps in a link, and the "
                         "providers that they name.");
    case ChainLinkFault::ForbiddenSetting:
        return Words::tr("The link holds something that is never shared (%1), so none of it is "
                         "taken over.")
            .arg(detail);
    case ChainLinkFault::HiddenLetters:
        return Words::tr("There are hidden letters in a name, which can make it look like another "
                         "one. None of it is taken over.");
    case ChainLinkFault::DisguisedHost:
        return Words::tr("The host %1 has international letters, which can look like others. "
                         "Such hosts are not shared by link.")
            .arg(detail);
    case ChainLinkFault::PlainHttp:
        return Words::tr("The host %1 is reached by plain http, which sends keys and prompts "
                         "unencrypted. Such hosts are not shared by link.")
            .arg(detail);
    case ChainLinkFault::HoldsAKey:
        return Words::tr("Something in it has the shape of a key. Keys are never shared by link.");
    case ChainLinkFault::Invalid:
        return Words::tr("What the link holds is no valid chain. %1").arg(detail);
    }
    return {};
}

QString chainLinkFaultText(const ChainLinkReading& reading)
{
    return chainLinkFaultText(reading.fault, reading.fault == ChainLinkFault::Invalid
                                                 ? problemText(reading.problem)
                                                 : reading.detail);
}

ChainLinkReview chainLinkReview(const SharedChain& shared, const ChainTakeover& change,
                                const Configuration& resolved)
{
    ChainLinkReview review;
    review.title = Words::tr("Chain “%1” from a link").arg(shared.chain.name);
    review.steps = stepLines(shared.chain);
    review.replaces = change.replaced.has_value();
    review.nothingNew = change.changesNothing;
    if (!review.nothingNew)
        review.changes = changeLines(shared.chain, change.replaced);
    review.warnings = warningLines(change, resolved);
    return review;
}

} // namespace fuseboard
