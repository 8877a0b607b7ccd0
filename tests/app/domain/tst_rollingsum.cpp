// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rollingsum.h"

#include <QTest>

using namespace fuseboard;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart{1h};

} // namespace

class TestRollingSum : public QObject
{
    Q_OBJECT

private slots:
    void what_was_added_leaves_after_the_window()
    {
        RollingSum sum(60s);
        sum.add(kStart, 3);
        sum.add(kStart + 10s, 4);
        QCOMPARE(sum.total(kStart + 59s), 7);
        QCOMPARE(sum.total(kStart + 60s), 4);
        QCOMPARE(sum.total(kStart + 70s), 0);
    }

    void says_when_it_will_have_fallen()
    {
        RollingSum sum(60s);
        QVERIFY(!sum.fallsTo(0, kStart));
        sum.add(kStart, 3);
        sum.add(kStart + 10s, 4);
        QVERIFY(!sum.fallsTo(7, kStart + 10s));
        QCOMPARE(sum.fallsTo(6, kStart + 10s), kStart + 60s);
        QCOMPARE(sum.fallsTo(3, kStart + 10s), kStart + 70s);
        QCOMPARE(sum.fallsTo(0, kStart + 61s), kStart + 70s);
    }

    void a_correction_changes_what_was_booked_then()
    {
        RollingSum sum(60s);
        const Instant early = sum.add(kStart, 100);
        sum.add(kStart + 30s, 50);
        sum.adjust(early, -80);
        QCOMPARE(sum.total(kStart + 30s), 70);
        sum.adjust(early, 5);
        QCOMPARE(sum.total(kStart + 60s), 50);
        sum.adjust(early, -1000); // never below nothing
        QCOMPARE(sum.total(kStart + 30s), 50);
    }

    void a_correction_that_comes_too_late_is_dropped()
    {
        RollingSum sum(60s);
        const Instant early = sum.add(kStart, 100);
        sum.add(kStart + 60s, 1);
        sum.adjust(early, 1000);
        QCOMPARE(sum.total(kStart + 60s), 1);
    }

    void amounts_close_together_count_until_the_latest_has_left()
    {
        RollingSum sum(60s);
        sum.add(kStart, 1);
        sum.add(kStart + 99ms, 1);
        sum.add(kStart + 100ms, 1);
        QCOMPARE(sum.total(kStart + 60s), 3);
        QCOMPARE(sum.total(kStart + 60s + 99ms), 1);
    }

    void time_that_steps_back_books_at_the_latest_moment()
    {
        RollingSum sum(60s);
        sum.add(kStart + 10s, 1);
        QCOMPARE(sum.add(kStart, 1), kStart + 10s);
        QCOMPARE(sum.total(kStart + 69s), 2);
    }

    void it_counts_on_after_a_restart_and_forgets_no_earlier()
    {
        RollingSum before(24h);
        for (int i = 0; i < 5000; ++i)
            before.add(kStart + i * 20s, 1);
        const Instant now = kStart + 5000 * 20s;
        const QList<RollingSum::Booked> memory = before.memory(now);
        QVERIFY(memory.size() <= RollingSum::kMostBooked);
        RollingSum after(24h);
        after.restore(memory, now);
        QCOMPARE(after.total(now), before.total(now));
        for (Duration later = 0s; later < 25h; later += 10min) {
            QVERIFY(after.total(now + later) >= before.total(now + later));
            QVERIFY(after.total(now + later) <= before.total(now + later - 25min));
        }
        QCOMPARE(before.memory(now + 25h).size(), 0);
    }

    void a_memory_of_the_future_counts_as_now()
    {
        RollingSum sum(60s);
        sum.restore({{kStart + 24h, 5}, {kStart + 2h, -3}, {kStart - 60s, 9}}, kStart);
        QCOMPARE(sum.total(kStart), 5);
        QCOMPARE(sum.total(kStart + 60s), 0);
    }
};

QTEST_GUILESS_MAIN(TestRollingSum)
#include "tst_rollingsum.moc"
