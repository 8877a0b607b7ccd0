// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/chainrunner.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/scriptedtransport.h"

#include <memory>

namespace fuseboard {

/// The parts of an engine around one chain of two steps, "a" at host a.test and "b" at b.test, on a
/// clock that stands still. Both speak the openai dialect; their keys are in the keychain.
class EngineBench
{
public:
    EngineBench();

    /// Runs one prompt to its end, however much time that takes.
    PromptResult ask(const QString& text = QStringLiteral("hello"));
    /// Starts one prompt; the caller moves the clock.
    ChainRunner& start(Prompt prompt = Prompt::ofText(QStringLiteral("hello")));

    ChainServices services();

    FakeClock clock;
    FakeRandom random{0.0}; ///< full jitter of 0: backoff pauses are nil unless a test wants them
    ScriptedTransport transport{clock};
    MemorySecretStore secrets{clock};
    CircuitPanel circuits;
    CoolDowns coolDowns;
    FirstTokenTimes firstTokens;
    LimitBook limits;
    HabitBook habits;
    KeyBook keys{&secrets, [](const QString&) { return QByteArray(); }, [] {}};
    Configuration configuration; ///< change it, then configure()
    void configure();
    Chain& chain() { return configuration.chains.first(); }

    QList<AttemptStart> started;
    QList<PromptWait> waits;
    QList<AnswerPiece> pieces;
    QList<CallRecord> recorded;
    std::optional<PromptResult> result; ///< of the prompt started last

private:
    std::unique_ptr<ChainRunner> m_runner;
};

/// One text delta of the openai dialect, as an SSE event.
QByteArray openaiDelta(const QByteArray& text);
/// The finish reason, usage and "[DONE]".
QByteArray openaiEnd();
ScriptedReply openaiAnswer(const QList<QByteArray>& words);

} // namespace fuseboard
