// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fallbackplan.h"
#include "tests/app/domain/chainstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::chainstory;
using namespace std::chrono_literals;

class TestFallbackResends : public QObject
{
    Q_OBJECT

private slots:
    void a_refused_form_is_sent_again_without_pause_and_retry()
    {
        Story story(2);
        QCOMPARE(story.next(), u"send 0"_s);
        story.fail(ErrorKind::Overloaded);
        QCOMPARE(story.next(), u"wait 0"_s);
        story.passPause();
        QCOMPARE(story.next(), u"send 0"_s);
        QVERIFY(story.plan.resend());
        QCOMPARE(story.next(), u"send 0"_s);
        QCOMPARE(story.lastSend.attempt, 3);
        QCOMPARE(story.lastSend.retryCount, 1);
        QCOMPARE(story.lastSend.waited, Duration(0s));
        story.plan.succeeded();
        QCOMPARE(story.next(), u"answered"_s);
    }

    void a_form_that_is_refused_again_and_again_is_a_failure()
    {
        Story story(1);
        QCOMPARE(story.next(), u"send 0"_s);
        for (int i = 0; i < FallbackPlan::kMaxResends; ++i) {
            QVERIFY(story.plan.resend());
            QCOMPARE(story.next(), u"send 0"_s);
        }
        QVERIFY(!story.plan.resend());
        story.fail(ErrorKind::InvalidRequest);
        QCOMPARE(story.next(), u"failed"_s);
        QCOMPARE(story.plan.decisiveError()->kind, ErrorKind::InvalidRequest);
    }

    void each_step_has_resends_of_its_own()
    {
        Story story(2);
        QCOMPARE(story.next(), u"send 0"_s);
        QVERIFY(story.plan.resend());
        QCOMPARE(story.next(), u"send 0"_s);
        QVERIFY(story.plan.resend());
        QCOMPARE(story.next(), u"send 0"_s);
        story.fail(ErrorKind::AuthenticationFailed);
        QCOMPARE(story.next(), u"send 1"_s);
        QVERIFY(story.plan.resend());
        QCOMPARE(story.next(), u"send 1"_s);
    }

    void nothing_is_sent_again_through_a_closed_gate()
    {
        Story story(2);
        QCOMPARE(story.next(), u"send 0"_s);
        story.closeGate(0, SkipReason::CircuitOpen, {});
        QVERIFY(story.plan.resend());
        QCOMPARE(story.next(), u"send 1"_s);
        QCOMPARE(story.skipped.size(), 1);
    }

    void nothing_is_sent_again_past_the_deadline()
    {
        Story story(2);
        QCOMPARE(story.next(), u"send 0"_s);
        story.now += story.plan.chain().deadline;
        QVERIFY(story.plan.resend());
        QCOMPARE(story.next(), u"deadline passed"_s);
    }
};

QTEST_GUILESS_MAIN(TestFallbackResends)
#include "tst_fallbackresends.moc"
