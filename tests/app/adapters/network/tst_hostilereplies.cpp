// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"
#include "tests/app/adapters/network/course.h"
#include "tests/app/adapters/network/gzip.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QTimer>

#include <algorithm>

using namespace fuseboard;

namespace {

constexpr qsizetype kMostInTurn = 192 * 1024;

/// How much a call hands over in one turn of the event loop. Counted, not measured: a slow machine
/// comes to the same numbers.
class Turns
{
public:
    explicit Turns(Course& course)
    {
        course.onEvent = [this](const HttpEvent& event) {
            ++m_events;
            if (const auto* chunk = std::get_if<HttpChunk>(&event)) {
                m_inTurn += chunk->bytes.size();
                m_most = std::max(m_most, m_inTurn);
            }
        };
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_inTurn = 0; });
        m_timer.start(0);
    }

    qsizetype most() const { return m_most; }
    int events() const { return m_events; }

private:
    QTimer m_timer;
    qsizetype m_inTurn = 0;
    qsizetype m_most = 0;
    int m_events = 0;
};

} // namespace

/// What a hostile server can cost, seen from outside: through the transport.
class TestHostileReplies : public QObject
{
    Q_OBJECT
private slots:
    void floods_end_at_their_limits_data();
    void floods_end_at_their_limits();
    void a_body_of_single_bytes_comes_in_few_pieces();
    void a_bomb_goes_off_in_small_turns();
    void other_calls_are_served_while_one_is_flooded();
    void a_hundred_mebibytes_of_error_cost_one();
    void what_follows_the_reply_is_not_read_data();
    void what_follows_the_reply_is_not_read();
    void bytes_that_are_no_text_are_handed_on_as_they_are();
    void a_reply_that_ends_with_its_connection_is_read_to_its_end();

private:
    FakeClock m_clock;
};

void TestHostileReplies::floods_end_at_their_limits_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("flood");
    QTest::addColumn<QString>("says");
    QTest::newRow("interim replies")
        << ""_ba
        << "HTTP/1.1 100 Continue\r\n\r\n"_ba << u"its head is over 64 KiB"_s;
    QTest::newRow("interim replies with headers")
        << ""_ba
        << "HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"_ba << u"its head is over 64 KiB"_s;
    QTest::newRow("headers") << "HTTP/1.1 200 OK\r\n"_ba
                             << "X: y\r\n"_ba << u"it has more than 256 headers"_s;
    QTest::newRow("one header") << "HTTP/1.1 200 OK\r\nX: "_ba
                                << "aaaaaaaa"_ba << u"its head is over 64 KiB"_s;
    QTest::newRow("folds of a header") << "HTTP/1.1 200 OK\r\nX: y\r\n"_ba
                                       << " y\r\n"_ba << u"its head is over 64 KiB"_s;
    QTest::newRow("reason") << "HTTP/1.1 200 "_ba
                            << "OK "_ba << u"its head is over 64 KiB"_s;
    QTest::newRow("chunk size") << kChunkedHead << "00000000"_ba
                                << u"a chunk's size is unreadable"_s;
    QTest::newRow("chunk extension") << kChunkedHead + "1;"
                                     << "a=b;"_ba << u"a chunk's size is unreadable"_s;
    QTest::newRow("chunk extensions") << kChunkedHead << "1;abc=defghijklmnopq\r\nx\r\n"_ba
                                      << u"the extensions of its chunks are over 64 KiB"_s;
    QTest::newRow("trailers") << kChunkedHead + "0\r\n"
                              << "X: y\r\n"_ba << u"its trailers are over 64 KiB"_s;
}

void TestHostileReplies::floods_end_at_their_limits()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, flood);
    QFETCH(QString, says);
    RawServer server;
    server.onRequest([&](RawConnection& connection, const QByteArray&) {
        connection.send(start);
        connection.pour(flood.repeated(1000), 100 * kMiB / flood.size() * flood.size());
    });
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.failure().kind, HttpFailureKind::Protocol);
    QVERIFY2(course.failure().message.contains(says), qPrintable(course.failure().message));
    QVERIFY(course.events.size() < 20);
    WAIT_FOR(!server.last().isOpen());
}

void TestHostileReplies::a_body_of_single_bytes_comes_in_few_pieces()
{
    constexpr int bytes = 400'000;
    RawServer server;
    server.onRequest([](RawConnection& connection, const QByteArray&) {
        connection.send(kChunkedHead);
        connection.pour("1\r\nx\r\n"_ba.repeated(1000), bytes * 6);
    });
    NetworkTransport transport(m_clock);
    Course course;
    const Turns turns(course);
    course.start(transport, post(server.url()));
    WAIT_FOR(course.body().size() == bytes);
    server.last().send("0\r\n\r\n"_ba);
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s);
    QVERIFY2(turns.events() < bytes / 100, qPrintable(QString::number(turns.events())));
    QVERIFY2(turns.most() <= kMostInTurn, qPrintable(QString::number(turns.most())));
}

void TestHostileReplies::a_bomb_goes_off_in_small_turns()
{
    RawServer server;
    server.answerWith(
        reply(gzip(QByteArray(16 * kMiB, ':')), "200 OK"_ba, "Content-Encoding: gzip\r\n"_ba));
    NetworkTransport transport(m_clock);
    HttpRequest request = post(server.url());
    request.maxBodyBytes = 4 * kMiB;
    Course course;
    const Turns turns(course);
    course.start(transport, request);
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.failure().kind, HttpFailureKind::BodyTooLarge);
    QCOMPARE(course.body().size(), 4 * kMiB);
    QVERIFY2(turns.most() <= kMostInTurn, qPrintable(QString::number(turns.most())));
}

void TestHostileReplies::other_calls_are_served_while_one_is_flooded()
{
    RawServer flooding;
    flooding.onRequest([](RawConnection& connection, const QByteArray&) {
        connection.send("HTTP/1.1 200 OK\r\n\r\n"_ba);
        connection.pour(QByteArray(64 * 1024, ':'), 4096 * kMiB);
    });
    RawServer server;
    server.answerWith(reply("hello"_ba));
    NetworkTransport transport(m_clock);
    HttpRequest endless = post(flooding.url());
    endless.maxBodyBytes = 4096 * kMiB;
    qint64 received = 0;
    const auto call = transport.start(endless, [&received](const HttpEvent& event) {
        if (const auto* chunk = std::get_if<HttpChunk>(&event))
            received += chunk->bytes.size();
    });
    WAIT_FOR(received > kMiB);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s);
}

void TestHostileReplies::a_hundred_mebibytes_of_error_cost_one()
{
    RawServer server;
    server.onRequest([](RawConnection& connection, const QByteArray&) {
        connection.send("HTTP/1.1 529 Overloaded\r\nContent-Encoding: gzip\r\n\r\n" +
                        gzip("{\"type\": \"error\"}" + QByteArray(100 * kMiB, ' ')));
    });
    NetworkTransport transport(m_clock);
    Course course;
    const Turns turns(course);
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s); // no failure of its own: the status says what is wrong
    QCOMPARE(course.status(), 529);
    QVERIFY(course.body().startsWith("{\"type\": \"error\"}"));
    QCOMPARE(course.body().size(), kMiB);
    QVERIFY(turns.most() <= kMostInTurn);
}

void TestHostileReplies::what_follows_the_reply_is_not_read_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << reply("hello"_ba) + QByteArray(100'000, '\0');
    QTest::newRow("a second reply") << reply("hello"_ba) + reply("stolen"_ba, "401 No"_ba);
    QTest::newRow("more than the length") << reply("hello"_ba) + ", world";
    QTest::newRow("more than the chunks") << kChunkedHead + "5\r\nhello\r\n0\r\n\r\nHTTP/1.1 500";
}

void TestHostileReplies::what_follows_the_reply_is_not_read()
{
    QFETCH(QByteArray, bytes);
    RawServer server;
    server.answerWith(bytes);
    NetworkTransport transport(m_clock);
    for (int call = 1; call <= 2; ++call) {
        Course course;
        course.start(transport, post(server.url()));
        WAIT_UNTIL_OVER(course);
        QCOMPARE(course.letters(), u"CSHBE"_s); // never on the same connection again
        QCOMPARE(course.status(), 200);
        QCOMPARE(course.body(), "hello"_ba);
    }
    QCOMPARE(server.connections().size(), 2);
}

void TestHostileReplies::bytes_that_are_no_text_are_handed_on_as_they_are()
{
    const QByteArray bytes = "\xff\xfe\x00\xc3\x28\xed\xa0\x80"_ba;
    RawServer server;
    server.answerWith(reply(bytes, "200 \xff\xfe"_ba, "X-\xff: \xc3\x28\r\n"_ba));
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s);
    QCOMPARE(course.body(), bytes);
}

void TestHostileReplies::a_reply_that_ends_with_its_connection_is_read_to_its_end()
{
    const QByteArray body(900'000, 'a');
    RawServer server;
    server.onRequest([&body](RawConnection& connection, const QByteArray&) {
        connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body);
        connection.close();
    });
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QVERIFY2(course.has('E'), qPrintable(course.failure().message));
    QCOMPARE(course.body().size(), body.size());
}

QTEST_GUILESS_MAIN(TestHostileReplies)
#include "tst_hostilereplies.moc"
