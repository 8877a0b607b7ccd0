// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/watchfields.h"

#include "app/domain/configurationrules.h"
#include "app/domain/nearestword.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostChecks = 200;
constexpr qsizetype kMostRules = 200;
constexpr qsizetype kMostWindows = 100;
constexpr qsizetype kMostTexts = 100;
constexpr qsizetype kMostHosts = 8;
constexpr qsizetype kLongestText = 16384;
constexpr qsizetype kLongestPattern = 500;
constexpr double kMostUsd = 1'000'000;
constexpr double kHighestThreshold = 1'000'000'000;
constexpr Duration kShortestPeriod = std::chrono::seconds(60);

TextCheck upTo(qsizetype most)
{
    return [most](const QString& text) -> std::optional<Complaint> {
        if (!text.trimmed().isEmpty() && text.size() <= most)
            return std::nullopt;
        return Complaint{u"expected 1 to %1 characters"_s.arg(most),
                         u"Shorten it, or leave the key out."_s};
    };
}

std::optional<Complaint> checkPattern(const QString& pattern)
{
    if (const auto complaint = upTo(kLongestPattern)(pattern))
        return complaint;
    const QRegularExpression expression(pattern);
    if (expression.isValid())
        return std::nullopt;
    return Complaint{u"no regular expression: %1 (at character %2)"_s.arg(expression.errorString())
                         .arg(expression.patternErrorOffset() + 1),
                     u"Write it as for Perl, or use \"expect_text\" for plain words."_s};
}

/// A list of at most `most` elements in the place of what stands there.
template <typename Value>
FieldReader listInPlace(QList<Value>& target, qsizetype most, FieldReader element)
{
    return [&target, most, element](const QJsonValue& value, const QString& path,
                                    ProblemList& problems) {
        target.clear();
        if (value.toArray().size() > most) {
            problems.add(path, u"%1 entries are too many"_s.arg(value.toArray().size()),
                         u"At most %1: take some out."_s.arg(most));
            return;
        }
        list(element)(value, path, problems);
    };
}

FieldReader texts(QStringList& target, qsizetype most, TextCheck check)
{
    return listInPlace(
        target, most,
        [&target, check](const QJsonValue& value, const QString& path, ProblemList& problems) {
            QString written;
            text(written, check)(value, path, problems);
            target.append(written);
        });
}

/// One of the names of an enum.
template <typename Value, size_t count>
FieldReader word(Value& target, const std::array<Value, count>& values, const QString& what)
{
    return [&target, values, what](const QJsonValue& value, const QString& path,
                                   ProblemList& problems) {
        QString written;
        text(written, [&](const QString& word) -> std::optional<Complaint> {
            const auto found = std::find_if(values.begin(), values.end(),
                                            [&](Value each) { return nameOf(each) == word; });
            if (found != values.end()) {
                target = *found;
                return std::nullopt;
            }
            QStringList names;
            for (const Value each : values)
                names.append(nameOf(each));
            return Complaint{what,
                             suggestion(word, names) + u"Known: %1."_s.arg(names.join(u", "_s))};
        })(value, path, problems);
    };
}

FieldReader numberOrNull(std::optional<double>& target, double least, double most)
{
    return [&target, least, most](const QJsonValue& value, const QString& path,
                                  ProblemList& problems) {
        double read = 0;
        target.reset();
        if (value.isNull())
            return;
        number(read, least, most)(value, path, problems);
        target = read;
    };
}

FieldReader period(Duration& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        seconds(target)(value, path, problems);
        if (value.isDouble() && target < kShortestPeriod)
            problems.add(path, u"more often than once a minute"_s, u"Write 60 or more seconds."_s);
    };
}

FieldReader reminderPeriod(std::optional<Duration>& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        Duration read{};
        target.reset();
        if (value.isNull())
            return;
        period(read)(value, path, problems);
        target = read;
    };
}

FieldReader webhook(QUrl& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        QString written;
        text(written, [&](const QString& address) -> std::optional<Complaint> {
            target = QUrl(address, QUrl::StrictMode);
            const bool encrypted = target.scheme() == "https"_L1;
            const bool near = target.scheme() == "http"_L1 && isLoopback(target);
            if (target.isValid() && !target.host().isEmpty() && (encrypted || near) &&
                target.userInfo().isEmpty() && !target.hasFragment())
                return std::nullopt;
            return Complaint{u"expected an https:// address without user name and password"_s,
                             u"Plain http:// is for this machine alone."_s};
        })(value, path, problems);
    };
}

FieldReader instant(QDateTime& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        QString written;
        text(written, [&](const QString& time) -> std::optional<Complaint> {
            const QDateTime read = QDateTime::fromString(time, Qt::ISODateWithMs);
            if (read.isValid() && read.timeSpec() != Qt::LocalTime) {
                target = read.toUTC();
                return std::nullopt;
            }
            return Complaint{u"expected a time such as 2026-12-24T18:00:00Z"_s,
                             u"Write date, time and zone."_s};
        })(value, path, problems);
    };
}

FieldReader timeOfDay(QTime& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        QString written;
        text(written, [&](const QString& time) -> std::optional<Complaint> {
            target = QTime::fromString(time, u"HH:mm"_s);
            if (target.isValid())
                return std::nullopt;
            return Complaint{u"expected a time of the day such as 22:00"_s,
                             u"Write hours and minutes."_s};
        })(value, path, problems);
    };
}

constexpr std::array kDays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

FieldReader days(QList<int>& target)
{
    return listInPlace(
        target, kDays.size(),
        [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
            QString written;
            text(written, [&](const QString& day) -> std::optional<Complaint> {
                const auto found = std::find(kDays.begin(), kDays.end(), day);
                if (found != kDays.end()) {
                    target.append(static_cast<int>(found - kDays.begin()) + 1);
                    return std::nullopt;
                }
                return Complaint{u"there is no such day"_s,
                                 u"Known: mon, tue, wed, thu, fri, sat, sun."_s};
            })(value, path, problems);
        });
}

FieldReader check(QList<Probe>& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        Probe probe;
        readObject(value, path,
                   {
                       {"name"_L1, text(probe.name, checkName), Need::Required},
                       {"provider"_L1, text(probe.provider, checkName), Need::Required},
                       {"model"_L1, text(probe.model, checkModel), Need::Required},
                       {"every_s"_L1, period(probe.every)},
                       {"prompt"_L1, text(probe.prompt, upTo(kLongestText))},
                       {"system"_L1, text(probe.system, upTo(kLongestText))},
                       {"max_tokens"_L1, integer(probe.maxTokens, 1, 16)},
                       {"expect_text"_L1, text(probe.expectText, upTo(kLongestPattern))},
                       {"expect_pattern"_L1, text(probe.expectPattern, checkPattern)},
                       {"latency_budget_s"_L1, seconds(probe.latencyBudget)},
                       {"enabled"_L1, flag(probe.enabled)},
                   },
                   problems);
        target.append(probe);
    };
}

FieldReader rule(QList<AlertRule>& target)
{
    static constexpr std::array kMeasures{
        AlertMeasure::ErrorRate,   AlertMeasure::LatencyP95,   AlertMeasure::TtftP95,
        AlertMeasure::RateLimited, AlertMeasure::CircuitsOpen, AlertMeasure::FallbackShare,
        AlertMeasure::BudgetShare, AlertMeasure::Silence,      AlertMeasure::ProbeFailures,
        AlertMeasure::PageLevel,   AlertMeasure::KeyFailures,  AlertMeasure::QuotaFailures,
    };
    static constexpr std::array kScopes{AlertScope::Board, AlertScope::Provider, AlertScope::Chain};
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        AlertRule rule;
        readObject(value, path,
                   {
                       {"name"_L1, text(rule.name, checkName), Need::Required},
                       {"measure"_L1, word(rule.measure, kMeasures, u"there is no such measure"_s),
                        Need::Required},
                       {"scope"_L1, word(rule.scope, kScopes, u"there is no such scope"_s)},
                       {"targets"_L1, texts(rule.targets, kMostTexts, checkName)},
                       {"warning"_L1, numberOrNull(rule.warning, 0, kHighestThreshold)},
                       {"critical"_L1, numberOrNull(rule.critical, 0, kHighestThreshold)},
                       {"window_s"_L1, period(rule.window)},
                       {"minimum_samples"_L1, integer(rule.minimumSamples, 0, 100000)},
                       {"bad_to_fire"_L1, integer(rule.badToFire, 1, 1000)},
                       {"good_to_clear"_L1, integer(rule.goodToClear, 1, 1000)},
                       {"enabled"_L1, flag(rule.enabled)},
                   },
                   problems);
        if (value.isObject() && rule.enabled && !rule.warning && !rule.critical)
            problems.add(path, u"the rule has no threshold: it would never fire"_s,
                         u"Add \"warning\", \"critical\" or both."_s);
        target.append(rule);
    };
}

FieldReader maintenanceWindow(QList<MaintenanceWindow>& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        MaintenanceWindow window;
        readObject(value, path,
                   {
                       {"provider"_L1, text(window.provider, checkName)},
                       {"from"_L1, instant(window.from)},
                       {"to"_L1, instant(window.to)},
                       {"days"_L1, days(window.days)},
                       {"from_time"_L1, timeOfDay(window.fromTime)},
                       {"until_time"_L1, timeOfDay(window.untilTime)},
                   },
                   problems);
        const bool once = window.from.isValid() && window.to.isValid();
        const bool weekly =
            !window.days.isEmpty() && window.fromTime.isValid() && window.untilTime.isValid();
        if (value.isObject() && once == weekly)
            problems.add(path, u"a window is either once or every week"_s,
                         u"Write \"from\" and \"to\", or \"days\", \"from_time\" and "
                         "\"until_time\"."_s);
        else if (once && window.to <= window.from)
            problems.add(path, u"the window ends before it begins"_s, u"Check both times."_s);
        target.append(window);
    };
}

} // namespace

FieldReader probeSettings(ProbeSettings& target)
{
    const auto host = [&target](const QJsonValue& value, const QString& path,
                                ProblemList& problems) {
        QUrl url;
        address(url)(value, path, problems);
        target.baselineHosts.append(url);
    };
    return object({
        {"automatic"_L1, flag(target.automatic)},
        {"every_s"_L1, period(target.every)},
        {"pause_on_battery"_L1, flag(target.pauseOnBattery)},
        {"pause_on_metered"_L1, flag(target.pauseOnMetered)},
        {"daily_cost_cap_usd"_L1, numberOrNull(target.dailyCostCapUsd, 0, kMostUsd)},
        {"baseline_hosts"_L1, listInPlace(target.baselineHosts, kMostHosts, host)},
        {"checks"_L1, listInPlace(target.checks, kMostChecks, check(target.checks))},
    });
}

FieldReader feedSettings(FeedSettings& target)
{
    return object({
        {"enabled"_L1, flag(target.enabled)},
        {"every_s"_L1, period(target.every)},
    });
}

FieldReader alertSettings(AlertSettings& target)
{
    return object({
        {"enabled"_L1, flag(target.enabled)},
        {"notifications"_L1, flag(target.notifications)},
        {"sound"_L1, flag(target.sound)},
        {"daily_budget_usd"_L1, numberOrNull(target.dailyBudgetUsd, 0, kMostUsd)},
        {"remind_every_s"_L1, reminderPeriod(target.remindEvery)},
        {"command"_L1, texts(target.command, kMostTexts, upTo(kLongestText))},
        {"webhook"_L1, webhook(target.webhook)},
        {"muted"_L1, texts(target.muted, kMostRules, checkName)},
        {"maintenance"_L1,
         listInPlace(target.maintenance, kMostWindows, maintenanceWindow(target.maintenance))},
        {"rules"_L1, listInPlace(target.rules, kMostRules, rule(target.rules))},
    });
}

FieldReader watchedParts(QStringList& target)
{
    return texts(target, kMostTexts, upTo(kLongestPattern));
}

} // namespace fuseboard
