// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attempttext.h"

#include "app/domain/kindtext.h"
#include "app/engine/enginetext.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttemptText)
};

const QString kDot = u" · "_s;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString sentence(const QString& text)
{
    return sentenceText(capitalised(text.trimmed()));
}

QString remaining(const AttemptLine& line)
{
    const double left = std::max(0.0, line.plannedMs - line.lengthMs);
    return durationText(left < 1 ? 0 : left);
}

constexpr double kCharactersAToken = 4;

QString tokensText(const Usage& usage)
{
    if (!usage.inputTokens && !usage.outputTokens)
        return {};
    const auto number = [](std::optional<qint64> tokens) {
        return tokens ? QLocale().toString(*tokens) : u"–"_s;
    };
    const QString text = Words::tr("tokens %1 in, %2 out")
                             .arg(number(usage.inputTokens), number(usage.outputTokens));
    return usage.estimated ? Words::tr("%1 (estimated)").arg(text) : text;
}

} // namespace

QString lineHeading(const AttemptLine& line)
{
    QStringList parts{QString::number(line.step + 1), line.provider};
    if (!line.model.isEmpty())
        parts << line.model;
    if (line.retryCount > 0)
        parts << Words::tr("retry %1").arg(line.retryCount);
    return parts.join(kDot);
}

QString lineOutcome(const AttemptLine& line)
{
    switch (line.state) {
    case AttemptLine::State::Waiting:
        return Words::tr("Waiting, next try in %1").arg(remaining(line));
    case AttemptLine::State::Waited:
        return Words::tr("Waited %1 before the next try").arg(durationText(line.lengthMs));
    case AttemptLine::State::Running:
        return Words::tr("Running… %1").arg(durationText(line.lengthMs));
    case AttemptLine::State::Answered:
        return Words::tr("Answered");
    case AttemptLine::State::Failed:
        return line.record && line.record->kind()
                   ? Words::tr("Failed: %1").arg(causeText(*line.record->kind()))
                   : Words::tr("Failed");
    case AttemptLine::State::Skipped:
        return line.record ? Words::tr("Skipped: %1").arg(engineText(line.record->message))
                           : Words::tr("Skipped");
    case AttemptLine::State::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString lineReason(const AttemptLine& line)
{
    if (line.pause)
        return sentence(engineText(line.reason));
    if (!line.record || line.state != AttemptLine::State::Failed)
        return {};
    QString text = sentence(engineText(line.record->message));
    if (line.record->status && *line.record->status >= 400)
        text += u' ' + Words::tr("(HTTP status %1)").arg(*line.record->status);
    if (line.record->retryAfter)
        text += u' ' +
                Words::tr("It asks to wait %1.").arg(durationText(toMs(*line.record->retryAfter)));
    return text.trimmed();
}

QString lineTimes(const AttemptLine& line)
{
    if (!line.record || line.state == AttemptLine::State::Skipped)
        return {};
    const CallRecord& record = *line.record;
    QStringList parts;
    if (record.waited > Duration::zero())
        parts << Words::tr("waited %1").arg(durationText(toMs(record.waited)));
    if (record.connect)
        parts << Words::tr("connect %1")
                     .arg(durationText(toMs(*record.connect + record.tls.value_or(Duration()))));
    else if (record.route && record.firstByte)
        parts << Words::tr("connection re-used");
    if (record.ttft)
        parts << Words::tr("first token %1").arg(durationText(toMs(*record.ttft)));
    parts << Words::tr("total %1").arg(durationText(toMs(record.latency)));
    return parts.join(kDot);
}

QString spokenLine(const AttemptLine& line)
{
    return sentencesText({lineHeading(line), lineOutcome(line), lineReason(line), lineTimes(line)});
}

QString resultText(const PromptResult& result)
{
    QStringList parts;
    if (result.ok)
        parts << Words::tr("Answered by %1 / %2").arg(result.provider, result.model);
    else if (result.cancelled)
        parts << Words::tr("Stopped");
    else
        parts << Words::tr("No answer");
    if (result.ttft)
        parts << Words::tr("first token %1").arg(durationText(toMs(*result.ttft)));
    parts << Words::tr("total %1").arg(durationText(toMs(result.latency)));
    if (const QString tokens = tokensText(result.usage); !tokens.isEmpty())
        parts << tokens;
    if (const auto rate = tokenRate(result))
        parts << rateText(*rate);
    if (!result.finishReason.isEmpty())
        parts << Words::tr("finish reason %1").arg(result.finishReason);
    return parts.join(kDot);
}

std::optional<TokenRate> tokenRate(const PromptResult& result)
{
    if (!result.ok || result.attempts.isEmpty())
        return std::nullopt;
    const CallRecord& last = result.attempts.last();
    if (!last.ttft || last.latency <= *last.ttft)
        return std::nullopt;
    const double seconds = toSeconds(last.latency - *last.ttft);
    if (result.usage.outputTokens)
        return TokenRate{static_cast<double>(*result.usage.outputTokens) / seconds,
                         result.usage.estimated};
    const auto characters = static_cast<double>(result.content.size() + result.reasoning.size());
    if (characters <= 0)
        return std::nullopt;
    return TokenRate{characters / kCharactersAToken / seconds, true};
}

QString rateText(const TokenRate& rate)
{
    const QString text =
        Words::tr("%1 tokens/s")
            .arg(QLocale().toString(rate.perSecond, 'f', rate.perSecond < 10 ? 1 : 0));
    return rate.estimated ? Words::tr("%1 (estimated)").arg(text) : text;
}

QString paceText(double firstTokenMs, double tokensPerSecond)
{
    QStringList parts{Words::tr("Answering…"),
                      Words::tr("first token %1").arg(durationText(firstTokenMs))};
    if (tokensPerSecond > 0)
        parts << rateText({tokensPerSecond, true});
    return parts.join(kDot);
}

QString toolCallsText(const QList<ToolCall>& calls)
{
    QStringList lines;
    for (const ToolCall& call : calls)
        lines << u"%1(%2)"_s.arg(call.name, call.arguments);
    return lines.join(u'\n');
}

FailureText failureText(const PromptResult& result)
{
    if (!result.error)
        return {};
    QStringList lines{sentence(engineText(result.error->message))};
    for (const QString& advice : result.error->advice)
        lines << u"• "_s + engineText(advice);
    lines.removeAll(QString());
    return {.title = capitalised(causeText(result.error->kind)), .text = lines.join(u'\n')};
}

} // namespace fuseboard
