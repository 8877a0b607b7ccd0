// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/feedfetch.h"
#include "tests/app/engine/statuspages.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = FeedReply::Kind;

const QString kPage = u"https://status.alpha.test/summary.json"_s;

struct Bench
{
    FakeClock clock;
    StatusPages pages{clock};
    QList<FeedReply> replies;
    std::unique_ptr<FeedFetch> fetch;

    void begin(const FeedFetch::Order& order)
    {
        fetch = std::make_unique<FeedFetch>(clock, pages, order, [this](const FeedReply& reply) {
            replies.append(reply);
            fetch.reset(); // allowed here, of all places
        });
        fetch->start();
    }
    FeedReply run(const FeedFetch::Order& order)
    {
        begin(order);
        clock.advance(1min);
        return replies.size() == 1 ? replies.first() : FeedReply{Kind::Busy};
    }
    FeedReply run(const QString& url) { return run({QUrl(url)}); }
    void redirect(const QString& from, int status, const QString& to)
    {
        pages.answer(from, ScriptedReply::whole(status, "moved", {{"Location", to.toUtf8()}}));
    }
};

} // namespace

Q_DECLARE_METATYPE(fuseboard::FeedReply::Kind)
Q_DECLARE_METATYPE(fuseboard::HttpFailureKind)

class TestFeedFetch : public QObject
{
    Q_OBJECT

private slots:
    void every_status_has_its_meaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<FeedReply::Kind>("kind");
        for (const int status : {201, 204, 300, 304, 305, 400, 401, 403, 404, 410, 418, 451})
            QTest::addRow("%d", status) << status << Kind::NotThere;
        for (const int status : {408, 500, 502, 503, 504, 522, 599})
            QTest::addRow("%d", status) << status << Kind::ServerFault;
        QTest::addRow("429") << 429 << Kind::Busy;
        QTest::addRow("200") << 200 << Kind::Document;
    }
    void every_status_has_its_meaning()
    {
        QFETCH(int, status);
        QFETCH(FeedReply::Kind, kind);
        Bench bench;
        bench.pages.answer(kPage, ScriptedReply::whole(status, "{}"));
        const FeedReply reply = bench.run(kPage);
        QCOMPARE(reply.kind, kind);
        if (kind == Kind::Document) {
            QCOMPARE(reply.document.bytes, "{}");
            return;
        }
        QVERIFY(reply.fault.what.contains(QString::number(status)));
        QVERIFY(!reply.fault.cure.isEmpty());
    }

    void every_failure_has_its_meaning_data()
    {
        QTest::addColumn<HttpFailureKind>("failure");
        QTest::addColumn<FeedReply::Kind>("kind");
        using enum HttpFailureKind;
        for (const auto failure : {Dns, Refused, Unreachable, Reset, Proxy, Tls, Other})
            QTest::addRow("unreachable %d", int(failure)) << failure << Kind::Unreachable;
        QTest::addRow("cut") << Cut << Kind::ServerFault;
        QTest::addRow("protocol") << Protocol << Kind::ServerFault;
        QTest::addRow("too large") << BodyTooLarge << Kind::NotThere;
    }
    void every_failure_has_its_meaning()
    {
        QFETCH(HttpFailureKind, failure);
        QFETCH(FeedReply::Kind, kind);
        Bench bench;
        bench.pages.answer(kPage, ScriptedReply::failure(failure, u"It broke."_s));
        const FeedReply reply = bench.run(kPage);
        QCOMPARE(reply.kind, kind);
        QVERIFY(reply.fault.what.contains(u"It broke."_s));
        QVERIFY(!reply.fault.cure.isEmpty());
    }

    void a_connection_that_was_reset_is_tried_once_more()
    {
        Bench bench;
        bench.pages.answer(kPage, ScriptedReply::failure(HttpFailureKind::Reset, u"Reset."_s));
        QCOMPARE(bench.run(kPage).kind, Kind::Unreachable);
        QCOMPARE(bench.pages.count(), 2);

        Bench good;
        good.pages.answer(kPage, ScriptedReply::failure(HttpFailureKind::Reset, u"Reset."_s, 1s));
        good.begin({QUrl(kPage)});
        good.pages.serve(kPage, "{}");
        good.clock.advance(5s);
        QCOMPARE(good.replies.value(0).kind, Kind::Document);
    }

    void waits_10_seconds_for_a_head()
    {
        Bench bench;
        bench.pages.answer(kPage, ScriptedReply::silence());
        bench.begin({QUrl(kPage)});
        bench.clock.advance(9999ms);
        QVERIFY(bench.replies.isEmpty());
        bench.clock.advance(1ms);
        QCOMPARE(bench.replies.size(), 1);
        QCOMPARE(bench.replies.first().kind, Kind::Unreachable);
        QVERIFY(bench.pages.seen().back()->cancelled);
        QVERIFY(!bench.clock.hasTimers());
    }

    void waits_30_seconds_for_all_of_it()
    {
        Bench bench;
        bench.pages.answer(kPage, ScriptedReply::stream(QList<QByteArray>(100, "{"), true, 1s));
        bench.begin({QUrl(kPage)});
        bench.clock.advance(29'999ms);
        QVERIFY(bench.replies.isEmpty());
        bench.clock.advance(1ms);
        QCOMPARE(bench.replies.size(), 1);
        QCOMPARE(bench.replies.first().kind, Kind::ServerFault);
        QVERIFY(!bench.clock.hasTimers());
    }

    void redirects_do_not_stretch_the_30_seconds()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i)
            bench.pages.answer(
                u"https://status.alpha.test/%1"_s.arg(i),
                ScriptedReply::whole(302, {}, {{"Location", "/" + QByteArray::number(i + 1)}}, 9s));
        bench.begin({QUrl(u"https://status.alpha.test/0"_s)});
        bench.clock.advance(30s);
        QCOMPARE(bench.replies.size(), 1);
        QCOMPARE(bench.pages.count(), 4);
    }

    void takes_no_more_than_a_document_may_have()
    {
        Bench bench;
        bench.run(kPage);
        QCOMPARE(bench.pages.last().maxBodyBytes, qint64(kMostFeedBytes));
        QVERIFY(bench.pages.last().maxErrorBodyBytes <= 64 << 10);
    }

    void asks_honestly_and_carries_nothing_along()
    {
        Bench bench;
        bench.redirect(u"https://status.alpha.test/"_s, 302, u"https://eve:pw@other.test/x#y"_s);
        bench.run(u"https://user:secret@status.alpha.test/"_s);
        QCOMPARE(bench.pages.count(), 2);
        for (const auto& seen : bench.pages.seen()) {
            const HttpRequest& request = seen->request;
            QCOMPARE(request.method, "GET");
            QVERIFY(request.body.isEmpty());
            QVERIFY(!request.credential);
            QVERIFY(request.url.userInfo().isEmpty());
            QVERIFY(request.url.fragment().isEmpty());
            QVERIFY(headerValue(request.headers, "user-agent")
                        .startsWith("Fuseboard/" FUSEBOARD_VERSION));
            for (const char* header : {"cookie", "authorization", "x-api-key", "referer"})
                QVERIFY(headerValue(request.headers, header).isEmpty());
        }
    }

    void messages_tell_no_query_and_no_user()
    {
        Bench bench;
        const FeedReply reply = bench.run(u"https://user:secret@status.alpha.test/x?token=abc"_s);
        QVERIFY(reply.fault.what.contains(u"https://status.alpha.test/x"_s));
        QVERIFY(!reply.fault.what.contains(u"secret"_s));
        QVERIFY(!reply.fault.what.contains(u"abc"_s));
    }

    void follows_only_what_is_safe_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("followed");
        QTest::newRow("https to https") << kPage << u"https://other.test/"_s << true;
        QTest::newRow("a path") << kPage << u"/here"_s << true;
        QTest::newRow("another host without scheme") << kPage << u"//other.test/"_s << true;
        QTest::newRow("http to https")
            << u"http://alpha.test/"_s << u"https://alpha.test/"_s << true;
        QTest::newRow("within this machine")
            << u"http://127.0.0.1:8080/"_s << u"http://localhost:9090/x"_s << true;
        QTest::newRow("https to http") << kPage << u"http://status.alpha.test/"_s << false;
        QTest::newRow("http to http") << u"http://alpha.test/"_s << u"http://beta.test/"_s << false;
        QTest::newRow("https to this machine") << kPage << u"https://127.0.0.1/"_s << false;
        QTest::newRow("http to this machine")
            << u"http://alpha.test/"_s << u"http://localhost/"_s << false;
        QTest::newRow("a file") << kPage << u"file:///etc/passwd"_s << false;
        QTest::newRow("data") << kPage << u"data:application/json,{}"_s << false;
        QTest::newRow("nothing") << kPage << QString() << false;
        QTest::newRow("nonsense") << kPage << u"https://["_s << false;
        QTest::newRow("endless") << kPage << u"/"_s + QString(3000, u'a') << false;
    }
    void follows_only_what_is_safe()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, followed);
        Bench bench;
        bench.redirect(from, 301, to);
        const FeedReply reply = bench.run(from);
        QCOMPARE(bench.pages.count(), followed ? 2 : 1);
        QCOMPARE(reply.kind, Kind::NotThere);
        if (followed)
            QCOMPARE(bench.pages.last().url, QUrl(from).resolved(QUrl(to)));
    }

    void follows_five_redirects_and_no_more()
    {
        Bench bench;
        for (int i = 0; i < 9; ++i)
            bench.redirect(u"https://alpha.test/%1"_s.arg(i), 302, u"/%1"_s.arg(i + 1));
        QCOMPARE(bench.run(u"https://alpha.test/0"_s).kind, Kind::NotThere);
        QCOMPARE(bench.pages.count(), 6);

        Bench good;
        for (int i = 0; i < 5; ++i)
            good.redirect(u"https://alpha.test/%1"_s.arg(i), 302, u"/%1"_s.arg(i + 1));
        good.pages.serve(u"https://alpha.test/5"_s, "{}");
        QCOMPARE(good.run(u"https://alpha.test/0"_s).kind, Kind::Document);
    }

    void says_when_a_page_has_moved_for_good()
    {
        const QString first = u"https://old.test/"_s;
        const QString second = u"https://new.test/"_s;
        Bench bench;
        bench.redirect(first, 301, second);
        bench.pages.serve(second, "{}");
        FeedReply reply = bench.run(first);
        QVERIFY(reply.movedForGood);
        QCOMPARE(reply.document.url, QUrl(second));

        Bench forNow;
        forNow.redirect(first, 302, second);
        forNow.redirect(second, 301, u"/x"_s);
        forNow.pages.serve(second + u'x', "{}");
        reply = forNow.run(first);
        QVERIFY(!reply.movedForGood);
        QCOMPARE(reply.document.url, QUrl(second + u'x'));

        Bench still;
        still.pages.serve(first, "{}");
        QVERIFY(!still.run(first).movedForGood);
    }

    void a_tag_is_shown_only_where_it_is_from()
    {
        const QString other = u"https://other.test/"_s;
        Bench bench;
        bench.redirect(kPage, 302, other);
        bench.pages.answer(other, ScriptedReply::whole(304, {}));
        const FeedReply reply = bench.run({QUrl(kPage), {}, "\"t\"", QUrl(other)});
        QCOMPARE(reply.kind, Kind::NotModified);
        QCOMPARE(headerValue(bench.pages.seen()[0]->request.headers, "if-none-match"), "");
        QCOMPARE(headerValue(bench.pages.seen()[1]->request.headers, "if-none-match"), "\"t\"");
    }

    void a_304_that_nobody_asked_for_is_no_reading()
    {
        Bench bench;
        bench.pages.answer(kPage, ScriptedReply::whole(304, {}));
        QCOMPARE(bench.run(kPage).kind, Kind::NotThere);
    }

    void the_tag_of_a_document_is_kept_unless_it_is_a_book()
    {
        Bench bench;
        bench.pages.serve(kPage, "{}", "\"t\"");
        QCOMPARE(bench.run(kPage).etag, "\"t\"");

        Bench book;
        book.pages.serve(kPage, "{}", QByteArray(5000, 't'));
        QCOMPARE(book.run(kPage).etag, "");
    }

    void a_busy_page_says_when_to_come_back()
    {
        for (const int status : {429, 503}) {
            Bench bench;
            bench.pages.answer(kPage, ScriptedReply::whole(status, {}, {{"Retry-After", "90"}}));
            const FeedReply reply = bench.run(kPage);
            QCOMPARE(reply.kind, Kind::Busy);
            QVERIFY(reply.retryAfter == 90s);
        }
    }

    void an_error_whose_body_breaks_off_is_that_error()
    {
        Bench bench;
        ScriptedReply reply;
        reply.then(1ms, HttpHead{{}, 429, {{"Retry-After", "90"}}});
        reply.then(2ms, HttpFailure{{}, HttpFailureKind::Cut, u"Cut."_s});
        bench.pages.answer(kPage, reply);
        QCOMPARE(bench.run(kPage).kind, Kind::Busy);
    }

    void may_be_dropped_at_any_time()
    {
        Bench bench;
        bench.pages.serve(kPage, "{}");
        bench.begin({QUrl(kPage)});
        bench.clock.advance(50ms);
        bench.fetch.reset();
        QVERIFY(bench.pages.seen().back()->cancelled);
        QVERIFY(!bench.clock.hasTimers());
        bench.clock.advance(1min);
        QVERIFY(bench.replies.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFeedFetch)
#include "tst_feedfetch.moc"
