// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules and maintenance windows, changed by hand and written by a real engine.
#include "tests/gui/testworld.h"
#include "ui/pages/alerts/maintenanceform.h"
#include "ui/pages/alerts/maintenancepanel.h"
#include "ui/pages/alerts/ruleeditor.h"
#include "ui/pages/alerts/rulespanel.h"
#include "ui/pages/alerts/texttable.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

TestWorld::Setup usual()
{
    return {.scenario = {{fastProvider(u"first"_s)}},
            .chains = {chainOf(u"default"_s, {u"first"_s})},
            .providers = {},
            .environment = {}};
}

template <typename Panel>
struct Desk
{
    Desk() : world(usual()), panel(world.engine())
    {
        panel.resize(1000, 1000);
        panel.show();
        world.start();
    }
    bool press(const QString& name)
    {
        auto* button = control<QPushButton>(panel, name);
        if (!QTest::qWaitFor([button] { return button->isEnabled() && button->isVisible(); }))
            return false;
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }

    TestWorld world;
    Panel panel;
};

} // namespace

class TestWatchSettings : public QObject
{
    Q_OBJECT
private slots:
    void a_rule_is_changed_and_put_back()
    {
        Desk<RulesPanel> desk;
        auto* editor = desk.panel.findChild<RuleEditor*>();
        QTRY_COMPARE(desk.panel.table()->rowCount(), 11);
        desk.panel.table()->setCurrentCell(0, 0);
        QVERIFY(desk.press(u"Edit the chosen rule"_s));
        control<QDoubleSpinBox>(desk.panel, u"Rule: critical over"_s)->setValue(5);
        QVERIFY(desk.press(u"Save the rule"_s));
        QTRY_VERIFY(!editor->isVisible());
        QCOMPARE(desk.world.saved().watch.alerts.rules.size(), 1);
        QCOMPARE(desk.world.saved().watch.alerts.rules.at(0).critical, std::optional(0.05));
        QCOMPARE(desk.panel.table()->item(0, 4)->text(), u"5\u00a0%"_s);

        QVERIFY(desk.press(u"Edit the chosen rule"_s));
        QVERIFY(desk.press(u"Back to the default of rule Error rate"_s));
        QTRY_VERIFY(!editor->isVisible());
        QVERIFY(desk.world.saved().watch.alerts.rules.isEmpty());
    }

    void a_new_rule_joins_the_others()
    {
        Desk<RulesPanel> desk;
        QTRY_COMPARE(desk.panel.table()->rowCount(), 11);
        QVERIFY(desk.press(u"New rule"_s));
        control<QLineEdit>(desk.panel, u"Rule: name"_s)->setText(u"slow"_s);
        control<QDoubleSpinBox>(desk.panel, u"Rule: warning over"_s)->setValue(30);
        QVERIFY(desk.press(u"Save the rule"_s));
        QTRY_COMPARE(desk.panel.table()->rowCount(), 12);
        QCOMPARE(desk.world.saved().watch.alerts.rules.at(0).name, u"slow"_s);
        QCOMPARE(desk.world.saved().watch.alerts.rules.at(0).warning, std::optional(0.3));
    }

    void without_a_history_the_preview_says_so()
    {
        Desk<RulesPanel> desk;
        QVERIFY(desk.press(u"New rule"_s));
        QTRY_VERIFY(everyText(desk.panel).contains(u"the history has nothing to try it on"_s));
    }

    void a_maintenance_window_is_added_and_deleted()
    {
        Desk<MaintenancePanel> desk;
        desk.panel.setNow(1'795'435'200'000);
        QVERIFY(desk.press(u"Add a maintenance window"_s));
        QVERIFY(desk.press(u"Save the maintenance window"_s));
        QTRY_COMPARE(desk.world.saved().watch.alerts.maintenance.size(), 1);
        const MaintenanceWindow window = desk.world.saved().watch.alerts.maintenance.at(0);
        QCOMPARE(window.from.secsTo(window.to), 7200);
        const QString remove = u"Delete maintenance 1: %1"_s.arg(windowText(window));
        QTRY_VERIFY(findControl<QPushButton>(desk.panel, remove));
        QVERIFY(desk.press(remove));
        QTRY_VERIFY(desk.world.saved().watch.alerts.maintenance.isEmpty());
    }
};

QTEST_MAIN(TestWatchSettings)
#include "tst_watchsettings.moc"
