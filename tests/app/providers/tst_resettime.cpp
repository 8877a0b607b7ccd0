// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/resettime.h"

#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestResetTime : public QObject
{
    Q_OBJECT
private slots:
    void counts_the_time_to_a_stated_moment_data();
    void counts_the_time_to_a_stated_moment();
    void says_nothing_where_the_moment_is_not_certain_data();
    void says_nothing_where_the_moment_is_not_certain();
    void a_moment_in_the_past_is_no_wait();
    void midnight_pacific_follows_daylight_saving();
    void says_nothing_without_a_clock();
};

namespace {

const QDateTime kNow = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);

double secondsIn(const QByteArray& text, const QDateTime& now = kNow)
{
    const auto wait = untilReset(text.constData(), now);
    return wait ? toSeconds(*wait) : -1.0;
}

} // namespace

void TestResetTime::counts_the_time_to_a_stated_moment_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("ISO, UTC") << "resets at 2026-11-21T10:00:30Z"_ba << 30.0;
    QTest::newRow("ISO, fraction") << "reset at 2026-11-21T10:00:30.123Z."_ba << 30.0;
    QTest::newRow("a space") << "Limit resets at: 2026-11-21 11:00:00 UTC"_ba << 3600.0;
    QTest::newRow("offset and name")
        << "It will reset at 2026-11-21 20:59:37 +0800 CST. Request id: 1"_ba << 10777.0;
    QTest::newRow("offset with a colon")
        << "try again after 2026-11-21T12:00:00+01:00"_ba << 3600.0;
    QTest::newRow("at") << "You will regain access on 2026-11-22 at 00:00 UTC."_ba << 50400.0;
    QTest::newRow("month first") << "Try again at Nov 22, 2026 00:00 UTC"_ba << 50400.0;
    QTest::newRow("month in full")
        << "Available on November 22nd, 2026 12:30 AM (UTC)."_ba << 52200.0;
    QTest::newRow("day first") << "Retry after: Sat, 21 Nov 2026 10:00:07 GMT"_ba << 7.0;
    QTest::newRow("Chinese, offset") << "限额将在 2026-11-22 00:00:00 UTC+8 重置"_ba << 21600.0;
    QTest::newRow("Chinese, named")
        << "您的限额将在北京时间 2026-11-22 00:00:00 重置"_ba << 21600.0;
    QTest::newRow("midnight UTC") << "The quota will reset at midnight UTC."_ba << 50400.0;
    QTest::newRow("date alone, with a zone") << "resets on 2026-11-22 UTC"_ba << 50400.0;
}

void TestResetTime::counts_the_time_to_a_stated_moment()
{
    QFETCH(QByteArray, text);
    QFETCH(double, seconds);
    QCOMPARE(secondsIn(text), seconds);
}

void TestResetTime::says_nothing_where_the_moment_is_not_certain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no zone") << "Your limit will reset at 2026-11-22 12:00:00"_ba;
    QTest::newRow("CST is two zones") << "resets at 2026-11-22 12:00:00 CST"_ba;
    QTest::newRow("a date of something else")
        << "model gpt-4o-2024-08-06 failed on 2026-11-22T00:00:00Z"_ba;
    QTest::newRow("no such day") << "resets at 2026-02-31T00:00:00Z"_ba;
    QTest::newRow("no such hour") << "resets at 2026-11-22T25:00:00Z"_ba;
    QTest::newRow("years away") << "resets at 2036-11-22T00:00:00Z"_ba;
    QTest::newRow("midnight somewhere") << "Quotas reset at midnight."_ba;
    QTest::newRow("cut") << "resets at 2026-11-"_ba;
    QTest::newRow("only a year") << "resets in 2026"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void TestResetTime::says_nothing_where_the_moment_is_not_certain()
{
    QFETCH(QByteArray, text);
    QCOMPARE(secondsIn(text), -1.0);
}

void TestResetTime::a_moment_in_the_past_is_no_wait()
{
    QCOMPARE(secondsIn("resets at 2026-11-20T00:00:00Z"_ba), 0.0);
}

void TestResetTime::midnight_pacific_follows_daylight_saving()
{
    if (!QTimeZone("America/Los_Angeles").isValid())
        QSKIP("no time zones on this machine");
    const QByteArray text = "Requests per day (RPD) quotas reset at midnight Pacific time."_ba;
    QCOMPARE(secondsIn(text), 22.0 * 3600); // winter: 08:00 UTC
    const QDateTime summer = QDateTime::fromString(u"2026-07-21T10:00:00Z"_s, Qt::ISODate);
    QCOMPARE(secondsIn(text, summer), 21.0 * 3600); // 07:00 UTC
}

void TestResetTime::says_nothing_without_a_clock()
{
    QCOMPARE(secondsIn("resets at 2026-11-21T10:00:30Z"_ba, {}), -1.0);
}

QTEST_GUILESS_MAIN(TestResetTime)
#include "tst_resettime.moc"
