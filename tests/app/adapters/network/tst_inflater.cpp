// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/inflater.h"
#include "tests/app/adapters/network/gzip.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray inflated(Inflater& inflater, const QByteArray& input, qsizetype size)
{
    QByteArray all;
    for (qsizetype at = 0; at < input.size(); at += size) {
        const QByteArray part = input.mid(at, size);
        inflater.feed(part);
        for (QByteArray piece = inflater.next(); !piece.isEmpty(); piece = inflater.next())
            all += piece;
    }
    return all;
}

} // namespace

class TestInflater : public QObject
{
    Q_OBJECT
private slots:
    void decompresses_a_stream_split_anywhere();
    void reads_one_member_after_the_other();
    void hands_a_bomb_out_in_small_pieces();
    void knows_a_cut_stream_from_a_whole_one();
    void says_when_the_stream_is_damaged();
};

void TestInflater::decompresses_a_stream_split_anywhere()
{
    const QByteArray text = "data: {\"a\": 1}\n\n"_ba.repeated(50);
    const QByteArray packed = gzip(text);
    for (qsizetype size = 1; size <= packed.size(); ++size) {
        Inflater inflater;
        QCOMPARE(inflated(inflater, packed, size), text);
        QVERIFY(inflater.isComplete());
        QVERIFY(!inflater.isBroken());
    }
}

void TestInflater::reads_one_member_after_the_other()
{
    const QByteArray packed = gzip("one "_ba) + gzip("two"_ba);
    for (qsizetype size = 1; size <= packed.size(); ++size) {
        Inflater inflater;
        QCOMPARE(inflated(inflater, packed, size), "one two"_ba);
        QVERIFY(inflater.isComplete());
    }
}

void TestInflater::hands_a_bomb_out_in_small_pieces()
{
    const QByteArray packed = gzip(QByteArray(16 << 20, '\0'));
    Inflater inflater;
    inflater.feed(packed);
    qsizetype total = 0;
    for (QByteArray piece = inflater.next(); !piece.isEmpty(); piece = inflater.next()) {
        QVERIFY(piece.size() <= 64 * 1024);
        total += piece.size();
    }
    QCOMPARE(total, 16 << 20);
}

void TestInflater::knows_a_cut_stream_from_a_whole_one()
{
    const QByteArray packed = gzip("hello, world"_ba);
    for (qsizetype end = 1; end < packed.size(); ++end) {
        Inflater inflater;
        inflated(inflater, packed.first(end), end);
        QVERIFY(!inflater.isComplete());
        QVERIFY(!inflater.isBroken());
    }
    QVERIFY(Inflater().isComplete()); // no body at all, as after HEAD
}

void TestInflater::says_when_the_stream_is_damaged()
{
    Inflater nonsense;
    QCOMPARE(inflated(nonsense, "this is not gzip"_ba, 100), QByteArray());
    QVERIFY(nonsense.isBroken());

    QByteArray packed = gzip("hello, world"_ba);
    packed[packed.size() - 6] = static_cast<char>(~packed[packed.size() - 6]); // in the checksum
    Inflater wrongSum;
    inflated(wrongSum, packed, 100);
    QVERIFY(wrongSum.isBroken());
}

QTEST_GUILESS_MAIN(TestInflater)
#include "tst_inflater.moc"
