// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/feedwatcher.h"
#include "tests/app/engine/feedbench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFeedWatcher : public QObject
{
    Q_OBJECT

private slots:
    void a_page_that_cannot_be_read_is_unknown_and_says_why()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, webPage());
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        QVERIFY(!bench.view().snapshot);
        QVERIFY(!bench.view().readAtMs);
        QVERIFY(!bench.view().fault.isEmpty());
        QVERIFY(bench.view().nextAtMs);
    }

    void pages_are_read_soon_after_the_start()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        QVERIFY(!bench.view().snapshot);
        bench.clock.advance(2s);
        const FeedView view = bench.view();
        QCOMPARE(view.provider, u"alpha"_s);
        QCOMPARE(view.title, u"ALPHA"_s);
        QCOMPARE(view.page, QUrl(hostOf(u"alpha"_s)));
        QVERIFY(view.snapshot);
        QCOMPARE(view.snapshot->level, FeedLevel::Operational);
        QVERIFY(view.readAtMs);
        QVERIFY(!view.stale);
        QCOMPARE(view.fault, u""_s);
        QVERIFY(!view.reading);
        QVERIFY(bench.changes > 0);
        QVERIFY(!bench.watcher.view(u"nobody"_s));
    }

    void pages_are_kept_in_the_order_of_the_configuration()
    {
        FeedBench bench;
        bench.watch({u"gamma"_s, u"alpha"_s, u"beta"_s});
        const FeedsSnapshot snapshot = bench.watcher.snapshot();
        QCOMPARE(snapshot.feeds.size(), 3);
        QCOMPARE(snapshot.feeds[0].provider, u"gamma"_s);
        QCOMPARE(snapshot.feeds[2].provider, u"beta"_s);
    }

    void a_failed_reading_keeps_the_last_one_with_its_age_and_recovers()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        const auto readAt = bench.view().readAtMs;
        bench.fail(u"alpha"_s, 500);
        bench.clock.advance(5min);
        QVERIFY(bench.view().snapshot);
        QCOMPARE(bench.view().readAtMs, readAt);
        QVERIFY(bench.view().fault.contains(u"500"_s));

        bench.serve(u"alpha"_s, calmStatuspage());
        bench.clock.advance(10min);
        QVERIFY(bench.view().readAtMs > readAt);
        QCOMPARE(bench.view().fault, u""_s);
    }

    void two_providers_of_one_page_share_its_readings_but_not_their_scope()
    {
        FeedBench bench;
        const QUrl page(hostOf(u"alpha"_s));
        bench.serve(u"alpha"_s, troubledStatuspage("2026-11-20T09:40:00Z"));
        bench.watcher.configure({{u"chat"_s, {}, page, {{u"Chat"_s}, {}}, {}},
                                 {u"files"_s, {}, page, {{u"Files"_s}, {}}, {}}},
                                {true, 5min});
        bench.clock.advance(5s);
        QCOMPARE(bench.pages.count(), 1);
        QCOMPARE(bench.view(u"chat"_s).snapshot->incidents.size(), 1);
        QCOMPARE(bench.view(u"files"_s).snapshot->incidents.size(), 0);
        QCOMPARE(bench.view(u"files"_s).snapshot->level, FeedLevel::Operational);

        // Another scope is applied to what is known; nobody is asked.
        bench.watcher.configure({{u"files"_s, {}, page, {{u"Chat"_s}, {}}, {}}}, {true, 5min});
        QCOMPARE(bench.view(u"files"_s).snapshot->incidents.size(), 1);
        QCOMPARE(bench.asked(10s), 0);
    }

    void another_way_to_the_same_page_is_another_page()
    {
        FeedBench bench;
        const QUrl page(hostOf(u"alpha"_s));
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watcher.configure(
            {{u"a"_s, {}, page, {}, {}}, {u"b"_s, {}, page, {}, {u"none"_s, {}}}}, {true, 5min});
        bench.clock.advance(5s);
        QCOMPARE(bench.pages.count(), 2);
        QCOMPARE(bench.pages.last().network.proxy, u"none"_s);
    }

    void a_reading_is_announced_from_its_begin_to_its_end()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s}, false);
        bench.clock.settle();
        QVERIFY(!bench.view().nextAtMs); // not by itself
        const int changes = bench.changes;
        bench.watcher.read({}, [] {});
        QCOMPARE(bench.changes, changes); // never from within a call
        bench.clock.settle();
        QCOMPARE(bench.changes, changes + 1);
        QVERIFY(bench.view().reading);
        bench.clock.advance(1s);
        QCOMPARE(bench.changes, changes + 2);
        QVERIFY(!bench.view().reading);
    }

    void what_is_switched_off_is_read_when_asked_and_only_then()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s, u"beta"_s}, false);
        QCOMPARE(bench.asked(1h), 0);
        int done = 0;
        bench.watcher.read({u"alpha"_s, u"nobody"_s}, [&done] { ++done; });
        QCOMPARE(done, 0);
        QCOMPARE(bench.asked(1h), 0);
        QCOMPARE(bench.pages.count(), 1);
        QCOMPARE(done, 1);
        QVERIFY(bench.view().snapshot);

        bench.watch({u"alpha"_s}, true);
        QCOMPARE(bench.asked(1min), 1);
        bench.watch({u"alpha"_s}, false);
        QCOMPARE(bench.asked(1h), 0);
    }

    void asking_for_nobodys_page_is_answered_too()
    {
        FeedBench bench;
        int done = 0;
        bench.watcher.read({}, [&done] { ++done; });
        QCOMPARE(done, 0);
        bench.clock.settle();
        QCOMPARE(done, 1);
    }

    void whoever_asks_during_a_reading_gets_that_one()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s}, false);
        int done = 0;
        bench.watcher.read({}, [&done] { ++done; });
        bench.clock.advance(50ms);
        bench.watcher.read({}, [&done] { ++done; });
        bench.clock.advance(1min);
        QCOMPARE(done, 2);
        QCOMPARE(bench.pages.count(), 1);
    }

    void a_page_that_is_no_longer_watched_is_dropped_with_its_reading()
    {
        FeedBench bench;
        bench.worker.setDelay(10s);
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.serve(u"beta"_s, calmStatuspage());
        bench.watch({u"alpha"_s, u"beta"_s}, false);
        int done = 0;
        bench.watcher.read({}, [&done] { ++done; });
        bench.clock.advance(5s); // both are with the worker
        bench.watch({u"beta"_s}, false);
        bench.clock.advance(1s);
        QCOMPARE(done, 0);
        bench.clock.advance(10s);
        QCOMPARE(done, 1);
        QVERIFY(!bench.watcher.view(u"alpha"_s));
        QVERIFY(bench.view(u"beta"_s).snapshot);

        bench.watcher.read({}, [&done] { ++done; });
        bench.watch({}, false);
        bench.clock.advance(1min);
        QCOMPARE(done, 2);
    }

    void a_page_that_stays_keeps_its_reading_and_its_turn()
    {
        FeedBench bench;
        bench.serve(u"alpha"_s, calmStatuspage());
        bench.watch({u"alpha"_s});
        bench.clock.advance(10s);
        const auto next = bench.view().nextAtMs;
        bench.watch({u"beta"_s, u"alpha"_s});
        QVERIFY(bench.view().snapshot);
        QCOMPARE(bench.view().nextAtMs, next);
    }

    void aws_without_regions_asks_for_them()
    {
        FeedBench bench;
        const QUrl page(u"https://health.aws.amazon.com/public/currentevents"_s);
        bench.pages.serve(page.toString(), calmAwsHealth());
        bench.watcher.configure(
            {{u"all"_s, {}, page, {}, {}}, {u"one"_s, {}, page, {{}, {u"us-east-1"_s}}, {}}},
            {true, 5min});
        QCOMPARE(bench.view(u"all"_s).note, u""_s);
        bench.clock.advance(5s);
        QVERIFY(bench.view(u"all"_s).snapshot);
        QVERIFY(bench.view(u"all"_s).note.contains(u"\"status_regions\""_s));
        QCOMPARE(bench.view(u"one"_s).note, u""_s);
    }
};

QTEST_GUILESS_MAIN(TestFeedWatcher)
#include "tst_feedwatcher.moc"
