// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/billedtokens.h"

#include <QTest>

using namespace fuseboard;
using namespace std::chrono_literals;

class TestBilledTokens : public QObject
{
    Q_OBJECT

private slots:
    void a_call_without_tokens_costs_nothing()
    {
        CallRecord refused;
        refused.outcome = Outcome::Failure;
        QVERIFY(!billedTokens(refused));
    }

    void what_the_provider_counted_is_billed()
    {
        CallRecord record;
        record.usage = {9, 12, false};
        QCOMPARE(billedTokens(record), (BilledTokens{9, 12, false}));
        record.usage = {9, {}, false};
        QCOMPARE(billedTokens(record), (BilledTokens{9, 0, false}));
    }

    void a_probe_that_ended_at_its_first_token_is_billed_for_that_one()
    {
        CallRecord record;
        record.ttft = 100ms;
        QCOMPARE(billedTokens(record), (BilledTokens{0, 1, true}));
        record.usage.inputTokens = 7;
        QCOMPARE(billedTokens(record), (BilledTokens{7, 1, true}));
    }

    void an_estimate_says_so()
    {
        CallRecord record;
        record.usage = {9, 12, true};
        QVERIFY(billedTokens(record)->estimated);
    }
};

QTEST_GUILESS_MAIN(TestBilledTokens)
#include "tst_billedtokens.moc"
