// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptrun.h"

#include "app/domain/kindtext.h"
#include "app/engine/engine.h"

#include <chrono>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr auto kFlushAfter = 30ms;
constexpr auto kTick = 100ms;

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
}

void PromptRun::send(const Prompt& prompt, const QString& chain)
{
    cancel();
    m_attempts.clear();
    m_speaking = 0;
    m_answer.clear();
    m_reasoning.clear();
    m_partials.clear();
    m_result.reset();
    m_clock.start();
    m_tick.start();
    m_id = m_engine.send(prompt, chain);
    emit started();
}

void PromptRun::cancel()
{
    if (isRunning())
        m_engine.cancel(m_id);
}

double PromptRun::nowMs() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

void PromptRun::takePiece(const AnswerPiece& piece)
{
    if (piece.attempt != m_speaking) {
        m_speaking = piece.attempt;
        m_answer.clear();
        m_reasoning.clear();
    }
    (piece.reasoning ? m_reasoning : m_answer) += piece.text;
    if (!m_flush.isActive())
        m_flush.start();
}

void PromptRun::endAttempt(const CallRecord& record)
{
    m_attempts.end(record, nowMs());
    if (record.outcome == Outcome::Success || record.attempt != m_speaking || m_answer.isEmpty())
        return;
    m_partials.append({.provider = record.provider,
                       .why = record.kind() ? causeText(*record.kind()) : tr("stopped"),
                       .text = m_answer});
    m_answer.clear();
    m_reasoning.clear();
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
        m_answer = result.content;
        m_reasoning = result.reasoning;
    }
    emit textChanged();
    emit finished();
}

} // namespace fuseboard
