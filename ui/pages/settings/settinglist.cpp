// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settinglist.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;
using Kind = Setting::Kind;

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(SettingList)
};

/// `member` gives the value's place in a configuration.
template <typename Member>
auto reader(Member member)
{
    return [member](const Configuration& c) { return QVariant::fromValue(member(c)); };
}

template <typename Value, typename Member>
auto writer(Member member)
{
    return [member](Configuration& c, const QVariant& value) {
        member(c) = value.value<Value>();
        return QString();
    };
}

struct Words
{
    QString path;
    QString title;
    QString reason;
};

Setting made(const Words& words, Kind kind)
{
    Setting setting;
    setting.path = words.path;
    setting.title = words.title;
    setting.reason = words.reason;
    setting.kind = kind;
    return setting;
}

template <typename Member>
Setting onOff(const Words& words, Member member)
{
    Setting setting = made(words, Kind::Switch);
    setting.get = reader(member);
    setting.set = writer<bool>(member);
    return setting;
}

template <typename Member>
Setting count(const Words& words, int minimum, int maximum, const QString& unit, Member member)
{
    Setting setting = made(words, Kind::Count);
    setting.minimum = minimum;
    setting.maximum = maximum;
    setting.unit = unit;
    setting.get = reader(member);
    setting.set = writer<int>(member);
    return setting;
}

template <typename Member>
Setting minutes(const Words& words, Member member)
{
    constexpr double kSecondsOfMinute = 60;
    Setting setting = made(words, Kind::Minutes);
    setting.minimum = 1;
    setting.maximum = 24 * 60;
    setting.unit = Names::tr("min");
    setting.get = [member](const Configuration& c) {
        return QVariant(toSeconds(member(c)) / kSecondsOfMinute);
    };
    setting.set = [member](Configuration& c, const QVariant& value) {
        member(c) = fromSeconds(value.toDouble() * kSecondsOfMinute);
        return QString();
    };
    return setting;
}

template <typename Member>
Setting amount(const Words& words, const QString& nothing, Member member)
{
    Setting setting = made(words, Kind::Amount);
    setting.maximum = 1'000'000;
    setting.nothing = nothing;
    setting.get = [member](const Configuration& c) {
        const std::optional<double> value = member(c);
        return value ? QVariant(*value) : QVariant();
    };
    setting.set = [member](Configuration& c, const QVariant& value) {
        member(c) = value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
        return QString();
    };
    return setting;
}

template <typename Member>
Setting text(const Words& words, const QString& nothing, Member member)
{
    Setting setting = made(words, Kind::Text);
    setting.nothing = nothing;
    setting.get = reader(member);
    setting.set = writer<QString>(member);
    return setting;
}

/// What Qt cannot read as an address would be written as none, and be lost.
template <typename Member>
Setting address(const Words& words, const QString& nothing, Member member)
{
    Setting setting = made(words, Kind::Text);
    setting.nothing = nothing;
    setting.get = [member](const Configuration& c) { return QVariant(member(c).toString()); };
    setting.set = [member](Configuration& c, const QVariant& value) {
        const QUrl url(value.toString(), QUrl::StrictMode);
        if (!value.toString().isEmpty() && !url.isValid())
            return Names::tr("This is no address. Write it without spaces, as in the example.");
        member(c) = url;
        return QString();
    };
    return setting;
}

Setting ofProvider(const Words& words, const QString& nothing, const QString& provider,
                   QString NetworkSettings::*member)
{
    Setting setting = made(words, Kind::Text);
    setting.nothing = nothing;
    setting.provider = provider;
    setting.get = [provider, member](const Configuration& c) {
        const Provider* found = c.provider(provider);
        return QVariant(found ? found->network.*member : QString());
    };
    setting.set = [provider, member](Configuration& c, const QVariant& value) {
        for (Provider& each : c.providers) {
            if (each.name == provider)
                each.network.*member = value.toString();
        }
        return QString();
    };
    return setting;
}

} // namespace

QString valueText(const Setting& setting, const QVariant& value)
{
    const QLocale locale;
    const auto withUnit = [&setting](const QString& number) {
        return setting.unit.isEmpty() ? number : number + QChar(0x00a0) + setting.unit;
    };
    switch (setting.kind) {
    case Kind::Switch:
        return value.toBool() ? Names::tr("on") : Names::tr("off");
    case Kind::Count: {
        QLocale plain = locale; // a port has no thousands
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return withUnit(plain.toString(value.toInt()));
    }
    case Kind::Minutes:
        return withUnit(locale.toString(value.toDouble(), 'g', 6));
    case Kind::Amount:
        return value.isValid() ? u"$"_s + locale.toString(value.toDouble(), 'f', 2)
                               : setting.nothing;
    case Kind::Text:
        return value.toString().isEmpty() ? setting.nothing : value.toString();
    }
    return {};
}

QVariant defaultValue(const Setting& setting)
{
    return setting.get(Configuration());
}

QList<Setting> probeSettingList()
{
    return {
        onOff(
            {u"probes.automatic"_s, Names::tr("Automatic probes"),
             Names::tr("One short check of each provider and model that the chains name.")},
            [](auto& c) -> auto& { return c.watch.probes.automatic; }),
        minutes(
            {u"probes.every_s"_s, Names::tr("Interval of the probes"),
             Names::tr("How often each automatic probe is sent.")},
            [](auto& c) -> auto& { return c.watch.probes.every; }),
        amount(
            {u"probes.daily_cost_cap_usd"_s, Names::tr("Cost cap of the probes"),
             Names::tr("Probes pause for the rest of a day (UTC) once all of them have cost so "
                       "much.")},
            Names::tr("no cap"), [](auto& c) -> auto& { return c.watch.probes.dailyCostCapUsd; }),
        onOff(
            {u"probes.pause_on_battery"_s, Names::tr("Pause on battery"),
             Names::tr("No automatic probes while this machine runs on its battery.")},
            [](auto& c) -> auto& { return c.watch.probes.pauseOnBattery; }),
        onOff(
            {u"probes.pause_on_metered"_s, Names::tr("Pause on metered networks"),
             Names::tr("No automatic probes while the network says that its data costs.")},
            [](auto& c) -> auto& { return c.watch.probes.pauseOnMetered; }),
        onOff(
            {u"feeds.enabled"_s, Names::tr("Read status pages"),
             Names::tr("What the providers themselves say of their health.")},
            [](auto& c) -> auto& { return c.watch.feeds.enabled; }),
        minutes(
            {u"feeds.every_s"_s, Names::tr("Interval of the status pages"),
             Names::tr("How often each page is read.")},
            [](auto& c) -> auto& { return c.watch.feeds.every; }),
    };
}

QList<Setting> alertSettingList()
{
    return {
        amount(
            {u"alerts.daily_budget_usd"_s, Names::tr("Budget a day"),
             Names::tr("Alerts warn at 120 % of it, by the prices in the configuration.")},
            Names::tr("no budget"), [](auto& c) -> auto& { return c.watch.alerts.dailyBudgetUsd; }),
        onOff(
            {u"alerts.enabled"_s, Names::tr("Alerts"),
             Names::tr("Whether the rules are looked at; they stand on the Alerts page.")},
            [](auto& c) -> auto& { return c.watch.alerts.enabled; }),
        onOff(
            {u"alerts.notifications"_s, Names::tr("Notifications"),
             Names::tr("Alerts are told on the desktop too.")},
            [](auto& c) -> auto& { return c.watch.alerts.notifications; }),
        onOff(
            {u"alerts.sound"_s, Names::tr("Sound"), Names::tr("Notifications come with a sound.")},
            [](auto& c) -> auto& { return c.watch.alerts.sound; }),
    };
}

QList<Setting> historySettingList()
{
    return {
        onOff(
            {u"history.enabled"_s, Names::tr("Keep a history"),
             Names::tr("Calls, incidents, circuits and alerts stay after the program ends. Prompts "
                       "and answers are never in it.")},
            [](auto& c) -> auto& { return c.history.enabled; }),
        count(
            {u"history.keep_days"_s, Names::tr("Days to keep"),
             Names::tr("Older records are deleted.")},
            1, 3650, {}, [](auto& c) -> auto& { return c.history.keepDays; }),
        count(
            {u"history.max_mb"_s, Names::tr("Space on disk"),
             Names::tr("When it is used up, the oldest records go first.")},
            10, 1'000'000, Names::tr("MB"),
            [](auto& c) -> auto& { return c.history.maxMegabytes; }),
    };
}

QList<Setting> teamSettingList()
{
    return {
        address(
            {u"history.url"_s, Names::tr("Address of the server"),
             Names::tr("A PostgreSQL database that several boards write to: "
                       "postgresql://USER@HOST:5432/DATABASE, without a password.")},
            Names::tr("none"), [](auto& c) -> auto& { return c.history.url; }),
        text(
            {u"history.board"_s, Names::tr("Name of this board"),
             Names::tr("How the records of this board are named there.")},
            Names::tr("the name of this machine"),
            [](auto& c) -> auto& { return c.history.board; }),
    };
}

QList<Setting> exportSettingList()
{
    QList<Setting> list{
        onOff(
            {u"export.log.enabled"_s, Names::tr("Call log"),
             Names::tr("One line of JSON for each call, in a file.")},
            [](auto& c) -> auto& { return c.exports.log.enabled; }),
        text(
            {u"export.log.file"_s, Names::tr("File of the call log"), Names::tr("The whole path.")},
            Names::tr("calls.jsonl in the data folder"),
            [](auto& c) -> auto& { return c.exports.log.file; }),
        count(
            {u"export.log.max_mb"_s, Names::tr("Size of the call log"),
             Names::tr("From this size on a new file is begun.")},
            1, 10'000, Names::tr("MB"),
            [](auto& c) -> auto& { return c.exports.log.maxMegabytes; }),
        count(
            {u"export.log.keep"_s, Names::tr("Older call logs"),
             Names::tr("How many full files are kept beside the current one.")},
            0, 100, {}, [](auto& c) -> auto& { return c.exports.log.keep; }),
        onOff(
            {u"export.prometheus.enabled"_s, Names::tr("Prometheus metrics"),
             Names::tr("Served at /metrics, to this machine alone.")},
            [](auto& c) -> auto& { return c.exports.prometheus.enabled; }),
        count(
            {u"export.prometheus.port"_s, Names::tr("Prometheus port"), Names::tr("On 127.0.0.1.")},
            1, 65535, {}, [](auto& c) -> auto& { return c.exports.prometheus.port; }),
        address(
            {u"export.otlp.endpoint"_s, Names::tr("OpenTelemetry endpoint"),
             Names::tr("Spans and metrics go there by OTLP over HTTP, for example "
                       "http://127.0.0.1:4318.")},
            Names::tr("none"), [](auto& c) -> auto& { return c.exports.otlp.endpoint; }),
    };
    Setting authorization =
        made({u"export.otlp.authorization"_s, Names::tr("OpenTelemetry authorization"),
              Names::tr("Name of the environment variable with the value of the "
                        "Authorization header.")},
             Kind::Text);
    authorization.nothing = Names::tr("none");
    const auto variable = [](auto& c) -> auto&
    {
        return c.exports.otlp.authorizationVariable;
    };
    authorization.get = reader(variable);
    authorization.set = writer<QString>(variable);
    list.append(authorization);
    return list;
}

QList<Setting> networkSettingList(const QString& provider, qsizetype index)
{
    const QString path = u"providers[%1]."_s.arg(index);
    return {
        ofProvider({path + u"proxy"_s, Names::tr("Proxy"),
                    Names::tr("\"none\", http://host:port or socks5://host:port.")},
                   Names::tr("the system's"), provider, &NetworkSettings::proxy),
        ofProvider({path + u"ca_file"_s, Names::tr("Certificate file"),
                    Names::tr("Authorities that are trusted beside the system's, as a PEM file.")},
                   Names::tr("the system's alone"), provider, &NetworkSettings::caFile),
    };
}

} // namespace fuseboard
