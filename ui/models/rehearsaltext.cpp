// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rehearsaltext.h"

#include "ui/models/attempttext.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalText)
};

AttemptLine::State stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return AttemptLine::State::Answered;
    case Outcome::Skipped:
        return AttemptLine::State::Skipped;
    case Outcome::Cancelled:
        return AttemptLine::State::Cancelled;
    case Outcome::Failure:
        break;
    }
    return AttemptLine::State::Failed;
}

QString lineOf(const CallRecord& record)
{
    AttemptLine line;
    line.state = stateOf(record.outcome);
    line.step = record.step;
    line.attempt = record.attempt;
    line.retryCount = record.retryCount;
    line.provider = record.provider;
    line.model = record.model;
    line.lengthMs = toMs(record.latency);
    line.record = record;
    return spokenLine(line);
}

Duration waitsOf(const QList<CallRecord>& attempts)
{
    Duration sum{};
    for (const CallRecord& record : attempts)
        sum += record.waited;
    return sum;
}

quint32 called(const QList<CallRecord>& attempts)
{
    return static_cast<quint32>(
        std::count_if(attempts.cbegin(), attempts.cend(),
                      [](const CallRecord& record) { return record.outcome != Outcome::Skipped; }));
}

QString callsAndWaits(const QList<CallRecord>& attempts)
{
    const QString calls = callsText(called(attempts));
    const Duration waits = waitsOf(attempts);
    return waits > Duration::zero()
               ? Words::tr("%1, %2 of pauses").arg(calls, durationText(toMs(waits)))
               : Words::tr("%1, no pause").arg(calls);
}

QString outcomeOf(const PromptResult& prompt)
{
    const QString time = durationText(toMs(prompt.latency));
    const QString how = callsAndWaits(prompt.attempts);
    if (prompt.ok)
        return Words::tr("%1 answers after %2 (%3).").arg(prompt.provider, time, how);
    if (prompt.cancelled)
        return Words::tr("No end after %1 (%2).").arg(time, how);
    return Words::tr("No answer: the prompt fails after %1 (%2).").arg(time, how);
}

QString outcomeOf(const RehearsalResult& result)
{
    if (result.prompts.size() == 1)
        return outcomeOf(result.prompts.first());
    const auto answered = std::count_if(result.prompts.cbegin(), result.prompts.cend(),
                                        [](const PromptResult& prompt) { return prompt.ok; });
    return Words::tr("%1 of %Ln prompts are answered, in %2 (%3).", nullptr,
                     static_cast<int>(result.prompts.size()))
        .arg(answered)
        .arg(durationText(toMs(result.total)), callsAndWaits(result.attempts()));
}

QString circuitsOf(const RehearsalResult& result, const Chain& chain)
{
    QStringList sentences;
    for (qsizetype step = 0; step < result.circuits.size(); ++step) {
        const RehearsedCircuit& circuit = result.circuits.at(step);
        if (circuit.openedWith == 0)
            continue;
        QString text = Words::tr("The circuit of step %1, %2, opens with prompt %3 for %4.")
                           .arg(step + 1)
                           .arg(chain.steps.at(step).provider)
                           .arg(circuit.openedWith)
                           .arg(durationText(toMs(circuit.opensFor)));
        if (circuit.state != CircuitState::Open)
            text = sentencesText({text, Words::tr("It is closed or half-open again at the end.")});
        sentences << text;
    }
    return sentencesText(sentences);
}

} // namespace

QString faultText(RehearsedFault fault)
{
    switch (fault) {
    case RehearsedFault::None:
        return Words::tr("answers");
    case RehearsedFault::RateLimited:
        return Words::tr("429 too many requests");
    case RehearsedFault::Overloaded:
        return Words::tr("503 overloaded");
    case RehearsedFault::ServerError:
        return Words::tr("500 server error");
    case RehearsedFault::Stall:
        return Words::tr("stalls in its answer");
    case RehearsedFault::Cut:
        return Words::tr("breaks off its answer");
    case RehearsedFault::BadKey:
        return Words::tr("refuses the key");
    case RehearsedFault::ConnectFailed:
        return Words::tr("cannot be reached");
    case RehearsedFault::SlowFirstToken:
        return Words::tr("first token after 30 s");
    }
    return {};
}

RehearsalStory rehearsalStory(const RehearsalResult& result, const Chain& chain)
{
    RehearsalStory story;
    story.outcome = outcomeOf(result);
    if (result.cutShort)
        story.outcome += u' ' + Words::tr("The rehearsal was cut short there.");
    story.circuits = circuitsOf(result, chain);
    int left = 0;
    for (qsizetype number = 0; number < result.prompts.size(); ++number) {
        for (const CallRecord& record : result.prompts.at(number).attempts) {
            if (story.lines.size() >= RehearsalStory::kMostLines) {
                ++left;
                continue;
            }
            const QString line = lineOf(record);
            story.lines << (result.prompts.size() == 1
                                ? line
                                : Words::tr("Prompt %1: %2").arg(number + 1).arg(line));
        }
    }
    if (left > 0)
        story.lines << Words::tr("… and %n more.", nullptr, left);
    return story;
}

QString repeatedText(const RehearsalResult& result, const Chain& chain)
{
    const RehearsedCircuit circuit = result.circuits.value(0);
    const QString provider = chain.steps.value(0).provider;
    const int prompts = static_cast<int>(result.prompts.size());
    if (circuit.openedWith > 0)
        return Words::tr(
                   "If it goes on: after %Ln prompts in a row the circuit of %1 opens, and it "
                   "is passed over for %2.",
                   nullptr, circuit.openedWith)
            .arg(provider, durationText(toMs(circuit.opensFor)));
    const auto attempts = result.attempts();
    const auto skipped = std::count_if(attempts.cbegin(), attempts.cend(), [](const auto& record) {
        return record.step == 0 && record.outcome == Outcome::Skipped;
    });
    if (skipped > 0)
        return Words::tr("If it goes on: the circuit of %1 stays closed; %2 of %Ln prompts in a "
                         "row pass it over, as it asked for a pause.",
                         nullptr, prompts)
            .arg(provider)
            .arg(skipped);
    return Words::tr("If it goes on: the circuit of %1 stays closed, and it is asked anew with "
                     "each of %Ln prompts in a row.",
                     nullptr, prompts)
        .arg(provider);
}

} // namespace fuseboard
