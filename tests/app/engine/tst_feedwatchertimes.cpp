// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedreader.h"
#include "tests/app/engine/feedbench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFeedWatcherTimes : public QObject
{
    Q_OBJECT

private slots:
    void first_readings_are_spread()
    {
        FeedBench bench;
        bench.watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
        for (const QString& each : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
            bench.serve(each, calmStatuspage());
        QCOMPARE(bench.pages.count(), 0);
        for (int second = 0; second < 6; ++second)
            QCOMPARE(bench.asked(1s), 1);
    }

    void at_most_four_are_read_at_once()
    {
        FeedBench bench;
        QStringList all;
        for (int i = 0; i < 10; ++i) {
            all.append(u"p%1"_s.arg(i));
            bench.pages.answer(hostOf(all.last()) + u"/api/v2/summary.json"_s,
                               ScriptedReply::whole(200, calmStatuspage(), {}, 9s));
        }
        bench.watch(all, false);
        int done = 0;
        bench.watcher.read({}, [&done] { ++done; });
        bench.clock.advance(1s);
        QCOMPARE(bench.pages.count(), 4);
        bench.clock.advance(25s);
        QCOMPARE(done, 0);
        bench.clock.advance(1s);
        QCOMPARE(done, 1);
        QCOMPARE(bench.pages.count(), 10);
        QCOMPARE(bench.pages.mostAtOnce(), 4);
        for (const FeedView& view : bench.watcher.snapshot().feeds)
            QVERIFY(view.snapshot);
    }

    void a_calm_page_is_read_every_five_minutes()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        QCOMPARE(bench.asked(1h), 12);
    }

    void a_page_with_an_incident_is_read_every_90_seconds()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, troubledStatuspage("2026-11-20T09:40:00Z"));
        bench.watch({u"alpha"_s});
        bench.clock.advance(2s);
        QVERIFY(bench.asked(30min) >= 19);
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.clock.advance(2min);
        QCOMPARE(bench.asked(1h), 12);
    }

    void google_cloud_is_never_hurried()
    {
        FeedBench bench;
        bench.watcher.configure({{u"g"_s, {}, QUrl(u"https://status.cloud.google.com"_s), {}, {}}},
                                {true, 1min});
        bench.pages.serve(u"https://status.cloud.google.com/incidents.json"_s, calmGoogleCloud());
        bench.clock.advance(2s);
        bench.watcher.setUrgent(u"g"_s, true);
        QVERIFY(bench.asked(1h) <= 12);
        QVERIFY(bench.view(u"g"_s).snapshot);
    }

    void own_errors_hurry_the_next_reading()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        bench.watcher.setUrgent(u"alpha"_s, true);
        QCOMPARE(bench.asked(80s), 0);
        QCOMPARE(bench.asked(10s), 1);
        QVERIFY(bench.asked(30min) >= 19);
        bench.watcher.setUrgent(u"alpha"_s, false);
        bench.clock.advance(2min);
        QCOMPARE(bench.asked(1h), 12);
    }

    void own_errors_hurry_nobody_who_fails()
    {
        FeedBench bench;
        bench.fail(u"alpha"_s, 500);
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        bench.fail(u"alpha"_s, 500);
        bench.clock.advance(5min);
        QVERIFY(!bench.view().fault.isEmpty());
        bench.watcher.setUrgent(u"alpha"_s, true);
        QCOMPARE(bench.asked(4min), 0);
    }

    void failures_back_off_to_half_an_hour()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        for (const QUrl& url : feedCandidates(QUrl(hostOf(u"alpha"_s))))
            bench.pages.answer(url.toString(),
                               ScriptedReply::failure(HttpFailureKind::Refused, u"Refused."_s));
        // After 5, 5.5, 11, 22 and then each 30 minutes.
        QCOMPARE(bench.asked(6min), 1);
        QCOMPARE(bench.asked(5min), 1);
        QCOMPARE(bench.asked(10min), 0);
        QCOMPARE(bench.asked(2min), 1);
        QCOMPARE(bench.asked(20min), 0);
        QCOMPARE(bench.asked(3min), 1);
        QCOMPARE(bench.asked(10h), 20);
    }

    void a_reading_of_three_periods_ago_is_stale_and_that_is_told()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        bench.clock.advance(1s);
        bench.fail(u"alpha"_s, 500);
        bench.clock.advance(14min + 58s);
        QVERIFY(!bench.view().stale);
        const int changes = bench.changes;
        bench.clock.advance(2min);
        QVERIFY(bench.view().stale);
        QVERIFY(bench.view().snapshot); // still shown, with its age
        QVERIFY(bench.changes > changes);

        bench.serve(u"alpha"_s, calmStatuspage());
        bench.clock.advance(30min);
        QVERIFY(!bench.view().stale);
    }

    void retry_after_is_obeyed_also_when_somebody_asks_for_a_reading()
    {
        FeedBench bench;
        bench.fail(u"alpha"_s, 429, {{"Retry-After", "600"}});
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        QCOMPARE(bench.pages.count(), 1);
        int done = 0;
        bench.watcher.read({u"alpha"_s}, [&done] { ++done; });
        bench.watcher.setUrgent(u"alpha"_s, true);
        QCOMPARE(bench.asked(9min), 0);
        QCOMPARE(done, 1);
        bench.serve(u"alpha"_s, calmStatuspage());
        QCOMPARE(bench.asked(2min), 1);
        QVERIFY(bench.view().snapshot);
    }

    void retry_after_is_obeyed_for_half_an_hour_at_most()
    {
        FeedBench bench;
        bench.fail(u"alpha"_s, 503, {{"Retry-After", "86400"}});
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        QCOMPARE(bench.asked(29min), 0);
        QCOMPARE(bench.asked(4min), 1);
    }

    void another_period_counts_at_once()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watcher.configure({target(u"alpha"_s)}, {true, 60min});
        bench.clock.advance(20min);
        bench.watcher.configure({target(u"alpha"_s)}, {true, 5min});
        QCOMPARE(bench.asked(1min), 1);
    }

    void once_the_network_is_back_nobody_waits_for_the_end_of_a_pause()
    {
        FeedBench bench;
        const QStringList all{u"a"_s, u"b"_s, u"c"_s};
        bench.watch(all);
        for (const QString& each : all)
            bench.serve(each, calmStatuspage());
        bench.clock.advance(10s);
        const auto unreachable = ScriptedReply::failure(HttpFailureKind::Unreachable, u"Off."_s);
        for (const QString& each : all)
            for (const QUrl& url : feedCandidates(QUrl(hostOf(each))))
                bench.pages.answer(url.toString(), unreachable);
        bench.clock.advance(2h); // half an hour between two readings by now
        for (const QString& each : all)
            bench.serve(each, calmStatuspage());
        bench.watcher.read({u"a"_s}, [] {});
        QCOMPARE(bench.asked(15s), 2);
        for (const QString& each : all)
            QCOMPARE(bench.view(each).fault, u""_s);
    }

    void a_host_that_stays_down_is_not_asked_whenever_another_answers()
    {
        FeedBench bench;
        bench.watch({u"a"_s, u"b"_s});
        bench.serve(u"a"_s, calmStatuspage());
        for (const QUrl& url : feedCandidates(QUrl(hostOf(u"b"_s))))
            bench.pages.answer(url.toString(),
                               ScriptedReply::failure(HttpFailureKind::Refused, u"Refused."_s));
        bench.clock.advance(2h);
        QVERIFY(bench.asked(4h) <= 48 + 8);
    }

    void a_clock_set_back_changes_nothing()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        bench.clock.setWallOffset(-24h * 365);
        QCOMPARE(bench.asked(1h), 12);
        QVERIFY(!bench.view().stale);
    }

    void after_a_sleep_readings_are_old_and_pages_are_not_stormed()
    {
        FeedBench bench;
        const QStringList all{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        for (const QString& each : all)
            bench.serve(each, calmStatuspage());
        bench.watch(all);
        bench.clock.advance(30s);
        const qint64 readAt = bench.view(u"a"_s).readAtMs.value();

        // The monotonic clock stood still meanwhile. It is noticed within a minute.
        bench.clock.setWallOffset(8h);
        QCOMPARE(bench.asked(40s), 0);
        QVERIFY(bench.view(u"a"_s).stale);
        QCOMPARE(*bench.view(u"a"_s).readAtMs, readAt - 8 * 3'600'000);
        QCOMPARE(bench.asked(5s), 0); // the network has to come up first
        int most = 0;
        int sum = 0;
        for (int second = 0; second < 30; ++second) {
            const int now = bench.asked(1s);
            most = std::max(most, now);
            sum += now;
        }
        QCOMPARE(sum, 5);
        QCOMPARE(most, 1);
        QVERIFY(!bench.view(u"a"_s).stale);
        QCOMPARE(bench.asked(1h), 60); // and the pace is what it was
    }
};

QTEST_GUILESS_MAIN(TestFeedWatcherTimes)
#include "tst_feedwatchertimes.moc"
