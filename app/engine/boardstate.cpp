// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/boardstate.h"

#include "app/engine/limitstate.h"
#include "app/engine/watchstate.h"

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

class Writer : public StateWriter
{
public:
    using StateWriter::StateWriter;

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
        QJsonObject object{{u"provider"_s, memory.provider},
                           {u"model"_s, memory.model},
                           {u"until"_s, ms(memory.rest.until)},
                           {u"pause"_s, ms(memory.pause)}};
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

class Reader : public StateReader
{
public:
    using StateReader::StateReader;

    bool isStale() const { return gap() > kStaleState; }

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
        CoolDowns::Memory memory{name(object, "provider"_L1),
                                 name(object, "model"_L1),
                                 {instant(object["until"_L1]), std::nullopt},
                                 length(object["pause"_L1])};
        if (object["claimed"_L1].isDouble())
            memory.rest.claimed = instant(object["claimed"_L1]);
        return memory;
    }

    OutageDetector::Memory outage(const QJsonObject& object) const
    {
        return {count(object["failures"_L1]), object["prolonged"_L1].toBool(),
                instant(object["since"_L1]), instant(object["last"_L1])};
    }
};

CostLedger::Memory costsOf(const QJsonObject& object)
{
    CostLedger::Memory costs;
    costs.day = QDate::fromString(object["day"_L1].toString(), Qt::ISODate);
    costs.hasEstimates = object["estimates"_L1].toBool();
    for (const QJsonObject& row : StateReader::rows(object, "rows"_L1))
        costs.rows.append(
            {StateReader::name(row, "provider"_L1), StateReader::name(row, "model"_L1),
             StateReader::amount(row["probe_input"_L1]),
             StateReader::amount(row["probe_output"_L1]), StateReader::amount(row["input"_L1]),
             StateReader::amount(row["output"_L1])});
    return costs;
}

QJsonArray offArray(const QList<OffSpan>& off)
{
    QJsonArray spans;
    for (const OffSpan& span : off)
        spans.append(QJsonArray{span.fromMs, span.toMs});
    return spans;
}

/// Those that are over by `untilMs`, and the pause from then to `nowMs`.
QList<OffSpan> offOf(const QJsonArray& spans, qint64 untilMs, qint64 nowMs)
{
    QList<OffSpan> off;
    for (const QJsonValue& span : spans) {
        const OffSpan each{span[0].toInteger(), span[1].toInteger()};
        const bool isInOrder = off.isEmpty() || each.fromMs >= off.last().toMs;
        if (each.fromMs >= 0 && each.fromMs < each.toMs && each.toMs <= untilMs && isInOrder)
            off.append(each);
    }
    if (untilMs < nowMs)
        off.append({untilMs, nowMs});
    return off.last(std::min(off.size(), kMostOffSpans));
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
                                     {u"costs"_s, costsObject(state.costs)},
                                     {u"limits"_s, writeLimits(state.limits, writer)},
                                     {u"watch"_s, writeWatch(state.watch, writer)},
                                     {u"off"_s, offArray(state.off)}})
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
    for (const QJsonObject& row : StateReader::rows(object, "cool_downs"_L1)) {
        if (const auto memory = reader.coolDown(row))
            state.coolDowns.append(*memory);
    }
    state.limits = readLimits(object, "limits"_L1, reader);
    state.watch = readWatch(object["watch"_L1].toObject(), reader);
    state.off = offOf(object["off"_L1].toArray(), savedMs, time.nowMs);
    if (reader.isStale())
        return state;
    for (const QJsonObject& row : StateReader::rows(object, "circuits"_L1)) {
        if (const auto memory = reader.circuit(row))
            state.circuits.append(*memory);
    }
    for (const QJsonObject& row : StateReader::rows(object, "outages"_L1))
        state.outages.insert(StateReader::name(row, "provider"_L1), reader.outage(row));
    return state;
}

} // namespace fuseboard
