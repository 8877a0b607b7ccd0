// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/statetime.h"

#include <QJsonArray>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr qsizetype kMostRows = 2000;
constexpr qsizetype kLongestName = 500;
constexpr qint64 kMostAmount = 1'000'000'000'000'000;
constexpr int kMostCount = 1'000'000'000;

} // namespace

qint64 StateWriter::ms(Instant at) const
{
    return m_time.nowMs + ms(at - m_time.now);
}

qint64 StateWriter::ms(Duration length)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(length).count();
}

void StateWriter::put(QJsonObject& object, QLatin1StringView key,
                      const std::optional<Instant>& at) const
{
    if (at)
        object[key] = ms(*at);
}

void StateWriter::put(QJsonObject& object, QLatin1StringView key,
                      const std::optional<qint64>& value)
{
    if (value)
        object[key] = *value;
}

StateReader::StateReader(const BoardTime& time, qint64 savedMs)
    : m_time(time), m_savedMs(savedMs), m_referenceMs(std::max(time.nowMs, savedMs))
{
}

std::optional<Instant> StateReader::maybe(const QJsonValue& ms) const
{
    return ms.isDouble() ? std::optional(instant(ms)) : std::nullopt;
}

Duration StateReader::length(const QJsonValue& ms)
{
    return std::chrono::milliseconds(std::clamp<qint64>(ms.toInteger(), 0, kFurthestMs));
}

QString StateReader::name(const QJsonObject& object, QLatin1StringView key)
{
    return object[key].toString().left(kLongestName);
}

int StateReader::count(const QJsonValue& value)
{
    return static_cast<int>(std::clamp<qint64>(value.toInteger(), 0, kMostCount));
}

qint64 StateReader::amount(const QJsonValue& value)
{
    return std::clamp<qint64>(value.toInteger(), 0, kMostAmount);
}

std::optional<qint64> StateReader::maybeAmount(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(amount(value)) : std::nullopt;
}

QList<QJsonObject> StateReader::rows(const QJsonObject& object, QLatin1StringView key)
{
    QList<QJsonObject> rows;
    const QJsonArray array = object[key].toArray();
    for (const QJsonValue& value : array) {
        if (value.isObject() && rows.size() < kMostRows)
            rows.append(value.toObject());
    }
    return rows;
}

Instant StateReader::after(qint64 ms, qint64 referenceMs) const
{
    // Both are bounded before they are subtracted: the file may hold any number.
    const qint64 bounded = std::clamp(ms, referenceMs - kFurthestMs, referenceMs + kFurthestMs);
    return m_time.now + std::chrono::milliseconds(bounded - referenceMs);
}

} // namespace fuseboard
