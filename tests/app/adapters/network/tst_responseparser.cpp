// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/responseparser.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using Step = ResponseParser::Step;

namespace {

struct Reading
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    Step last = Step::NeedMore;
    bool whole = false; ///< after the connection was closed
    bool open = false;
    QString fault;
};

/// Hands the reply over in pieces of `size` bytes, then closes the connection.
Reading read(const QByteArray& reply, qsizetype size, const QByteArray& method = "POST"_ba)
{
    ResponseParser parser(method);
    Reading reading;
    for (qsizetype at = 0; at < reply.size(); at += size) {
        parser.push(reply.mid(at, size));
        for (bool more = true; more;) {
            reading.last = parser.next();
            more = reading.last == Step::Head || reading.last == Step::Body;
            if (reading.last == Step::Head) {
                reading.status = parser.status();
                reading.headers = parser.headers();
            } else if (reading.last == Step::Body) {
                reading.body += parser.body();
            }
        }
    }
    reading.whole = parser.isWholeWhenClosed();
    reading.open = parser.leavesConnectionOpen();
    reading.fault = parser.fault();
    return reading;
}

} // namespace

class TestResponseParser : public QObject
{
    Q_OBJECT
private slots:
    void reads_replies_split_anywhere_data();
    void reads_replies_split_anywhere();
    void refuses_what_breaks_the_rules_data();
    void refuses_what_breaks_the_rules();
    void a_cut_reply_is_not_whole_data();
    void a_cut_reply_is_not_whole();
    void hands_out_each_byte_of_a_body_as_it_comes();
    void joins_folded_headers();
    void skips_interim_replies();
    void bounds_head_and_trailers();
    void an_endless_line_ends_at_the_limit();
    void knows_when_the_connection_may_be_used_again_data();
    void knows_when_the_connection_may_be_used_again();
};

void TestResponseParser::reads_replies_split_anywhere_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("done");

    QTest::newRow("length") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"_ba
                            << "POST"_ba << 200 << "hello"_ba << true;
    QTest::newRow("bare line feeds") << "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello"_ba
                                     << "POST"_ba << 200 << "hello"_ba << true;
    QTest::newRow("no reason") << "HTTP/1.1 503\r\nContent-Length: 0\r\n\r\n"_ba
                               << "POST"_ba << 503 << ""_ba << true;
    QTest::newRow("until close") << "HTTP/1.0 200 OK\r\n\r\nhello"_ba
                                 << "POST"_ba << 200 << "hello"_ba << false;
    QTest::newRow("chunks with extension and trailer")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n5;a=b\r\nhello\r\nA\r\n, world!!!\r\n0\r\nX: y\r\n\r\n"_ba
        << "POST"_ba << 200 << "hello, world!!!"_ba << true;
    QTest::newRow("chunks win over a length")
        << "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"_ba
        << "POST"_ba << 200 << "hello"_ba << true;
    QTest::newRow("the same length twice")
        << "HTTP/1.1 200 OK\r\nContent-Length: 5, 5\r\nContent-Length: 5\r\n\r\nhello"_ba
        << "POST"_ba << 200 << "hello"_ba << true;
    QTest::newRow("204") << "HTTP/1.1 204 No Content\r\n\r\n"_ba
                         << "POST"_ba << 204 << ""_ba << true;
    QTest::newRow("304 with a length")
        << "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"_ba
        << "GET"_ba << 304 << ""_ba << true;
    QTest::newRow("HEAD") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"_ba
                          << "HEAD"_ba << 200 << ""_ba << true;
}

void TestResponseParser::reads_replies_split_anywhere()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, done);

    for (qsizetype size = 1; size <= reply.size(); ++size) {
        const Reading reading = read(reply, size, method);
        QCOMPARE(reading.status, status);
        QCOMPARE(reading.body, body);
        QCOMPARE(reading.last == Step::Done, done);
        QVERIFY(reading.whole);
    }
}

void TestResponseParser::refuses_what_breaks_the_rules_data()
{
    QTest::addColumn<QByteArray>("reply");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;

    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9.2\r\n"_ba;
    QTest::newRow("not HTTP, without a line end") << "garbag"_ba;
    QTest::newRow("HTTP/2") << "HTTP/2 200\r\n\r\n"_ba;
    QTest::newRow("no status") << "HTTP/1.1 abc OK\r\n\r\n"_ba;
    QTest::newRow("status of four digits") << "HTTP/1.1 2000 OK\r\n\r\n"_ba;
    QTest::newRow("header without colon") << "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n"_ba;
    QTest::newRow("header without name") << "HTTP/1.1 200 OK\r\n: x\r\n\r\n"_ba;
    QTest::newRow("fold before any header") << "HTTP/1.1 200 OK\r\n x: y\r\n\r\n"_ba;
    QTest::newRow("negative length") << "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello"_ba;
    QTest::newRow("huge length")
        << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nhello"_ba;
    QTest::newRow("two lengths")
        << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello"_ba;
    QTest::newRow("unknown coding") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello"_ba;
    QTest::newRow("another protocol") << "HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n"_ba;
    QTest::newRow("chunk size of letters") << chunked + "5\r\nhello\r\nzz\r\nworld\r\n0\r\n\r\n";
    QTest::newRow("empty chunk size") << chunked + "\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("negative chunk size") << chunked + "-5\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("huge chunk size") << chunked + "ffffffffffffffff\r\nhello";
    QTest::newRow("chunk longer than it said") << chunked + "5\r\nhello, world\r\n0\r\n\r\n";
}

void TestResponseParser::refuses_what_breaks_the_rules()
{
    QFETCH(QByteArray, reply);
    for (qsizetype size = 1; size <= reply.size(); ++size) {
        const Reading reading = read(reply, size);
        QCOMPARE(reading.last, Step::Broken);
        QVERIFY(!reading.fault.isEmpty());
        QVERIFY(!reading.whole);
    }
}

void TestResponseParser::a_cut_reply_is_not_whole_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("length") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"_ba;
    QTest::newRow("chunks")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"_ba;
}

void TestResponseParser::a_cut_reply_is_not_whole()
{
    QFETCH(QByteArray, reply);
    for (qsizetype end = 0; end < reply.size(); ++end)
        QVERIFY2(!read(reply.first(end), 7).whole, reply.first(end).constData());
    QVERIFY(read(reply, 7).whole);
}

void TestResponseParser::hands_out_each_byte_of_a_body_as_it_comes()
{
    ResponseParser parser("POST"_ba);
    parser.push("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe"_ba);
    QCOMPARE(parser.next(), Step::Head);
    QCOMPARE(parser.next(), Step::Body);
    QCOMPARE(parser.body(), "he"_ba);
    QCOMPARE(parser.next(), Step::NeedMore);
    parser.push("l"_ba);
    QCOMPARE(parser.next(), Step::Body);
    QCOMPARE(parser.body(), "l"_ba);
    QCOMPARE(parser.next(), Step::NeedMore);
}

void TestResponseParser::joins_folded_headers()
{
    const Reading reading =
        read("HTTP/1.1 200 OK\r\nX-Long: one\r\n  two\r\nContent-Length: 0\r\n\r\n"_ba, 1);
    QCOMPARE(reading.headers.value(0), qMakePair("X-Long"_ba, "one two"_ba));
}

void TestResponseParser::skips_interim_replies()
{
    const Reading reading =
        read("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n"
             "\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba,
             1);
    QCOMPARE(reading.status, 200);
    QCOMPARE(reading.headers.size(), 1);
    QCOMPARE(reading.body, "ok"_ba);
}

void TestResponseParser::bounds_head_and_trailers()
{
    QByteArray many = "HTTP/1.1 200 OK\r\n"_ba;
    for (int i = 0; i < 257; ++i)
        many += "X: y\r\n";
    QCOMPARE(read(many + "\r\n", 1000).last, Step::Broken);

    QByteArray interim;
    for (int i = 0; i < 10'000; ++i)
        interim += "HTTP/1.1 100 Continue\r\n\r\n";
    QCOMPARE(read(interim, 1000).last, Step::Broken);

    QByteArray trailers = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"_ba;
    for (int i = 0; i < 20'000; ++i)
        trailers += "X: y\r\n";
    QCOMPARE(read(trailers, 1000).last, Step::Broken);
}

void TestResponseParser::an_endless_line_ends_at_the_limit()
{
    const QByteArray piece(1000, 'a');
    for (const QByteArray& start : {"HTTP/1.1 200 "_ba, "HTTP/1.1 200 OK\r\nX: "_ba,
                                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;"_ba}) {
        ResponseParser parser("GET"_ba);
        parser.push(start);
        Step step = parser.next();
        int pieces = 0;
        for (; step != Step::Broken && pieces < 100; ++pieces) {
            parser.push(piece);
            step = parser.next();
        }
        QCOMPARE(step, Step::Broken);
        QVERIFY(pieces <= 66);
    }
}

void TestResponseParser::knows_when_the_connection_may_be_used_again_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("open");
    QTest::newRow("1.1") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba << true;
    QTest::newRow("1.1, close")
        << "HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 2\r\n\r\nok"_ba << false;
    QTest::newRow("1.0") << "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba << false;
    QTest::newRow("1.0, keep-alive")
        << "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok"_ba << true;
    QTest::newRow("bytes left over")
        << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!"_ba << false;
    QTest::newRow("until close") << "HTTP/1.1 200 OK\r\n\r\nok"_ba << false;
    QTest::newRow("length and chunks")
        << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba
        << false;
}

void TestResponseParser::knows_when_the_connection_may_be_used_again()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, open);
    QCOMPARE(read(reply, reply.size()).open, open);
}

QTEST_GUILESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
