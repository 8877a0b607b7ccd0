// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attempttext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Numbers and units are held together by a space that does not break.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

AttemptLine failedLine()
{
    CallRecord record;
    record.outcome = Outcome::Failure;
    record.status = 429;
    record.error = ProviderError::of(ErrorKind::RateLimited, u"a"_s, u"Slow down"_s);
    record.message = u"slow down"_s;
    record.retryAfter = 20s;
    record.waited = 1s;
    record.connect = 3ms;
    record.tls = 17ms;
    record.latency = 240ms;
    AttemptLine line;
    line.state = AttemptLine::State::Failed;
    line.step = 1;
    line.retryCount = 2;
    line.provider = u"a"_s;
    line.model = u"m"_s;
    line.record = record;
    return line;
}

PromptResult answered()
{
    CallRecord record;
    record.ttft = 500ms;
    record.latency = 2500ms;
    PromptResult result;
    result.ok = true;
    result.provider = u"a"_s;
    result.model = u"m"_s;
    result.latency = 4s;
    result.ttft = 2s;
    result.usage = {9, 100, false};
    result.finishReason = u"stop"_s;
    result.attempts = {record};
    return result;
}

} // namespace

class TestAttemptText : public QObject
{
    Q_OBJECT
private slots:
    void a_failure_says_step_cause_sentence_and_times()
    {
        const AttemptLine line = failedLine();
        QCOMPARE(lineHeading(line), u"2 · a · m · retry 2"_s);
        QCOMPARE(lineOutcome(line), u"Failed: too many requests for now"_s);
        QCOMPARE(plain(lineReason(line)), u"Slow down. (HTTP status 429) It asks to wait 20 s."_s);
        QCOMPARE(plain(lineTimes(line)), u"waited 1.0 s · connect 20 ms · total 240 ms"_s);
        QVERIFY(spokenLine(line).contains(lineOutcome(line)));
    }

    void a_skipped_step_has_no_times()
    {
        AttemptLine line = failedLine();
        line.state = AttemptLine::State::Skipped;
        QCOMPARE(lineTimes(line), QString());
        QCOMPARE(lineReason(line), QString());
    }

    void an_answer_says_who_when_and_how_much()
    {
        QCOMPARE(plain(resultText(answered())),
                 u"Answered by a / m · first token 2.0 s · total 4.0 s · tokens 9 in, 100 out · "
                 "50 tokens/s · finish reason stop"_s);
    }

    void a_connection_that_was_kept_is_called_reused()
    {
        AttemptLine line;
        line.state = AttemptLine::State::Answered;
        CallRecord record;
        record.route = NetworkRoute{u"no proxy"_s, {}};
        record.firstByte = 20ms;
        record.latency = 240ms;
        line.record = record;
        QVERIFY(lineTimes(line).startsWith("connection re-used"_L1));
        line.record->connect = 3ms;
        QVERIFY(!lineTimes(line).contains("re-used"_L1));
    }

    void tokens_that_nobody_counted_are_estimated_from_the_text()
    {
        PromptResult result;
        result.ok = true;
        result.content = QString(400, u'x');
        CallRecord record;
        record.ttft = 1s;
        record.latency = 3s;
        result.attempts = {record};
        const auto rate = tokenRate(result);
        QVERIFY(rate && rate->estimated);
        QCOMPARE(rate->perSecond, 50.0);
        QCOMPARE(rateText(*rate), u"50 tokens/s (estimated)"_s);
        result.usage.outputTokens = 20;
        QCOMPARE(rateText(*tokenRate(result)), u"10 tokens/s"_s);
        result.attempts[0].ttft = 3s; // all at once: no time passed
        QVERIFY(!tokenRate(result));
    }

    void estimated_tokens_are_called_so()
    {
        PromptResult result = answered();
        result.usage.estimated = true;
        QVERIFY(resultText(result).contains("(estimated)"_L1));
        result.usage = {};
        QVERIFY(!resultText(result).contains("tokens"_L1));
    }

    void a_stopped_prompt_is_no_failure()
    {
        PromptResult result;
        result.cancelled = true;
        QVERIFY(resultText(result).startsWith("Stopped"_L1));
        QCOMPARE(failureText(result).title, QString());
    }

    void a_failure_gives_its_advice_line_by_line()
    {
        PromptResult result;
        result.error = ProviderError::of(ErrorKind::BillingRequired, u"a"_s, u"no credit"_s);
        result.error->advice = {u"Top up."_s, u"Or use another key."_s};
        const FailureText text = failureText(result);
        QCOMPARE(text.title, u"Payment needed"_s);
        QCOMPARE(text.text, u"No credit.\n• Top up.\n• Or use another key."_s);
        QVERIFY(resultText(result).startsWith("No answer"_L1));
    }
};

QTEST_GUILESS_MAIN(TestAttemptText)
#include "tst_attempttext.moc"
