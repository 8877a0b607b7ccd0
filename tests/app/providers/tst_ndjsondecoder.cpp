// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ndjsondecoder.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestNdjsonDecoder : public QObject
{
    Q_OBJECT
private slots:
    void tells_lines_apart_data();
    void tells_lines_apart();
    void keeps_a_line_without_end_until_the_body_ends();
    void stops_at_a_line_over_the_limit();
    void takes_a_line_of_just_the_limit();
};

void TestNdjsonDecoder::tells_lines_apart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("lines");
    const QList<QByteArray> two{"{\"a\":1}"_ba, "{\"b\":2}"_ba};
    QTest::newRow("empty") << QByteArray() << QList<QByteArray>();
    QTest::newRow("LF") << "{\"a\":1}\n{\"b\":2}\n"_ba << two;
    QTest::newRow("CRLF") << "{\"a\":1}\r\n{\"b\":2}\r\n"_ba << two;
    QTest::newRow("blank lines") << "\n\r\n{\"a\":1}\n \n\n{\"b\":2}\n\n"_ba << two;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF{\"a\":1}\n{\"b\":2}\n"_ba << two;
    QTest::newRow("unfinished") << "{\"a\":1}\n{\"b\":2}\n{\"c\""_ba << two;
}

void TestNdjsonDecoder::tells_lines_apart()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QByteArray>, lines);
    QCOMPARE(NdjsonDecoder().feed(bytes), lines);
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        NdjsonDecoder decoder;
        QList<QByteArray> read = decoder.feed(bytes.first(at));
        read += decoder.feed(bytes.sliced(at));
        QCOMPARE(read, lines);
    }
    NdjsonDecoder single;
    QList<QByteArray> read;
    for (const char byte : bytes)
        read += single.feed(QByteArray(1, byte));
    QCOMPARE(read, lines);
}

void TestNdjsonDecoder::keeps_a_line_without_end_until_the_body_ends()
{
    NdjsonDecoder decoder;
    QVERIFY(decoder.feed("{\"a\"").isEmpty());
    QVERIFY(decoder.feed(":1}\r").isEmpty());
    QCOMPARE(decoder.takeIncomplete(), "{\"a\":1}"_ba);
    QVERIFY(decoder.takeIncomplete().isEmpty());
}

void TestNdjsonDecoder::stops_at_a_line_over_the_limit()
{
    NdjsonDecoder decoder;
    const QByteArray block(64 * 1024, 'x');
    for (qsizetype size = 0; size <= 4 * NdjsonDecoder::kMaxLineBytes; size += block.size())
        QVERIFY(decoder.feed(block).isEmpty());
    QVERIFY(decoder.overflowed());
    QVERIFY(decoder.feed("\n{}\n").isEmpty());
    QVERIFY(decoder.takeIncomplete().isEmpty());
}

void TestNdjsonDecoder::takes_a_line_of_just_the_limit()
{
    NdjsonDecoder decoder;
    const QByteArray line(NdjsonDecoder::kMaxLineBytes, 'x');
    QCOMPARE(decoder.feed(line + '\n'), QList<QByteArray>{line});
    QVERIFY(!decoder.overflowed());
}

QTEST_GUILESS_MAIN(TestNdjsonDecoder)
#include "tst_ndjsondecoder.moc"
