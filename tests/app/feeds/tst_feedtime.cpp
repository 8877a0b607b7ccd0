// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedtime.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestFeedTime : public QObject
{
    Q_OBJECT

private slots:
    void refuses_what_is_no_time_data();
    void refuses_what_is_no_time();
    void reads_times_as_pages_write_them_data();
    void reads_times_as_pages_write_them();
    void tells_its_times_in_utc();
    void reads_numbers_since_1970();
    void refuses_numbers_that_are_no_time();
};

void TestFeedTime::refuses_what_is_no_time_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("words") << u"two hours ago"_s;
    QTest::newRow("no year, as in the body of an entry") << u"Nov 20, 10:15 PST"_s;
    QTest::newRow("a month that is none") << u"2026-13-01T00:00:00Z"_s;
    QTest::newRow("a day that is none") << u"2026-02-30T00:00:00Z"_s;
    QTest::newRow("an hour that is none") << u"2026-02-20T25:00:00Z"_s;
    QTest::newRow("a second that is none") << u"2026-02-20T23:00:61Z"_s;
    QTest::newRow("an offset that is none") << u"2026-02-20T23:00:00+99:00"_s;
    QTest::newRow("a zone nobody knows") << u"Thu, 30 Apr 2026 00:25:54 XYZT"_s;
    QTest::newRow("a month in no language") << u"Thu, 30 Foo 2026 00:25:54 GMT"_s;
    QTest::newRow("before status pages") << u"1999-12-31T23:59:59Z"_s;
    QTest::newRow("the epoch, which stands for none") << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("beyond all plans") << u"2201-01-01T00:00:00Z"_s;
    QTest::newRow("year 9999") << u"9999-12-31T23:59:59Z"_s;
    QTest::newRow("something behind it") << u"2026-11-20T10:15:00Z; DROP"_s;
    QTest::newRow("endless fraction") << u"2026-11-20T10:15:00."_s + QString(100'000, u'1') + u'Z';
    QTest::newRow("Arabic digits") << u"٢٠٢٦-11-20T10:15:00Z"_s;
}

void TestFeedTime::refuses_what_is_no_time()
{
    QFETCH(QString, text);
    QVERIFY2(!feedTime(text), qPrintable(text.left(100)));
}

void TestFeedTime::reads_times_as_pages_write_them_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("RFC 3339") << u"2026-11-20T10:15:30Z"_s << u"2026-11-20T10:15:30.000Z"_s;
    QTest::newRow("small letters") << u"2026-11-20t10:15:30z"_s << u"2026-11-20T10:15:30.000Z"_s;
    QTest::newRow("milliseconds") << u"2026-11-20T10:15:30.123Z"_s << u"2026-11-20T10:15:30.123Z"_s;
    QTest::newRow("one digit") << u"2026-11-20T10:15:30.5Z"_s << u"2026-11-20T10:15:30.500Z"_s;
    QTest::newRow("nine digits") << u"2026-11-20T10:15:30.987654321Z"_s
                                 << u"2026-11-20T10:15:30.987Z"_s;
    QTest::newRow("Moonshot's offset")
        << u"2026-11-20T10:15:30.000+08:00"_s << u"2026-11-20T02:15:30.000Z"_s;
    QTest::newRow("west, over midnight")
        << u"2026-11-20T20:15:30-06:00"_s << u"2026-11-21T02:15:30.000Z"_s;
    QTest::newRow("offset without colon")
        << u"2026-11-20T10:15:30+0530"_s << u"2026-11-20T04:45:30.000Z"_s;
    QTest::newRow("offset of hours")
        << u"2026-11-20T10:15:30+02"_s << u"2026-11-20T08:15:30.000Z"_s;
    QTest::newRow("no zone is UTC") << u"2026-11-20T10:15:30"_s << u"2026-11-20T10:15:30.000Z"_s;
    QTest::newRow("a blank between")
        << u"2026-11-20 10:15:30 UTC"_s << u"2026-11-20T10:15:30.000Z"_s;
    QTest::newRow("no seconds") << u"2026-11-20T10:15Z"_s << u"2026-11-20T10:15:00.000Z"_s;
    QTest::newRow("a day alone") << u"2026-11-20"_s << u"2026-11-20T00:00:00.000Z"_s;
    QTest::newRow("leap second") << u"2026-12-31T23:59:60Z"_s << u"2026-12-31T23:59:59.000Z"_s;
    QTest::newRow("blanks around")
        << u" \n2026-11-20T10:15:30Z\t"_s << u"2026-11-20T10:15:30.000Z"_s;
    QTest::newRow("after 32 bits") << u"2038-01-19T03:14:08Z"_s << u"2038-01-19T03:14:08.000Z"_s;
    QTest::newRow("next century") << u"2199-12-31T23:59:59Z"_s << u"2199-12-31T23:59:59.000Z"_s;

    QTest::newRow("RFC 822") << u"Thu, 30 Apr 2026 00:25:54 GMT"_s << u"2026-04-30T00:25:54.000Z"_s;
    QTest::newRow("AWS in summer")
        << u"Thu, 30 Apr 2026 00:25:54 PDT"_s << u"2026-04-30T07:25:54.000Z"_s;
    QTest::newRow("AWS in winter")
        << u"Tue, 03 Mar 2026 08:14:45 PST"_s << u"2026-03-03T16:14:45.000Z"_s;
    QTest::newRow("east coast") << u"03 Mar 2026 20:14:45 EST"_s << u"2026-03-04T01:14:45.000Z"_s;
    QTest::newRow("Azure's bare Z")
        << u"Fri, 25 Sep 2026 04:28:00 Z"_s << u"2026-09-25T04:28:00.000Z"_s;
    QTest::newRow("bare Z without blank")
        << u"Fri, 25 Sep 2026 04:28:00Z"_s << u"2026-09-25T04:28:00.000Z"_s;
    QTest::newRow("offset") << u"Fri, 25 Sep 2026 04:28:00 +0200"_s
                            << u"2026-09-25T02:28:00.000Z"_s;
    QTest::newRow("comment") << u"Fri, 25 Sep 2026 04:28:00 +0000 (UTC)"_s
                             << u"2026-09-25T04:28:00.000Z"_s;
    QTest::newRow("no zone") << u"Fri, 25 Sep 2026 04:28:00"_s << u"2026-09-25T04:28:00.000Z"_s;
    QTest::newRow("no seconds, one digit")
        << u"5 Sep 2026 04:28 UT"_s << u"2026-09-05T04:28:00.000Z"_s;
    QTest::newRow("wrong day of the week")
        << u"Mon, 25 Sep 2026 04:28:00 GMT"_s << u"2026-09-25T04:28:00.000Z"_s;
    QTest::newRow("names in full")
        << u"Friday, 25 September 2026 04:28:00 GMT"_s << u"2026-09-25T04:28:00.000Z"_s;
    QTest::newRow("two digits") << u"Fri, 25-Sep-26 04:28:00 GMT"_s
                                << u"2026-09-25T04:28:00.000Z"_s;
    QTest::newRow("RFC 822 after 32 bits")
        << u"Tue, 19 Jan 2038 03:14:08 GMT"_s << u"2038-01-19T03:14:08.000Z"_s;
}

void TestFeedTime::reads_times_as_pages_write_them()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto time = feedTime(text);
    QVERIFY(time);
    QCOMPARE(time->toString(Qt::ISODateWithMs), utc);
}

void TestFeedTime::tells_its_times_in_utc()
{
    QCOMPARE(feedTime(u"2026-11-20T10:15:30+08:00"_s)->timeSpec(), Qt::UTC);
    QCOMPARE(feedTimeFromSeconds(1'777'533'954)->timeSpec(), Qt::UTC);
}

void TestFeedTime::reads_numbers_since_1970()
{
    const auto seconds = feedTimeFromSeconds(1'777'533'954);
    QVERIFY(seconds);
    QCOMPARE(seconds->toString(Qt::ISODate), u"2026-04-30T07:25:54Z"_s);
    QCOMPARE(feedTimeFromMs(1'777'533'954'250), seconds->addMSecs(250));
    QCOMPARE(feedTimeFromSeconds(2'147'483'648)->toString(Qt::ISODate), u"2038-01-19T03:14:08Z"_s);
}

void TestFeedTime::refuses_numbers_that_are_no_time()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double number : {0.0, -1.0, 1e300, infinity, -infinity, std::nan("")}) {
        QVERIFY(!feedTimeFromSeconds(number));
        QVERIFY(!feedTimeFromMs(number));
    }
    // Milliseconds taken for seconds would be the year 58,000.
    QVERIFY(!feedTimeFromSeconds(1'777'533'954'000));
}

QTEST_GUILESS_MAIN(TestFeedTime)
#include "tst_feedtime.moc"
