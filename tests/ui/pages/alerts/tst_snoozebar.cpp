// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/samplealerts.h"
#include "ui/pages/alerts/snoozebar.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Shown
{
    Shown()
    {
        bar.setAlert(troubledAlerts().standing.at(0), kSampleNoonMs);
        bar.show();
    }
    template <typename Widget>
    Widget* named(const QString& name) const
    {
        return findShown<Widget>(bar, name);
    }
    Duration told() { return spy.takeFirst().first().value<Duration>(); }

    SnoozeBar bar;
    QSignalSpy spy{&bar, &SnoozeBar::snoozeRequested};
};

} // namespace

class TestSnoozeBar : public QObject
{
    Q_OBJECT
private slots:
    void an_alert_sleeps_for_other_times_too()
    {
        Shown shown;
        auto* others = shown.named<QToolButton>(u"Other snooze times of aurora: their incident"_s);
        const auto actions = others->menu()->actions();
        actions.at(0)->trigger();
        QCOMPARE(shown.told(), Duration(15min));
        actions.at(1)->trigger();
        QCOMPARE(shown.told(), Duration(1h));
        actions.at(2)->trigger();
        QCOMPARE(shown.told(), untilTomorrow(kSampleNoonMs));
    }

    void a_time_of_ones_own_is_taken_or_left()
    {
        Shown shown;
        const auto hours = [&shown] {
            return shown.named<QSpinBox>(u"Hours to snooze aurora: their incident"_s);
        };
        QVERIFY(!hours());
        QAction* own = shown.named<QToolButton>(u"Other snooze times of aurora: their incident"_s)
                           ->menu()
                           ->actions()
                           .last();
        own->trigger();
        QVERIFY(hours());
        hours()->setValue(5);
        QTest::keyClick(
            shown.named<QAbstractButton>(u"Snooze aurora: their incident for these hours"_s),
            Qt::Key_Space);
        QCOMPARE(shown.told(), Duration(5h));
        QVERIFY(!hours());
        own->trigger();
        QTest::keyClick(shown.named<QAbstractButton>(u"Cancel snoozing aurora: their incident"_s),
                        Qt::Key_Space);
        QVERIFY(!hours());
        QVERIFY(shown.spy.isEmpty());
    }

    void tomorrow_begins_at_eight_in_the_morning()
    {
        const QDateTime night(QDate(2026, 11, 21), QTime(23, 30));
        QCOMPARE(untilTomorrow(night.toMSecsSinceEpoch()), Duration(8h + 30min));
        const QDateTime early(QDate(2026, 11, 21), QTime(0, 30));
        QCOMPARE(untilTomorrow(early.toMSecsSinceEpoch()), Duration(31h + 30min));
    }
};

QTEST_MAIN(TestSnoozeBar)
#include "tst_snoozebar.moc"
