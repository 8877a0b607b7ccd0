// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/probeverdict.h"

#include "app/domain/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSubject = 64 * 1024;
constexpr qsizetype kLongestExcerpt = 80;

/// PCRE2 counts steps from each place where a match may begin. With a limit of so many, the worst
/// pattern on the longest subject costs a fraction of a second; honest ones need a few hundred.
const QString kLimits = u"(*LIMIT_MATCH=5000)(*LIMIT_DEPTH=1000)(*LIMIT_HEAP=4096)"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("Probes", text);
}

QString seconds(Duration duration)
{
    return QString::number(toSeconds(duration), 'f', 1);
}

QString excerpt(const QString& answer)
{
    const QString line = answer.left(4 * kLongestExcerpt).simplified();
    if (line.isEmpty())
        return tr(QT_TRANSLATE_NOOP("Probes", "It is empty."));
    const bool isWhole = line.size() <= kLongestExcerpt && answer.size() <= 4 * kLongestExcerpt;
    return tr(QT_TRANSLATE_NOOP("Probes", "It begins: %1"))
        .arg(isWhole ? line : line.left(kLongestExcerpt) + u'…');
}

QString withHint(const QString& complaint, const CallRecord& record, const QString& answer)
{
    const QString detail = inSentences(complaint, excerpt(answer));
    // "length" (OpenAI, Ollama), "max_tokens" (Anthropic), "MAX_TOKENS" (Gemini).
    const QString& reason = record.finishReason;
    if (reason == "length"_L1 || reason.compare("max_tokens"_L1, Qt::CaseInsensitive) == 0)
        return inSentences(
            detail,
            tr(QT_TRANSLATE_NOOP("Probes", "The limit of tokens cut it: allow the probe more.")));
    return detail;
}

ProbeVerdict failed(const QString& detail)
{
    return {ProbeOutcome::Failed, detail};
}

ProbeVerdict judgeAnswer(const ProbeExpectation& expectation, const CallRecord& record,
                         const QString& answer)
{
    const QString subject = answer.left(kLongestSubject);
    if (!expectation.text.isEmpty() && !subject.contains(expectation.text)) {
        const QString complaint =
            tr(QT_TRANSLATE_NOOP("Probes", "The answer does not contain “%1”."));
        return failed(withHint(complaint.arg(expectation.text), record, answer));
    }
    if (expectation.pattern.isEmpty())
        return {ProbeOutcome::Passed};
    const QRegularExpression pattern(kLimits + expectation.pattern);
    if (!pattern.isValid()) {
        const QString complaint = tr(QT_TRANSLATE_NOOP(
            "Probes", "The pattern %1 is no regular expression: %2 (at character %3)."));
        const qsizetype place = pattern.patternErrorOffset() - kLimits.size() + 1;
        return failed(
            complaint.arg(expectation.pattern, pattern.errorString(), QString::number(place)));
    }
    const auto match = pattern.match(subject);
    if (!match.isValid())
        return failed(tr(QT_TRANSLATE_NOOP(
            "Probes", "The pattern searches for too long. Choose one without nested repeats.")));
    if (!match.hasMatch()) {
        const QString complaint =
            tr(QT_TRANSLATE_NOOP("Probes", "The answer does not match the pattern %1."));
        return failed(withHint(complaint.arg(expectation.pattern), record, answer));
    }
    return {ProbeOutcome::Passed};
}

} // namespace

ProbeVerdict judgeProbe(const ProbeExpectation& expectation, const CallRecord& record,
                        const QString& answer)
{
    switch (record.outcome) {
    case Outcome::Cancelled:
        return {ProbeOutcome::NotSent, tr(QT_TRANSLATE_NOOP("Probes", "Cancelled."))};
    case Outcome::Skipped:
        return {ProbeOutcome::NotSent,
                tr(QT_TRANSLATE_NOOP("Probes", "Not sent: %1")).arg(record.message)};
    case Outcome::Failure:
        return failed(record.message);
    case Outcome::Success:
        break;
    }
    const ProbeVerdict verdict = judgeAnswer(expectation, record, answer);
    if (verdict.outcome != ProbeOutcome::Passed || !expectation.latencyBudget)
        return verdict;
    const Duration took =
        expectation.needsWholeAnswer() ? record.latency : record.ttft.value_or(record.latency);
    if (took <= *expectation.latencyBudget)
        return verdict;
    return failed(tr(QT_TRANSLATE_NOOP("Probes", "It took %1 s; the budget is %2 s."))
                      .arg(seconds(took), seconds(*expectation.latencyBudget)));
}

} // namespace fuseboard
