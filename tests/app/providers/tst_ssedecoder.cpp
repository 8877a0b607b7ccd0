// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ssedecoder.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

using Events = QList<ServerSentEvent>;

ServerSentEvent dispatched(const QByteArray& data, const QByteArray& type = "message"_ba,
                           const QByteArray& id = {})
{
    return {type, data, id};
}

Events decode(const QList<QByteArray>& pieces)
{
    SseDecoder decoder;
    Events events;
    for (const QByteArray& piece : pieces)
        events += decoder.feed(piece);
    return events;
}

} // namespace

class TestSseDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodes_the_same_however_the_bytes_are_split_data();
    void decodes_the_same_however_the_bytes_are_split();
    void gives_up_on_an_event_over_the_limit_data();
    void gives_up_on_an_event_over_the_limit();
    void reads_an_event_of_just_the_limit();
    void does_not_count_heartbeats_against_the_limit();
    void tells_of_an_unfinished_event_data();
    void tells_of_an_unfinished_event();
    void has_nothing_unfinished_after_a_whole_event();
};

void TestSseDecoder::decodes_the_same_however_the_bytes_are_split_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Events>("expected");

    QTest::newRow("nothing") << ""_ba << Events{};
    QTest::newRow("LF") << "data: a\n\ndata: b\n\n"_ba << Events{dispatched("a"), dispatched("b")};
    QTest::newRow("CR") << "data: a\r\rdata: b\r\r"_ba << Events{dispatched("a"), dispatched("b")};
    QTest::newRow("CRLF") << "data: a\r\n\r\ndata: b\r\n\r\n"_ba
                          << Events{dispatched("a"), dispatched("b")};
    QTest::newRow("CR, then LF as an end of its own")
        << "data: a\r\n\ndata: b\n\r"_ba << Events{dispatched("a"), dispatched("b")};
    QTest::newRow("multi-line data")
        << "data: a\ndata:\ndata: b\n\n"_ba << Events{dispatched("a\n\nb")};
    QTest::newRow("one space is removed, not two")
        << "data:  a\n\ndata:b\n\n"_ba << Events{dispatched(" a"), dispatched("b")};
    QTest::newRow("no tab is removed") << "data:\ta\n\n"_ba << Events{dispatched("\ta")};
    QTest::newRow("a field without colon") << "data\n\n"_ba << Events{dispatched("")};
    QTest::newRow("empty data is an event") << "data:\n\n"_ba << Events{dispatched("")};
    QTest::newRow("two empty lines of data") << "data\ndata\n\n"_ba << Events{dispatched("\n")};
    QTest::newRow("no data, no event") << "event: ping\nid: 1\n\n"_ba << Events{};
    QTest::newRow("a type without data does not leak into the next event")
        << "event: ping\n\ndata: a\n\n"_ba << Events{dispatched("a")};
    QTest::newRow("the last type counts")
        << "event: x\nevent: error\ndata: a\n\n"_ba << Events{dispatched("a", "error")};
    QTest::newRow("an id stays until the next one")
        << "id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"_ba
        << Events{dispatched("a", "message", "7"), dispatched("b", "message", "7"),
                  dispatched("c")};
    QTest::newRow("an id with NUL is ignored") << QByteArray("id: 1\nid: 2\0x\ndata: a\n\n", 23)
                                               << Events{dispatched("a", "message", "1")};
    QTest::newRow("comments") << ": keep-alive\n\n:\ndata: a\n: between\ndata: b\n\n"_ba
                              << Events{dispatched("a\nb")};
    QTest::newRow("retry and unknown fields")
        << "retry: 5\nfoo: bar\n data: no\nDATA: no\ndata: a\n\n"_ba << Events{dispatched("a")};
    QTest::newRow("a BOM at the start") << "\xEF\xBB\xBF"
                                           "data: a\n\n"_ba
                                        << Events{dispatched("a")};
    QTest::newRow("a BOM before a blank line")
        << "\xEF\xBB\xBF\ndata: a\n\n"_ba << Events{dispatched("a")};
    QTest::newRow("only one BOM, only at the start") << "\xEF\xBB\xBF\xEF\xBB\xBF"
                                                        "data: a\n\n\xEF\xBB\xBF"
                                                        "data: b\n\ndata: \xEF\xBB\xBF\n\n"_ba
                                                     << Events{dispatched("\xEF\xBB\xBF")};
    QTest::newRow("UTF-8") << "data: h\u00e9llo \u4f60\u597d \U0001F600\n\n"_ba
                           << Events{dispatched("h\u00e9llo \u4f60\u597d \U0001F600")};
    QTest::newRow("a colon in the data")
        << "data: {\"a\":1}\n\n"_ba << Events{dispatched("{\"a\":1}")};
    QTest::newRow("an event without its blank line is none")
        << "data: a\n\ndata: b\n"_ba << Events{dispatched("a")};
}

void TestSseDecoder::decodes_the_same_however_the_bytes_are_split()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const Events, expected);

    QCOMPARE(decode({stream}), expected);
    QList<QByteArray> bytes;
    for (const char byte : stream)
        bytes.append(QByteArray(1, byte));
    QCOMPARE(decode(bytes), expected);
    for (qsizetype at = 0; at <= stream.size(); ++at) {
        QCOMPARE(decode({stream.first(at), stream.sliced(at)}), expected);
        QCOMPARE(decode({stream.first(at), {}, stream.sliced(at)}), expected);
    }
}

void TestSseDecoder::gives_up_on_an_event_over_the_limit_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("one line without end") << QByteArray(1000, 'x');
    QTest::newRow("many lines of data") << "data: "_ba + QByteArray(1000, 'x') + "\n";
}

void TestSseDecoder::gives_up_on_an_event_over_the_limit()
{
    QFETCH(const QByteArray, piece);
    SseDecoder decoder;
    QCOMPARE(decoder.feed("data: before\n\n"), Events{dispatched("before")});
    for (qsizetype fed = 0; fed <= SseDecoder::kMaxEventBytes; fed += 990)
        QVERIFY(decoder.feed(piece).isEmpty());
    QVERIFY(decoder.overflowed());
    QVERIFY(decoder.feed("\n\ndata: after\n\n").isEmpty());
    QVERIFY(decoder.takeIncomplete().isEmpty());
}

void TestSseDecoder::reads_an_event_of_just_the_limit()
{
    const QByteArray data(SseDecoder::kMaxEventBytes - 6, 'x');
    SseDecoder decoder;
    QCOMPARE(decoder.feed("data: " + data + "\n\n"), Events{dispatched(data)});
    QVERIFY(decoder.feed("data: " + data + "xx\n\n").isEmpty());
    QVERIFY(decoder.overflowed());
}

void TestSseDecoder::does_not_count_heartbeats_against_the_limit()
{
    SseDecoder decoder;
    const QByteArray comment = ": "_ba + QByteArray(1000, '-') + "\n";
    for (int i = 0; i < 2000; ++i)
        QVERIFY(decoder.feed(comment).isEmpty());
    QVERIFY(!decoder.overflowed());
    QCOMPARE(decoder.feed("data: a\n\n"), Events{dispatched("a")});
}

void TestSseDecoder::tells_of_an_unfinished_event_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("no blank line") << "data: a\n"_ba
                                   << "a"_ba;
    QTest::newRow("no line end") << "data: a"_ba
                                 << "a"_ba;
    QTest::newRow("second line cut") << "data: a\ndata: b"_ba
                                     << "a\nb"_ba;
    QTest::newRow("cut in the field's name") << "data: a\n\ndat"_ba
                                             << ""_ba;
    QTest::newRow("a comment") << ": keep-alive"_ba
                               << ""_ba;
}

void TestSseDecoder::tells_of_an_unfinished_event()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArray, rest);
    SseDecoder decoder;
    decoder.feed(stream);
    QCOMPARE(decoder.takeIncomplete(), rest);
    QVERIFY(decoder.takeIncomplete().isEmpty());
}

void TestSseDecoder::has_nothing_unfinished_after_a_whole_event()
{
    SseDecoder decoder;
    QCOMPARE(decoder.feed("data: a\n\n").size(), 1);
    QVERIFY(decoder.takeIncomplete().isEmpty());
}

QTEST_GUILESS_MAIN(TestSseDecoder)
#include "tst_ssedecoder.moc"
