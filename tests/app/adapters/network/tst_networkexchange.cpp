// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"
#include "tests/app/adapters/network/course.h"
#include "tests/app/adapters/network/gzip.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QHostInfo>
#include <QTest>

using namespace fuseboard;

/// What becomes of good, cut, broken and endless replies, seen from outside: through the transport.
class TestNetworkExchange : public QObject
{
    Q_OBJECT
private slots:
    void a_name_that_was_looked_up_is_told_with_the_time();
    void a_reply_before_the_request_was_sent_is_read();
    void a_connection_cut_before_the_answer_was_one_attempt_data();
    void a_connection_cut_before_the_answer_was_one_attempt();
    void a_reply_cut_anywhere_is_a_failure_data();
    void a_reply_cut_anywhere_is_a_failure();
    void a_reply_that_is_not_http_is_a_failure_data();
    void a_reply_that_is_not_http_is_a_failure();
    void a_head_without_end_is_cut_off();
    void decompresses_a_reply();
    void a_gzip_bomb_is_cut_at_the_limit();
    void an_endless_error_is_cut_and_ends_well_data();
    void an_endless_error_is_cut_and_ends_well();
    void an_endless_success_is_too_large();
    void a_body_of_just_the_limit_is_whole();
    void replies_without_a_body_end_data();
    void replies_without_a_body_end();

private:
    FakeClock m_clock;
};

void TestNetworkExchange::a_name_that_was_looked_up_is_told_with_the_time()
{
    const auto lookedUp = [this](const QString& host) {
        RawServer server;
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        NetworkTransport transport(m_clock);
        Course course;
        course.start(transport, post(server.url({}, host), "x"));
        const bool over = QTest::qWaitFor([&course] { return course.isOver(); });
        return over && course.find<HttpSent>() && course.find<HttpSent>()->lookedUpAt;
    };
    QVERIFY(!lookedUp(QStringLiteral("127.0.0.1"))); // there is nothing to look up
    const QString name = QHostInfo::localHostName();
    if (!QHostInfo::fromName(name).addresses().contains(QHostAddress(QHostAddress::LocalHost)))
        QSKIP("this machine's name does not lead to 127.0.0.1");
    QVERIFY(lookedUp(name));
}

void TestNetworkExchange::a_reply_before_the_request_was_sent_is_read()
{
    RawServer server;
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url(), QByteArray(16 * kMiB, 'a')));
    WAIT_FOR(server.connections().size() == 1 && !server.last().received().isEmpty());
    server.last().send(reply("too large"_ba, "413 Content Too Large"_ba));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.status(), 413);
    QCOMPARE(course.body(), "too large"_ba);
    QVERIFY(course.has('E'));
}

void TestNetworkExchange::a_connection_cut_before_the_answer_was_one_attempt_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("hard");
    for (const QByteArray& method : {"POST"_ba, "GET"_ba, "HEAD"_ba}) {
        QTest::addRow("%s, closed", method.constData()) << method << false;
        QTest::addRow("%s, reset", method.constData()) << method << true;
    }
}

void TestNetworkExchange::a_connection_cut_before_the_answer_was_one_attempt()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, hard);
    RawServer server;
    server.onRequest([hard](RawConnection& connection, const QByteArray&) {
        hard ? connection.reset() : connection.close();
    });
    NetworkTransport transport(m_clock);
    HttpRequest request = post(server.url());
    request.method = method;
    Course course;
    course.start(transport, request);
    WAIT_UNTIL_OVER(course);
    settle();
    QCOMPARE(course.failure().kind, HttpFailureKind::Reset);
    QCOMPARE(course.failure().message, u"The server closed the connection before it answered."_s);
    QCOMPARE(server.connections().size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkExchange::a_reply_cut_anywhere_is_a_failure_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("hard");
    QTest::addColumn<QString>("where");
    const QByteArray packed = gzip("hello, world"_ba.repeated(20));
    struct Start
    {
        const char* name;
        QByteArray bytes;
        QString where;
    };
    const QString inHead = u" inside the head of its reply."_s;
    const QString after = u" inside its reply, after %1 bytes."_s;
    const QString half = u"%1 of %2"_s.arg(packed.size() / 2).arg(packed.size());
    const QList<Start> starts = {
        {"in the status line", "HTTP/1.1 2"_ba, inHead},
        {"in the head", "HTTP/1.1 200 OK\r\nContent-Le"_ba, inHead},
        {"before the length", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"_ba,
         after.arg(u"5 of 100"_s)},
        {"in a chunk", kChunkedHead + "5\r\nhello\r\nff\r\nworld", after.arg(u"10"_s)},
        {"between chunks", kChunkedHead + "5\r\nhello\r\n", after.arg(u"5"_s)},
        {"in the trailers", kChunkedHead + "5\r\nhello\r\n0\r\n", after.arg(u"5"_s)},
        {"gzip before the length",
         "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " +
             QByteArray::number(packed.size()) + "\r\n\r\n" + packed.first(packed.size() / 2),
         after.arg(half)},
    };
    for (const Start& start : starts) {
        QTest::addRow("%s, closed", start.name) << start.bytes << false << start.where;
        QTest::addRow("%s, reset", start.name) << start.bytes << true << start.where;
    }
    // Without a length, only the compressed stream itself can tell.
    QTest::newRow("gzip until close, closed")
        << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + packed.first(packed.size() / 2)
        << false << after.arg(packed.size() / 2);
}

void TestNetworkExchange::a_reply_cut_anywhere_is_a_failure()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, hard);
    QFETCH(QString, where);
    RawServer server;
    server.answerWith(start);
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_FOR(server.requests().size() == 1);
    settle(); // a reset would take what has not arrived yet with it
    hard ? server.last().reset() : server.last().close();
    WAIT_UNTIL_OVER(course);
    QVERIFY2(!course.has('E'), qPrintable(course.letters()));
    QCOMPARE(course.failure().kind, HttpFailureKind::Cut);
    QCOMPARE(course.failure().message, u"The server closed the connection"_s + where);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkExchange::a_reply_that_is_not_http_is_a_failure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << "garbage\r\n\r\n"_ba;
    QTest::newRow("garbage without an end") << "\x16\x03\x01"_ba;
    QTest::newRow("bad chunk size") << kChunkedHead + "5\r\nhello\r\nzz\r\nworld\r\n0\r\n\r\n";
    QTest::newRow("not gzip") << reply("plain text"_ba, "200 OK"_ba,
                                       "Content-Encoding: gzip\r\n"_ba);
    QTest::newRow("gzip that ends too early")
        << reply(gzip("hello"_ba).chopped(4), "200 OK"_ba, "Content-Encoding: gzip\r\n"_ba);
    QTest::newRow("unknown compression")
        << reply("????"_ba, "200 OK"_ba, "Content-Encoding: br\r\n"_ba);
}

void TestNetworkExchange::a_reply_that_is_not_http_is_a_failure()
{
    QFETCH(QByteArray, bytes);
    RawServer server;
    server.answerWith(bytes);
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, get(server.url()));
    WAIT_UNTIL_OVER(course);
    settle();
    QVERIFY(!course.has('E'));
    QCOMPARE(course.failure().kind, HttpFailureKind::Protocol);
    QVERIFY(course.failure().message.startsWith(u"The server's reply can't be read: "_s));
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkExchange::a_head_without_end_is_cut_off()
{
    RawServer server;
    server.onRequest([](RawConnection& connection, const QByteArray&) {
        connection.send("HTTP/1.1 200 OK\r\nX-Long: "_ba);
        connection.pour(QByteArray(64 * 1024, 'a'), 50 * kMiB);
    });
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CS!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Protocol);
    QVERIFY(course.failure().message.contains(u"64 KiB"_s));
}

void TestNetworkExchange::decompresses_a_reply()
{
    const QByteArray text = "data: {}\n\n"_ba.repeated(1000);
    RawServer server;
    server.answerWith(reply(gzip(text), "200 OK"_ba, "Content-Encoding: gzip\r\n"_ba));
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s);
    QCOMPARE(course.body(), text);
}

void TestNetworkExchange::a_gzip_bomb_is_cut_at_the_limit()
{
    RawServer server;
    server.answerWith(
        reply(gzip(QByteArray(64 * kMiB, '\0')), "200 OK"_ba, "Content-Encoding: gzip\r\n"_ba));
    NetworkTransport transport(m_clock);
    HttpRequest request = post(server.url());
    request.maxBodyBytes = kMiB;
    Course course;
    course.start(transport, request);
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.failure().kind, HttpFailureKind::BodyTooLarge);
    QCOMPARE(course.body().size(), kMiB);
}

void TestNetworkExchange::an_endless_error_is_cut_and_ends_well_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("500") << "500 Internal Server Error"_ba;
    QTest::newRow("401") << "401 Unauthorized"_ba;
    QTest::newRow("302") << "302 Found"_ba;
}

void TestNetworkExchange::an_endless_error_is_cut_and_ends_well()
{
    QFETCH(QByteArray, status);
    RawServer server;
    server.onRequest([status](RawConnection& connection, const QByteArray&) {
        connection.send("HTTP/1.1 " + status + "\r\nContent-Length: 104857600\r\n\r\n");
        connection.pour(QByteArray(64 * 1024, 'a'), 100 * kMiB);
    });
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s);
    QCOMPARE(course.body().size(), kMiB);
    WAIT_FOR(!server.last().isOpen());
}

void TestNetworkExchange::an_endless_success_is_too_large()
{
    RawServer server;
    server.onRequest([](RawConnection& connection, const QByteArray&) {
        connection.send("HTTP/1.1 200 OK\r\n\r\n"_ba);
        connection.pour(QByteArray(64 * 1024, 'a'), 100 * kMiB);
    });
    NetworkTransport transport(m_clock);
    HttpRequest request = post(server.url());
    request.maxBodyBytes = 2 * kMiB;
    Course course;
    course.start(transport, request);
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHB!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::BodyTooLarge);
    QCOMPARE(course.failure().message, u"The reply is larger than 2 MiB."_s);
    QVERIFY(course.body().size() <= 2 * kMiB);
    WAIT_FOR(!server.last().isOpen());
}

void TestNetworkExchange::a_body_of_just_the_limit_is_whole()
{
    RawServer server;
    server.answerWith(reply("12345"_ba));
    NetworkTransport transport(m_clock);
    HttpRequest request = post(server.url());
    request.maxBodyBytes = 5;
    Course whole;
    whole.start(transport, request);
    WAIT_UNTIL_OVER(whole);
    QCOMPARE(whole.letters(), u"CSHBE"_s);

    request.maxBodyBytes = 4;
    Course over;
    over.start(transport, request);
    WAIT_UNTIL_OVER(over);
    QCOMPARE(over.failure().kind, HttpFailureKind::BodyTooLarge);
}

void TestNetworkExchange::replies_without_a_body_end_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("204") << "HTTP/1.1 204 No Content\r\n\r\n"_ba;
    QTest::newRow("304") << "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n"_ba;
    QTest::newRow("length 0") << reply(""_ba);
    QTest::newRow("no chunks") << kChunkedHead + "0\r\n\r\n";
    QTest::newRow("gzip of nothing") << reply(""_ba, "200 OK"_ba, "Content-Encoding: gzip\r\n"_ba);
}

void TestNetworkExchange::replies_without_a_body_end()
{
    QFETCH(QByteArray, bytes);
    RawServer server;
    server.answerWith(bytes);
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, get(server.url()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHE"_s);
}

QTEST_GUILESS_MAIN(TestNetworkExchange)
#include "tst_networkexchange.moc"
