// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/circuitstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;

class TestCircuitState : public QObject
{
    Q_OBJECT

private slots:
    void names_are_those_of_the_contracts();
};

void TestCircuitState::names_are_those_of_the_contracts()
{
    QCOMPARE(nameOf(CircuitState::Closed), "closed"_L1);
    QCOMPARE(nameOf(CircuitState::Open), "open"_L1);
    QCOMPARE(nameOf(CircuitState::HalfOpen), "half_open"_L1);
}

QTEST_GUILESS_MAIN(TestCircuitState)
#include "tst_circuitstate.moc"
