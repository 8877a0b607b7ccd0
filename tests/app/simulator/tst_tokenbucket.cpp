// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/tokenbucket.h"

#include <QTest>

using namespace fuseboard;
using namespace std::chrono_literals;

class TestTokenBucket : public QObject
{
    Q_OBJECT
private slots:
    void an_empty_bucket_says_when_to_come_back();
    void it_refills_evenly_and_never_overflows();
    void an_amount_over_the_limit_needs_a_full_bucket();
    void an_amount_taken_anyway_leaves_a_debt();
};

void TestTokenBucket::an_empty_bucket_says_when_to_come_back()
{
    TokenBucket bucket(60);
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(bucket.waitFor(1, 0s), Duration(0));
        bucket.take(1, 0s);
    }
    QCOMPARE(bucket.state(0s), (LimitState{60, 0, 60s}));
    QCOMPARE(bucket.waitFor(1, 0s), Duration(1s));
    QCOMPARE(bucket.waitFor(1, 1s), Duration(0));
}

void TestTokenBucket::it_refills_evenly_and_never_overflows()
{
    TokenBucket bucket(120);
    bucket.take(100, 0s);
    QCOMPARE(bucket.state(10s), (LimitState{120, 40, 40s}));
    QCOMPARE(bucket.state(1h), (LimitState{120, 120, 0s}));
}

void TestTokenBucket::an_amount_over_the_limit_needs_a_full_bucket()
{
    TokenBucket bucket(60);
    QCOMPARE(bucket.waitFor(500, 0s), Duration(0));
    bucket.take(30, 0s);
    QCOMPARE(bucket.waitFor(500, 0s), Duration(30s));
}

void TestTokenBucket::an_amount_taken_anyway_leaves_a_debt()
{
    TokenBucket bucket(60);
    bucket.take(90, 0s);
    QCOMPARE(bucket.state(0s), (LimitState{60, 0, 90s}));
    QCOMPARE(bucket.waitFor(1, 0s), Duration(31s));
}

QTEST_GUILESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
