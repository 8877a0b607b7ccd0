// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/boardstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = 4 << 20;
constexpr qsizetype kMostRows = 2000;
constexpr qsizetype kLongestName = 500;
constexpr qint64 kFurthestMs = 800LL * 24 * 3600 * 1000; ///< keeps Instants within range
constexpr qint64 kMostTokens = 1'000'000'000'000'000;
constexpr int kMostCount = 1'000'000'000;

class Writer
{
public:
    explicit Writer(const BoardTime& time) : m_time(time) {}

    qint64 ms(Instant at) const
    {
        return m_time.nowMs +
               std::chrono::duration_cast<std::chrono::milliseconds>(at - m_time.now).count();
    }

    QJsonObject circuit(const CircuitPanel::Memory& memory) const
    {
        const CircuitBreaker::Memory& breaker = memory.breaker;
        QJsonObject object{{u"chain"_s, memory.chain}, {u"provider"_s, memory.provider}};
        if (!memory.model.isEmpty())
            object[u"model"] = memory.model;
        if (breaker.open) {
            object[u"half_open_at"] = ms(breaker.halfOpenAt);
            object[u"down_since"] = ms(breaker.downSince);
            object[u"half_open_successes"] = breaker.halfOpenSuccesses;
        }
        QJsonArray failures;
        for (const Instant at : breaker.failures)
            failures.append(ms(at));
        object[u"failures"] = failures;
        if (breaker.lastTrip)
            object[u"trip"] = QJsonObject{{u"at"_s, ms(breaker.lastTrip->at)},
                                          {u"failures"_s, breaker.lastTrip->failures},
                                          {u"successes"_s, breaker.lastTrip->successes}};
        return object;
    }

    QJsonObject coolDown(const CoolDowns::Memory& memory) const
    {
        QJsonObject object{
            {u"provider"_s, memory.provider},
            {u"model"_s, memory.model},
            {u"until"_s, ms(memory.rest.until)},
            {u"pause"_s,
             qint64(std::chrono::duration_cast<std::chrono::milliseconds>(memory.pause).count())}};
        if (memory.rest.claimed)
            object[u"claimed"] = ms(*memory.rest.claimed);
        return object;
    }

    QJsonObject outage(const QString& provider, const OutageDetector::Memory& memory) const
    {
        return {{u"provider"_s, provider},
                {u"failures"_s, memory.failures},
                {u"prolonged"_s, memory.prolonged},
                {u"since"_s, ms(memory.since)},
                {u"last"_s, ms(memory.last)}};
    }

private:
    BoardTime m_time;
};

QJsonObject costsObject(const CostLedger::Memory& costs)
{
    QJsonArray rows;
    for (const CostLedger::Memory::Row& row : costs.rows)
        rows.append(QJsonObject{{u"provider"_s, row.provider},
                                {u"model"_s, row.model},
                                {u"probe_input"_s, row.probeInput},
                                {u"probe_output"_s, row.probeOutput},
                                {u"input"_s, row.input},
                                {u"output"_s, row.output}});
    return {{u"day"_s, costs.day.toString(Qt::ISODate)},
            {u"estimates"_s, costs.hasEstimates},
            {u"rows"_s, rows}};
}

QString name(const QJsonObject& object, QLatin1StringView key)
{
    return object[key].toString().left(kLongestName);
}

int count(const QJsonValue& value)
{
    return static_cast<int>(std::clamp<qint64>(value.toInteger(), 0, kMostCount));
}

qint64 tokens(const QJsonValue& value)
{
    return std::clamp<qint64>(value.toInteger(), 0, kMostTokens);
}

class Reader
{
public:
    Reader(const BoardTime& time, qint64 savedMs)
        : m_time(time), m_savedMs(savedMs), m_referenceMs(std::max(time.nowMs, savedMs))
    {
    }

    bool isStale() const
    {
        return std::chrono::milliseconds(m_time.nowMs - m_savedMs) > kStaleState;
    }

    Instant instant(const QJsonValue& ms) const { return after(ms.toInteger(), m_referenceMs); }
    /// For lengths that the time between the two runs is no part of.
    Instant withoutGap(const QJsonValue& ms) const { return after(ms.toInteger(), m_savedMs); }

    std::optional<CircuitPanel::Memory> circuit(const QJsonObject& object) const
    {
        CircuitPanel::Memory memory;
        memory.chain = name(object, "chain"_L1);
        memory.provider = name(object, "provider"_L1);
        memory.model = name(object, "model"_L1);
        if (memory.provider.isEmpty())
            return std::nullopt;
        CircuitBreaker::Memory& breaker = memory.breaker;
        breaker.open = object["half_open_at"_L1].isDouble();
        if (breaker.open) {
            breaker.halfOpenAt = instant(object["half_open_at"_L1]);
            breaker.downSince = withoutGap(object["down_since"_L1]);
            breaker.halfOpenSuccesses = count(object["half_open_successes"_L1]);
        }
        const QJsonArray failures = object["failures"_L1].toArray();
        for (const QJsonValue& at : failures) {
            if (breaker.failures.size() < CircuitBreaker::kMostRemembered)
                breaker.failures.append(instant(at));
        }
        if (const QJsonObject trip = object["trip"_L1].toObject(); !trip.isEmpty())
            breaker.lastTrip = CircuitBreaker::Trip{
                instant(trip["at"_L1]), count(trip["failures"_L1]), count(trip["successes"_L1])};
        return memory;
    }

    std::optional<CoolDowns::Memory> coolDown(const QJsonObject& object) const
    {
        if (name(object, "provider"_L1).isEmpty() || !object["until"_L1].isDouble())
            return std::nullopt;
        CoolDowns::Memory memory{
            name(object, "provider"_L1),
            name(object, "model"_L1),
            {instant(object["until"_L1]), std::nullopt},
            std::chrono::milliseconds(std::min<qint64>(count(object["pause"_L1]), kFurthestMs))};
        if (object["claimed"_L1].isDouble())
            memory.rest.claimed = instant(object["claimed"_L1]);
        return memory;
    }

    OutageDetector::Memory outage(const QJsonObject& object) const
    {
        return {count(object["failures"_L1]), object["prolonged"_L1].toBool(),
                instant(object["since"_L1]), instant(object["last"_L1])};
    }

private:
    Instant after(qint64 ms, qint64 referenceMs) const
    {
        // Both are bounded before they are subtracted: the file may hold any number.
        const qint64 bounded = std::clamp(ms, referenceMs - kFurthestMs, referenceMs + kFurthestMs);
        return m_time.now + std::chrono::milliseconds(bounded - referenceMs);
    }

    BoardTime m_time;
    qint64 m_savedMs;
    qint64 m_referenceMs;
};

QList<QJsonObject> rowsOf(const QJsonObject& object, QLatin1StringView key)
{
    QList<QJsonObject> rows;
    const QJsonArray array = object[key].toArray();
    for (const QJsonValue& value : array) {
        if (value.isObject() && rows.size() < kMostRows)
            rows.append(value.toObject());
    }
    return rows;
}

CostLedger::Memory costsOf(const QJsonObject& object)
{
    CostLedger::Memory costs;
    costs.day = QDate::fromString(object["day"_L1].toString(), Qt::ISODate);
    costs.hasEstimates = object["estimates"_L1].toBool();
    for (const QJsonObject& row : rowsOf(object, "rows"_L1))
        costs.rows.append({name(row, "provider"_L1), name(row, "model"_L1),
                           tokens(row["probe_input"_L1]), tokens(row["probe_output"_L1]),
                           tokens(row["input"_L1]), tokens(row["output"_L1])});
    return costs;
}

} // namespace

QByteArray writeBoardState(const BoardState& state, const BoardTime& time)
{
    const Writer writer(time);
    QJsonArray circuits;
    for (const CircuitPanel::Memory& memory : state.circuits)
        circuits.append(writer.circuit(memory));
    QJsonArray coolDowns;
    for (const CoolDowns::Memory& memory : state.coolDowns)
        coolDowns.append(writer.coolDown(memory));
    QJsonArray outages;
    for (auto it = state.outages.cbegin(); it != state.outages.cend(); ++it)
        outages.append(writer.outage(it.key(), it.value()));
    return QJsonDocument(QJsonObject{{u"version"_s, kVersion},
                                     {u"saved_at"_s, time.nowMs},
                                     {u"circuits"_s, circuits},
                                     {u"cool_downs"_s, coolDowns},
                                     {u"outages"_s, outages},
                                     {u"costs"_s, costsObject(state.costs)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<BoardState> readBoardState(const QByteArray& json, const BoardTime& time)
{
    if (json.isEmpty() || json.size() > kMostBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const qint64 savedMs = object["saved_at"_L1].toInteger(-1);
    if (object["version"_L1].toInt() != kVersion || savedMs < 0 || savedMs > kFurthestMs * 200)
        return std::nullopt;
    const Reader reader(time, savedMs);
    BoardState state;
    state.costs = costsOf(object["costs"_L1].toObject());
    for (const QJsonObject& row : rowsOf(object, "cool_downs"_L1)) {
        if (const auto memory = reader.coolDown(row))
            state.coolDowns.append(*memory);
    }
    if (reader.isStale())
        return state;
    for (const QJsonObject& row : rowsOf(object, "circuits"_L1)) {
        if (const auto memory = reader.circuit(row))
            state.circuits.append(*memory);
    }
    for (const QJsonObject& row : rowsOf(object, "outages"_L1))
        state.outages.insert(name(row, "provider"_L1), reader.outage(row));
    return state;
}

} // namespace fuseboard
