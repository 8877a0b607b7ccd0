// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/waittime.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestWaitTime : public QObject
{
    Q_OBJECT
private slots:
    void reads_how_long_to_wait_data();
    void reads_how_long_to_wait();
};

void TestWaitTime::reads_how_long_to_wait_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("seconds") << "try again in 5 seconds"_ba << 5.0;
    QTest::newRow("compact") << "Try Again In 1h2m3.5s."_ba << 3723.5;
    QTest::newRow("days") << "resets in 2 days, 3 hours"_ba << 183600.0;
    QTest::newRow("optional plural") << "retry after 3 second(s)"_ba << 3.0;
    QTest::newRow("minutes") << "Please try again in 6m23.04s."_ba << 383.04;
    QTest::newRow("spelled out") << "Retry after 34 seconds"_ba << 34.0;
    QTest::newRow("wait") << "wait 2 minutes before the next call"_ba << 120.0;
    QTest::newRow("hours") << "quota will reset after 3h"_ba << 10800.0;
    QTest::newRow("about") << "Your rate limit resets in ~9s."_ba << 9.0;
    QTest::newRow("clock") << "Quota will be replenished in 02:10:44."_ba << 7844.0;
    QTest::newRow("header in a text") << "status 429, retry-after: 30"_ba << 30.0;
    QTest::newRow("header with a unit") << "retry_after=1m"_ba << 60.0;
    QTest::newRow("Chinese") << "请在 30 秒后重试"_ba << 30.0;
    QTest::newRow("Chinese, no spaces") << "请求过于频繁，请1分30秒后再试"_ba << 90.0;
    QTest::newRow("Chinese, to wait") << "请等待 2 小时"_ba << 7200.0;
    QTest::newRow("Chinese, a period") << "1分钟内最多请求10次"_ba << -1.0;
    QTest::newRow("a model's name") << "try again in gpt-4o-2024s"_ba << -1.0;
    QTest::newRow("a count") << "wait 3 times"_ba << -1.0;
    QTest::newRow("no unit") << "try again in 5"_ba << -1.0;
    QTest::newRow("no number") << "try again in a minute"_ba << -1.0;
    QTest::newRow("absurd") << "try again in 99999999999 days"_ba << -1.0;
}

void TestWaitTime::reads_how_long_to_wait()
{
    QFETCH(QByteArray, text);
    QFETCH(double, seconds);
    const auto wait = waitIn(text.constData());
    QCOMPARE(wait ? toSeconds(*wait) : -1.0, seconds);
}

QTEST_GUILESS_MAIN(TestWaitTime)
#include "tst_waittime.moc"
