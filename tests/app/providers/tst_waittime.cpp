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
