// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/limitstate.h"

#include <array>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

using Tracked = RateLimitTracker::Memory;
using Booked = QList<RollingSum::Booked>;

constexpr std::array<std::pair<LimitUnit, QLatin1StringView>, 4> kUnits{{
    {LimitUnit::Requests, "requests"_L1},
    {LimitUnit::Tokens, "tokens"_L1},
    {LimitUnit::InputTokens, "input_tokens"_L1},
    {LimitUnit::OutputTokens, "output_tokens"_L1},
}};

QLatin1StringView nameOf(LimitUnit unit)
{
    for (const auto& [each, name] : kUnits) {
        if (each == unit)
            return name;
    }
    return {};
}

std::optional<LimitUnit> unitOf(const QString& text)
{
    for (const auto& [unit, name] : kUnits) {
        if (text == name)
            return unit;
    }
    return std::nullopt;
}

QJsonObject limitObject(const Tracked::Limit& limit, const StateWriter& writer)
{
    QJsonObject object{{u"unit"_s, nameOf(limit.unit)},
                       {u"window"_s, StateWriter::ms(limit.window)},
                       {u"refill"_s, StateWriter::ms(limit.refill)}};
    StateWriter::put(object, "limit"_L1, limit.limit);
    writer.put(object, "limit_until"_L1, limit.limitUntil);
    StateWriter::put(object, "remaining"_L1, limit.remaining);
    writer.put(object, "resets_at"_L1, limit.resetsAt);
    writer.put(object, "claimed_until"_L1, limit.claimedUntil);
    return object;
}

std::optional<Tracked::Limit> limitOf(const QJsonObject& object, const StateReader& reader)
{
    const auto unit = unitOf(object["unit"_L1].toString());
    if (!unit)
        return std::nullopt;
    Tracked::Limit limit;
    limit.unit = *unit;
    limit.window = StateReader::length(object["window"_L1]);
    limit.limit = StateReader::maybeAmount(object["limit"_L1]);
    limit.limitUntil = reader.maybe(object["limit_until"_L1]);
    limit.remaining = StateReader::maybeAmount(object["remaining"_L1]);
    limit.resetsAt = reader.maybe(object["resets_at"_L1]);
    limit.claimedUntil = reader.maybe(object["claimed_until"_L1]);
    limit.refill = StateReader::length(object["refill"_L1]);
    return limit;
}

void putBooked(QJsonObject& object, QLatin1StringView key, const Booked& booked,
               const StateWriter& writer)
{
    QJsonArray pairs;
    for (const RollingSum::Booked& each : booked)
        pairs.append(QJsonArray{writer.ms(each.at), each.amount});
    if (!pairs.isEmpty())
        object[key] = pairs;
}

Booked bookedOf(const QJsonValue& pairs, const StateReader& reader)
{
    Booked booked;
    const QJsonArray array = pairs.toArray();
    for (const QJsonValue& pair : array) {
        if (booked.size() < RollingSum::kMostBooked && pair[0].isDouble())
            booked.append({reader.instant(pair[0]), StateReader::amount(pair[1])});
    }
    return booked;
}

} // namespace

QJsonArray writeLimits(const QList<LimitBook::Memory>& limits, const StateWriter& writer)
{
    QJsonArray rows;
    for (const auto& [scope, model, tracked] : limits) {
        QJsonObject row{{u"scope"_s, scope}};
        if (!model.isEmpty())
            row[u"model"] = model;
        QJsonArray learned;
        for (const Tracked::Limit& limit : tracked.limits)
            learned.append(limitObject(limit, writer));
        if (!learned.isEmpty())
            row[u"learned"] = learned;
        if (tracked.restsUntil) {
            row[u"refusals"] = tracked.refusals;
            writer.put(row, "rests_until"_L1, tracked.restsUntil);
        }
        putBooked(row, "requests"_L1, tracked.requests, writer);
        putBooked(row, "minute_tokens"_L1, tracked.minuteTokens, writer);
        putBooked(row, "day_tokens"_L1, tracked.dayTokens, writer);
        rows.append(row);
    }
    return rows;
}

QList<LimitBook::Memory> readLimits(const QJsonObject& state, QLatin1StringView key,
                                    const StateReader& reader)
{
    QList<LimitBook::Memory> limits;
    for (const QJsonObject& row : StateReader::rows(state, key)) {
        LimitBook::Memory memory{
            StateReader::name(row, "scope"_L1), StateReader::name(row, "model"_L1), {}};
        if (memory.scope.isEmpty())
            continue;
        for (const QJsonObject& each : StateReader::rows(row, "learned"_L1)) {
            if (const auto limit = limitOf(each, reader))
                memory.limits.limits.append(*limit);
        }
        memory.limits.refusals = StateReader::count(row["refusals"_L1]);
        memory.limits.restsUntil = reader.maybe(row["rests_until"_L1]);
        memory.limits.requests = bookedOf(row["requests"_L1], reader);
        memory.limits.minuteTokens = bookedOf(row["minute_tokens"_L1], reader);
        memory.limits.dayTokens = bookedOf(row["day_tokens"_L1], reader);
        limits.append(memory);
    }
    return limits;
}

} // namespace fuseboard
