// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// The same numbers in every run and on every platform.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_state(seed) {}
    double roll()
    {
        m_state = m_state * 1664525U + 1013904223U;
        return m_state / 4294967296.0;
    }

private:
    quint32 m_state;
};

qint64 lengthMs(TimeRange range)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(lengthOf(range)).count();
}

BoardSnapshot emptyBoard(TimeRange range)
{
    return {.nowMs = kSampleNowMs,
            .range = range,
            .bucketMs = isLong(range) ? static_cast<qint64>(toMs(bucketOf(range)))
                        : range == TimeRange::FiveMinutes ? 5000
                                                          : 10000,
            .providers = {},
            .hasHistory = isLong(range)};
}

struct Behaviour
{
    double latencyMs = 600;
    double failureShare = 0;
    double pauseShare = 0; ///< buckets without calls
    ErrorKind kind = ErrorKind::RateLimited;
};

void fill(ProviderBoard& provider, const BoardSnapshot& board, const Behaviour& how, quint32 seed,
          double fromShare = 0, double toShare = 1)
{
    Dice dice(seed);
    const qint64 length = lengthMs(board.range);
    const qint64 begin = (board.nowMs - length) / board.bucketMs * board.bucketMs;
    for (qint64 at = begin; at <= board.nowMs; at += board.bucketMs) {
        const double share = static_cast<double>(at - begin) / static_cast<double>(length);
        const double wave = 1 + 0.25 * std::sin(share * 18 + seed);
        Tally tally;
        const int calls = 1 + static_cast<int>(dice.roll() * 5);
        for (int call = 0; call < calls; ++call) {
            const double spread = 0.7 + dice.roll() * 0.6 + (dice.roll() > 0.93 ? 1.2 : 0);
            const bool fails = dice.roll() < how.failureShare;
            tally.merge(fails ? sampleFailures(1, how.kind)
                              : sampleTally(1, how.latencyMs * wave * spread));
        }
        const bool pauses = dice.roll() < how.pauseShare;
        if (!pauses && share >= fromShare && share <= toShare)
            addBucket(provider, at, tally);
    }
}

ProviderBoard lively(const BoardSnapshot& board, const QString& title, const Behaviour& how,
                     quint32 seed)
{
    ProviderBoard provider = sampleProvider(title.toLower(), title);
    provider.circuitChanges = {
        {.atMs = board.nowMs - lengthMs(board.range), .state = CircuitState::Closed}};
    provider.lamp = Lamp::Good;
    fill(provider, board, how, seed);
    return provider;
}

} // namespace

Tally sampleTally(quint32 successes, double latencyMs)
{
    Tally tally;
    tally.successes = successes;
    const auto latency =
        std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::milli>(latencyMs));
    for (quint32 call = 0; call < successes; ++call) {
        tally.latency.record(latency);
        tally.ttft.record(latency / 3);
    }
    return tally;
}

Tally sampleFailures(quint32 failures, ErrorKind kind)
{
    Tally tally;
    tally.failures[static_cast<std::size_t>(kind)] = failures;
    return tally;
}

ProviderBoard sampleProvider(const QString& name, const QString& title)
{
    ProviderBoard provider;
    provider.name = name;
    provider.title = title;
    return provider;
}

void addBucket(ProviderBoard& provider, qint64 startMs, const Tally& tally)
{
    provider.series.append({.startMs = startMs, .tally = tally});
    provider.total.merge(tally);
}

BoardSnapshot healthyBoard(TimeRange range)
{
    BoardSnapshot board = emptyBoard(range);
    board.providers = {lively(board, u"Aurora"_s, {.latencyMs = 620}, 1),
                       lively(board, u"Borealis"_s, {.latencyMs = 1400, .failureShare = 0.015}, 2),
                       lively(board, u"Cirrus"_s, {.latencyMs = 340, .pauseShare = 0.12}, 3),
                       lively(board, u"Dune"_s, {.latencyMs = 940}, 4)};
    return board;
}

BoardSnapshot outageBoard(TimeRange range)
{
    BoardSnapshot board = healthyBoard(range);
    const qint64 now = board.nowMs;
    const qint64 length = lengthMs(range);

    ProviderBoard& down = board.providers[1];
    down.series.clear();
    down.total = {};
    fill(down, board, {.latencyMs = 1400}, 2, 0, 0.62);
    const qint64 trip = now - length * 3 / 10;
    addBucket(down, trip / board.bucketMs * board.bucketMs,
              sampleFailures(5, ErrorKind::Overloaded));
    down.lamp = Lamp::Bad;
    down.circuit = {.state = CircuitState::Open,
                    .retryAtMs = now + 22400,
                    .failures = 5,
                    .threshold = 5,
                    .tripFailures = 5,
                    .trippedAtMs = trip,
                    .modelsOff = {}};
    down.verdict = {
        VerdictKind::TheirIncident,
        u"Borealis says: Elevated errors on completions since 09:42. 5 of the last 9 calls failed."_s,
        {u"Its status page: Borealis says: Elevated errors on completions since 09:42. (major outage)"_s,
         u"Failed in the last 5 minutes: 5 of 9 calls (5 × provider at capacity)."_s,
         u"Its circuit is open."_s},
        u"Wait, or let the chain go to its next provider. Follow https://status.example/i/1"_s};
    down.lastError = ProviderError::of(ErrorKind::Overloaded, down.name, u"Overloaded"_s);
    down.circuitChanges += {{.atMs = trip, .state = CircuitState::Open},
                            {.atMs = trip + length / 6, .state = CircuitState::HalfOpen},
                            {.atMs = trip + length / 6 + length / 60, .state = CircuitState::Open}};

    ProviderBoard& onTrial = board.providers[2];
    onTrial.lamp = Lamp::Degraded;
    onTrial.verdict = {
        VerdictKind::FailingUnannounced,
        u"Cirrus is failing, not announced: provider at capacity. 7 of the last 40 calls failed."_s,
        {u"Failed in the last 5 minutes: 7 of 40 calls (7 × provider at capacity)."_s,
         u"Its status page says that all is well."_s},
        u"Let the chain go to its next provider, and look again in some minutes."_s};
    onTrial.circuit.state = CircuitState::HalfOpen;
    onTrial.circuitChanges += {{.atMs = now - length / 3, .state = CircuitState::Open},
                               {.atMs = now - length / 12, .state = CircuitState::HalfOpen}};

    ProviderBoard& unsteady = board.providers[3];
    unsteady.series.clear();
    unsteady.total = {};
    fill(unsteady, board, {.latencyMs = 940, .failureShare = 0.12}, 4);
    // One call that took ages must not flatten the chart.
    addBucket(unsteady, board.nowMs / board.bucketMs * board.bucketMs, sampleTally(1, 48000));
    unsteady.lamp = Lamp::Degraded;
    unsteady.verdict = {
        VerdictKind::YourQuota,
        u"You send more than Dune allows. 18 of the last 150 calls failed."_s,
        {u"The newest failure, 3 s ago: Rate limit reached."_s},
        u"Send more slowly, raise the tier, or let the chain go to its next provider."_s};
    unsteady.circuit.failures = 2;
    return board;
}

BoardSnapshot silentBoard()
{
    BoardSnapshot board = emptyBoard(TimeRange::FiveMinutes);
    board.providers = {sampleProvider(u"openai"_s, u"OpenAI"_s),
                       sampleProvider(u"anthropic"_s, u"Anthropic"_s)};
    return board;
}

BoardSnapshot crowdedBoard(int providers)
{
    BoardSnapshot board = emptyBoard(TimeRange::FiveMinutes);
    for (int index = 0; index < providers; ++index) {
        const QString title =
            index % 3 == 0 ? u"Company gateway, region Europe West %1 (fallback)"_s.arg(index)
                           : u"Provider %1"_s.arg(index);
        board.providers.append(
            lively(board, title, {.latencyMs = 400.0 + 90 * index}, index + 10U));
    }
    return board;
}

} // namespace fuseboard
