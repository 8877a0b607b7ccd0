// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/healthtexts.h"

#include "app/engine/enginetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Conditions)
};

QString lines(const QStringList& all)
{
    QStringList said = all;
    said.removeAll(QString());
    return said.join(u'\n');
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

HealthText configurationHealth(const ConfigurationState& state)
{
    QStringList problems;
    for (const ConfigurationProblem& problem : state.problems)
        problems << engineText(problem);
    const QString tip = lines({state.place, problems.join(u'\n')});
    if (state.problems.size() == 1)
        return {Health::Bad, Words::tr("Configuration: 1 problem"), tip};
    if (!state.problems.isEmpty())
        return {Health::Bad,
                Words::tr("Configuration: %Ln problems", nullptr,
                          static_cast<int>(state.problems.size())),
                tip};
    if (state.firstStart)
        return {Health::Idle, Words::tr("Configuration: none yet"), tip};
    return {Health::Good, Words::tr("Configuration: in order"), tip};
}

HealthText keyringHealth(const KeysSnapshot& keys)
{
    const QString tip = lines({engineText(keys.cause), engineText(keys.cure)});
    switch (keys.health) {
    case KeyringHealth::Unknown:
        return {Health::Idle, Words::tr("Keychain: not checked yet"), tip};
    case KeyringHealth::Probing:
        return {Health::Idle, Words::tr("Keychain: being checked"), tip};
    case KeyringHealth::Working:
        return {Health::Good, Words::tr("Keychain: %1").arg(keys.backend), tip};
    case KeyringHealth::WaitingForUnlock:
        return {Health::Degraded, Words::tr("Keychain: waiting to be unlocked"), tip};
    case KeyringHealth::SessionOnly:
        return {Health::Degraded, Words::tr("Keychain: not working, keys in memory"), tip};
    case KeyringHealth::NotUsed:
        return {Health::Idle, Words::tr("Keychain: not used"), tip};
    }
    return {};
}

HealthText historyHealth(const HistoryHealth& health)
{
    const QString lost =
        health.lost > 0
            ? Words::tr("Records that could not be kept: %1").arg(QLocale().toString(health.lost))
            : QString();
    const QString tip =
        lines({engineText(health.cause), engineText(health.cure), lost, health.place});
    switch (health.state) {
    case HistoryHealth::Off:
        break;
    case HistoryHealth::Working:
        return {health.lost > 0 ? Health::Degraded : Health::Good,
                Words::tr("History: %1").arg(bytesText(health.bytes)), tip};
    case HistoryHealth::Failing:
        return {Health::Bad, Words::tr("History: nothing is kept"), tip};
    }
    return {Health::Idle, Words::tr("History: off"), tip};
}

std::optional<HealthText> sharedHistoryHealth(const SharedHistoryHealth& health)
{
    const QString waiting = health.waiting > 0 ? Words::tr("Records that wait on this disk: %1")
                                                     .arg(QLocale().toString(health.waiting))
                                               : QString();
    const QString lost =
        health.lost > 0
            ? Words::tr("Records that could not be kept: %1").arg(QLocale().toString(health.lost))
            : QString();
    const QString board =
        health.board.isEmpty() ? QString() : Words::tr("Name of this board: %1").arg(health.board);
    const QString tip = lines(
        {engineText(health.cause), engineText(health.cure), waiting, lost, health.place, board});
    switch (health.state) {
    case SharedHistoryHealth::Off:
        break;
    case SharedHistoryHealth::Waiting:
        return HealthText{Health::Idle, Words::tr("Team's history: connecting"), tip};
    case SharedHistoryHealth::Working:
        return HealthText{
            health.lost > 0 ? Health::Degraded : Health::Good,
            health.waiting > 0
                ? Words::tr("Team's history: %1 to send").arg(QLocale().toString(health.waiting))
                : Words::tr("Team's history: up to date"),
            tip};
    case SharedHistoryHealth::Away:
        return HealthText{
            Health::Degraded,
            Words::tr("Team's history: away, %1 waiting").arg(QLocale().toString(health.waiting)),
            tip};
    case SharedHistoryHealth::Failing:
        return HealthText{Health::Bad,
                          Words::tr("Team's history: failing, %1 waiting")
                              .arg(QLocale().toString(health.waiting)),
                          tip};
    }
    return std::nullopt;
}

std::optional<HealthText> checksHealth(const AlertsSnapshot& alerts)
{
    if (alerts.probes.isEmpty())
        return std::nullopt;
    int passed = 0;
    int failed = 0;
    int paused = 0;
    QStringList tip;
    for (const ProbeView& probe : alerts.probes) {
        if (!probe.paused.isEmpty()) {
            ++paused;
            tip << Words::tr("%1 is paused: %2").arg(probe.name, probe.paused);
        } else if (probe.lastAtMs) {
            ++(probe.lastPassed ? passed : failed);
            if (!probe.lastPassed)
                tip << Words::tr("%1 failed: %2").arg(probe.name, probe.lastDetail);
        }
    }
    const QString text = lines(tip);
    if (failed > 0)
        return HealthText{Health::Degraded,
                          Words::tr("Checks: %1 of %Ln fail", nullptr, passed + failed).arg(failed),
                          text};
    if (passed > 0)
        return HealthText{Health::Good, Words::tr("Checks: %Ln pass", nullptr, passed), text};
    if (paused == alerts.probes.size())
        return HealthText{Health::Idle, Words::tr("Checks: paused"), text};
    return HealthText{Health::Idle, Words::tr("Checks: none yet"), text};
}

std::optional<HealthText> exportsHealth(const QStringList& faults)
{
    if (faults.isEmpty())
        return std::nullopt;
    return HealthText{Health::Degraded,
                      faults.size() == 1 ? Words::tr("Exports: 1 fault")
                                         : Words::tr("Exports: %Ln faults", nullptr,
                                                     static_cast<int>(faults.size())),
                      engineTexts(faults).join(u'\n')};
}

std::optional<HealthText> networkHealth(const BoardSnapshot& board)
{
    const auto isCut = [](const ProviderBoard& provider) {
        return provider.verdict.kind == VerdictKind::YourConnection;
    };
    const auto cut = std::find_if(board.providers.cbegin(), board.providers.cend(), isCut);
    if (cut != board.providers.cend())
        return HealthText{Health::Bad, Words::tr("Network: your connection"),
                          lines({cut->verdict.sentence, cut->verdict.cure})};
    const bool reaches = std::any_of(
        board.providers.cbegin(), board.providers.cend(),
        [](const ProviderBoard& provider) { return provider.verdict.kind == VerdictKind::Fine; });
    if (!reaches)
        return std::nullopt;
    return HealthText{Health::Good, Words::tr("Network: working"), {}};
}

HealthText trayHealth(bool available, bool keepsRunning)
{
    if (!available)
        return {Health::Idle, Words::tr("Tray: none"),
                Words::tr("This desktop has no tray. Closing the window ends Fuseboard.")};
    if (!keepsRunning)
        return {
            Health::Good, Words::tr("Tray: shown"),
            Words::tr("Closing the window ends Fuseboard. Click to keep it running in the tray.")};
    return {Health::Good, Words::tr("Tray: keeps running"),
            Words::tr(
                "Fuseboard goes on in the tray when the window is closed. Click to change that.")};
}

} // namespace fuseboard
