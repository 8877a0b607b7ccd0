// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attemptmodel.h"
#include "ui/models/attempttext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = AttemptLine::State;

namespace {

AttemptStart start(int attempt, int step, int retryCount = 0)
{
    return {attempt, step, u"a"_s, u"m"_s, retryCount};
}

CallRecord ended(int attempt, int step, Outcome outcome, Duration latency)
{
    CallRecord record;
    record.attempt = attempt;
    record.step = step;
    record.provider = u"a"_s;
    record.model = u"m"_s;
    record.outcome = outcome;
    record.latency = latency;
    if (outcome == Outcome::Failure)
        record.error = ProviderError::of(ErrorKind::RateLimited, u"a"_s, u"Slow down"_s);
    record.message = outcome == Outcome::Failure ? u"slow down"_s : QString();
    return record;
}

} // namespace

class TestAttemptModel : public QObject
{
    Q_OBJECT
private slots:
    void a_way_with_a_pause_lies_end_to_end_on_one_scale()
    {
        AttemptModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(start(1, 0), 0);
        model.end(ended(1, 0, Outcome::Failure, 200ms), 210);
        model.wait({0, u"a"_s, 1000, {}}, 210);
        model.begin(start(2, 0, 1), 1210);
        model.end(ended(2, 0, Outcome::Success, 300ms), 1515);
        model.finish(1515);

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.line(0).state, State::Failed);
        QCOMPARE(model.line(1).state, State::Waited);
        QCOMPARE(model.line(2).state, State::Answered);
        QCOMPARE(model.line(1).beginMs, 200.0);
        QCOMPARE(model.line(1).lengthMs, 1000.0);
        QCOMPARE(model.line(2).beginMs, 1200.0);
        QCOMPARE(model.spanMs(), 1500.0);
        QVERIFY(!model.isLive());
    }

    void what_is_under_way_counts_up_and_a_pause_counts_down()
    {
        AttemptModel model;
        model.begin(start(1, 0), 100);
        QSignalSpy changed(&model, &AttemptModel::dataChanged);
        model.tick(350);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.line(0).lengthMs, 250.0);
        model.end(ended(1, 0, Outcome::Failure, 240ms), 360);
        model.wait({0, u"a"_s, 2000, u"local limit: all 2 concurrent calls are taken"_s}, 360);
        model.tick(860);
        QCOMPARE(lineOutcome(model.line(1)), u"Waiting, next try in 1.5\u00a0s"_s);
        QCOMPARE(lineReason(model.line(1)), u"Local limit: all 2 concurrent calls are taken."_s);
        QCOMPARE(model.spanMs(), 2240.0);
    }

    void an_ended_attempt_does_not_tick()
    {
        AttemptModel model;
        model.begin(start(1, 0), 0);
        model.end(ended(1, 0, Outcome::Success, 90ms), 100);
        QSignalSpy changed(&model, &AttemptModel::dataChanged);
        model.tick(500);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(model.line(0).lengthMs, 90.0);
    }

    void a_skipped_step_has_a_line_though_it_never_began()
    {
        AttemptModel model;
        CallRecord skipped = ended(1, 0, Outcome::Skipped, {});
        skipped.message = u"circuit open; next try in 12 s"_s;
        model.end(skipped, 5);
        model.begin(start(2, 1), 5);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(lineOutcome(model.line(0)), u"Skipped: circuit open; next try in 12 s"_s);
        QCOMPARE(model.line(1).state, State::Running);
    }

    void a_pause_that_is_cut_short_was_cancelled()
    {
        AttemptModel model;
        model.wait({0, u"a"_s, 5000, {}}, 0);
        model.finish(700);
        QCOMPARE(model.line(0).state, State::Cancelled);
        QCOMPARE(model.line(0).lengthMs, 700.0);
    }

    void what_went_over_the_wire_stands_with_its_attempt()
    {
        AttemptModel model;
        model.begin(start(1, 0), 0);
        model.wait({0, u"a"_s, 1000, {}}, 200);
        model.begin(start(2, 0, 1), 1200);
        Exchange exchange;
        exchange.attempt = 2;
        exchange.status = 200;
        model.exchange(exchange);
        model.end(ended(2, 0, Outcome::Success, 300ms), 1515);
        exchange.attempt = 9; // of nobody
        model.exchange(exchange);
        QVERIFY(!model.line(0).exchange);
        QVERIFY(!model.line(1).exchange);
        QCOMPARE(model.line(2).exchange->status, std::optional<int>(200));
    }

    void clearing_leaves_nothing()
    {
        AttemptModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(start(1, 0), 0);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.spanMs(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestAttemptModel)
#include "tst_attemptmodel.moc"
