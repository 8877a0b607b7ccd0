// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/time/systemrandom.h"

#include <QTest>

namespace fuseboard {

class SystemRandomTest : public QObject
{
    Q_OBJECT

private slots:
    void stays_within_zero_and_one();
    void fills_the_whole_range();
    void two_sources_go_different_ways();
};

void SystemRandomTest::stays_within_zero_and_one()
{
    SystemRandom random;
    for (int i = 0; i < 10'000; ++i) {
        const double value = random.uniform();
        QVERIFY2(value >= 0.0 && value < 1.0, qPrintable(QString::number(value)));
    }
}

void SystemRandomTest::fills_the_whole_range()
{
    // 2000 draws miss one of ten bins with a probability of 1e-90.
    SystemRandom random;
    bool seen[10] = {};
    for (int i = 0; i < 2000; ++i)
        seen[int(random.uniform() * 10)] = true;
    for (bool bin : seen)
        QVERIFY(bin);
}

void SystemRandomTest::two_sources_go_different_ways()
{
    SystemRandom one;
    SystemRandom other;
    bool differ = false;
    for (int i = 0; i < 8; ++i)
        differ = differ || one.uniform() != other.uniform();
    QVERIFY(differ);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::SystemRandomTest)
#include "tst_systemrandom.moc"
