// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardtext.h"

#include "app/domain/kindtext.h"
#include "ui/models/format.h"
#include "ui/models/limittext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

/// Rounded up, so that zero is shown only when the moment has come.
QString countdown(qint64 untilMs, qint64 nowMs)
{
    const qint64 seconds = std::max<qint64>(0, (untilMs - nowMs + 999) / 1000);
    return durationText(static_cast<double>(seconds) * 1000);
}

std::optional<ErrorKind> mostFrequentFailure(const Tally& tally)
{
    const auto most = std::max_element(tally.failures.begin(), tally.failures.end());
    if (most == tally.failures.end() || *most == 0)
        return std::nullopt;
    return static_cast<ErrorKind>(std::distance(tally.failures.begin(), most));
}

QString stateText(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Idle:
        return Words::tr("Idle");
    case Lamp::Good:
        return Words::tr("Good");
    case Lamp::Degraded:
        return Words::tr("Degraded");
    case Lamp::Bad:
        return Words::tr("Failing");
    }
    return {};
}

QString circuitText(const CircuitView& circuit, qint64 nowMs)
{
    if (circuit.state == CircuitState::Open && circuit.retryAtMs)
        return Words::tr("Circuit open, next try in %1").arg(countdown(*circuit.retryAtMs, nowMs));
    switch (circuit.state) {
    case CircuitState::Open:
        return Words::tr("Circuit open");
    case CircuitState::HalfOpen:
        return Words::tr("Circuit half-open");
    case CircuitState::Closed:
        break;
    }
    if (circuit.failures > 0)
        return Words::tr("Circuit closed, %1 of %Ln failures", nullptr, circuit.threshold)
            .arg(circuit.failures);
    return Words::tr("Circuit closed");
}

QString openSentence(const ProviderBoard& provider, qint64 nowMs)
{
    const CircuitView& circuit = provider.circuit;
    QString sentence = Words::tr("Circuit open");
    if (circuit.tripFailures && *circuit.tripFailures == 1)
        sentence = Words::tr("Circuit open after 1 failure");
    else if (circuit.tripFailures)
        sentence = Words::tr("Circuit open after %Ln failures", nullptr, *circuit.tripFailures);
    // A wrong key never opens a circuit: only a cause that trips may stand here.
    if (provider.lastError && consequencesOf(provider.lastError->kind).trips)
        sentence = Words::tr("%1: %2", "what happened: why")
                       .arg(sentence, causeText(provider.lastError->kind));
    QStringList sentences{sentence};
    if (circuit.retryAtMs)
        sentences << Words::tr("Next try in %1.").arg(countdown(*circuit.retryAtMs, nowMs));
    return sentencesText(sentences);
}

QString sentenceOf(const ProviderBoard& provider, TimeRange range, qint64 nowMs)
{
    if (provider.verdict.kind != VerdictKind::Unknown)
        return provider.verdict.sentence;
    if (provider.circuit.state == CircuitState::Open)
        return openSentence(provider, nowMs);
    if (provider.circuit.state == CircuitState::HalfOpen)
        return Words::tr("Back on trial: one call at a time decides whether the circuit closes.");
    const quint32 calls = provider.total.calls();
    if (calls == 0)
        return Words::tr("No calls in %1.").arg(rangeText(range));
    const quint32 failures = provider.total.failureCount();
    if (failures == 0)
        return Words::tr("Answering. %1 in %2, none failed.")
            .arg(callsText(calls), rangeText(range));
    const QString rate = percentText(provider.total.errorRate());
    if (provider.lamp == Lamp::Good)
        return Words::tr("Answering. %1 of %2 failed in %3.")
            .arg(rate, callsText(calls), rangeText(range));
    const auto kind = mostFrequentFailure(provider.total);
    const QString cause = kind ? causeText(*kind) : QString();
    // The range stands beside the page's title; here the cause matters more.
    return provider.lamp == Lamp::Bad
               ? Words::tr("Not answering. %1 of %2 failed: %3.").arg(rate, callsText(calls), cause)
               : Words::tr("Unsteady. %1 of %2 failed: %3.").arg(rate, callsText(calls), cause);
}

/// What is not zero is never rounded to zero.
QString perMinuteText(quint32 count, double minutes)
{
    if (count == 0 || minutes <= 0)
        return u"0"_s;
    const QLocale locale;
    const double rate = count / minutes;
    if (rate < 0.1)
        return u'<' + locale.toString(0.1, 'f', 1);
    return locale.toString(rate, 'f', rate < 10 ? 1 : 0);
}

QString explanationOf(const Verdict& verdict)
{
    QStringList lines = verdict.evidence;
    if (!verdict.cure.isEmpty())
        lines.append(verdict.cure);
    return lines.join(u'\n');
}

} // namespace

CardText cardText(const ProviderBoard& provider, const BoardSnapshot& board)
{
    const Tally& total = provider.total;
    const qint64 nowMs = board.nowMs;
    const double minutes = static_cast<double>(toMsOf(board) - fromMsOf(board)) / 60'000;
    return {
        .state = stateText(provider.lamp),
        .sentence = sentenceOf(provider, board.range, nowMs),
        .explanation = explanationOf(provider.verdict),
        .errorRate = percentText(total.errorRate()),
        .p50 = durationText(millisecondsOf(total.latency.quantile(0.5))),
        .p95 = durationText(millisecondsOf(total.latency.quantile(0.95))),
        .firstToken = durationText(millisecondsOf(total.ttft.quantile(0.5))),
        .calls = QLocale().toString(total.calls()),
        .rateLimited = perMinuteText(
            total.failures[static_cast<std::size_t>(ErrorKind::RateLimited)], minutes),
        .limits = limitTexts(provider.limits, nowMs, kMostLimits),
        .circuit = circuitText(provider.circuit, nowMs),
    };
}

QString circuitStateText(CircuitState state)
{
    switch (state) {
    case CircuitState::Closed:
        return Words::tr("Closed");
    case CircuitState::Open:
        return Words::tr("Open", "state of a circuit: no call is let through");
    case CircuitState::HalfOpen:
        return Words::tr("Half-open");
    }
    return {};
}

QString spokenCard(const CardText& text)
{
    QString spoken = Words::tr("%1. %2 Error rate %3, p50 %4, p95 %5, first token %6. %7.")
                         .arg(text.state, text.sentence, text.errorRate, text.p50, text.p95,
                              text.firstToken, text.circuit);
    for (const LimitText& limit : text.limits)
        spoken += u' ' + limit.detail;
    if (!text.explanation.isEmpty())
        spoken += u'\n' + text.explanation;
    return spoken;
}

QString cardToolTip(const CardText& text)
{
    if (text.explanation.isEmpty())
        return u"<p>%1</p>"_s.arg(text.sentence.toHtmlEscaped());
    const QString lines = text.explanation.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    return u"<p><b>%1</b></p><p>%2</p>"_s.arg(text.sentence.toHtmlEscaped(), lines);
}

} // namespace fuseboard
