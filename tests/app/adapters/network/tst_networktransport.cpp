// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"
#include "tests/app/adapters/network/course.h"
#include "tests/app/adapters/network/gzip.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace fuseboard;

class TestNetworkTransport : public QObject
{
    Q_OBJECT
private slots:
    void answers_a_post_with_its_phases_in_order();
    void lists_models_by_get_and_looks_by_head();
    void stamps_each_chunk_when_it_came();
    void hands_on_a_chunk_that_is_not_yet_whole();
    void twenty_calls_begin_at_once();
    void a_bad_request_fails_without_a_connection();
    void cookies_are_never_sent_back();
    void redirects_are_replies_like_any_other_data();
    void redirects_are_replies_like_any_other();
    void a_login_challenge_is_a_reply_like_any_other();
    void silence_ends_with_the_cancel();
    void cancelled_within_any_event_it_is_silent_data();
    void cancelled_within_any_event_it_is_silent();
    void destroyed_within_any_event_it_is_silent_data();
    void destroyed_within_any_event_it_is_silent();
    void cancelled_before_it_began_it_touches_nothing();
    void a_call_outlives_its_transport();

private:
    static void addEventRows();

    FakeClock m_clock;
};

void TestNetworkTransport::answers_a_post_with_its_phases_in_order()
{
    RawServer server;
    server.answerWith(reply("hello"_ba, "200 OK"_ba, "X-Request-Id: req_1\r\n"_ba));
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url(u"/v1/chat"_s), "{\"a\": 1}"_ba));
    WAIT_UNTIL_OVER(course);

    QCOMPARE(course.letters(), u"CSHBE"_s);
    QVERIFY(!course.toldTooEarly);
    QCOMPARE(course.status(), 200);
    QCOMPARE(headerValue(course.find<HttpHead>()->headers, "x-request-id"), "req_1"_ba);
    QCOMPARE(course.body(), "hello"_ba);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().startsWith("POST /v1/chat HTTP/1.1\r\n"));
    QVERIFY(server.requests().constFirst().contains("\r\nAuthorization: Bearer " + kKey + "\r\n"));
    QVERIFY(server.requests().constFirst().contains("\r\nUser-Agent: Fuseboard/"));
    QVERIFY(server.requests().constFirst().endsWith("\r\n\r\n{\"a\": 1}"));
}

void TestNetworkTransport::lists_models_by_get_and_looks_by_head()
{
    RawServer server;
    server.onRequest([](RawConnection& connection, const QByteArray& request) {
        connection.send(request.startsWith("HEAD")
                            ? "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"_ba
                            : reply("[]"_ba));
    });
    NetworkTransport transport(m_clock);
    Course models;
    models.start(transport, get(server.url(u"/v1/models"_s)));
    WAIT_UNTIL_OVER(models);
    QCOMPARE(models.letters(), u"CSHBE"_s);
    QCOMPARE(models.body(), "[]"_ba);

    HttpRequest head = get(server.url());
    head.method = "HEAD"_ba;
    Course look;
    look.start(transport, head);
    WAIT_UNTIL_OVER(look);
    QCOMPARE(look.letters(), u"SHE"_s);
}

void TestNetworkTransport::stamps_each_chunk_when_it_came()
{
    RawServer server;
    NetworkTransport transport(m_clock);
    Course course;
    const Instant begin = m_clock.now();
    course.start(transport, post(server.url()));
    WAIT_FOR(server.requests().size() == 1 && course.has('S'));

    m_clock.advance(std::chrono::seconds(1));
    server.last().send(kChunkedHead);
    WAIT_FOR(course.has('H'));
    for (int i = 0; i < 3; ++i) {
        m_clock.advance(std::chrono::seconds(1));
        server.last().send(chunk("token "_ba));
        WAIT_FOR(course.body().size() == 6 * (i + 1));
    }
    m_clock.advance(std::chrono::seconds(1));
    server.last().send("0\r\n\r\n"_ba);
    WAIT_UNTIL_OVER(course);

    QList<int> seconds;
    for (const HttpEvent& event : course.events) {
        const Instant at = std::visit([](const auto& e) { return e.at; }, event);
        seconds += static_cast<int>(toSeconds(at - begin));
    }
    QCOMPARE(course.letters(), u"CSHBE"_s);
    QCOMPARE(seconds, (QList{0, 0, 1, 2, 3, 4, 5}));
}

void TestNetworkTransport::hands_on_a_chunk_that_is_not_yet_whole()
{
    RawServer server;
    server.onRequest([](RawConnection& connection, const QByteArray&) {
        connection.send(kChunkedHead + "a\r\nhello");
    });
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_FOR(course.body() == "hello");
    for (const char byte : ", you\r\n0\r\n\r\n"_ba) {
        server.last().send(QByteArray(1, byte));
        QTest::qWait(1);
    }
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s);
    QCOMPARE(course.body(), "hello, you"_ba);
}

void TestNetworkTransport::twenty_calls_begin_at_once()
{
    RawServer server;
    NetworkTransport transport(m_clock);
    std::vector<Course> courses(20);
    for (Course& course : courses)
        course.start(transport, post(server.url()));
    // None has been answered yet.
    WAIT_FOR(server.requests().size() == 20);
    for (RawConnection* connection : server.connections())
        connection->send(reply("hello"_ba));
    for (Course& course : courses) {
        WAIT_UNTIL_OVER(course);
        QCOMPARE(course.letters(), u"CSHBE"_s);
    }
}

void TestNetworkTransport::a_bad_request_fails_without_a_connection()
{
    RawServer server;
    NetworkTransport transport(m_clock);
    HttpRequest request = post(server.url());
    QByteArray bytes = kKey + "\r\nX: y";
    request.credential->secret = Secret::take(std::move(bytes));
    Course course;
    course.start(transport, request);
    WAIT_UNTIL_OVER(course);
    settle();
    QCOMPARE(course.letters(), u"!"_s);
    QVERIFY(!course.toldTooEarly);
    QVERIFY(!course.failure().message.contains(u"canary"_s));
    QVERIFY(server.connections().isEmpty());
}

void TestNetworkTransport::cookies_are_never_sent_back()
{
    RawServer server;
    server.answerWith(reply("hello"_ba, "200 OK"_ba, "Set-Cookie: id=1; Path=/\r\n"_ba));
    NetworkTransport transport(m_clock);
    for (int i = 0; i < 2; ++i) {
        Course course;
        course.start(transport, post(server.url()));
        WAIT_UNTIL_OVER(course);
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().constLast().toLower().contains("cookie"));
}

void TestNetworkTransport::redirects_are_replies_like_any_other_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestNetworkTransport::redirects_are_replies_like_any_other()
{
    QFETCH(int, status);
    RawServer other;
    RawServer server;
    server.answerWith(reply("moved"_ba, QByteArray::number(status) + " Moved",
                            "Location: " + other.url().toEncoded() + "\r\n"));
    NetworkTransport transport(m_clock);
    for (const HttpRequest& request : {post(server.url()), get(server.url())}) {
        Course course;
        course.start(transport, request);
        WAIT_UNTIL_OVER(course);
        QVERIFY(course.has('E'));
        QCOMPARE(course.status(), status);
        QCOMPARE(course.body(), "moved"_ba);
    }
    settle();
    QVERIFY(other.connections().isEmpty());
    QCOMPARE(server.requests().size(), 2);
}

void TestNetworkTransport::a_login_challenge_is_a_reply_like_any_other()
{
    RawServer server;
    server.answerWith(reply("{\"error\": \"bad key\"}"_ba, "401 Unauthorized"_ba,
                            "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba));
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    settle();
    QCOMPARE(course.letters(), u"CSHBE"_s);
    QCOMPARE(course.status(), 401);
    QCOMPARE(course.body(), "{\"error\": \"bad key\"}"_ba);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkTransport::silence_ends_with_the_cancel()
{
    RawServer server;
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_FOR(server.requests().size() == 1 && course.has('S'));
    course.call->cancel();
    WAIT_FOR(!server.last().isOpen());
    QCOMPARE(course.letters(), u"CS"_s);
    course.call->cancel(); // a second time is fine
}

void TestNetworkTransport::addEventRows()
{
    QTest::addColumn<char>("letter");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("course");
    QTest::newRow("Connecting") << 'C' << reply("hello"_ba) << u"C"_s;
    QTest::newRow("Sent") << 'S' << reply("hello"_ba) << u"CS"_s;
    QTest::newRow("Head") << 'H' << reply("hello"_ba) << u"CSH"_s;
    QTest::newRow("Chunk") << 'B' << reply("hello"_ba) << u"CSHB"_s;
    QTest::newRow("compressed Chunk")
        << 'B' << reply(gzip("hello"_ba), "200 OK"_ba, "Content-Encoding: gzip\r\n"_ba)
        << u"CSHB"_s;
    QTest::newRow("End") << 'E' << reply("hello"_ba) << u"CSHBE"_s;
    QTest::newRow("Failure") << '!' << "garbage"_ba << u"CS!"_s;
}

void TestNetworkTransport::cancelled_within_any_event_it_is_silent_data()
{
    addEventRows();
}

void TestNetworkTransport::cancelled_within_any_event_it_is_silent()
{
    QFETCH(char, letter);
    QFETCH(QByteArray, bytes);
    RawServer server;
    server.answerWith(bytes);
    NetworkTransport transport(m_clock);
    Course course;
    course.onEvent = [&course, letter](const HttpEvent& event) {
        if (letterOf(event) == letter)
            course.call->cancel();
    };
    course.start(transport, post(server.url()));
    WAIT_FOR(course.has(letter));
    settle();
    QTEST(course.letters(), "course");
}

void TestNetworkTransport::destroyed_within_any_event_it_is_silent_data()
{
    addEventRows();
}

void TestNetworkTransport::destroyed_within_any_event_it_is_silent()
{
    QFETCH(char, letter);
    QFETCH(QByteArray, bytes);
    RawServer server;
    server.answerWith(bytes);
    auto transport = std::make_unique<NetworkTransport>(m_clock);
    Course course;
    course.onEvent = [&course, &transport, letter](const HttpEvent& event) {
        if (letterOf(event) == letter) {
            course.call.reset();
            transport.reset();
        }
    };
    course.start(*transport, post(server.url()));
    WAIT_FOR(course.has(letter));
    settle();
    QTEST(course.letters(), "course");
}

void TestNetworkTransport::cancelled_before_it_began_it_touches_nothing()
{
    RawServer server;
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    course.call.reset();
    settle();
    QVERIFY(course.events.isEmpty());
    QVERIFY(server.connections().isEmpty());
}

void TestNetworkTransport::a_call_outlives_its_transport()
{
    RawServer server;
    auto transport = std::make_unique<NetworkTransport>(m_clock);
    Course course;
    course.start(*transport, post(server.url()));
    WAIT_FOR(server.requests().size() == 1);
    transport.reset();
    server.last().send(reply("hello"_ba));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s);
}

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
