// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptrun.h"

#include "app/engine/engine.h"

#include <chrono>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr auto kFlushAfter = 30ms;
constexpr auto kTick = 100ms;
constexpr double kCharactersAToken = 4;
constexpr double kLeastForPaceMs = 300; ///< over less, a pace says nothing

} // namespace

PromptRun::PromptRun(Engine& engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushAfter);
    connect(&m_flush, &QTimer::timeout, this, &PromptRun::textChanged);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_attempts.tick(nowMs()); });

    connect(&engine, &Engine::attemptStarted, this, [this](PromptId id, const AttemptStart& start) {
        if (id == m_id)
            m_attempts.begin(start, nowMs());
    });
    connect(&engine, &Engine::promptWaiting, this, [this](PromptId id, const PromptWait& wait) {
        if (id == m_id)
            m_attempts.wait(wait, nowMs());
    });
    connect(&engine, &Engine::answerPiece, this, [this](PromptId id, const AnswerPiece& piece) {
        if (id == m_id)
            takePiece(piece);
    });
    connect(&engine, &Engine::attemptFinished, this, [this](PromptId id, const CallRecord& record) {
        if (id == m_id)
            endAttempt(record);
    });
    connect(&engine, &Engine::promptFinished, this,
            [this](PromptId id, const PromptResult& result) {
                if (id == m_id)
                    finish(result);
            });
    connect(&engine, &Engine::attemptExchanged, this, [this](PromptId id, const Exchange& each) {
        if (id == m_id)
            m_attempts.exchange(each);
    });
}

void PromptRun::send(const Prompt& prompt, const PromptTarget& target)
{
    cancel();
    m_attempts.clear();
    m_speaking = 0;
    beginAnswer();
    m_partials.clear();
    m_result.reset();
    m_clock.start();
    m_tick.start();
    m_id = target.chain.isEmpty() ? m_engine.sendTo(prompt, target.provider, target.model)
                                  : m_engine.send(prompt, target.chain);
    emit started();
}

void PromptRun::cancel()
{
    if (isRunning())
        m_engine.cancel(m_id);
}

std::optional<PromptRun::Past> PromptRun::past() const
{
    if (!m_result)
        return std::nullopt;
    return Past{m_attempts.lines(), m_answer, m_reasoning, m_partials, *m_result};
}

void PromptRun::recall(const Past& past)
{
    m_attempts.setLines(past.attempts);
    beginAnswer();
    m_partials = past.partials;
    m_result.reset();
    emit started();
    m_answer = past.answer;
    m_reasoning = past.reasoning;
    m_result = past.result;
    emit textChanged();
    emit finished();
}

double PromptRun::nowMs() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

void PromptRun::beginAnswer()
{
    ++m_edition;
    m_answer.clear();
    m_reasoning.clear();
    m_firstPieceMs.reset();
    m_characters = 0;
}

std::optional<PromptRun::Pace> PromptRun::pace() const
{
    if (!m_firstPieceMs)
        return std::nullopt;
    const double since = nowMs() - *m_firstPieceMs;
    Pace pace;
    pace.firstTokenMs = *m_firstPieceMs;
    if (since >= kLeastForPaceMs)
        pace.tokensPerSecond = static_cast<double>(m_characters) / kCharactersAToken / since * 1000;
    return pace;
}

void PromptRun::takePiece(const AnswerPiece& piece)
{
    if (piece.attempt != m_speaking) {
        m_speaking = piece.attempt;
        beginAnswer();
    }
    if (!m_firstPieceMs)
        m_firstPieceMs = nowMs();
    m_characters += piece.text.size();
    (piece.reasoning ? m_reasoning : m_answer) += piece.text;
    if (!m_flush.isActive())
        m_flush.start();
}

void PromptRun::endAttempt(const CallRecord& record)
{
    m_attempts.end(record, nowMs());
    if (record.outcome == Outcome::Success || record.attempt != m_speaking || m_answer.isEmpty())
        return;
    m_partials.append({.provider = record.provider, .why = record.kind(), .text = m_answer});
    beginAnswer();
    m_flush.stop();
    emit textChanged();
    emit partialsChanged();
}

void PromptRun::finish(const PromptResult& result)
{
    m_tick.stop();
    m_flush.stop();
    m_attempts.finish(nowMs());
    m_result = result;
    if (result.ok) {
        if (!result.content.startsWith(m_answer))
            ++m_edition;
        m_answer = result.content;
        m_reasoning = result.reasoning;
    }
    emit textChanged();
    emit finished();
}

} // namespace fuseboard
