// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplealerts.h"
#include "tests/ui/sampleboard.h"
#include "ui/shell/traylamp.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QWidget>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown() : engine(quietPorts()), lamp(engine, window, {&check, &quit})
    {
        QObject::connect(&quit, &QAction::triggered, &window, &QWidget::close);
        window.show();
    }
    QAction* action(const QString& text)
    {
        const auto all = lamp.menu().actions();
        for (QAction* action : all) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    Theme theme{ThemeChoice::Light};
    Engine engine;
    QWidget window;
    QAction check{u"Check all now"_s};
    QAction quit{u"Quit"_s};
    TrayLamp lamp;
};

} // namespace

class TestTrayLamp : public QObject
{
    Q_OBJECT
private slots:

    void it_shows_the_worst_of_what_stands()
    {
        const TrayGlance glance = trayGlance(healthyBoard(), troubledAlerts());
        QVERIFY(glance.health == Health::Bad);
        QVERIFY2(glance.text.startsWith(u"Fuseboard\nCritical: 1, warnings: 1\naurora fails"_s),
                 qPrintable(glance.text));
    }

    void warnings_alone_are_less()
    {
        AlertsSnapshot alerts = troubledAlerts();
        alerts.standing.removeFirst();
        const TrayGlance glance = trayGlance(healthyBoard(), alerts);
        QVERIFY(glance.health == Health::Degraded);
        QVERIFY(glance.text.contains(u"Critical: 0, warnings: 1"_s));
        QVERIFY(glance.text.endsWith(alerts.standing.first().title));
    }

    void what_is_muted_does_not_count()
    {
        AlertsSnapshot alerts = troubledAlerts();
        for (Alert& alert : alerts.standing)
            alert.quiet = true;
        QVERIFY(trayGlance(healthyBoard(), alerts).health == Health::Good);
        QVERIFY(!trayGlance(healthyBoard(), alerts).text.contains(u"Critical"_s));
    }

    void without_alerts_it_shows_what_was_measured()
    {
        const TrayGlance good = trayGlance(healthyBoard(), quietAlerts());
        QVERIFY(good.health == Health::Good);
        QCOMPARE(good.text, u"Fuseboard\nIn order: 4 of 4"_s);
        BoardSnapshot outage = outageBoard();
        for (ProviderBoard& provider : outage.providers)
            provider.verdict.sentence = provider.name + u" says so."_s;
        const TrayGlance bad = trayGlance(outage, quietAlerts());
        QVERIFY(bad.health == Health::Bad);
        const auto worst =
            std::find_if(outage.providers.cbegin(), outage.providers.cend(),
                         [](const ProviderBoard& each) { return each.lamp == Lamp::Bad; });
        QVERIFY(worst != outage.providers.cend());
        QVERIFY2(bad.text.endsWith(worst->verdict.sentence), qPrintable(bad.text));
    }

    void before_anything_is_known_it_claims_nothing()
    {
        QVERIFY(trayGlance({}, {}).health == Health::Idle);
        QCOMPARE(trayGlance({}, {}).text, u"Fuseboard"_s);
        QVERIFY(trayGlance(silentBoard(), quietAlerts()).health == Health::Idle);
    }

    void it_follows_the_engine()
    {
        Shown shown;
        emit shown.engine.boardChanged(healthyBoard());
        QVERIFY(shown.lamp.glance().health == Health::Good);
        emit shown.engine.alertsChanged(troubledAlerts());
        QVERIFY(shown.lamp.glance().health == Health::Bad);
        emit shown.engine.alertsChanged(quietAlerts());
        QVERIFY(shown.lamp.glance().health == Health::Good);
    }

    void show_brings_a_minimized_window_back()
    {
        Shown shown;
        shown.window.showMinimized();
        QVERIFY(shown.window.isMinimized());
        shown.action(u"Show"_s)->trigger();
        QVERIFY(shown.window.isVisible());
        QVERIFY(!shown.window.isMinimized());
    }

    void quit_closes_the_window_which_ends_the_program()
    {
        Shown shown;
        QVERIFY(QApplication::quitOnLastWindowClosed());
        shown.action(u"Quit"_s)->trigger();
        QVERIFY(!shown.window.isVisible());
    }

    void the_actions_of_the_window_stand_in_its_menu()
    {
        Shown shown;
        QCOMPARE(shown.action(u"Check all now"_s), &shown.check);
        QCOMPARE(shown.action(u"Quit"_s), &shown.quit);
    }

    void a_window_that_hides_comes_back_when_there_is_no_tray()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("this desktop has a tray");
        Shown shown;
        shown.lamp.hideWindow();
        QVERIFY(!shown.window.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.isVisible(), 10'000);
    }

    void without_a_tray_no_icon_is_claimed_to_be_seen()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("this desktop has a tray");
        Shown shown;
        emit shown.engine.alertsChanged(troubledAlerts());
        QVERIFY(!shown.lamp.isShown());
        QVERIFY(shown.window.isVisible());
    }
};

QTEST_MAIN(TestTrayLamp)
#include "tst_traylamp.moc"
