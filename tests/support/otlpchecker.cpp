// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otlpchecker.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Returns what is wrong with the value at `path`.
using Check = std::function<QString(const QJsonValue& value, const QString& path)>;

QString wrong(const QString& path, const QString& expected)
{
    return path + u": expected "_s + expected;
}

Check matching(const QString& pattern, const QString& expected)
{
    return [expression = QRegularExpression(QRegularExpression::anchoredPattern(pattern)),
            expected](const QJsonValue& value, const QString& path) {
        return value.isString() && expression.match(value.toString()).hasMatch()
                   ? QString()
                   : wrong(path, expected);
    };
}

Check text()
{
    return [](const QJsonValue& value, const QString& path) {
        return value.isString() ? QString() : wrong(path, u"a string"_s);
    };
}

Check name()
{
    return matching(u".+"_s, u"a string that is not empty"_s);
}

Check flag()
{
    return [](const QJsonValue& value, const QString& path) {
        return value.isBool() ? QString() : wrong(path, u"a boolean"_s);
    };
}

Check number()
{
    return [](const QJsonValue& value, const QString& path) {
        return value.isDouble() ? QString() : wrong(path, u"a number"_s);
    };
}

Check enumeration(int most)
{
    return [most](const QJsonValue& value, const QString& path) {
        const int found = value.toInt(-1);
        return value.isDouble() && found >= 0 && found <= most
                   ? QString()
                   : wrong(path, u"a number up to %1"_s.arg(most));
    };
}

Check integer64()
{
    return matching(u"-?(0|[1-9][0-9]{0,18})"_s, u"a decimal string"_s);
}

Check unsigned64()
{
    return matching(u"0|[1-9][0-9]{0,19}"_s, u"a decimal string without a sign"_s);
}

/// Nanoseconds since 1970: of this century, or somebody has mixed up the unit.
Check time()
{
    return matching(u"[1-4][0-9]{18}"_s, u"nanoseconds as a decimal string"_s);
}

Check id(int digits)
{
    return [check = matching(u"[0-9a-f]{%1}"_s.arg(digits),
                             u"%1 lower-case hexadecimal digits"_s.arg(digits)),
            zero = QString(digits, u'0')](const QJsonValue& value, const QString& path) {
        return value.toString() == zero ? wrong(path, u"an id that is not zero"_s)
                                        : check(value, path);
    };
}

Check listOf(const Check& element, bool mayBeEmpty = true)
{
    return [=](const QJsonValue& value, const QString& path) {
        if (!value.isArray() || (value.toArray().isEmpty() && !mayBeEmpty))
            return wrong(path, mayBeEmpty ? u"a list"_s : u"a list that is not empty"_s);
        int i = 0;
        for (const QJsonValue& each : value.toArray()) {
            if (const QString fault = element(each, u"%1[%2]"_s.arg(path).arg(i++));
                !fault.isEmpty())
                return fault;
        }
        return QString();
    };
}

Check message(const QHash<QString, Check>& members, const QStringList& required = {})
{
    return [=](const QJsonValue& value, const QString& path) {
        if (!value.isObject())
            return wrong(path, u"an object"_s);
        const QJsonObject object = value.toObject();
        for (const QString& key : required) {
            if (!object.contains(key))
                return path + u": lacks "_s + key;
        }
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const auto check = members.constFind(it.key());
            if (check == members.constEnd())
                return path + u": has an unknown member "_s + it.key();
            if (const QString fault = (*check)(it.value(), path + u'.' + it.key());
                !fault.isEmpty())
                return fault;
        }
        return QString();
    };
}

QString faultOfAnyValue(const QJsonValue& value, const QString& path)
{
    static const Check check = message({
        {u"stringValue"_s, text()},
        {u"boolValue"_s, flag()},
        {u"intValue"_s, integer64()},
        {u"doubleValue"_s, number()},
        {u"arrayValue"_s, message({{u"values"_s, listOf(faultOfAnyValue)}})},
    });
    if (value.toObject().size() != 1)
        return wrong(path, u"exactly one typed value"_s);
    return check(value, path);
}

Check attributes()
{
    const Check each = listOf(
        message({{u"key"_s, name()}, {u"value"_s, faultOfAnyValue}}, {u"key"_s, u"value"_s}));
    return [each](const QJsonValue& value, const QString& path) {
        QSet<QString> keys;
        for (const QJsonValue& attribute : value.toArray()) {
            const QString key = attribute["key"_L1].toString();
            if (keys.contains(key))
                return path + u": has twice "_s + key;
            keys.insert(key);
        }
        return each(value, path);
    };
}

Check resource()
{
    const Check check = message({{u"attributes"_s, attributes()}}, {u"attributes"_s});
    return [check](const QJsonValue& value, const QString& path) {
        if (attribute(value.toObject(), u"service.name"_s).toString().isEmpty())
            return path + u": lacks service.name"_s;
        return check(value, path);
    };
}

Check scope()
{
    return message({{u"name"_s, name()}, {u"version"_s, text()}, {u"attributes"_s, attributes()}},
                   {u"name"_s});
}

Check span()
{
    const Check event =
        message({{u"timeUnixNano"_s, time()}, {u"name"_s, name()}, {u"attributes"_s, attributes()}},
                {u"timeUnixNano"_s, u"name"_s});
    const Check status = message({{u"code"_s, enumeration(2)}, {u"message"_s, text()}});
    const Check check = message(
        {
            {u"traceId"_s, id(32)},
            {u"spanId"_s, id(16)},
            {u"parentSpanId"_s, id(16)},
            {u"name"_s, name()},
            {u"kind"_s, enumeration(5)},
            {u"startTimeUnixNano"_s, time()},
            {u"endTimeUnixNano"_s, time()},
            {u"attributes"_s, attributes()},
            {u"events"_s, listOf(event)},
            {u"status"_s, status},
        },
        {u"traceId"_s, u"spanId"_s, u"name"_s, u"startTimeUnixNano"_s, u"endTimeUnixNano"_s});
    return [check](const QJsonValue& value, const QString& path) {
        const QString fault = check(value, path);
        const bool backwards = value["endTimeUnixNano"_L1].toString().toLongLong() <
                               value["startTimeUnixNano"_L1].toString().toLongLong();
        return fault.isEmpty() && backwards ? path + u": ends before it starts"_s : fault;
    };
}

Check histogramPoint()
{
    const Check check = message(
        {
            {u"attributes"_s, attributes()},
            {u"startTimeUnixNano"_s, time()},
            {u"timeUnixNano"_s, time()},
            {u"count"_s, unsigned64()},
            {u"sum"_s, number()},
            {u"min"_s, number()},
            {u"max"_s, number()},
            {u"bucketCounts"_s, listOf(unsigned64())},
            {u"explicitBounds"_s, listOf(number())},
        },
        {u"startTimeUnixNano"_s, u"timeUnixNano"_s, u"count"_s, u"bucketCounts"_s,
         u"explicitBounds"_s});
    return [check](const QJsonValue& value, const QString& path) {
        if (const QString fault = check(value, path); !fault.isEmpty())
            return fault;
        const QJsonArray buckets = value["bucketCounts"_L1].toArray();
        const QJsonArray bounds = value["explicitBounds"_L1].toArray();
        if (buckets.size() != bounds.size() + 1)
            return path + u": has not one bucket more than bounds"_s;
        qint64 count = 0;
        for (const QJsonValue& bucket : buckets)
            count += bucket.toString().toLongLong();
        if (count != value["count"_L1].toString().toLongLong())
            return path + u": its buckets do not add up to its count"_s;
        for (int i = 1; i < bounds.size(); ++i) {
            if (bounds[i].toDouble() <= bounds[i - 1].toDouble())
                return path + u": its bounds do not rise"_s;
        }
        return QString();
    };
}

Check metric()
{
    const Check histogram = message({{u"aggregationTemporality"_s, enumeration(2)},
                                     {u"dataPoints"_s, listOf(histogramPoint(), false)}},
                                    {u"aggregationTemporality"_s, u"dataPoints"_s});
    return message({{u"name"_s, name()},
                    {u"description"_s, text()},
                    {u"unit"_s, text()},
                    {u"histogram"_s, histogram}},
                   {u"name"_s, u"histogram"_s});
}

Check request(const QString& ofResources, const QString& ofScopes, const QString& items,
              const Check& item)
{
    const Check ofScope =
        message({{u"scope"_s, scope()}, {u"schemaUrl"_s, text()}, {items, listOf(item, false)}},
                {u"scope"_s, items});
    const Check ofResource = message(
        {{u"resource"_s, resource()}, {u"schemaUrl"_s, text()}, {ofScopes, listOf(ofScope, false)}},
        {u"resource"_s, ofScopes});
    return message({{ofResources, listOf(ofResource, false)}}, {ofResources});
}

QString faultOf(const QByteArray& body, const Check& check)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return u"The body is not JSON: "_s + error.errorString();
    return check(document.object(), u"request"_s);
}

QJsonArray itemsIn(const QByteArray& body, const QString& ofResources, const QString& ofScopes,
                   const QString& items)
{
    QJsonArray all;
    for (const QJsonValue& resource : QJsonDocument::fromJson(body)[ofResources].toArray()) {
        for (const QJsonValue& scope : resource[ofScopes].toArray()) {
            for (const QJsonValue& item : scope[items].toArray())
                all.append(item);
        }
    }
    return all;
}

} // namespace

QString faultOfTraces(const QByteArray& body)
{
    static const Check check = request(u"resourceSpans"_s, u"scopeSpans"_s, u"spans"_s, span());
    return faultOf(body, check);
}

QString faultOfMetrics(const QByteArray& body)
{
    static const Check check =
        request(u"resourceMetrics"_s, u"scopeMetrics"_s, u"metrics"_s, metric());
    return faultOf(body, check);
}

QJsonArray spansIn(const QByteArray& traces)
{
    return itemsIn(traces, u"resourceSpans"_s, u"scopeSpans"_s, u"spans"_s);
}

QJsonArray metricsIn(const QByteArray& metrics)
{
    return itemsIn(metrics, u"resourceMetrics"_s, u"scopeMetrics"_s, u"metrics"_s);
}

QVariant attribute(const QJsonObject& owner, const QString& key)
{
    for (const QJsonValue& each : owner["attributes"_L1].toArray()) {
        if (each["key"_L1].toString() != key)
            continue;
        const QJsonObject value = each["value"_L1].toObject();
        if (value.contains("intValue"_L1))
            return value["intValue"_L1].toString().toLongLong();
        if (value.contains("arrayValue"_L1)) {
            QStringList texts;
            for (const QJsonValue& text : value["arrayValue"_L1]["values"_L1].toArray())
                texts.append(text["stringValue"_L1].toString());
            return texts;
        }
        return value.begin().value().toVariant();
    }
    return {};
}

} // namespace fuseboard
