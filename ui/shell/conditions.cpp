// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/conditions.h"

#include "app/domain/sentences.h"
#include "app/engine/enginetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Conditions)
};

QString sentences(const QString& first, const QString& second)
{
    return inSentences(engineText(first), engineText(second));
}

/// The first problem, and how many more there are.
QString firstOf(const QList<ConfigurationProblem>& problems)
{
    QString text = engineText(problems.first());
    text.replace(0, 1, text.left(1).toUpper());
    const qsizetype more = problems.size() - 1;
    if (more == 1)
        text += u'\n' + Words::tr("And 1 more problem.");
    else if (more > 1)
        text += u'\n' + Words::tr("And %Ln more problems.", nullptr, static_cast<int>(more));
    return text;
}

} // namespace

std::optional<BannerContent> configurationBanner(const ConfigurationState& state)
{
    if (state.problems.isEmpty())
        return std::nullopt;
    const QString file = QFileInfo(state.place).fileName();
    const QString text = firstOf(state.problems);
    return BannerContent{
        .severity = Severity::Bad,
        .title = state.usingLastGood
                     ? Words::tr("%1 is broken. Running on the last good copy.").arg(file)
                     : Words::tr("%1 is broken. Running without providers.").arg(file),
        .text = text,
        .action = Words::tr("Show file"),
        .dismissible = false};
}

std::optional<BannerContent> policyBanner(const ConfigurationState& state)
{
    const PolicyState& policy = state.policy;
    if (!policy.problems.isEmpty()) {
        const QString title =
            policy.usingLastGood
                ? Words::tr("The policy %1 is broken. Its last good copy is in force.")
                : Words::tr("The policy %1 is broken. No policy is in force.");
        return BannerContent{.severity = Severity::Warning,
                             .title = title.arg(policy.place),
                             .text = firstOf(policy.problems),
                             .action = {},
                             .dismissible = true};
    }
    if (policy.ignored.isEmpty())
        return std::nullopt;
    return BannerContent{.severity = Severity::Info,
                         .title = Words::tr("Parts of %1 do not count: your organization has set "
                                            "them.")
                                      .arg(QFileInfo(state.place).fileName()),
                         .text = firstOf(policy.ignored),
                         .action = {},
                         .dismissible = true};
}

std::optional<BannerContent> keyringBanner(const KeysSnapshot& keys)
{
    switch (keys.health) {
    case KeyringHealth::SessionOnly:
        return BannerContent{
            .severity = Severity::Warning,
            .title = Words::tr(
                "The keychain does not work. Keys live in memory until Fuseboard is closed."),
            .text = sentences(keys.cause, keys.cure),
            .action = Words::tr("Try again"),
            .dismissible = true};
    case KeyringHealth::WaitingForUnlock:
        return BannerContent{.severity = Severity::Warning,
                             .title = Words::tr("Waiting for the keychain to be unlocked."),
                             .text = sentences(keys.cause, keys.cure),
                             .action = Words::tr("Try again"),
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
                         .title = more == 0
                                      ? worst->title
                                      : Words::tr("%1, and %2 more").arg(worst->title).arg(more),
                         .text = text,
                         .action = Words::tr("Show alerts"),
                         .dismissible = true};
}

std::optional<BannerContent> historyBanner(const HistoryHealth& health)
{
    const bool fails = health.state == HistoryHealth::Failing;
    if (!fails && health.cause.isEmpty())
        return std::nullopt;
    return BannerContent{.severity = fails ? Severity::Warning : Severity::Info,
                         .title = fails ? Words::tr("Live watching goes on without history.")
                                        : Words::tr("The history goes on."),
                         .text = sentences(health.cause, health.cure),
                         .action = {},
                         .dismissible = true};
}

std::optional<BannerContent> sharedHistoryBanner(const SharedHistoryHealth& health)
{
    const bool fails = health.state == SharedHistoryHealth::Failing;
    if (!fails && health.state != SharedHistoryHealth::Away)
        return std::nullopt;
    // No counts: they change all the time, and a dismissed banner would come back.
    return BannerContent{
        .severity = Severity::Warning,
        .title = fails ? Words::tr("The team's history does not take what is seen here.")
                       : Words::tr("The team's history is away. What is seen waits on this disk."),
        .text = sentences(health.cause, health.cure),
        .action = {},
        .dismissible = true};
}

std::optional<BannerContent> exportBanner(const QStringList& faults)
{
    if (faults.isEmpty())
        return std::nullopt;
    return BannerContent{.severity = Severity::Warning,
                         .title = Words::tr("Records are not exported."),
                         .text = engineTexts(faults).join(u'\n'),
                         .action = {},
                         .dismissible = true};
}

BannerContent demoBanner()
{
    return {.severity = Severity::Info,
            .title = Words::tr("Simulated providers. Nothing leaves this computer."),
            .text = {},
            .action = {},
            .dismissible = true};
}

} // namespace fuseboard
