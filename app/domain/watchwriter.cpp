// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/watchwriter.h"

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray writeCheck(const Probe& probe)
{
    const Probe standard;
    OrderedObject object;
    object.add("name"_L1, toJson(QJsonValue(probe.name)));
    object.add("provider"_L1, toJson(QJsonValue(probe.provider)));
    object.add("model"_L1, toJson(QJsonValue(probe.model)));
    addUnlessDefault(object, "every_s"_L1, probe.every, standard.every);
    addIfSet(object, "prompt"_L1, probe.prompt);
    addIfSet(object, "system"_L1, probe.system);
    addUnlessDefault(object, "max_tokens"_L1, probe.maxTokens, standard.maxTokens);
    addIfSet(object, "expect_text"_L1, probe.expectText);
    addIfSet(object, "expect_pattern"_L1, probe.expectPattern);
    addIfSet(object, "latency_budget_s"_L1, probe.latencyBudget);
    addUnlessDefault(object, "enabled"_L1, probe.enabled, standard.enabled);
    return object.json();
}

QByteArray writeRule(const AlertRule& rule)
{
    const AlertRule standard;
    OrderedObject object;
    object.add("name"_L1, toJson(QJsonValue(rule.name)));
    object.add("measure"_L1, toJson(QJsonValue(nameOf(rule.measure))));
    if (rule.scope != standard.scope)
        object.add("scope"_L1, toJson(QJsonValue(nameOf(rule.scope))));
    addIfSet(object, "targets"_L1, rule.targets);
    addIfSet(object, "warning"_L1, rule.warning);
    addIfSet(object, "critical"_L1, rule.critical);
    addUnlessDefault(object, "window_s"_L1, rule.window, standard.window);
    addUnlessDefault(object, "minimum_samples"_L1, rule.minimumSamples, standard.minimumSamples);
    addUnlessDefault(object, "bad_to_fire"_L1, rule.badToFire, standard.badToFire);
    addUnlessDefault(object, "good_to_clear"_L1, rule.goodToClear, standard.goodToClear);
    addUnlessDefault(object, "enabled"_L1, rule.enabled, standard.enabled);
    return object.json();
}

void addTime(OrderedObject& object, QLatin1StringView key, const QDateTime& time)
{
    if (time.isValid())
        addIfSet(object, key, time.toUTC().toString(Qt::ISODate));
}

void addTime(OrderedObject& object, QLatin1StringView key, QTime time)
{
    if (time.isValid())
        addIfSet(object, key, time.toString(u"HH:mm"_s));
}

QByteArray writeWindow(const MaintenanceWindow& window)
{
    static constexpr std::array kDays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                      "fri"_L1, "sat"_L1, "sun"_L1};
    OrderedObject object;
    addIfSet(object, "provider"_L1, window.provider);
    addTime(object, "from"_L1, window.from);
    addTime(object, "to"_L1, window.to);
    QStringList days;
    for (const int day : window.days)
        days.append(kDays.at(static_cast<size_t>(day) - 1));
    addIfSet(object, "days"_L1, days);
    addTime(object, "from_time"_L1, window.fromTime);
    addTime(object, "until_time"_L1, window.untilTime);
    return object.json();
}

template <typename List, typename Write>
void addList(OrderedObject& object, QLatin1StringView key, const List& list, Write write)
{
    if (!list.isEmpty())
        object.add(key, listOf(list, write));
}

} // namespace

OrderedObject writeProbeSettings(const ProbeSettings& settings, const ProbeSettings& standard)
{
    OrderedObject object;
    addUnlessDefault(object, "automatic"_L1, settings.automatic, standard.automatic);
    addUnlessDefault(object, "every_s"_L1, settings.every, standard.every);
    addUnlessDefault(object, "pause_on_battery"_L1, settings.pauseOnBattery,
                     standard.pauseOnBattery);
    addUnlessDefault(object, "pause_on_metered"_L1, settings.pauseOnMetered,
                     standard.pauseOnMetered);
    addUnlessDefault(object, "daily_cost_cap_usd"_L1, settings.dailyCostCapUsd,
                     standard.dailyCostCapUsd);
    if (settings.baselineHosts != standard.baselineHosts)
        object.add("baseline_hosts"_L1,
                   listOf(settings.baselineHosts, [](const QUrl& url) { return toJson(url); }));
    addList(object, "checks"_L1, settings.checks, writeCheck);
    return object;
}

OrderedObject writeFeedSettings(const FeedSettings& settings, const FeedSettings& standard)
{
    OrderedObject object;
    addUnlessDefault(object, "enabled"_L1, settings.enabled, standard.enabled);
    addUnlessDefault(object, "every_s"_L1, settings.every, standard.every);
    return object;
}

OrderedObject writeAlertSettings(const AlertSettings& settings, const AlertSettings& standard)
{
    OrderedObject object;
    addUnlessDefault(object, "enabled"_L1, settings.enabled, standard.enabled);
    addUnlessDefault(object, "notifications"_L1, settings.notifications, standard.notifications);
    addUnlessDefault(object, "sound"_L1, settings.sound, standard.sound);
    addUnlessDefault(object, "daily_budget_usd"_L1, settings.dailyBudgetUsd,
                     standard.dailyBudgetUsd);
    addUnlessDefault(object, "remind_every_s"_L1, settings.remindEvery, standard.remindEvery);
    addUnlessDefault(object, "command"_L1, settings.command, standard.command);
    if (settings.webhook != standard.webhook)
        addIfSet(object, "webhook"_L1, settings.webhook);
    addUnlessDefault(object, "muted"_L1, settings.muted, standard.muted);
    if (settings.maintenance != standard.maintenance)
        object.add("maintenance"_L1, listOf(settings.maintenance, writeWindow));
    addList(object, "rules"_L1, settings.rules, writeRule);
    return object;
}

} // namespace fuseboard
