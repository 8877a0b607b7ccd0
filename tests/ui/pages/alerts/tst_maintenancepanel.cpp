// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/controls.h"
#include "tests/ui/pages/alerts/auroraalerts.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplealerts.h"
#include "ui/pages/alerts/maintenanceform.h"
#include "ui/pages/alerts/maintenancepanel.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QTest>
#include <QTimeEdit>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

ConfigurationState configured(const QList<MaintenanceWindow>& windows)
{
    AlertSettings alerts;
    alerts.maintenance = windows;
    return auroraWith(alerts);
}

MaintenanceWindow weekly()
{
    MaintenanceWindow window;
    window.provider = u"aurora"_s;
    window.days = {Qt::Tuesday, Qt::Monday};
    window.fromTime = QTime(22, 0);
    window.untilTime = QTime(6, 30);
    return window;
}

struct Desk
{
    explicit Desk(const QList<MaintenanceWindow>& windows = {})
        : engine(quietPorts()), panel(engine)
    {
        panel.setNow(kSampleNoonMs);
        panel.resize(900, 700);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
        emit engine.configurationChanged(configured(windows));
    }
    template <typename Widget>
    Widget* named(const QString& name) const
    {
        const auto all = panel.findChildren<Widget*>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Widget* widget) {
            return widget->accessibleName().startsWith(name) && widget->isVisible();
        });
        return found == all.cend() ? nullptr : *found;
    }
    void press(const QString& name) const { pressBySpace(named<QAbstractButton>(name), name); }
    bool says(const QString& text) const { return labelSays(panel, text); }
    MaintenanceForm* form() const { return named<MaintenanceForm>(u"Maintenance editor"_s); }

    Theme theme{ThemeChoice::Light};
    Engine engine;
    MaintenancePanel panel;
};

} // namespace

class TestMaintenancePanel : public QObject
{
    Q_OBJECT
private slots:
    void without_windows_it_says_what_one_is_for()
    {
        Desk desk;
        QVERIFY(desk.says(u"None. While one lasts"_s));
        QVERIFY(!desk.form());
    }

    void each_window_is_told_in_words_and_has_its_own_buttons()
    {
        MaintenanceWindow over;
        over.from = QDateTime::fromMSecsSinceEpoch(kSampleNoonMs - 7'200'000).toUTC();
        over.to = QDateTime::fromMSecsSinceEpoch(kSampleNoonMs - 3'600'000).toUTC();
        Desk desk({weekly(), over});
        QVERIFY(desk.says(u"aurora, every week on Mon, Tue from 22:00 to 06:30"_s));
        QVERIFY(desk.says(u"Every provider, once: "_s));
        QVERIFY(desk.says(u"(over)"_s));
        QVERIFY(!desk.says(u"None."_s));
        QVERIFY(desk.named<QAbstractButton>(u"Delete maintenance 1: aurora, every week"_s));
        QVERIFY(desk.named<QAbstractButton>(u"Edit maintenance 2: Every provider"_s));
    }

    void a_new_one_begins_with_the_next_hour()
    {
        Desk desk;
        desk.press(u"Add a maintenance window"_s);
        const MaintenanceWindow window = desk.form()->window();
        QVERIFY(window.days.isEmpty() && window.provider.isEmpty());
        QVERIFY(window.from.toMSecsSinceEpoch() > kSampleNoonMs);
        QVERIFY(window.from.toMSecsSinceEpoch() <= kSampleNoonMs + 3'600'000);
        QCOMPARE(window.from.secsTo(window.to), 7200);
    }

    void a_weekly_one_is_read_and_written_as_it_is()
    {
        Desk desk({weekly()});
        desk.press(u"Edit maintenance 1"_s);
        MaintenanceWindow same = weekly();
        std::sort(same.days.begin(), same.days.end());
        QCOMPARE(desk.form()->window(), same);
        QVERIFY(!desk.named<QDateTimeEdit>(u"Maintenance: from"_s) ||
                qobject_cast<QTimeEdit*>(desk.named<QDateTimeEdit>(u"Maintenance: from"_s)));
        QVERIFY(desk.says(u"Of the next day."_s));
        desk.named<QCheckBox>(u"Maintenance: Wednesday"_s)->setChecked(true);
        QCOMPARE(desk.form()->window().days.size(), 3);
    }

    void a_week_without_days_and_an_end_before_the_start_are_refused_here()
    {
        Desk desk;
        desk.press(u"Add a maintenance window"_s);
        desk.named<QComboBox>(u"Maintenance: when"_s)->setCurrentIndex(1);
        desk.press(u"Save the maintenance window"_s);
        QVERIFY(desk.says(u"either once or every week"_s));
        desk.named<QComboBox>(u"Maintenance: when"_s)->setCurrentIndex(0);
        auto* to = desk.named<QDateTimeEdit>(u"Maintenance: to"_s);
        to->setDateTime(to->dateTime().addDays(-3));
        desk.press(u"Save the maintenance window"_s);
        QVERIFY(desk.says(u"ends before it begins"_s));
        QVERIFY(desk.form());
    }

    void what_was_saved_closes_the_form_and_what_was_refused_stays()
    {
        Desk desk;
        desk.press(u"Add a maintenance window"_s);
        desk.press(u"Save the maintenance window"_s);
        ConfigurationProblem problem;
        problem.what = u"the disk is full"_s;
        emit desk.engine.saveFailed({problem});
        QVERIFY(desk.says(u"he disk is full"_s));
        desk.press(u"Save the maintenance window"_s);
        emit desk.engine.configurationChanged(configured({weekly()}));
        QVERIFY(!desk.form());
        QVERIFY(desk.says(u"aurora, every week"_s));
    }

    void a_failed_deletion_says_why_at_the_list()
    {
        Desk desk({weekly()});
        desk.press(u"Delete maintenance 1"_s);
        ConfigurationProblem problem;
        problem.what = u"the disk is full"_s;
        emit desk.engine.saveFailed({problem});
        QVERIFY(desk.says(u"he disk is full"_s));
        QVERIFY(desk.says(u"aurora, every week"_s));
    }
};

QTEST_MAIN(TestMaintenancePanel)
#include "tst_maintenancepanel.moc"
