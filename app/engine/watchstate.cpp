// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/watchstate.h"

#include <QJsonArray>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestDetail = 2000;

QLatin1StringView nameOf(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Passed:
        return "passed"_L1;
    case ProbeOutcome::Failed:
        return "failed"_L1;
    case ProbeOutcome::NotSent:
        break;
    }
    return "not_sent"_L1;
}

ProbeOutcome outcomeOf(const QString& name)
{
    for (const ProbeOutcome outcome : {ProbeOutcome::Passed, ProbeOutcome::Failed}) {
        if (name == nameOf(outcome))
            return outcome;
    }
    return ProbeOutcome::NotSent;
}

QJsonObject probeObject(const ProbeMemory& probe, const StateWriter& writer)
{
    QJsonObject object{{u"name"_s, probe.name},       {u"provider"_s, probe.provider},
                       {u"model"_s, probe.model},     {u"outcome"_s, nameOf(probe.last.outcome)},
                       {u"failing"_s, probe.failing}, {u"second_looks"_s, probe.secondLooks}};
    if (!probe.last.detail.isEmpty())
        object[u"detail"] = probe.last.detail.left(kLongestDetail);
    writer.put(object, "last_at"_L1, probe.lastAt);
    writer.put(object, "due_at"_L1, probe.dueAt);
    return object;
}

ProbeMemory probeOf(const QJsonObject& object, const StateReader& reader)
{
    return {StateReader::name(object, "name"_L1),
            StateReader::name(object, "provider"_L1),
            StateReader::name(object, "model"_L1),
            reader.maybe(object["last_at"_L1]),
            {outcomeOf(object["outcome"_L1].toString()),
             object["detail"_L1].toString().left(kLongestDetail)},
            object["failing"_L1].toBool(),
            StateReader::count(object["second_looks"_L1]),
            reader.maybe(object["due_at"_L1])};
}

QJsonObject countObject(const AlertCountMemory& alert, const StateWriter& writer)
{
    QJsonObject object{{u"rule"_s, alert.rule},
                       {u"target"_s, alert.target},
                       {u"bad"_s, alert.counts.bad},
                       {u"critical"_s, alert.counts.critical},
                       {u"good"_s, alert.counts.good}};
    QJsonArray recent;
    for (const double value : alert.counts.recent)
        recent.append(value);
    object[u"recent"] = recent;
    writer.put(object, "held_until"_L1, alert.counts.heldUntil);
    return object;
}

AlertCountMemory countOf(const QJsonObject& object, const StateReader& reader)
{
    AlertCountMemory alert{
        StateReader::name(object, "rule"_L1), StateReader::name(object, "target"_L1), {}};
    alert.counts.bad = StateReader::count(object["bad"_L1]);
    alert.counts.critical = StateReader::count(object["critical"_L1]);
    alert.counts.good = StateReader::count(object["good"_L1]);
    const QJsonArray recent = object["recent"_L1].toArray();
    for (const QJsonValue& value : recent) {
        if (alert.counts.recent.size() < AlertState::kValuesKept)
            alert.counts.recent.append(value.toDouble());
    }
    alert.counts.heldUntil = reader.maybe(object["held_until"_L1]);
    return alert;
}

} // namespace

QJsonObject writeWatch(const WatchMemory& memory, const StateWriter& writer)
{
    QJsonArray probes;
    for (const ProbeMemory& probe : memory.probes)
        probes.append(probeObject(probe, writer));
    QJsonArray streaks;
    for (const StreakMemory& streak : memory.streaks)
        streaks.append(QJsonObject{{u"provider"_s, streak.provider},
                                   {u"probe"_s, streak.probe},
                                   {u"failures"_s, streak.failures}});
    QJsonArray alerts;
    for (const AlertCountMemory& alert : memory.alerts)
        alerts.append(countObject(alert, writer));
    return {{u"probes"_s, probes}, {u"streaks"_s, streaks}, {u"alerts"_s, alerts}};
}

WatchMemory readWatch(const QJsonObject& object, const StateReader& reader)
{
    WatchMemory memory;
    for (const QJsonObject& row : StateReader::rows(object, "probes"_L1))
        memory.probes.append(probeOf(row, reader));
    if (reader.gap() <= kStreaksKept) {
        for (const QJsonObject& row : StateReader::rows(object, "streaks"_L1))
            memory.streaks.append({StateReader::name(row, "provider"_L1),
                                   StateReader::name(row, "probe"_L1),
                                   StateReader::count(row["failures"_L1])});
    }
    if (reader.gap() <= kShortPause) {
        for (const QJsonObject& row : StateReader::rows(object, "alerts"_L1))
            memory.alerts.append(countOf(row, reader));
    }
    return memory;
}

} // namespace fuseboard
