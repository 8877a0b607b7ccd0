// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keytext.h"

#include "app/domain/kindtext.h"
#include "app/engine/enginetext.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

QString sentence(const QString& text)
{
    if (text.isEmpty())
        return text;
    return sentenceText(text.at(0).toUpper() + text.mid(1));
}

} // namespace

KeyWords presenceWords(const KeyRow& row)
{
    switch (row.presence) {
    case KeyPresence::Unknown:
        return {KeyTone::Quiet, Words::tr("Not looked for yet")};
    case KeyPresence::Reading:
        return {KeyTone::Quiet, Words::tr("Being read")};
    case KeyPresence::Present:
        if (row.ofHistory)
            return {KeyTone::Good,
                    row.sessionOnly ? Words::tr("Password in memory") : Words::tr("Password set")};
        return {KeyTone::Good, row.sessionOnly ? Words::tr("Key in memory") : Words::tr("Key set")};
    case KeyPresence::Missing:
        return {KeyTone::Warning,
                row.ofHistory ? Words::tr("No password yet") : Words::tr("No key yet")};
    case KeyPresence::WaitingForUnlock:
        return {KeyTone::Warning, Words::tr("Waiting for the keychain to be unlocked")};
    case KeyPresence::NotNeeded:
        return {KeyTone::Good, Words::tr("No key needed")};
    case KeyPresence::Failed:
        return {KeyTone::Bad, Words::tr("The keychain could not be read")};
    }
    return {};
}

QString sourceText(const KeyRow& row)
{
    switch (row.source) {
    case KeySource::Keychain:
        return row.sessionOnly ? Words::tr("Memory, until Fuseboard is closed")
                               : Words::tr("Keychain");
    case KeySource::Environment:
        return Words::tr("Environment variable %1").arg(row.variable);
    case KeySource::None:
        return Words::tr("None needed");
    }
    return {};
}

QString remarksText(const KeyRow& row)
{
    QStringList remarks;
    if (!row.warning.isEmpty())
        remarks << sentence(engineText(row.warning));
    if (row.trimmed)
        remarks << (row.ofHistory ? Words::tr("White space around the password was cut off.")
                                  : Words::tr("White space around the key was cut off."));
    if (!row.failure.isEmpty() && row.presence == KeyPresence::Failed)
        remarks << sentence(engineText(row.failure));
    if (row.source == KeySource::Environment && row.presence == KeyPresence::Missing)
        remarks << Words::tr("Set %1 before Fuseboard is started.").arg(row.variable);
    return sentencesText(remarks);
}

namespace {

QString worksText(const KeyCheck& check, const QString& when)
{
    const auto slower = [](const ModelCheck& a, const ModelCheck& b) {
        return a.latency < b.latency;
    };
    const auto slowest = std::max_element(check.models.cbegin(), check.models.cend(), slower);
    const QString latency = durationText(toMs(slowest->latency));
    if (check.models.size() == 1)
        return Words::tr("Works: answered in %1, at %2").arg(latency, when);
    return Words::tr("Works: %n models answered, the slowest in %1, at %2", nullptr,
                     static_cast<int>(check.models.size()))
        .arg(latency, when);
}

QString failedText(const KeyCheck& check, const QString& when)
{
    const ModelCheck& failed = check.telling();
    const QString cause = causeText(failed.error->kind);
    if (check.models.size() == 1)
        return Words::tr("Failed at %1: %2.").arg(when, cause);
    return Words::tr("%1 failed at %2: %3.").arg(failed.model, when, cause);
}

/// How the provider was reached; empty where it was the plain way. The words are the transport's.
QString routeText(const KeyCheck& check)
{
    const NetworkRoute route = check.telling().route.value_or(NetworkRoute());
    QStringList parts;
    if (!route.proxy.isEmpty() && route.proxy != "no proxy"_L1)
        parts << Words::tr("Through %1.").arg(engineText(route.proxy));
    if (!route.certificates.isEmpty() && route.certificates != "system certificates"_L1)
        parts << Words::tr("Certificates: %1.").arg(engineText(route.certificates));
    return sentencesText(parts);
}

} // namespace

KeyWords checkWords(const KeyRow& row)
{
    if (row.ofHistory) // the history itself tells whether its password works
        return {KeyTone::Quiet, Words::tr("For the server that keeps the history of the team")};
    if (row.checking)
        return {KeyTone::Quiet, Words::tr("Being checked…")};
    if (!row.lastCheck)
        return {KeyTone::Quiet, Words::tr("Not checked yet")};
    const KeyCheck& check = *row.lastCheck;
    const QString when = clockText(check.at.toMSecsSinceEpoch());
    if (check.models.isEmpty())
        return {KeyTone::Bad, Words::tr("Failed at %1").arg(when)};
    const QString route = routeText(check);
    if (check.ok()) {
        const QString works = worksText(check, when);
        return {KeyTone::Good, route.isEmpty() ? works : sentencesText({works, route})};
    }
    const ModelCheck& failed = check.telling();
    if (!failed.error)
        return {KeyTone::Bad, Words::tr("Failed at %1").arg(when)};
    QStringList parts{failedText(check, when), sentence(engineText(failed.error->message))};
    if (!failed.error->advice.isEmpty())
        parts << sentence(engineText(failed.error->advice.first()));
    parts << route;
    parts.removeAll(QString());
    return {KeyTone::Bad, sentencesText(parts)};
}

KeyWords keyringWords(const KeysSnapshot& keys)
{
    switch (keys.health) {
    case KeyringHealth::Unknown:
        return {KeyTone::Quiet, Words::tr("Keychain not checked yet")};
    case KeyringHealth::Probing:
        return {KeyTone::Quiet, Words::tr("Keychain %1: being checked").arg(keys.backend)};
    case KeyringHealth::Working:
        return {KeyTone::Good, Words::tr("Keychain %1: works").arg(keys.backend)};
    case KeyringHealth::WaitingForUnlock:
        return {KeyTone::Warning,
                Words::tr("Keychain %1: waiting to be unlocked").arg(keys.backend)};
    case KeyringHealth::SessionOnly:
        return {KeyTone::Bad, Words::tr("Keychain %1: does not work").arg(keys.backend)};
    case KeyringHealth::NotUsed:
        return {KeyTone::Quiet, Words::tr("No keychain is used")};
    }
    return {};
}

QString keyringDetail(const KeysSnapshot& keys)
{
    switch (keys.health) {
    case KeyringHealth::Working:
        return Words::tr("Keys are stored there, and nowhere else.");
    case KeyringHealth::NotUsed:
        return Words::tr("Keys that are set here live in memory until Fuseboard is closed.");
    case KeyringHealth::SessionOnly:
        return sentencesText({Words::tr("Keys live in memory until Fuseboard is closed."),
                              sentence(engineText(keys.cause)), sentence(engineText(keys.cure))});
    case KeyringHealth::WaitingForUnlock:
        return sentencesText({sentence(engineText(keys.cause)), sentence(engineText(keys.cure))});
    case KeyringHealth::Unknown:
    case KeyringHealth::Probing:
        break;
    }
    return {};
}

} // namespace fuseboard
