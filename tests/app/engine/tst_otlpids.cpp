// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpids.h"
#include "tests/support/seededrandom.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace fuseboard;

namespace {

class SpreadRandom : public Random
{
public:
    double uniform() override { return m_source.uniform(); }

private:
    SeededRandom m_source{1};
};

} // namespace

class TestOtlpIds : public QObject
{
    Q_OBJECT

private slots:
    void the_attempts_of_one_prompt_share_a_trace()
    {
        SpreadRandom random;
        OtlpIds ids(random);
        const QByteArray trace = ids.trace(5);
        QCOMPARE(trace.size(), 32);
        QCOMPARE(QByteArray::fromHex(trace).toHex(), trace);
        ids.nextSpan();
        QCOMPARE(ids.trace(5), trace);
        QVERIFY(ids.trace(6) != trace);
    }

    void what_belongs_to_no_prompt_has_a_trace_of_its_own()
    {
        SpreadRandom random;
        OtlpIds ids(random);
        QVERIFY(ids.trace(0) != ids.trace(0));
    }

    void no_span_has_the_id_of_another()
    {
        SpreadRandom random;
        OtlpIds ids(random);
        QSet<QByteArray> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(ids.nextSpan());
        QCOMPARE(seen.size(), 10'000);
        QCOMPARE(seen.begin()->size(), 16);
    }

    void two_runs_have_nothing_in_common()
    {
        SpreadRandom random;
        OtlpIds one(random);
        OtlpIds other(random);
        QVERIFY(one.trace(1) != other.trace(1));
        QVERIFY(one.nextSpan() != other.nextSpan());
        QVERIFY(one.run() != other.run());
        QVERIFY(!QUuid::fromString(one.run()).isNull());
    }
};

QTEST_GUILESS_MAIN(TestOtlpIds)
#include "tst_otlpids.moc"
