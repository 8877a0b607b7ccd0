// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/verdictcase.h"

#include <QCoreApplication>
#include <QString>

namespace fuseboard {

/// The sentences and cures of a verdict, translated.
class VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
public:
    using Words = QString (*)(const VerdictCase&);

    // The network.
    static QString baselineUnreachable(const VerdictCase& c);
    static QString notAskedSince(const VerdictCase& c);
    static QString intercepted(const VerdictCase& c);
    static QString nobodyReachable(const VerdictCase& c);
    static QString checkingConnection(const VerdictCase& c);
    // The user's account.
    static QString keyRefused(const VerdictCase& c);
    static QString noAccess(const VerdictCase& c);
    static QString rateLimited(const VerdictCase& c);
    static QString quotaUsedUp(const VerdictCase& c);
    // One model.
    static QString modelGone(const VerdictCase& c);
    static QString onlySomeModels(const VerdictCase& c);
    // The provider.
    static QString announced(const VerdictCase& c);
    static QString inMaintenance(const VerdictCase& c);
    static QString serverNotRunning(const VerdictCase& c);
    static QString failingQuietly(const VerdictCase& c);
    static QString failingUnwatched(const VerdictCase& c);
    // Not enough to blame anybody.
    static QString doubtful(const VerdictCase& c);
    static QString fineDespitePage(const VerdictCase& c);
    static QString refusesPrompts(const VerdictCase& c);
    static QString answering(const VerdictCase& c);
    static QString fineSaysPage(const VerdictCase& c);
    static QString silent(const VerdictCase& c);

    // Cures.
    static QString nothing(const VerdictCase&) { return {}; }
    static QString checkNetwork(const VerdictCase& c);
    static QString checkTrust(const VerdictCase& c);
    static QString checkKey(const VerdictCase& c);
    static QString askForAccess(const VerdictCase& c);
    static QString sendSlower(const VerdictCase& c);
    static QString refillQuota(const VerdictCase& c);
    static QString compareModels(const VerdictCase& c);
    static QString useOtherModel(const VerdictCase& c);
    static QString waitForThem(const VerdictCase& c);
    static QString startServer(const VerdictCase& c);
    static QString goElsewhere(const VerdictCase& c);
    static QString correctPrompt(const VerdictCase& c);
    static QString askAgain(const VerdictCase& c);
};

} // namespace fuseboard
