// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"
#include "tests/app/adapters/network/course.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace fuseboard;

/// When a connection serves a second call, seen from outside: through the transport.
class TestConnectionPool : public QObject
{
    Q_OBJECT
private slots:
    void uses_a_connection_again();
    void a_connection_the_server_closed_is_not_used_again();
    void a_connection_with_leftovers_is_not_used_again();
    void a_reply_left_at_its_last_byte_leaves_its_connection_too();
    void a_reply_left_before_that_closes_it();
    void a_used_connection_cut_before_the_answer_was_one_attempt();

private:
    FakeClock m_clock;
};

void TestConnectionPool::uses_a_connection_again()
{
    RawServer server;
    server.answerWith(reply("hello"_ba));
    NetworkTransport transport(m_clock);
    Course first;
    first.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(first);
    Course second;
    second.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(second);

    QCOMPARE(first.letters(), u"CSHBE"_s);
    QCOMPARE(second.letters(), u"SHBE"_s);
    QCOMPARE(server.connections().size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

/// As a stream is left at its own end marker, which comes with the last chunk or before it.
void TestConnectionPool::a_reply_left_at_its_last_byte_leaves_its_connection_too()
{
    RawServer server;
    server.answerWith(kChunkedHead + chunk("data: [DONE]\n\n") + "0\r\n\r\n");
    NetworkTransport transport(m_clock);
    Course first;
    first.onEvent = [&](const HttpEvent& event) {
        if (std::holds_alternative<HttpChunk>(event))
            first.call->cancel();
    };
    first.start(transport, post(server.url()));
    QTRY_COMPARE_WITH_TIMEOUT(first.letters(), u"CSHB"_s, kGenerous);
    Course second;
    second.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(second);

    QCOMPARE(second.letters(), u"SHBE"_s);
    QCOMPARE(server.connections().size(), 1);
}

void TestConnectionPool::a_reply_left_before_that_closes_it()
{
    RawServer server;
    server.answerWith(kChunkedHead + chunk("data: [DONE]\n\n"));
    NetworkTransport transport(m_clock);
    Course first;
    first.onEvent = [&](const HttpEvent& event) {
        if (std::holds_alternative<HttpChunk>(event))
            first.call->cancel();
    };
    first.start(transport, post(server.url()));
    QTRY_COMPARE_WITH_TIMEOUT(first.letters(), u"CSHB"_s, kGenerous);
    QTRY_VERIFY_WITH_TIMEOUT(!server.last().isOpen(), kGenerous);
}

void TestConnectionPool::a_connection_the_server_closed_is_not_used_again()
{
    RawServer server;
    server.answerWith(reply("hello"_ba));
    NetworkTransport transport(m_clock);
    Course first;
    first.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(first);
    server.last().close();
    Course second;
    second.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(second);

    QCOMPARE(second.letters(), u"CSHBE"_s);
    QCOMPARE(server.connections().size(), 2);
}

void TestConnectionPool::a_connection_with_leftovers_is_not_used_again()
{
    RawServer server;
    server.answerWith(reply("hello"_ba) + "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
    NetworkTransport transport(m_clock);
    for (int i = 1; i <= 2; ++i) {
        Course course;
        course.start(transport, post(server.url()));
        WAIT_UNTIL_OVER(course);
        QCOMPARE(course.letters(), u"CSHBE"_s);
        QCOMPARE(course.body(), "hello"_ba);
        QCOMPARE(server.connections().size(), i);
    }
}

void TestConnectionPool::a_used_connection_cut_before_the_answer_was_one_attempt()
{
    RawServer server;
    server.onRequest([&server](RawConnection& connection, const QByteArray&) {
        if (server.requests().size() == 1)
            connection.send(reply("hello"_ba));
        else
            connection.reset();
    });
    NetworkTransport transport(m_clock);
    Course first;
    first.start(transport, get(server.url()));
    WAIT_UNTIL_OVER(first);
    Course second;
    second.start(transport, get(server.url()));
    WAIT_UNTIL_OVER(second);
    settle();
    QCOMPARE(second.failure().kind, HttpFailureKind::Reset);
    QCOMPARE(server.connections().size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestConnectionPool)
#include "tst_connectionpool.moc"
