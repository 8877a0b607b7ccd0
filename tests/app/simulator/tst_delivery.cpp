// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/delivery.h"
#include "tests/app/simulator/seenreply.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Draft draftOf(const QList<Piece>& parts)
{
    return {{{"content-type"_ba, "text/plain"_ba}}, parts};
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT
private slots:
    void a_body_that_does_not_end_has_no_last_chunk();
    void chunks_keep_their_pauses_and_the_head_comes_with_the_first();
    void http_1_0_gets_no_chunks();
    void the_length_counts_every_repeat();
    void another_length_is_told_as_it_is_given();
    void a_client_that_closes_is_told_so();
};

void TestDelivery::a_body_that_does_not_end_has_no_last_chunk()
{
    Draft draft = draftOf({{{}, "one"_ba}});
    draft.whole = false;
    const SeenReply reply = readSeenReply(writtenBy(deliverChunked({}, draft)));
    QVERIFY(!reply.complete);
    QCOMPARE(reply.body, "one"_ba);
}

void TestDelivery::chunks_keep_their_pauses_and_the_head_comes_with_the_first()
{
    const Performance performance =
        deliverChunked({}, draftOf({{1s, "one"_ba}, {2s, {}}, {3s, "two"_ba}}));
    QCOMPARE(performance.pieces.size(), 3);
    QCOMPARE(performance.pieces[0].pause, Duration(1s));
    QVERIFY(performance.pieces[0].bytes.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(performance.pieces[1].bytes.isEmpty());
    QCOMPARE(performance.pieces[2].pause, Duration(3s));
    const SeenReply reply = readSeenReply(writtenBy(performance));
    QVERIFY(reply.complete);
    QCOMPARE(reply.body, "onetwo"_ba);
}

void TestDelivery::http_1_0_gets_no_chunks()
{
    SimulatedRequest request;
    request.http10 = true;
    request.keepAlive = false;
    const SeenReply reply =
        readSeenReply(writtenBy(deliverChunked(request, draftOf({{{}, "one"_ba}}))));
    QVERIFY(headerValue(reply.headers, "transfer-encoding").isEmpty());
    QCOMPARE(reply.body, "one"_ba);
    QCOMPARE(properEnding(request), Performance::Ending::Close);
}

void TestDelivery::the_length_counts_every_repeat()
{
    const SeenReply reply =
        readSeenReply(writtenBy(deliverWithLength({}, draftOf({{{}, "a"_ba}, {{}, "bc"_ba, 5}}))));
    QCOMPARE(headerValue(reply.headers, "content-length"), "11"_ba);
    QVERIFY(reply.complete);
    QCOMPARE(reply.body, "abcbcbcbcbc"_ba);
}

void TestDelivery::another_length_is_told_as_it_is_given()
{
    const SeenReply reply =
        readSeenReply(writtenBy(deliverWithLength({}, draftOf({{{}, "half"_ba}}), 8)));
    QCOMPARE(headerValue(reply.headers, "content-length"), "8"_ba);
    QVERIFY(!reply.complete);
}

void TestDelivery::a_client_that_closes_is_told_so()
{
    SimulatedRequest request;
    request.keepAlive = false;
    const Performance performance = plainReply(request, 404, {}, "gone"_ba, 2s);
    QCOMPARE(performance.ending, Performance::Ending::Close);
    QCOMPARE(performance.pieces.first().pause, Duration(2s));
    const SeenReply reply = readSeenReply(writtenBy(performance));
    QCOMPARE(reply.status, 404);
    QCOMPARE(headerValue(reply.headers, "connection"), "close"_ba);
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
