// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/virtualclock.h"

#include <QStringList>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kStart(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

} // namespace

class TestVirtualClock : public QObject
{
    Q_OBJECT
private slots:
    void without_a_timer_there_is_nowhere_to_go()
    {
        VirtualClock clock(kStart);
        const Instant begin = clock.now();
        QVERIFY(!clock.step());
        clock.cancel(clock.callAt(begin + 1h, [] { QFAIL("cancelled"); }));
        clock.cancel(17);
        QVERIFY(!clock.step());
        QCOMPARE(clock.now(), begin);
    }

    void timers_fire_in_their_order_and_both_clocks_jump_there()
    {
        VirtualClock clock(kStart);
        const Instant begin = clock.now();
        QStringList fired;
        clock.callAt(begin + 2h, [&] { fired << u"late"_s; });
        clock.callAt(begin + 1s, [&] {
            fired << u"first"_s;
            clock.callAt(begin, [&] { fired << u"armed on the way, for the past"_s; });
        });
        clock.callAt(begin + 1s, [&] { fired << u"second"_s; });
        while (clock.step())
            ;
        QCOMPARE(fired, QStringList({u"first"_s, u"second"_s, u"armed on the way, for the past"_s,
                                     u"late"_s}));
        QCOMPARE(clock.now() - begin, Duration(2h));
        QCOMPARE(clock.utcNow(), kStart.addSecs(7200));
    }

    void a_timer_that_is_overdue_does_not_turn_time_back()
    {
        VirtualClock clock(kStart);
        const Instant begin = clock.now();
        clock.callAt(begin + 1s, [] {});
        clock.goOn(5s);
        QVERIFY(clock.step());
        QCOMPARE(clock.now() - begin, Duration(5s));
    }
};

QTEST_GUILESS_MAIN(TestVirtualClock)
#include "tst_virtualclock.moc"
