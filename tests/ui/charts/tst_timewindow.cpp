// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timewindow.h"

#include <QTest>

using namespace fuseboard;

namespace {

constexpr qint64 kNow = 1'795'168'800'000;
constexpr qint64 kHour = 3'600'000;

TimeWindow windowOf(qint64 lengthMs, qint64 bucketMs, bool deep)
{
    TimeWindow window;
    window.load({kNow - lengthMs, kNow}, bucketMs, deep);
    return window;
}

} // namespace

class TestTimeWindow : public QObject
{
    Q_OBJECT
private slots:

    void it_follows_until_someone_zooms()
    {
        TimeWindow window = windowOf(kHour, 10000, false);
        QVERIFY(!window.isPaused());
        window.load({kNow - kHour + 250, kNow + 250}, 10000, false);
        QCOMPARE(window.shown().toMs, kNow + 250);
        QVERIFY(window.zoom(0.5, kNow));
        QVERIFY(window.isPaused());
        const TimeSpan frozen = window.shown();
        window.load({kNow - kHour + 500, kNow + 500}, 10000, false);
        QVERIFY(window.shown() == frozen);
        window.goLive();
        QCOMPARE(window.shown().toMs, kNow + 500);
    }

    void what_is_under_the_mouse_stays_there()
    {
        TimeWindow window = windowOf(kHour, 10000, false);
        const qint64 around = kNow - kHour / 4;
        QVERIFY(window.zoom(0.5, around));
        QCOMPARE(window.shown().length(), kHour / 2);
        QCOMPARE(around - window.shown().fromMs, kHour / 2 * 3 / 4);
    }

    void it_cannot_leave_what_is_known()
    {
        TimeWindow window = windowOf(kHour, 10000, false);
        QVERIFY(!window.zoom(2, kNow)); // all is shown
        QVERIFY(!window.moveTo(kNow));
        QVERIFY(!window.isPaused());
        QVERIFY(window.zoom(0.5, kNow));
        QVERIFY(window.moveTo(kNow - 9 * kHour));
        QCOMPARE(window.shown().fromMs, kNow - kHour);
        QVERIFY(window.moveTo(kNow + kHour));
        QCOMPARE(window.shown().toMs, kNow);
        for (int step = 0; step < 60; ++step)
            window.zoom(0.5, kNow - kHour / 2);
        QCOMPARE(window.shown().length(), TimeWindow::kShortestMs);
    }

    void with_a_history_it_goes_back_and_asks_for_what_is_missing()
    {
        TimeWindow window = windowOf(kHour, 10000, true);
        QVERIFY(!window.wanted());
        QVERIFY(window.moveTo(kNow - 3 * kHour));
        const auto wanted = window.wanted();
        QVERIFY(wanted);
        QVERIFY(wanted->fromMs <= kNow - 3 * kHour && wanted->toMs >= kNow - 2 * kHour);
        QCOMPARE(wanted->fromMs % 60000, 0);
        window.load(*wanted, 60000, true);
        QVERIFY(!window.wanted());
    }

    void zoomed_into_a_week_it_asks_for_finer_buckets()
    {
        TimeWindow window = windowOf(168 * kHour, kHour / 2, true);
        QVERIFY(window.zoom(0.9, kNow));
        QVERIFY(!window.wanted()); // they would hardly be finer
        QVERIFY(window.zoom(0.1, kNow));
        QVERIFY(window.wanted());
    }

    void within_the_finest_it_does_not_ask()
    {
        TimeWindow window = windowOf(6 * kHour, 60000, true);
        QVERIFY(window.zoom(0.1, kNow));
        QVERIFY(!window.wanted());
    }
};

QTEST_GUILESS_MAIN(TestTimeWindow)
#include "tst_timewindow.moc"
