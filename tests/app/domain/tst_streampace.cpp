// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/streampace.h"

#include <QTest>

using namespace fuseboard;
using namespace std::chrono_literals;

class TestStreamPace : public QObject
{
    Q_OBJECT

private slots:
    void a_stream_below_the_floor_is_too_slow_once_it_has_lasted_the_window()
    {
        StreamPace pace(1);
        Instant now{1h};
        for (int second = 0; second < 20; ++second, now += 1s) {
            pace.add(1, now); // a quarter of a token a second
            QVERIFY(!pace.tooSlow(now));
        }
        const auto speed = pace.tooSlow(now);
        QVERIFY(speed);
        QVERIFY(*speed > 0.2 && *speed < 0.3);
    }

    void a_stream_above_the_floor_is_not()
    {
        StreamPace pace(1);
        Instant now{1h};
        for (int second = 0; second < 100; ++second, now += 1s) {
            pace.add(8, now);
            QVERIFY(!pace.tooSlow(now));
        }
    }

    void a_fast_beginning_does_not_hide_a_slow_end()
    {
        StreamPace pace(1);
        const Instant start{1h};
        pace.add(100'000, start);
        QVERIFY(!pace.tooSlow(start + 20s));
        pace.add(1, start + 21s);
        QVERIFY(pace.tooSlow(start + 41s));
    }

    void steady_tokens_do_not_put_the_check_off()
    {
        StreamPace pace(1);
        const Instant start{1h};
        pace.add(1, start);
        QCOMPARE(pace.nextCheck(), start + 20s);
        pace.add(1, start + 19s);
        QCOMPARE(pace.nextCheck(), start + 20s);
    }

    void a_floor_of_zero_never_checks()
    {
        StreamPace pace(0);
        pace.add(1, Instant{1h});
        QVERIFY(!pace.nextCheck());
        QVERIFY(!pace.tooSlow(Instant{2h}));
    }
};

QTEST_GUILESS_MAIN(TestStreamPace)
#include "tst_streampace.moc"
