// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/worker/threadworker.h"
#include "app/engine/feedwatcher.h"
#include "tests/app/adapters/network/gzip.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/statusdocuments.h"
#include "tests/support/statusserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kStatuspage = u"/api/v2/summary.json"_s;
const QString kInstatus = u"/summary.json"_s;
const QString kAtom = u"/feed.atom"_s;
constexpr qint64 kMiB = 1 << 20;

/// Real sockets, a real thread that reads; only the time between two readings is made up.
struct Bench
{
    StatusServer server;
    SystemClock systemClock;
    FakeClock clock;
    FakeRandom random{0.5};
    NetworkTransport transport{systemClock};
    ThreadWorker worker;
    FeedWatcher watcher{
        {clock, random, transport, worker, [](Instant at) { return at.time_since_epoch() / 1ms; }},
        [] {}};

    Bench()
    {
        NetworkSettings direct;
        direct.proxy = kNoProxy;
        watcher.configure({{u"alpha"_s, {}, server.url(), {}, direct}}, {true, 5min});
    }
    FeedView view() const { return watcher.view(u"alpha"_s).value_or(FeedView()); }
    /// Until no reading is under way. QTest::qWaitFor() would sleep between any two packets.
    bool rest()
    {
        QTimer waker;
        waker.start(100);
        for (const QDeadlineTimer patience(60s); !patience.hasExpired();) {
            clock.settle();
            if (!view().reading)
                return true;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return false;
    }
    /// Lets this much time pass, and what begins in it come to its end: on the made-up clock a
    /// reading takes no time.
    bool pass(Duration time)
    {
        for (; time > 0s; time -= 1s) {
            clock.advance(1s);
            if (view().reading && !rest())
                return false;
        }
        return rest();
    }
    int asked(Duration time)
    {
        const auto before = server.requests().size();
        return pass(time) ? static_cast<int>(server.requests().size() - before) : -1;
    }
};

QByteArray deepJson()
{
    return QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

/// Ten to the power of nine, by entities.
QByteArray xmlBomb()
{
    QByteArray text = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray one = "&a" + QByteArray::number(i - 1) + ';';
        text += "<!ENTITY a" + QByteArray::number(i) + " \"" + one.repeated(10) + "\">";
    }
    return text + "]><rss version=\"2.0\"><channel><title>&a9;</title></channel></rss>";
}

} // namespace

Q_DECLARE_METATYPE(fuseboard::RawServer::Answer)

class TestMovingPage : public QObject
{
    Q_OBJECT

private slots:
    void a_broken_page_lets_the_reading_age_and_recovers_data()
    {
        QTest::addColumn<RawServer::Answer>("trouble");
        const auto row = [](const char* name, RawServer::Answer answer) {
            QTest::newRow(name) << std::move(answer);
        };
        const auto bytes = [](const QByteArray& reply) -> RawServer::Answer {
            return
                [reply](RawConnection& connection, const QByteArray&) { connection.send(reply); };
        };
        row("500", bytes(httpReply(500, "oops")));
        row("429", bytes(httpReply(429, "slow down", "Retry-After: 120\r\n")));
        row("503 until a date",
            bytes(httpReply(503, {}, "Retry-After: Fri, 20 Nov 2026 10:20:00 GMT\r\n")));
        row("HTML", bytes(httpReply(200, webPage())));
        row("nothing", bytes(httpReply(200, {})));
        row("half a document", bytes(httpReply(200, calmStatuspage().first(200))));
        row("another JSON", bytes(httpReply(200, "{\"hello\": \"world\"}")));
        row("deep JSON", bytes(httpReply(200, deepJson())));
        row("an XML bomb", bytes(httpReply(200, xmlBomb())));
        row("a gzip bomb",
            bytes(httpReply(200, gzip(QByteArray(64 * kMiB, ' ')), "Content-Encoding: gzip\r\n")));
        row("a 304 to the wrong question", bytes("HTTP/1.1 304 Not Modified\r\n\r\n"));
        row("no HTTP", bytes("SSH-2.0-OpenSSH_9.2\r\n"));
        row("a redirect to another host",
            bytes(httpReply(302, {}, "Location: http://status.example.org/summary.json\r\n")));
        row("a redirect to itself",
            bytes(httpReply(302, {}, "Location: " + kStatuspage.toLatin1() + "\r\n")));
        row("30 MB", [](RawConnection& connection, const QByteArray&) {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 31457280\r\n\r\n[");
            connection.pour(QByteArray(64 << 10, ' '), 31457280 - 1);
        });
        row("a body that never ends", [](RawConnection& connection, const QByteArray&) {
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            connection.pour("10000\r\n" + QByteArray(65536, ' ') + "\r\n", 1024 * kMiB);
        });
        row("a reset", [](RawConnection& connection, const QByteArray&) { connection.reset(); });
        row("a cut body", [](RawConnection& connection, const QByteArray&) {
            connection.send(httpReply(200, calmStatuspage()).chopped(100));
            connection.close();
        });
    }
    void a_broken_page_lets_the_reading_age_and_recovers()
    {
        QFETCH(RawServer::Answer, trouble);
        Bench bench;
        bench.server.serve(kStatuspage, calmStatuspage());
        QVERIFY(bench.pass(2s));
        QVERIFY2(bench.view().snapshot, qPrintable(bench.view().fault));
        const auto readAt = bench.view().readAtMs;

        bench.server.answer(kStatuspage, trouble);
        QVERIFY(bench.pass(5min));
        QVERIFY(!bench.view().fault.isEmpty());
        QVERIFY(bench.view().snapshot);
        QVERIFY(!bench.view().stale);
        QCOMPARE(bench.view().readAtMs, readAt); // its age is told as it is
        QVERIFY(bench.pass(8min));
        QVERIFY(bench.pass(3min));
        QVERIFY(bench.view().stale);
        QCOMPARE(bench.view().readAtMs, readAt);

        bench.server.serve(kStatuspage, troubledStatuspage("2026-11-20T10:10:00Z"));
        QVERIFY(bench.pass(40min));
        QCOMPARE(bench.view().fault, u""_s);
        QVERIFY(!bench.view().stale);
        QVERIFY(bench.view().readAtMs > readAt);
        QCOMPARE(bench.view().snapshot->level, FeedLevel::PartialOutage);
    }

    void a_server_that_says_nothing_is_given_up_and_recovers()
    {
        Bench bench;
        bench.server.answer(kStatuspage, [](RawConnection&, const QByteArray&) {});
        bench.clock.advance(2s);
        QTRY_COMPARE(bench.server.requests().size(), 1);
        QVERIFY(bench.view().reading);
        bench.clock.advance(10s);
        QVERIFY(bench.rest());
        QVERIFY(bench.view().fault.contains(u"10 s"_s));
        bench.server.serve(kStatuspage, calmStatuspage());
        QVERIFY(bench.pass(7min));
        QVERIFY(bench.view().snapshot);
    }

    void a_page_moves_from_engine_to_engine_and_the_reading_goes_with_it()
    {
        Bench bench;
        const auto engine = [&bench] {
            return bench.view().snapshot ? bench.view().snapshot->engine : FeedEngine::Rss;
        };
        bench.server.serve(kStatuspage, calmStatuspage(), "\"a\"");
        QVERIFY(bench.pass(2s));
        QCOMPARE(engine(), FeedEngine::Statuspage);

        bench.server.forget();
        bench.server.serve(kInstatus, calmInstatus(), "\"b\"");
        QVERIFY(bench.pass(6min));
        QCOMPARE(engine(), FeedEngine::Instatus);
        QCOMPARE(bench.view().fault, u""_s);

        // A web page at every old address, and only a feed is left.
        bench.server.reply(kStatuspage, 200, webPage());
        bench.server.reply(kInstatus, 200, webPage());
        bench.server.serve(kAtom, calmAtom());
        QVERIFY(bench.pass(6min));
        QCOMPARE(engine(), FeedEngine::Atom);

        bench.server.forget();
        QVERIFY(bench.pass(6min));
        QCOMPARE(engine(), FeedEngine::Atom);
        QVERIFY(!bench.view().fault.isEmpty());

        bench.server.serve(kStatuspage, calmStatuspage());
        QVERIFY(bench.pass(7min));
        QCOMPARE(engine(), FeedEngine::Statuspage);
        QCOMPARE(bench.view().fault, u""_s);
    }

    void a_304_renews_the_reading()
    {
        Bench bench;
        bench.server.serve(kStatuspage, calmStatuspage(), "\"a\"");
        QVERIFY(bench.pass(2s));
        const auto first = bench.view();
        QVERIFY(first.snapshot);
        QCOMPARE(bench.server.confirmed(), 0);
        QVERIFY(bench.pass(1h));
        QCOMPARE(bench.server.confirmed(), 12);
        QCOMPARE(bench.view().snapshot, first.snapshot);
        QVERIFY(*bench.view().readAtMs - *first.readAtMs >= 55 * 60'000);
        QVERIFY(!bench.view().stale);
        QCOMPARE(bench.view().fault, u""_s);
    }

    void retry_after_is_waited_for()
    {
        Bench bench;
        bench.server.reply(kStatuspage, 429, "slow down", "Retry-After: 1200\r\n");
        QCOMPARE(bench.asked(2s), 1);
        QCOMPARE(bench.asked(19min), 0);
        bench.server.serve(kStatuspage, calmStatuspage());
        QCOMPARE(bench.asked(3min), 1);
        QVERIFY(bench.view().snapshot);
    }

    void a_page_that_moved_to_another_server_is_followed_without_its_tag()
    {
        Bench bench;
        StatusServer other;
        bench.server.serve(kStatuspage, calmStatuspage(), "\"secret-tag\"");
        QVERIFY(bench.pass(2s));
        other.serve(u"/new.json"_s, calmStatuspage("Moved"));
        bench.server.reply(kStatuspage, 302, {},
                           "Location: " + other.url(u"/new.json"_s).toEncoded() +
                               "\r\nSet-Cookie: a=b\r\n");
        QVERIFY(bench.pass(6min));
        QVERIFY(bench.view().snapshot);
        QCOMPARE(bench.view().snapshot->page, u"Moved"_s);
        QCOMPARE(other.requests().size(), 1);
        const QByteArray request = other.requests().first().toLower();
        QVERIFY(request.contains("user-agent: fuseboard/"));
        for (const char* header : {"if-none-match", "cookie", "authorization", "referer"})
            QVERIFY(!request.contains(header));
    }
};

QTEST_GUILESS_MAIN(TestMovingPage)
#include "tst_movingpage.moc"
