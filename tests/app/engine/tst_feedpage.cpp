// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/feedpage.h"
#include "tests/app/engine/statuspages.h"
#include "tests/support/inlineworker.h"
#include "tests/support/statusdocuments.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kPage = u"https://status.alpha.test"_s;
const QString kStatuspage = kPage + u"/api/v2/summary.json"_s;
const QString kInstatus = kPage + u"/summary.json"_s;
const QString kAtom = kPage + u"/feed.atom"_s;

struct Bench
{
    FakeClock clock;
    StatusPages pages{clock};
    InlineWorker worker{clock};
    FeedPage page{{clock, pages, worker}, QUrl(kPage), {}};

    void read()
    {
        bool done = false;
        page.read([&done] { done = true; });
        clock.advance(3min);
        QVERIFY(done);
        QVERIFY(!page.isReading());
    }
    FeedEngine engine() const { return page.engine().value_or(FeedEngine::Rss); }
};

} // namespace

class TestFeedPage : public QObject
{
    Q_OBJECT

private slots:
    void a_page_that_cannot_be_read_claims_nothing()
    {
        Bench bench;
        bench.pages.serve(kStatuspage, webPage());
        bench.pages.serve(kInstatus, "{\"hello\": \"world\"}");
        bench.pages.serve(kAtom, "<feed");
        bench.read();
        QVERIFY(!bench.page.lastGood());
        QVERIFY(bench.page.fault().contains(kPage));
        QVERIFY(bench.page.fault().contains(u"\"status_page\""_s));
        QCOMPARE(bench.page.failures(), 1);
    }

    void what_is_no_web_address_is_told_so_at_once()
    {
        Bench bench;
        FeedPage page({bench.clock, bench.pages, bench.worker}, QUrl(u"ftp://alpha.test"_s), {});
        int done = 0;
        page.read([&done] { ++done; });
        QCOMPARE(done, 0); // never from within the call
        bench.clock.settle();
        QCOMPARE(done, 1);
        QVERIFY(!page.fault().isEmpty());
        QCOMPARE(bench.pages.count(), 0);
    }

    void the_engine_is_found_by_its_document()
    {
        Bench bench;
        bench.pages.serve(kInstatus, calmInstatus());
        bench.read();
        QVERIFY(bench.page.lastGood());
        QCOMPARE(bench.engine(), FeedEngine::Instatus);
        QCOMPARE(bench.page.fault(), u""_s);

        const int before = bench.pages.count();
        bench.read(); // where it was found, and nowhere else
        QCOMPARE(bench.pages.count(), before + 1);
        QCOMPARE(bench.pages.last().url, QUrl(kInstatus));
    }

    void a_page_that_moves_to_another_engine_is_found_again_in_the_same_reading_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("the old address is gone") << true;
        QTest::newRow("a web page stands there") << false;
    }
    void a_page_that_moves_to_another_engine_is_found_again_in_the_same_reading()
    {
        QFETCH(bool, gone);
        Bench bench;
        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        QCOMPARE(bench.engine(), FeedEngine::Statuspage);

        bench.pages.forget();
        if (!gone)
            bench.pages.serve(kStatuspage, webPage());
        bench.pages.serve(kInstatus, calmInstatus());
        bench.read();
        QCOMPARE(bench.engine(), FeedEngine::Instatus);
        QCOMPARE(bench.page.failures(), 0);
    }

    void the_lost_address_is_not_asked_twice()
    {
        Bench bench;
        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        bench.pages.forget();
        const auto before = bench.pages.seen().size();
        bench.read();
        int asked = 0;
        for (auto i = before; i < bench.pages.seen().size(); ++i)
            asked += bench.pages.seen()[i]->request.url == QUrl(kStatuspage) ? 1 : 0;
        QCOMPARE(asked, 1);
    }

    void a_lost_page_keeps_its_last_reading_and_is_looked_for_again()
    {
        Bench bench;
        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        const Instant readAt = bench.page.lastGood()->at;
        bench.pages.forget();
        bench.read();
        QCOMPARE(bench.page.failures(), 1);
        QVERIFY(!bench.page.fault().isEmpty());
        QVERIFY(bench.page.lastGood()->at == readAt);

        bench.pages.serve(kInstatus, calmInstatus());
        bench.read();
        QCOMPARE(bench.page.failures(), 0);
        QCOMPARE(bench.page.fault(), u""_s);
        QVERIFY(bench.page.lastGood()->at > readAt);
    }

    void a_server_fault_is_no_reason_to_look_elsewhere()
    {
        Bench bench;
        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        bench.pages.answer(kStatuspage, ScriptedReply::whole(500, "oops"));
        bench.pages.serve(kAtom, calmAtom());
        const int before = bench.pages.count();
        bench.read();
        QCOMPARE(bench.pages.count(), before + 1);
        QCOMPARE(bench.engine(), FeedEngine::Statuspage);
        QVERIFY(bench.page.fault().contains(u"500"_s));
    }

    void an_address_that_fails_for_long_is_looked_for_anew()
    {
        Bench bench;
        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        bench.pages.answer(kStatuspage, ScriptedReply::whole(500, "oops"));
        bench.pages.serve(kInstatus, calmInstatus());
        for (int i = 0; i < 3; ++i)
            bench.read();
        QCOMPARE(bench.page.failures(), 3);
        bench.read();
        QCOMPARE(bench.engine(), FeedEngine::Instatus);
    }

    void a_second_best_document_is_left_for_the_better_one_once_that_is_back()
    {
        Bench bench;
        bench.pages.answer(kStatuspage, ScriptedReply::whole(500, "oops"));
        bench.pages.serve(kInstatus, calmInstatus());
        bench.read();
        QCOMPARE(bench.engine(), FeedEngine::Instatus);
        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        QCOMPARE(bench.engine(), FeedEngine::Statuspage);
    }

    void what_is_broken_for_ever_is_not_asked_for_ever()
    {
        Bench bench;
        bench.pages.answer(kStatuspage, ScriptedReply::whole(500, "oops"));
        bench.pages.serve(kInstatus, calmInstatus());
        for (int i = 0; i < 6; ++i)
            bench.read();
        const int before = bench.pages.count();
        bench.read();
        QCOMPARE(bench.pages.count(), before + 1);
    }

    void a_host_that_does_not_answer_is_asked_once()
    {
        Bench bench;
        for (const QUrl& url : feedCandidates(QUrl(kPage)))
            bench.pages.answer(url.toString(),
                               ScriptedReply::failure(HttpFailureKind::Dns, u"No such host."_s));
        bench.read();
        QCOMPARE(bench.pages.count(), 1);
        QVERIFY(bench.page.fault().contains(u"No such host."_s));
    }

    void a_busy_page_is_left_alone_at_once()
    {
        Bench bench;
        bench.pages.answer(kStatuspage, ScriptedReply::whole(429, {}, {{"Retry-After", "120"}}));
        bench.pages.serve(kInstatus, calmInstatus());
        bench.read();
        QCOMPARE(bench.pages.count(), 1);
        QVERIFY(bench.page.retryAfter() == 120s);
        QVERIFY(!bench.page.fault().isEmpty());

        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        QVERIFY(!bench.page.retryAfter());
        QCOMPARE(bench.engine(), FeedEngine::Statuspage);
    }

    void a_304_confirms_the_reading()
    {
        Bench bench;
        bench.pages.serve(kStatuspage, calmStatuspage(), "\"t1\"");
        bench.read();
        const auto first = *bench.page.lastGood();
        bench.pages.answer(kStatuspage, ScriptedReply::whole(304, {}));
        bench.read();
        QCOMPARE(headerValue(bench.pages.last().headers, "if-none-match"), "\"t1\"");
        QCOMPARE(bench.page.failures(), 0);
        QVERIFY(bench.page.lastGood()->at > first.at);
        QCOMPARE(bench.page.lastGood()->snapshot, first.snapshot);

        bench.pages.serve(kStatuspage, calmStatuspage("Beta"), "\"t2\"");
        bench.read();
        QCOMPARE(bench.page.lastGood()->snapshot.page, u"Beta"_s);
        bench.pages.answer(kStatuspage, ScriptedReply::whole(304, {}));
        bench.read();
        QCOMPARE(headerValue(bench.pages.last().headers, "if-none-match"), "\"t2\"");
        QCOMPARE(bench.page.lastGood()->snapshot.page, u"Beta"_s);
    }

    void what_was_planned_is_under_way_later_also_after_a_304()
    {
        Bench bench;
        // The clock begins at 10:00.
        bench.pages.serve(kInstatus,
                          R"({"page": {"name": "Alpha", "status": "UP"}, "activeMaintenances": [
 {"id": "m1", "name": "Works", "start": "2026-11-20T10:30:00.000Z", "duration": "60",
  "status": "PLANNED"}]})",
                          "\"t\"");
        bench.read();
        QCOMPARE(bench.page.lastGood()->snapshot.maintenances.value(0).state,
                 MaintenanceState::Scheduled);
        bench.pages.answer(kInstatus, ScriptedReply::whole(304, {}));
        bench.clock.advance(40min);
        bench.read();
        QCOMPARE(bench.page.lastGood()->snapshot.maintenances.value(0).state,
                 MaintenanceState::InProgress);
    }

    void an_unreadable_document_is_not_asked_for_by_its_tag()
    {
        Bench bench;
        bench.pages.serve(kStatuspage, webPage(), "\"t\"");
        bench.read();
        bench.read();
        for (const auto& seen : bench.pages.seen())
            QCOMPARE(headerValue(seen->request.headers, "if-none-match"), "");
    }

    void a_page_that_moved_for_good_is_asked_at_its_new_place()
    {
        const QString there = u"https://status.beta.test/api/v2/summary.json"_s;
        Bench bench;
        bench.pages.answer(kStatuspage,
                           ScriptedReply::whole(301, {}, {{"Location", there.toUtf8()}}));
        bench.pages.serve(there, calmStatuspage());
        bench.read();
        QCOMPARE(bench.pages.count(), 2);
        bench.read();
        QCOMPARE(bench.pages.count(), 3);
        QCOMPARE(bench.pages.last().url, QUrl(there));

        // And at its old one, should the new one come to nothing.
        bench.pages.forget();
        bench.pages.serve(kStatuspage, calmStatuspage("Back"));
        bench.read();
        QCOMPARE(bench.page.lastGood()->snapshot.page, u"Back"_s);
    }

    void another_engine_at_the_same_address_is_read_and_the_better_one_found_next_time()
    {
        Bench bench;
        bench.pages.serve(kInstatus, calmInstatus());
        bench.read();
        bench.pages.serve(kInstatus, calmStatuspage());
        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        QCOMPARE(bench.engine(), FeedEngine::Statuspage);
        bench.read();
        bench.read();
        QCOMPARE(bench.pages.last().url, QUrl(kStatuspage));
    }

    void a_page_may_go_while_its_document_is_read()
    {
        FakeClock clock;
        StatusPages pages(clock);
        InlineWorker worker(clock);
        worker.setDelay(1min);
        auto page = std::make_unique<FeedPage>(FeedPage::Services{clock, pages, worker},
                                               QUrl(kPage), NetworkSettings());
        pages.serve(kStatuspage, calmStatuspage());
        int done = 0;
        page->read([&done] { ++done; });
        clock.advance(10s); // it has come, and is with the worker
        page.reset();
        clock.advance(2min);
        QCOMPARE(done, 0);
        QCOMPARE(pages.count(), 1);
    }

    void a_sleep_makes_the_reading_older()
    {
        Bench bench;
        bench.pages.serve(kStatuspage, calmStatuspage());
        bench.read();
        const Instant at = bench.page.lastGood()->at;
        bench.page.age(8h);
        QVERIFY(bench.page.lastGood()->at == at - 8h);
    }
};

QTEST_GUILESS_MAIN(TestFeedPage)
#include "tst_feedpage.moc"
