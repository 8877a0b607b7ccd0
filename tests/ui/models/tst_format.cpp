// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"

#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT
private slots:

    void durations_data()
    {
        QTest::addColumn<double>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0 ms"_s;
        QTest::newRow("below ten") << 4.04 << u"4.0 ms"_s;
        QTest::newRow("milliseconds") << 340.2 << u"340 ms"_s;
        QTest::newRow("never 1000 ms") << 999.7 << u"1.0 s"_s;
        QTest::newRow("seconds") << 1240.0 << u"1.2 s"_s;
        QTest::newRow("never 10.0 s") << 9960.0 << u"10 s"_s;
        QTest::newRow("many seconds") << 48000.0 << u"48 s"_s;
        QTest::newRow("never 60 s") << 59700.0 << u"1 min"_s;
        QTest::newRow("minutes") << 65000.0 << u"1 min 5 s"_s;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << u"\u2013"_s;
    }
    void durations()
    {
        QFETCH(double, ms);
        QFETCH(QString, text);
        QCOMPARE(durationText(ms).replace(QChar(0xa0), u' '), text);
    }

    void nothing_is_a_dash()
    {
        QCOMPARE(durationText(std::nullopt), u"\u2013"_s);
        QCOMPARE(percentText(std::nullopt), u"\u2013"_s);
    }

    void round_values_have_no_empty_decimals()
    {
        const auto plain = [](double ms) {
            return roundDurationText(ms).replace(QChar(0xa0), u' ');
        };
        QCOMPARE(plain(0), u"0 ms"_s);
        QCOMPARE(plain(500), u"500 ms"_s);
        QCOMPARE(plain(1000), u"1 s"_s);
        QCOMPARE(plain(1500), u"1.5 s"_s);
        QCOMPARE(plain(30000), u"30 s"_s);
        QCOMPARE(plain(120000), u"2 min"_s);
        QCOMPARE(plain(5400000), u"90 min"_s);
        QCOMPARE(plain(21600000), u"6 h"_s);
    }

    void percents_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << u"0 %"_s;
        QTest::newRow("a few are not none") << 0.0001 << u"<0.1 %"_s;
        QTest::newRow("below one") << 0.004 << u"0.4 %"_s;
        QTest::newRow("plain") << 0.124 << u"12 %"_s;
        QTest::newRow("nearly all are not all") << 0.997 << u">99 %"_s;
        QTest::newRow("all") << 1.0 << u"100 %"_s;
    }
    void percents()
    {
        QFETCH(double, share);
        QFETCH(QString, text);
        QCOMPARE(percentText(share).replace(QChar(0xa0), u' '), text);
    }

    void one_call_is_no_plural()
    {
        QCOMPARE(callsText(0), u"0 calls"_s);
        QCOMPARE(callsText(1), u"1 call"_s);
        QCOMPARE(callsText(134), u"134 calls"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
