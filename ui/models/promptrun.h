// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"
#include "app/engine/promptresult.h"
#include "ui/models/attemptmodel.h"
#include "ui/models/prompttarget.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace fuseboard {

class Engine;

/// One prompt at a time, from the click to the result: its answer under way, what failed attempts
/// had already said, and its way through the chain. Pieces of text are gathered for 30 ms before
/// they are told of, so that a fast stream costs no more repaints than a slow one.
class PromptRun : public QObject
{
    Q_OBJECT
public:
    /// What an attempt had said before it failed: no part of the answer.
    struct Partial
    {
        QString provider;
        std::optional<ErrorKind> why; ///< absent: it was stopped
        QString text;
    };

    /// All that came of a prompt, to be shown again by another one.
    struct Past
    {
        QList<AttemptLine> attempts;
        QString answer;
        QString reasoning;
        QList<Partial> partials;
        PromptResult result;
    };

    explicit PromptRun(Engine& engine, QObject* parent = nullptr);

    void send(const Prompt& prompt, const PromptTarget& target);
    void cancel();
    bool isRunning() const { return m_id != 0 && !m_result; }
    std::optional<Past> past() const; ///< absent: nothing has ended here yet
    void recall(const Past& past);    ///< as if it had ended just now

    AttemptModel& attempts() { return m_attempts; }
    const QString& answer() const { return m_answer; }
    /// Changes where the answer is begun anew; else it has only grown.
    int edition() const { return m_edition; }
    /// While it is under way: by the window's own clock, with four characters a token.
    struct Pace
    {
        double firstTokenMs = 0;
        double tokensPerSecond = 0; ///< 0: not known yet
    };
    std::optional<Pace> pace() const; ///< absent before the first piece
    const QString& reasoning() const { return m_reasoning; }
    const QList<Partial>& partials() const { return m_partials; }
    const std::optional<PromptResult>& result() const { return m_result; }

signals:
    void started();
    void textChanged(); ///< answer or reasoning
    void partialsChanged();
    void finished();

private:
    void takePiece(const AnswerPiece& piece);
    void endAttempt(const CallRecord& record);
    void finish(const PromptResult& result);
    void beginAnswer();
    double nowMs() const;

    Engine& m_engine;
    PromptId m_id = 0;
    AttemptModel m_attempts;
    int m_speaking = 0; ///< the attempt that m_answer comes from
    QString m_answer;
    int m_edition = 0;
    std::optional<double> m_firstPieceMs; ///< of the attempt that speaks
    qsizetype m_characters = 0;           ///< and of its answer and reasoning
    QString m_reasoning;
    QList<Partial> m_partials;
    std::optional<PromptResult> m_result;
    QElapsedTimer m_clock;
    QTimer m_flush;
    QTimer m_tick;
};

} // namespace fuseboard
