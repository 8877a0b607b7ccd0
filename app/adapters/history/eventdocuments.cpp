// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/eventdocuments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template <typename Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODateWithMs))
                : QJsonValue(QJsonValue::Null);
}

std::optional<QDateTime> timeOrNone(const QJsonValue& value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QJsonArray toArray(const QList<double>& numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

QList<double> numbersOf(const QJsonValue& value)
{
    QList<double> numbers;
    const QJsonArray array = value.toArray();
    for (const auto& number : array)
        numbers.append(number.toDouble());
    return numbers;
}

std::optional<qint64> msOrNone(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<double> doubleOrNone(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

template <typename Enum>
Enum namedOf(const QJsonValue& name, Enum last, Enum fallback)
{
    const QString text = name.toString();
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(static_cast<Enum>(i)) == text)
            return static_cast<Enum>(i);
    }
    return fallback;
}

/// 64 bits do not fit into a JSON number.
QJsonValue idToJson(AlertId id)
{
    return QString::number(id);
}

QJsonObject toJson(const AlertReason& reason)
{
    return {{u"rule"_s, reason.rule},
            {u"measure"_s, nameOf(reason.measure)},
            {u"scope"_s, nameOf(reason.scope)},
            {u"target"_s, reason.target},
            {u"severity"_s, nameOf(reason.severity)},
            {u"value"_s, reason.value},
            {u"threshold"_s, reason.threshold},
            {u"worst"_s, orNull(reason.worst)},
            {u"before"_s, toArray(reason.before)},
            {u"after"_s, toArray(reason.after)},
            {u"fired_at_ms"_s, reason.firedAtMs},
            {u"cleared_at_ms"_s, orNull(reason.clearedAtMs)},
            {u"cleared_by"_s, orNull(reason.clearedBy)}};
}

AlertReason reasonOf(const QJsonObject& json)
{
    AlertReason reason;
    reason.rule = json[u"rule"_s].toString();
    reason.measure =
        namedOf(json[u"measure"_s], AlertMeasure::QuotaFailures, AlertMeasure::ErrorRate);
    reason.scope = namedOf(json[u"scope"_s], AlertScope::Chain, AlertScope::Provider);
    reason.target = json[u"target"_s].toString();
    reason.severity = namedOf(json[u"severity"_s], AlertSeverity::Critical, AlertSeverity::Warning);
    reason.value = json[u"value"_s].toDouble();
    reason.threshold = json[u"threshold"_s].toDouble();
    reason.worst = doubleOrNone(json[u"worst"_s]);
    reason.before = numbersOf(json[u"before"_s]);
    reason.after = numbersOf(json[u"after"_s]);
    reason.firedAtMs = json[u"fired_at_ms"_s].toInteger();
    reason.clearedAtMs = msOrNone(json[u"cleared_at_ms"_s]);
    reason.clearedBy = doubleOrNone(json[u"cleared_by"_s]);
    return reason;
}

QJsonObject toJson(const Verdict& verdict)
{
    return {{u"kind"_s, nameOf(verdict.kind)},
            {u"sentence"_s, verdict.sentence},
            {u"evidence"_s, QJsonArray::fromStringList(verdict.evidence)},
            {u"cure"_s, verdict.cure}};
}

Verdict verdictOf(const QJsonObject& json)
{
    Verdict verdict;
    verdict.kind = namedOf(json[u"kind"_s], VerdictKind::Unknown, VerdictKind::Unknown);
    verdict.sentence = json[u"sentence"_s].toString();
    const QJsonArray evidence = json[u"evidence"_s].toArray();
    for (const auto& line : evidence)
        verdict.evidence.append(line.toString());
    verdict.cure = json[u"cure"_s].toString();
    return verdict;
}

} // namespace

QString toDocument(const Alert& alert)
{
    QJsonArray reasons;
    for (const AlertReason& reason : alert.reasons)
        reasons.append(toJson(reason));
    return compact({{u"id"_s, idToJson(alert.id)},
                    {u"cause"_s, alert.cause},
                    {u"provider"_s, alert.provider},
                    {u"severity"_s, nameOf(alert.severity)},
                    {u"title"_s, alert.title},
                    {u"text"_s, alert.text},
                    {u"verdict"_s, toJson(alert.verdict)},
                    {u"reasons"_s, reasons},
                    {u"fired_at_ms"_s, alert.firedAtMs},
                    {u"cleared_at_ms"_s, orNull(alert.clearedAtMs)},
                    {u"cleared_because"_s, alert.clearedBecause},
                    {u"snoozed_until_ms"_s, orNull(alert.snoozedUntilMs)},
                    {u"quiet"_s, alert.quiet},
                    {u"merged_into"_s, alert.mergedInto ? idToJson(*alert.mergedInto)
                                                        : QJsonValue(QJsonValue::Null)}});
}

std::optional<Alert> alertOf(const QString& document)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(document.toUtf8());
    const QJsonObject json = parsed.object();
    bool numbered = false;
    Alert alert;
    alert.id = json[u"id"_s].toString().toULongLong(&numbered);
    if (!numbered)
        return std::nullopt;
    alert.cause = json[u"cause"_s].toString();
    alert.provider = json[u"provider"_s].toString();
    alert.severity = namedOf(json[u"severity"_s], AlertSeverity::Critical, AlertSeverity::Warning);
    alert.title = json[u"title"_s].toString();
    alert.text = json[u"text"_s].toString();
    alert.verdict = verdictOf(json[u"verdict"_s].toObject());
    const QJsonArray reasons = json[u"reasons"_s].toArray();
    for (const auto& reason : reasons)
        alert.reasons.append(reasonOf(reason.toObject()));
    alert.firedAtMs = json[u"fired_at_ms"_s].toInteger();
    alert.clearedAtMs = msOrNone(json[u"cleared_at_ms"_s]);
    alert.clearedBecause = json[u"cleared_because"_s].toString();
    alert.snoozedUntilMs = msOrNone(json[u"snoozed_until_ms"_s]);
    alert.quiet = json[u"quiet"_s].toBool();
    if (const QJsonValue into = json[u"merged_into"_s]; into.isString())
        alert.mergedInto = into.toString().toULongLong();
    return alert;
}

QString toDocument(const FeedIncident& incident)
{
    QJsonArray parts;
    for (const FeedPart& part : incident.parts)
        parts.append(
            QJsonObject{{u"id"_s, part.id}, {u"name"_s, part.name}, {u"region"_s, part.region}});
    return compact({{u"id"_s, incident.id},
                    {u"title"_s, incident.title},
                    {u"state"_s, nameOf(incident.state)},
                    {u"level"_s, nameOf(incident.level)},
                    {u"open"_s, incident.open},
                    {u"started_at"_s, timeOrNull(incident.startedAt)},
                    {u"updated_at"_s, timeOrNull(incident.updatedAt)},
                    {u"resolved_at"_s, timeOrNull(incident.resolvedAt)},
                    {u"parts"_s, parts},
                    {u"url"_s, incident.url},
                    {u"last_update"_s, incident.lastUpdate}});
}

std::optional<FeedIncident> incidentOf(const QString& document)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(document.toUtf8());
    const QJsonObject json = parsed.object();
    if (!json[u"id"_s].isString())
        return std::nullopt;
    FeedIncident incident;
    incident.id = json[u"id"_s].toString();
    incident.title = json[u"title"_s].toString();
    incident.state = namedOf(json[u"state"_s], IncidentState::Unknown, IncidentState::Unknown);
    incident.level = namedOf(json[u"level"_s], FeedLevel::Unknown, FeedLevel::Unknown);
    incident.open = json[u"open"_s].toBool();
    incident.startedAt = timeOrNone(json[u"started_at"_s]);
    incident.updatedAt = timeOrNone(json[u"updated_at"_s]);
    incident.resolvedAt = timeOrNone(json[u"resolved_at"_s]);
    const QJsonArray parts = json[u"parts"_s].toArray();
    for (const auto& each : parts) {
        const QJsonObject part = each.toObject();
        incident.parts.append(
            {part[u"id"_s].toString(), part[u"name"_s].toString(), part[u"region"_s].toString()});
    }
    incident.url = json[u"url"_s].toString();
    incident.lastUpdate = json[u"last_update"_s].toString();
    return incident;
}

} // namespace fuseboard
