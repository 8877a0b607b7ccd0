// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/probeverdict.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallRecord success(Duration latency = 400ms)
{
    CallRecord record;
    record.outcome = Outcome::Success;
    record.ttft = 300ms;
    record.latency = latency;
    return record;
}

CallRecord ended(Outcome outcome, const QString& message)
{
    CallRecord record;
    record.outcome = outcome;
    record.message = message;
    return record;
}

const ProbeVerdict kPassed{ProbeOutcome::Passed, {}};

} // namespace

class TestProbeVerdict : public QObject
{
    Q_OBJECT

private slots:
    void a_call_that_failed_fails_the_probe_with_its_own_sentence()
    {
        QCOMPARE(judgeProbe({}, ended(Outcome::Failure, u"No connection within 10 s."_s), {}),
                 ProbeVerdict({ProbeOutcome::Failed, u"No connection within 10 s."_s}));
    }

    void a_call_that_was_not_made_says_nothing()
    {
        QCOMPARE(judgeProbe({}, ended(Outcome::Skipped, u"circuit open"_s), {}),
                 ProbeVerdict({ProbeOutcome::NotSent, u"Not sent: circuit open"_s}));
        QCOMPARE(judgeProbe({}, ended(Outcome::Cancelled, {}), {}).outcome, ProbeOutcome::NotSent);
    }

    void with_nothing_expected_any_answer_passes()
    {
        QCOMPARE(judgeProbe({}, success(), {}), kPassed);
        QVERIFY(!ProbeExpectation().needsWholeAnswer());
        QVERIFY(ProbeExpectation({u"x"_s, {}, {}}).needsWholeAnswer());
        QVERIFY(ProbeExpectation({{}, u"x"_s, {}}).needsWholeAnswer());
        QVERIFY(!ProbeExpectation({{}, {}, 1s}).needsWholeAnswer());
    }

    void expectations_hold_or_say_what_came_instead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("detail");

        QTest::newRow("text there") << u"OK"_s << QString() << u"It is OK."_s << QString();
        QTest::newRow("text in other case")
            << u"OK"_s << QString() << u"It is ok."_s
            << u"The answer does not contain “OK”. It begins: It is ok."_s;
        QTest::newRow("no answer") << u"OK"_s << QString() << u" \n"_s
                                   << u"The answer does not contain “OK”. It is empty."_s;
        QTest::newRow("text is no pattern")
            << u"a.c"_s << QString() << u"abc"_s
            << u"The answer does not contain “a.c”. It begins: abc"_s;
        QTest::newRow("pattern matches") << QString() << u"^[0-9]+$"_s << u"42"_s << QString();
        QTest::newRow("pattern does not match")
            << QString() << u"^[0-9]+$"_s << u"forty\ntwo"_s
            << u"The answer does not match the pattern ^[0-9]+$. It begins: forty two"_s;
        QTest::newRow("both, pattern missed")
            << u"4"_s << u"^5"_s << u"42"_s
            << u"The answer does not match the pattern ^5. It begins: 42"_s;
        QTest::newRow("placeholders in the text are text")
            << u"%1"_s << QString() << u"%2"_s
            << u"The answer does not contain “%1”. It begins: %2"_s;
        QTest::newRow("emoji and accents")
            << u"é😀"_s << u"\\x{1F600}$"_s << u"caf é😀"_s << QString();
    }

    void expectations_hold_or_say_what_came_instead()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QString, answer);
        QFETCH(QString, detail);
        const ProbeVerdict verdict = judgeProbe({text, pattern, {}}, success(), answer);
        QCOMPARE(verdict.detail, detail);
        QCOMPARE(verdict.outcome, detail.isEmpty() ? ProbeOutcome::Passed : ProbeOutcome::Failed);
    }

    void an_answer_that_was_cut_says_so_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("OpenAI") << u"length"_s << true;
        QTest::newRow("Anthropic") << u"max_tokens"_s << true;
        QTest::newRow("Gemini") << u"MAX_TOKENS"_s << true;
        QTest::newRow("a whole answer") << u"stop"_s << false;
    }

    void an_answer_that_was_cut_says_so()
    {
        QFETCH(QString, reason);
        QFETCH(bool, isCut);
        CallRecord record = success();
        record.finishReason = reason;
        const ProbeVerdict verdict = judgeProbe({u"OK"_s, {}, {}}, record, u"It"_s);
        QCOMPARE(verdict.detail.contains("limit of tokens"_L1), isCut);
    }

    void the_budget_is_for_the_first_token_unless_the_whole_answer_is_wanted()
    {
        const ProbeExpectation quick{{}, {}, 350ms};
        QCOMPARE(judgeProbe(quick, success(9s), {}), kPassed);
        const ProbeExpectation whole{u"OK"_s, {}, 2s};
        QCOMPARE(judgeProbe(whole, success(2s), u"OK"_s), kPassed);
        QCOMPARE(judgeProbe(whole, success(2100ms), u"OK"_s),
                 ProbeVerdict({ProbeOutcome::Failed, u"It took 2.1 s; the budget is 2.0 s."_s}));
    }

    void a_wrong_answer_is_told_before_a_late_one()
    {
        const ProbeVerdict verdict = judgeProbe({u"OK"_s, {}, 1s}, success(5s), u"no"_s);
        QVERIFY(verdict.detail.startsWith("The answer does not contain"_L1));
    }

    void a_long_answer_is_quoted_in_part()
    {
        const QString answer(100'000, u'x');
        const ProbeVerdict verdict = judgeProbe({u"OK"_s, {}, {}}, success(), answer);
        QVERIFY(verdict.detail.size() < 200);
        QVERIFY(verdict.detail.endsWith(u'…'));
    }

    void only_the_first_64_ki_characters_are_looked_at()
    {
        const QString late = QString(65'536, u'x') + u"OK"_s;
        const QString justInTime = QString(65'534, u'x') + u"OK"_s;
        for (const ProbeExpectation& expectation :
             {ProbeExpectation{u"OK"_s, {}, {}}, ProbeExpectation{{}, u"OK"_s, {}}}) {
            QCOMPARE(judgeProbe(expectation, success(), late).outcome, ProbeOutcome::Failed);
            QCOMPARE(judgeProbe(expectation, success(), justInTime), kPassed);
        }
    }

    /// Without the limits each of these searches for minutes, or for ever.
    void patterns_that_explode_are_stopped_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("answer");
        QTest::newRow("nested repeats") << u"^(a+)+$"_s << QString(40'000, u'a') + u'b';
        QTest::newRow("alternatives") << u"^(a|aa)+$"_s << QString(40'000, u'a') + u'b';
        QTest::newRow("three stars") << u"a*a*a*[bc]"_s << QString(60'000, u'a');
        QTest::newRow("its own, higher limit")
            << u"(*LIMIT_MATCH=4000000000)^(a+)+$"_s << QString(40'000, u'a') + u'b';
        QTest::newRow("recursion") << u"(?:(?R)a|aa)*[bc]"_s << QString(60'000, u'a');
    }

    void patterns_that_explode_are_stopped()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, answer);
        const ProbeVerdict verdict = judgeProbe({{}, pattern, {}}, success(), answer);
        QCOMPARE(verdict.outcome, ProbeOutcome::Failed);
        QVERIFY2(verdict.detail.contains("searches for too long"_L1), qPrintable(verdict.detail));
    }

    void honest_patterns_work_on_long_answers_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("a word") << u"\\bneedle\\b"_s;
        QTest::newRow("anything before") << u"^[^!]*needle"_s;
        QTest::newRow("a choice") << u"(pin|needle|nail)s?"_s;
    }

    void honest_patterns_work_on_long_answers()
    {
        QFETCH(QString, pattern);
        const QString answer = u"hay stack "_s.repeated(6'000) + u"needle"_s;
        QCOMPARE(judgeProbe({{}, pattern, {}}, success(), answer), kPassed);
    }

    void a_pattern_that_is_none_is_named_with_its_place()
    {
        const ProbeVerdict verdict = judgeProbe({{}, u"%3(c"_s, {}}, success(), u"abc"_s);
        QCOMPARE(verdict.outcome, ProbeOutcome::Failed);
        QVERIFY2(verdict.detail.startsWith("The pattern %3(c is no regular expression"_L1),
                 qPrintable(verdict.detail));
        QVERIFY2(verdict.detail.endsWith("(at character 5)."_L1), qPrintable(verdict.detail));
    }
};

QTEST_GUILESS_MAIN(TestProbeVerdict)
#include "tst_probeverdict.moc"
