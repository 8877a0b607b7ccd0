// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/table.h"

#include <QJsonArray>

#include <algorithm>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFaultWidth = 62;

QString verdictOf(const Score& score, Level level)
{
    const auto& all = score.verdicts;
    const auto isOne = [level](const Verdict& each) { return each.level == level; };
    const auto count = std::count_if(all.begin(), all.end(), isOne);
    const auto held = std::count_if(all.begin(), all.end(),
                                    [&](const Verdict& each) { return isOne(each) && each.holds; });
    return count == 0 ? u"-"_s : u"%1/%2"_s.arg(held).arg(count);
}

QString happened(const Score& score)
{
    const QString kinds = score.kinds.isEmpty() ? u"no failure"_s : score.kinds.join(u", "_s);
    return u"%1 primary attempts, %2 s, %3"_s.arg(score.primaryAttempts)
        .arg(score.seconds, 0, 'f', 1)
        .arg(kinds);
}

QString row(const QString& id, const QString& fault, const QString& must, const QString& should,
            const QString& result, const QString& rest)
{
    return u"%1 %2 %3 %4 %5 %6\n"_s.arg(id, -4)
        .arg(fault.left(kFaultWidth), -kFaultWidth)
        .arg(must, -6)
        .arg(should, -6)
        .arg(result, -6)
        .arg(rest);
}

} // namespace

QString table(const Scorecard& card, const Tempo& tempo, bool everyCheck)
{
    QString text =
        tempo.isReal()
            ? u"Real times; the chain's own settings where the fault names no other.\n\n"_s
            : u"Quick: the times of fault and chain are both scaled by %1.\n\n"_s.arg(
                  tempo.factor());
    text += row(u"id"_s, u"fault"_s, u"must"_s, u"should"_s, u"result"_s, u"what happened"_s);
    for (const Scenario& scenario : card.scenarios()) {
        const Score& score = card.score(scenario.id);
        text += row(scenario.id, scenario.fault, verdictOf(score, Level::Must),
                    verdictOf(score, Level::Should), score.passed() ? u"pass"_s : u"FAIL"_s,
                    happened(score));
        if (!scenario.note.isEmpty())
            text += u"     (%1)\n"_s.arg(scenario.note);
        for (const Verdict& each : score.verdicts) {
            if (everyCheck || !each.holds)
                text += u"     %1 %2: %3. %4\n"_s.arg(
                    each.holds ? u"held  "_s : u"FAILED"_s,
                    each.level == Level::Must ? u"must"_s : u"should"_s, each.claim, each.evidence);
        }
    }
    return text + u'\n' + sum(card) + u'\n';
}

QJsonObject toJson(const Score& score)
{
    QJsonArray verdicts;
    for (const Verdict& each : score.verdicts)
        verdicts.append(
            QJsonObject{{u"level"_s, each.level == Level::Must ? u"must"_s : u"should"_s},
                        {u"claim"_s, each.claim},
                        {u"holds"_s, each.holds},
                        {u"evidence"_s, each.evidence}});
    return {{u"id"_s, score.scenario.id},
            {u"fault"_s, score.scenario.fault},
            {u"passed"_s, score.passed()},
            {u"must"_s, score.holds(Level::Must)},
            {u"should"_s, score.holds(Level::Should)},
            {u"primary_attempts"_s, score.primaryAttempts},
            {u"seconds"_s, score.seconds},
            {u"kinds"_s, QJsonArray::fromStringList(score.kinds)},
            {u"checks"_s, verdicts}};
}

QString sum(const Scorecard& card)
{
    std::map<Group, std::pair<int, int>> sums;
    QString outage = u"not run"_s;
    for (const Scenario& scenario : card.scenarios()) {
        const Score& score = card.score(scenario.id);
        auto& [passed, all] = sums[scenario.group];
        ++all;
        passed += score.passed() ? 1 : 0;
        if (scenario.id == "S15"_L1)
            outage = u"%1 primary attempts"_s.arg(score.primaryAttempts);
    }
    const auto part = [&sums](Group group) {
        return u"%1 of %2"_s.arg(sums[group].first).arg(sums[group].second);
    };
    return u"%1, %2, wire %3, S15: %4"_s.arg(part(Group::Scorecard), part(Group::Case),
                                             part(Group::Wire), outage);
}

} // namespace fuseboard::faults
