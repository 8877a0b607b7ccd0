// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptattempts.h"

#include "app/engine/engine.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fuseboard {

namespace {

constexpr qint64 kLongestPromptMs = 15 * 60'000; ///< a deadline and its pauses are within it
constexpr double kToleranceMs = 250; ///< between the end of one attempt and the next decision

double beginMs(const StoredCall& call)
{
    return static_cast<double>(call.atMs) - toMs(call.record.latency) - toMs(call.record.waited);
}

/// `next` is the attempt right after `call`; how far their times are apart.
std::optional<double> distance(const StoredCall& call, const StoredCall& next)
{
    const double apart = std::abs(beginMs(next) - static_cast<double>(call.atMs));
    const bool follows = next.record.attempt == call.record.attempt + 1 &&
                         next.record.chain == call.record.chain &&
                         next.record.origin == call.record.origin && next.board == call.board;
    return follows && apart <= kToleranceMs ? std::optional(apart) : std::nullopt;
}

template <typename Distance>
const StoredCall* nearest(const QList<StoredCall>& around, Distance distanceTo)
{
    const StoredCall* best = nullptr;
    double least = kToleranceMs;
    for (const StoredCall& each : around) {
        const std::optional<double> apart = distanceTo(each);
        if (apart && *apart <= least) {
            best = &each;
            least = *apart;
        }
    }
    return best;
}

bool mayHaveNext(const CallRecord& record)
{
    return record.outcome == Outcome::Failure || record.outcome == Outcome::Skipped;
}

} // namespace

QList<StoredCall> attemptsOfOnePrompt(const StoredCall& call, const QList<StoredCall>& around)
{
    QList<StoredCall> attempts{call};
    // Each step changes the attempt's number: the walks end.
    while (attempts.first().record.attempt > 1) {
        const StoredCall* before = nearest(around, [&](const StoredCall& each) {
            return mayHaveNext(each.record) ? distance(each, attempts.first()) : std::nullopt;
        });
        if (!before)
            break;
        attempts.prepend(*before);
    }
    while (mayHaveNext(attempts.last().record)) {
        const StoredCall* next = nearest(
            around, [&](const StoredCall& each) { return distance(attempts.last(), each); });
        if (!next)
            break;
        attempts.append(*next);
    }
    return attempts;
}

PromptAttempts::PromptAttempts(Engine& engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::callsRead, this, &PromptAttempts::answer);
}

void PromptAttempts::find(const StoredCall& call)
{
    forget();
    m_call = call;
    CallFilter before;
    before.fromMs = std::max<qint64>(1, call.atMs - kLongestPromptMs);
    before.toMs = call.atMs + 1;
    if (call.record.attempt > 1)
        m_asked.append(m_engine.readCalls(before, 0, kMost));
    CallFilter after;
    after.fromMs = std::max<qint64>(1, call.atMs);
    after.toMs = call.atMs + kLongestPromptMs;
    if (mayHaveNext(call.record))
        m_asked.append(m_engine.readCalls(after, 0, kMost));
    if (m_asked.isEmpty())
        emit found({call});
}

void PromptAttempts::forget()
{
    m_asked.clear();
    m_around.clear();
}

void PromptAttempts::answer(RequestId request, const CallPage& page)
{
    if (!m_asked.removeOne(request))
        return;
    m_around += page.calls;
    if (!m_asked.isEmpty())
        return;
    const QList<StoredCall> attempts = attemptsOfOnePrompt(m_call, m_around);
    m_around.clear();
    emit found(attempts);
}

} // namespace fuseboard
