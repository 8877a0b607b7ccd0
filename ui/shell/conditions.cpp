// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/conditions.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Conditions", text);
}

QString sentences(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

} // namespace

std::optional<BannerContent> configurationBanner(const ConfigurationState& state)
{
    if (state.problems.isEmpty())
        return std::nullopt;
    const QString file = QFileInfo(state.place).fileName();
    QString text = state.problems.first().toString();
    text.replace(0, 1, text.left(1).toUpper());
    const qsizetype more = state.problems.size() - 1;
    if (more == 1)
        text += u'\n' + tr("And 1 more problem.");
    else if (more > 1)
        text += u'\n' + tr("And %1 more problems.").arg(more);
    return BannerContent{.severity = Severity::Bad,
                         .title = state.usingLastGood
                                      ? tr("%1 is broken. Running on the last good copy.").arg(file)
                                      : tr("%1 is broken. Running without providers.").arg(file),
                         .text = text,
                         .action = tr("Show file"),
                         .dismissible = false};
}

std::optional<BannerContent> keyringBanner(const KeysSnapshot& keys)
{
    switch (keys.health) {
    case KeyringHealth::SessionOnly:
        return BannerContent{
            .severity = Severity::Warning,
            .title =
                tr("The keyring does not work. Keys live in memory until Fuseboard is closed."),
            .text = sentences(keys.cause, keys.cure),
            .action = tr("Try again"),
            .dismissible = true};
    case KeyringHealth::WaitingForUnlock:
        return BannerContent{.severity = Severity::Warning,
                             .title = tr("Waiting for the keyring to be unlocked."),
                             .text = sentences(keys.cause, keys.cure),
                             .action = tr("Try again"),
                             .dismissible = true};
    case KeyringHealth::Unknown:
    case KeyringHealth::Probing:
    case KeyringHealth::Working:
    case KeyringHealth::NotUsed:
        break;
    }
    return std::nullopt;
}

std::optional<BannerContent> alertBanner(const AlertsSnapshot& alerts)
{
    const Alert* worst = nullptr;
    int more = 0;
    for (const Alert& alert : alerts.standing) {
        const bool snoozed = alert.snoozedUntilMs && *alert.snoozedUntilMs > alerts.nowMs;
        if (alert.severity != AlertSeverity::Critical || alert.quiet || snoozed)
            continue;
        if (worst == nullptr)
            worst = &alert;
        else
            ++more;
    }
    if (worst == nullptr)
        return std::nullopt;
    // Nothing that changes while the alert stands: a dismissed banner would come back.
    const QString text = sentences(worst->verdict.sentence, worst->verdict.cure);
    return BannerContent{.severity = Severity::Bad,
                         .title = more == 0 ? worst->title
                                            : tr("%1, and %2 more").arg(worst->title).arg(more),
                         .text = text,
                         .action = tr("Show alerts"),
                         .dismissible = true};
}

std::optional<BannerContent> historyBanner(const HistoryHealth& health)
{
    if (health.state != HistoryHealth::Failing)
        return std::nullopt;
    return BannerContent{.severity = Severity::Warning,
                         .title = tr("Live watching goes on without history."),
                         .text = sentences(health.cause, health.cure),
                         .action = {},
                         .dismissible = true};
}

std::optional<BannerContent> exportBanner(const QStringList& faults)
{
    if (faults.isEmpty())
        return std::nullopt;
    return BannerContent{.severity = Severity::Warning,
                         .title = tr("Records are not exported."),
                         .text = faults.join(u'\n'),
                         .action = {},
                         .dismissible = true};
}

BannerContent demoBanner()
{
    return {.severity = Severity::Info,
            .title = tr("Simulated providers. Nothing leaves this computer."),
            .text = {},
            .action = {},
            .dismissible = true};
}

HealthText configurationHealth(const ConfigurationState& state)
{
    if (state.problems.size() == 1)
        return {Health::Bad, tr("Configuration: 1 problem")};
    if (!state.problems.isEmpty())
        return {Health::Bad, tr("Configuration: %1 problems").arg(state.problems.size())};
    if (state.firstStart)
        return {Health::Idle, tr("Configuration: none yet")};
    return {Health::Good, tr("Configuration: in order")};
}

HealthText keyringHealth(const KeysSnapshot& keys)
{
    switch (keys.health) {
    case KeyringHealth::Unknown:
        return {Health::Idle, tr("Keyring: not checked yet")};
    case KeyringHealth::Probing:
        return {Health::Idle, tr("Keyring: being checked")};
    case KeyringHealth::Working:
        return {Health::Good, tr("Keyring: %1").arg(keys.backend)};
    case KeyringHealth::WaitingForUnlock:
        return {Health::Degraded, tr("Keyring: waiting to be unlocked")};
    case KeyringHealth::SessionOnly:
        return {Health::Degraded, tr("Keyring: not working, keys in memory")};
    case KeyringHealth::NotUsed:
        return {Health::Idle, tr("Keyring: not used")};
    }
    return {};
}

} // namespace fuseboard
