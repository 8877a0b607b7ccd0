// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/circuitspans.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestCircuitSpans : public QObject
{
    Q_OBJECT
private slots:

    void changes_become_spans_up_to_now()
    {
        const QList<CircuitChange> changes{{.atMs = 0, .state = CircuitState::Closed},
                                           {.atMs = 150, .state = CircuitState::Open},
                                           {.atMs = 180, .state = CircuitState::HalfOpen}};
        const QList<CircuitSpan> expected{
            {.fromMs = 100, .toMs = 150, .state = CircuitState::Closed},
            {.fromMs = 150, .toMs = 180, .state = CircuitState::Open},
            {.fromMs = 180, .toMs = 200, .state = CircuitState::HalfOpen}};
        QCOMPARE(circuitSpans(changes, 100, 200), expected);
    }

    void time_before_the_first_change_is_not_known()
    {
        const auto spans = circuitSpans({{.atMs = 150, .state = CircuitState::Closed}}, 100, 200);
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first().fromMs, 150);
        QVERIFY(circuitSpans({}, 100, 200).isEmpty());
        QVERIFY(!stateAt({{.atMs = 150, .state = CircuitState::Closed}}, 149));
    }

    void a_state_does_not_reach_through_a_time_off()
    {
        const QList<CircuitChange> changes{{.atMs = 100, .state = CircuitState::Open},
                                           {.atMs = 180, .state = CircuitState::Closed}};
        const QList<OffSpan> off{{.fromMs = 140, .toMs = 170}};
        const QList<CircuitSpan> expected{
            {.fromMs = 100, .toMs = 140, .state = CircuitState::Open},
            {.fromMs = 180, .toMs = 200, .state = CircuitState::Closed}};
        QCOMPARE(circuitSpans(changes, 100, 200, off), expected);
        QVERIFY(stateAt(changes, 139, off) == CircuitState::Open);
        QVERIFY(!stateAt(changes, 150, off));
        QVERIFY(!stateAt(changes, 175, off));
        QVERIFY(stateAt(changes, 190, off) == CircuitState::Closed);
    }

    void the_same_state_again_is_one_span()
    {
        const auto spans = circuitSpans({{.atMs = 100, .state = CircuitState::Open},
                                         {.atMs = 120, .state = CircuitState::Open}},
                                        100, 200);
        QCOMPARE(spans,
                 (QList<CircuitSpan>{{.fromMs = 100, .toMs = 200, .state = CircuitState::Open}}));
    }

    void changes_out_of_the_range_leave_no_trace()
    {
        const QList<CircuitChange> changes{{.atMs = 10, .state = CircuitState::Open},
                                           {.atMs = 20, .state = CircuitState::Closed},
                                           {.atMs = 900, .state = CircuitState::Open}};
        QCOMPARE(circuitSpans(changes, 100, 200),
                 (QList<CircuitSpan>{{.fromMs = 100, .toMs = 200, .state = CircuitState::Closed}}));
    }

    void a_change_counts_from_its_own_moment()
    {
        const QList<CircuitChange> changes{{.atMs = 10, .state = CircuitState::Closed},
                                           {.atMs = 20, .state = CircuitState::Open}};
        QVERIFY(stateAt(changes, 19) == CircuitState::Closed);
        QVERIFY(stateAt(changes, 20) == CircuitState::Open);
    }
};

QTEST_GUILESS_MAIN(TestCircuitSpans)
#include "tst_circuitspans.moc"
