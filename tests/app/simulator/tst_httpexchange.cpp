// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/httpexchange.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPost = "POST /alpha/v1/chat/completions?x=1 HTTP/1.1\r\n"
                         "Host: 127.0.0.1\r\nContent-Length: 5\r\n\r\nhello"_ba;

} // namespace

class TestHttpExchange : public QObject
{
    Q_OBJECT
private slots:
    void a_request_is_incomplete_at_every_byte_but_the_last();
    void the_next_request_in_the_buffer_stays_untouched();
    void refuses_with_the_fitting_status_data();
    void refuses_with_the_fitting_status();
    void a_head_without_end_is_refused_at_the_limit();
    void too_many_headers_are_refused();
    void the_connection_stays_open_only_when_both_sides_can_data();
    void the_connection_stays_open_only_when_both_sides_can();
    void a_client_that_waits_for_leave_is_noticed();
    void empty_lines_before_a_request_are_ignored();
};

void TestHttpExchange::a_request_is_incomplete_at_every_byte_but_the_last()
{
    for (qsizetype size = 0; size < kPost.size(); ++size)
        QCOMPARE(parseRequest(kPost.left(size)).state, RequestParse::State::Incomplete);
    const RequestParse parse = parseRequest(kPost);
    QCOMPARE(parse.state, RequestParse::State::Complete);
    QCOMPARE(parse.consumed, kPost.size());
    QCOMPARE(parse.request.method, "POST"_ba);
    QCOMPARE(parse.request.path, "/alpha/v1/chat/completions"_ba);
    QCOMPARE(parse.request.query, "x=1"_ba);
    QCOMPARE(headerValue(parse.request.headers, "host"), "127.0.0.1"_ba);
    QCOMPARE(parse.request.body, "hello"_ba);
}

void TestHttpExchange::the_next_request_in_the_buffer_stays_untouched()
{
    const QByteArray two = kPost + "GET /next HTTP/1.1\r\n\r\n";
    const RequestParse first = parseRequest(two);
    QCOMPARE(first.consumed, kPost.size());
    const RequestParse second = parseRequest(two.mid(first.consumed));
    QCOMPARE(second.state, RequestParse::State::Complete);
    QCOMPARE(second.request.path, "/next"_ba);
    QVERIFY(second.request.body.isEmpty());
}

void TestHttpExchange::refuses_with_the_fitting_status_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    auto post = [](const char* headers) {
        return "POST /a HTTP/1.1\r\n" + QByteArray(headers) + "\r\n\r\n";
    };
    QTest::newRow("negative length") << post("content-length: -1") << 400;
    QTest::newRow("length with sign") << post("content-length: +1") << 400;
    QTest::newRow("length without number") << post("content-length:") << 400;
    QTest::newRow("two lengths") << post("content-length: 1\r\ncontent-length: 2") << 400;
    QTest::newRow("length over all bounds") << post("content-length: 99999999999999999999") << 413;
    QTest::newRow("body over 8 MiB") << post("content-length: 8388609") << 413;
    QTest::newRow("chunked") << post("transfer-encoding: chunked") << 411;
    QTest::newRow("chunked and length")
        << post("transfer-encoding: chunked\r\ncontent-length: 3") << 400;
    QTest::newRow("no length") << post("host: a") << 411;
    QTest::newRow("folded header") << post("a: b\r\n c: d") << 400;
    QTest::newRow("space before colon") << post("a : b") << 400;
    QTest::newRow("no colon") << post("nonsense") << 400;
    QTest::newRow("bare line feed in a value") << post("a: b\nc: d") << 400;
    QTest::newRow("garbage") << "\x16\x03\x01\x02\r\n\r\n"_ba << 400;
    QTest::newRow("no version") << "GET /\r\n\r\n"_ba << 400;
    QTest::newRow("absolute target") << "GET http://a/ HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("version 2") << "PRI / HTTP/2.0\r\n\r\n"_ba << 505;
}

void TestHttpExchange::refuses_with_the_fitting_status()
{
    QFETCH(QByteArray, bytes);
    const RequestParse parse = parseRequest(bytes);
    QCOMPARE(parse.state, RequestParse::State::Bad);
    QTEST(parse.status, "status");
}

void TestHttpExchange::a_head_without_end_is_refused_at_the_limit()
{
    const QByteArray endless(kMaxRequestHead, 'a');
    QCOMPARE(parseRequest(endless.chopped(1)).state, RequestParse::State::Incomplete);
    QCOMPARE(parseRequest(endless).status, 431);
    QCOMPARE(parseRequest("\r\n"_ba.repeated(kMaxRequestHead)).status, 431);
}

void TestHttpExchange::too_many_headers_are_refused()
{
    QCOMPARE(parseRequest("GET / HTTP/1.1\r\n" + "a: b\r\n"_ba.repeated(201) + "\r\n").status, 431);
    QCOMPARE(parseRequest("GET / HTTP/1.1\r\n" + "a: b\r\n"_ba.repeated(200) + "\r\n").state,
             RequestParse::State::Complete);
}

void TestHttpExchange::the_connection_stays_open_only_when_both_sides_can_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << "GET / HTTP/1.1\r\n\r\n"_ba << true;
    QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n"_ba << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
}

void TestHttpExchange::the_connection_stays_open_only_when_both_sides_can()
{
    QFETCH(QByteArray, bytes);
    QTEST(parseRequest(bytes).request.keepAlive, "keepAlive");
}

void TestHttpExchange::a_client_that_waits_for_leave_is_noticed()
{
    const QByteArray head =
        "POST / HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"_ba;
    QVERIFY(parseRequest(head).awaitsContinue);
    QVERIFY(!parseRequest(kPost.chopped(2)).awaitsContinue);
    QCOMPARE(parseRequest(head + "ab").state, RequestParse::State::Complete);
}

void TestHttpExchange::empty_lines_before_a_request_are_ignored()
{
    const RequestParse parse = parseRequest("\r\n\r\n" + kPost);
    QCOMPARE(parse.state, RequestParse::State::Complete);
    QCOMPARE(parse.consumed, kPost.size() + 4);
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
