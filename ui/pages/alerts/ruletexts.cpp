// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/ruletexts.h"

#include "app/engine/enginetext.h"
#include "ui/models/alerttext.h"
#include "ui/models/format.h"
#include "ui/models/problemtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostListed = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

qsizetype placeOf(const QList<AlertRule>& rules, const QString& name)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [&](const AlertRule& each) { return each.name == name; });
    return found == rules.cend() ? -1 : found - rules.cbegin();
}

qint64 lengthOf(const RulePreview::Firing& firing, const RulePreview& preview)
{
    return (firing.toMs == 0 ? preview.toMs : firing.toMs) - firing.fromMs;
}

} // namespace

QList<AlertRule> allRules(const QList<AlertRule>& own)
{
    QList<AlertRule> rules = defaultAlertRules();
    for (const AlertRule& rule : own) {
        const qsizetype place = placeOf(rules, rule.name);
        if (place < 0)
            rules.append(rule);
        else
            rules[place] = rule;
    }
    return rules;
}

std::optional<AlertRule> builtInRule(const QString& name)
{
    const QList<AlertRule> rules = defaultAlertRules();
    const qsizetype place = placeOf(rules, name);
    return place < 0 ? std::nullopt : std::optional(rules.at(place));
}

QList<AlertRule> withRule(QList<AlertRule> own, const QString& before, const AlertRule& rule)
{
    const qsizetype place = placeOf(own, before);
    if (builtInRule(rule.name) == rule) {
        if (place >= 0)
            own.removeAt(place);
        return own;
    }
    if (place < 0)
        own.append(rule);
    else
        own[place] = rule;
    return own;
}

QList<AlertRule> withoutRule(QList<AlertRule> own, const QString& name)
{
    own.removeIf([&](const AlertRule& each) { return each.name == name; });
    return own;
}

RuleProblems problemsOfRule(const QList<ConfigurationProblem>& problems, qsizetype index)
{
    const QString path = u"alerts.rules[%1]"_s.arg(index);
    RuleProblems found;
    for (const ConfigurationProblem& problem : problems) {
        if (!problem.path.startsWith(path))
            continue;
        // "alerts.rules[2].targets[0]" is the field "targets".
        const QString member =
            problem.path.mid(path.size()).section(u'.', 1, 1).section(u'[', 0, 0);
        QString& text = found[member];
        text += (text.isEmpty() ? u""_s : u"\n"_s) + problemText(problem);
    }
    return found;
}

double fieldFactor(AlertMeasure measure)
{
    using enum AlertMeasure;
    return measure == ErrorRate || measure == FallbackShare || measure == BudgetShare ? 100 : 1;
}

QString fieldUnit(AlertMeasure measure)
{
    switch (measure) {
    case AlertMeasure::ErrorRate:
    case AlertMeasure::FallbackShare:
    case AlertMeasure::BudgetShare:
        return u"%"_s;
    case AlertMeasure::LatencyP95:
    case AlertMeasure::TtftP95:
    case AlertMeasure::Silence:
        return Words::tr("s");
    case AlertMeasure::RateLimited:
        return Words::tr("a minute");
    case AlertMeasure::CircuitsOpen:
    case AlertMeasure::ProbeFailures:
    case AlertMeasure::PageLevel:
    case AlertMeasure::KeyFailures:
    case AlertMeasure::QuotaFailures:
        break;
    }
    return {};
}

QString previewText(const RulePreview& preview)
{
    if (!preview.judged)
        return preview.why.isEmpty() ? Words::tr("the history has nothing to try it on")
                                     : engineText(preview.why);
    if (preview.firings.isEmpty())
        return Words::tr("never fired last week");
    qint64 total = 0;
    for (const RulePreview::Firing& firing : preview.firings)
        total += lengthOf(firing, preview);
    const QString length = roundDurationText(static_cast<double>(total));
    return preview.firings.size() == 1 ? Words::tr("fired once last week, for %1").arg(length)
                                       : Words::tr("fired %Ln times last week, %1 in all", nullptr,
                                                   static_cast<int>(preview.firings.size()))
                                             .arg(length);
}

QString firingsText(const RulePreview& preview, AlertMeasure measure)
{
    QStringList lines;
    for (auto each = preview.firings.crbegin();
         each != preview.firings.crend() && lines.size() < kMostListed; ++each) {
        const QString target = each->target.isEmpty() ? Words::tr("the board") : each->target;
        const QString length = roundDurationText(static_cast<double>(lengthOf(*each, preview)));
        const QString severity =
            severityText(each->critical ? AlertSeverity::Critical : AlertSeverity::Warning);
        lines << Words::tr("%1, %2 for %3: %4, worst %5")
                     .arg(target, momentText(each->fromMs), length, severity,
                          measureValueText(measure, each->worst));
    }
    if (const qsizetype more = preview.firings.size() - lines.size(); more > 0)
        lines << Words::tr("and %1 before").arg(more);
    return lines.join(u'\n');
}

} // namespace fuseboard
