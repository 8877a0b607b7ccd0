// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedjson.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedtime.h"

#include <cmath>

namespace fuseboard {

QString textIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isString())
        return value.toString().trimmed();
    // Above 2^53 a double no longer tells neighbouring ids apart.
    constexpr double kMostExact = 9007199254740992.0;
    const double number = value.toDouble(0.5);
    if (value.isDouble() && std::trunc(number) == number && std::abs(number) <= kMostExact)
        return QString::number(static_cast<qint64>(number));
    return {};
}

QString firstTextIn(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (QString text = textIn(object, key); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<double> numberIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<bool> flagIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonObject objectIn(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toObject();
}

QJsonArray arrayIn(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toArray();
}

QList<QJsonObject> objectsOf(const QJsonArray& array)
{
    QList<QJsonObject> objects;
    objects.reserve(array.size());
    for (const auto& value : array) {
        if (value.isObject())
            objects.append(value.toObject());
    }
    return objects;
}

QList<QJsonObject> objectsIn(const QJsonObject& object, QLatin1StringView key)
{
    return objectsOf(arrayIn(object, key));
}

std::optional<QDateTime> timeIn(const QJsonObject& object, QLatin1StringView key)
{
    return feedTime(object.value(key).toString());
}

std::optional<QDateTime> firstTimeIn(const QJsonObject& object,
                                     std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (auto time = timeIn(object, key))
            return time;
    }
    return {};
}

QString linkIn(const QJsonObject& object, QLatin1StringView key)
{
    return webLink(object.value(key).toString());
}

} // namespace fuseboard
