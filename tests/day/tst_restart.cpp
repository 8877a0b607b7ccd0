// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/restartboard.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Everything on the board survives a restart, with the history as it really is.
class TestRestart : public QObject
{
    Q_OBJECT
private slots:
    void a_second_run_shows_the_same_board_data()
    {
        QTest::addColumn<TimeRange>("range");
        QTest::newRow("5 minutes") << TimeRange::FiveMinutes;
        QTest::newRow("an hour") << TimeRange::OneHour;
        QTest::newRow("24 hours") << TimeRange::Day;
    }

    void a_second_run_shows_the_same_board()
    {
        QFETCH(TimeRange, range);
        const RestartWorld world;
        BoardSnapshot board;
        AlertsSnapshot alerts;
        Duration since{};
        {
            RestartRun run(world, since);
            trouble(run);
            board = run.board(TimeRange::FiveMinutes);
            alerts = run.alerts();
            since = run.sinceStart() + 3s;
            QVERIFY(run.notices().size() > 0);
        }
        verify(board, alerts);

        RestartRun again(world, since);
        QCOMPARE(differences(alerts, again.alerts()).join(u"; "_s), QString());
        if (range != TimeRange::Day) {
            QCOMPARE(differences(inRange(board, range), inRange(again.board(range), range))
                         .join(u"; "_s),
                     QString());
        } else {
            // The history has it by the minute: the same calls in other buckets.
            const BoardSnapshot day = again.board(range);
            for (qsizetype i = 0; i < board.providers.size(); ++i) {
                QCOMPARE(day.providers[i].total.calls(), board.providers[i].total.calls());
                QVERIFY(day.providers[i].total.latency == board.providers[i].total.latency);
                QVERIFY(!day.providers[i].circuitChanges.isEmpty());
            }
        }
        again.live(5s);
        QCOMPARE(again.notices().size(), 0); // what stands was told by the first
        QCOMPARE(again.board(range).offSpans.size(), 1);
    }

    void what_stood_before_it_clears_in_the_second_run()
    {
        const RestartWorld world;
        Duration since{};
        AlertId standing = 0;
        {
            RestartRun run(world, since);
            trouble(run);
            standing = run.alerts().standing.first().id;
            since = run.sinceStart() + 9h;
        }
        RestartRun again(world, since);
        QVERIFY(!again.alerts().standing.isEmpty());
        const QList<Alert> alerts = again.alerts().standing;
        QVERIFY(std::any_of(alerts.cbegin(), alerts.cend(),
                            [&](const Alert& each) { return each.id == standing; }));
        again.live(5min);
        // Nothing new after a night of silence: that was this program's own.
        for (const Alert& alert : again.alerts().standing) {
            for (const AlertReason& reason : alert.reasons)
                QVERIFY(reason.measure != AlertMeasure::Silence);
        }
    }

private:
    /// Some minutes in which everything goes wrong that can.
    static void trouble(RestartRun& run)
    {
        for (int i = 0; i < 14; ++i) {
            run.askAll();
            run.live(10s);
        }
        run.live(2s); // what is gathered is written, and what has changed is told
    }

    static void verify(const BoardSnapshot& board, const AlertsSnapshot& alerts)
    {
        const auto named = [&](const QString& name) {
            return *std::find_if(board.providers.cbegin(), board.providers.cend(),
                                 [&](const ProviderBoard& each) { return each.name == name; });
        };
        QCOMPARE(named(u"fine"_s).lastError ? named(u"fine"_s).lastError->message : QString(),
                 QString());
        QCOMPARE(named(u"fine"_s).lamp, Lamp::Good);
        QVERIFY(named(u"overloaded"_s).circuit.state != CircuitState::Closed);
        QVERIFY(named(u"overloaded"_s).circuitChanges.size() > 1);
        QCOMPARE(named(u"quota"_s).lastError->kind, ErrorKind::QuotaExhausted);
        QVERIFY(named(u"quota"_s).total.skipped > 0);
        QVERIFY(std::any_of(named(u"limited"_s).limits.cbegin(), named(u"limited"_s).limits.cend(),
                            [](const LimitView& limit) { return limit.learned; }));
        QCOMPARE(named(u"locked"_s).lastError->kind, ErrorKind::AuthenticationFailed);
        QVERIFY(alerts.standing.size() >= 2);
        QVERIFY(alerts.cost.todayUsd > 0);
        QVERIFY(std::any_of(alerts.probes.cbegin(), alerts.probes.cend(),
                            [](const ProbeView& probe) { return probe.lastAtMs.has_value(); }));
    }

    /// The range itself is not what is compared: all lies within five minutes.
    static BoardSnapshot inRange(BoardSnapshot board, TimeRange range)
    {
        if (range == TimeRange::FiveMinutes)
            return board;
        board.range = range;
        board.bucketMs = 0;
        for (ProviderBoard& provider : board.providers)
            provider.series.clear();
        return board;
    }
};

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
