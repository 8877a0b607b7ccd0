// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verdicttext.h"

#include "app/domain/kindtext.h"
#include "app/domain/sentences.h"
#include "app/domain/verdictlines.h"

#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostModels = 3;
constexpr double kManyFailed = 0.1; ///< share from which an end of failures is worth telling

QString listed(const QStringList& models)
{
    return models.size() > kMostModels
               ? QStringList(models.first(kMostModels)).join(u", "_s) + u", …"_s
               : models.join(u", "_s);
}

/// The most frequent of what the outage shows as.
QString cause(const VerdictCase& c)
{
    ErrorKind cause = ErrorKind::Unknown;
    int most = 0;
    for (const ErrorKind kind : allErrorKinds()) {
        const int count = c.causes[static_cast<std::size_t>(kind)];
        if (suspectOf(kind) == c.suspect && count > most) {
            most = count;
            cause = kind;
        }
    }
    return causeText(cause);
}

bool lastErrorIs(const VerdictCase& c, ErrorKind kind)
{
    return c.e.calls.lastError && c.e.calls.lastError->kind == kind;
}

bool lastCodeIs(const VerdictCase& c, QLatin1StringView code)
{
    return c.e.calls.lastError && c.e.calls.lastError->code == code;
}

} // namespace

QString VerdictText::baselineUnreachable(const VerdictCase& c)
{
    return tr("Your connection fails: neither %1 nor a neutral host can be reached.")
        .arg(c.e.provider);
}

QString VerdictText::notAskedSince(const VerdictCase& c)
{
    return tr("Your connection works again. %1 has not been asked since.").arg(c.e.provider);
}

QString VerdictText::intercepted(const VerdictCase& c)
{
    return tr("Your connection fails: the certificates of %1 and of others are not trusted.")
        .arg(c.e.provider);
}

QString VerdictText::nobodyReachable(const VerdictCase& c)
{
    return tr("Your connection fails: neither %1 nor any other provider can be reached.")
        .arg(c.e.provider);
}

QString VerdictText::checkingConnection(const VerdictCase& c)
{
    return tr("%1 cannot be reached. Your own connection is being checked.").arg(c.e.provider);
}

QString VerdictText::keyRefused(const VerdictCase& c)
{
    if (lastCodeIs(c, "key_missing"_L1))
        return tr("There is no key for %1.").arg(c.e.provider);
    if (lastCodeIs(c, "keychain_unavailable"_L1))
        return tr("The key of %1 cannot be read from the keychain.").arg(c.e.provider);
    return tr("%1 does not accept your key. %2").arg(c.e.provider, VerdictLines::measured(c));
}

QString VerdictText::noAccess(const VerdictCase& c)
{
    if (lastErrorIs(c, ErrorKind::PermissionDenied) && !c.e.calls.lastErrorModel.isEmpty())
        return tr("At %1, your key has no access to %2.")
            .arg(c.e.provider, c.e.calls.lastErrorModel);
    return tr("At %1, your key has no access to what you ask for.").arg(c.e.provider);
}

QString VerdictText::rateLimited(const VerdictCase& c)
{
    return tr("You send more than %1 allows. %2").arg(c.e.provider, VerdictLines::measured(c));
}

QString VerdictText::quotaUsedUp(const VerdictCase& c)
{
    return c.newestReplyIs(ErrorKind::BillingRequired)
               ? tr("Your account at %1 needs a payment.").arg(c.e.provider)
               : tr("Your quota at %1 is used up.").arg(c.e.provider);
}

QString VerdictText::modelGone(const VerdictCase& c)
{
    const QString& model = c.e.calls.lastErrorModel;
    if (model.isEmpty() || !lastErrorIs(c, ErrorKind::ModelNotFound))
        return tr("%1 does not have what you ask for.").arg(c.e.provider);
    return tr("%1 has no model %2.").arg(c.e.provider, model);
}

QString VerdictText::onlySomeModels(const VerdictCase& c)
{
    if (c.e.calls.modelsFailing.size() == 1 && lastErrorIs(c, ErrorKind::ModelNotFound))
        return modelGone(c);
    return tr("%1 answers, but not with %2.").arg(c.e.provider, listed(c.e.calls.modelsFailing));
}

QString VerdictText::announced(const VerdictCase& c)
{
    return inSentences(VerdictLines::claimed(c), VerdictLines::measured(c));
}

QString VerdictText::inMaintenance(const VerdictCase& c)
{
    return inSentences(VerdictLines::claimed(c), VerdictLines::measured(c));
}

QString VerdictText::serverNotRunning(const VerdictCase& c)
{
    return tr("Nothing answers for %1 on this machine.").arg(c.e.provider);
}

QString VerdictText::failingQuietly(const VerdictCase& c)
{
    if (c.standing == Standing::Doubtful)
        return tr("A call to %1 failed: %2. Nothing is announced.").arg(c.e.provider, cause(c));
    if (c.suspect == Suspect::Network)
        return tr("%1 cannot be reached, not announced. %2")
            .arg(c.e.provider, VerdictLines::measured(c));
    return tr("%1 is failing, not announced: %2. %3")
        .arg(c.e.provider, cause(c), VerdictLines::measured(c));
}

QString VerdictText::failingUnwatched(const VerdictCase& c)
{
    if (c.suspect == Suspect::Network)
        return tr("%1 cannot be reached. %2").arg(c.e.provider, VerdictLines::measured(c));
    return tr("%1 is failing: %2. %3").arg(c.e.provider, cause(c), VerdictLines::measured(c));
}

QString VerdictText::doubtful(const VerdictCase& c)
{
    return tr("A call to %1 failed: %2. One alone may be chance.").arg(c.e.provider, cause(c));
}

QString VerdictText::fineDespitePage(const VerdictCase& c)
{
    return tr("%1 answers you. %2").arg(c.e.provider, VerdictLines::claimed(c));
}

QString VerdictText::refusesPrompts(const VerdictCase& c)
{
    return tr("%1 answers, but refuses what your prompts ask.").arg(c.e.provider);
}

QString VerdictText::answering(const VerdictCase& c)
{
    const RecentCalls::Summary& calls = c.e.calls;
    if (calls.calls() <= 1)
        return tr("%1 answers.").arg(c.e.provider);
    if (calls.failed() == 0)
        return tr("%1 answers. None of the last %Ln calls failed.", nullptr, calls.calls())
            .arg(c.e.provider);
    if (calls.failedInARow() == 0 && calls.failed() >= kManyFailed * calls.calls())
        return tr("%1 answers again. %2").arg(c.e.provider, VerdictLines::measured(c));
    return tr("%1 answers. %2").arg(c.e.provider, VerdictLines::measured(c));
}

QString VerdictText::fineSaysPage(const VerdictCase& c)
{
    return tr("%1 says that all is well. %2").arg(c.e.provider, VerdictLines::measured(c));
}

QString VerdictText::silent(const VerdictCase& c)
{
    return c.inMaintenance()
               ? inSentences(VerdictLines::claimed(c), VerdictLines::measured(c))
               : tr("Nothing is known of %1. %2").arg(c.e.provider, VerdictLines::measured(c));
}

QString VerdictText::checkNetwork(const VerdictCase&)
{
    return tr("Check the network, VPN and proxy of this computer.");
}

QString VerdictText::checkTrust(const VerdictCase&)
{
    return tr("Check the computer's clock, and name the CA file of your company's network.");
}

QString VerdictText::checkKey(const VerdictCase& c)
{
    if (lastCodeIs(c, "keychain_unavailable"_L1))
        return tr("Unlock the keychain, or see the Keys page.");
    if (lastCodeIs(c, "key_missing"_L1))
        return tr("Set it on the Keys page.");
    return tr("Check or replace the key on the Keys page.");
}

QString VerdictText::askForAccess(const VerdictCase&)
{
    return tr("Ask for access in the provider's console; check project and region of the key.");
}

QString VerdictText::sendSlower(const VerdictCase&)
{
    return tr("Send more slowly, raise the tier, or let the chain go to its next provider.");
}

QString VerdictText::refillQuota(const VerdictCase& c)
{
    return c.newestReplyIs(ErrorKind::BillingRequired)
               ? tr("Top up the balance, or set up a payment method, in the provider's console.")
               : tr("Wait for the quota's reset, or raise the plan.");
}

QString VerdictText::compareModels(const VerdictCase&)
{
    return tr("Compare the model's exact id with the provider's list, and check the base URL.");
}

QString VerdictText::useOtherModel(const VerdictCase& c)
{
    if (lastErrorIs(c, ErrorKind::ModelNotFound))
        return compareModels(c);
    return lastErrorIs(c, ErrorKind::PermissionDenied) ? askForAccess(c)
                                                       : tr("Use another of its models meanwhile.");
}

QString VerdictText::waitForThem(const VerdictCase& c)
{
    const QString cure = tr("Wait, or let the chain go to its next provider.");
    return c.e.page.url.isEmpty() ? cure : inSentences(cure, tr("Follow %1").arg(c.e.page.url));
}

QString VerdictText::startServer(const VerdictCase&)
{
    return tr("Start its server, or correct the base URL.");
}

QString VerdictText::goElsewhere(const VerdictCase& c)
{
    if (lastErrorIs(c, ErrorKind::TlsFailed))
        return checkTrust(c);
    if (c.suspect == Suspect::Network)
        return tr("Check the base URL, and whether a firewall or proxy blocks that host.");
    return tr("Let the chain go to its next provider, and look again in some minutes.");
}

QString VerdictText::correctPrompt(const VerdictCase&)
{
    return tr("Correct the prompt or its parameters.");
}

QString VerdictText::askAgain(const VerdictCase&)
{
    return tr("Ask again, or check it on the Keys page.");
}

} // namespace fuseboard
