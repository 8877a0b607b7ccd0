// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/pages/alerts/auroraalerts.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplealerts.h"
#include "ui/pages/alerts/formfield.h"
#include "ui/pages/alerts/ruleeditor.h"
#include "ui/pages/alerts/rulespanel.h"
#include "ui/pages/alerts/texttable.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ConfigurationState configured(const QList<AlertRule>& rules = {})
{
    AlertSettings alerts;
    alerts.rules = rules;
    return auroraWith(alerts);
}

AlertRule own()
{
    AlertRule rule;
    rule.name = u"mine"_s;
    rule.measure = AlertMeasure::TtftP95;
    rule.warning = 2.5;
    return rule;
}

RulePreview firedOnce(const QString& rule)
{
    RulePreview preview{.rule = rule, .judged = true, .toMs = 7'200'000};
    preview.firings = {{u"aurora"_s, 0, 3'600'000, true, 0.6}};
    return preview;
}

/// The quiet engine counts its requests from 1; its own answers, that there is no history, come
/// only while events are handled: the test answers first.
struct Desk
{
    explicit Desk(const QList<AlertRule>& rules = {}) : engine(quietPorts()), panel(engine)
    {
        panel.resize(1000, 1200);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
        panel.setAlerts(quietAlerts());
        emit engine.configurationChanged(configured(rules));
    }
    template <typename Widget>
    Widget* named(const QString& name) const
    {
        return findShown<Widget>(panel, name);
    }
    void press(const QString& name) const { pressBySpace(named<QAbstractButton>(name), name); }
    bool says(const QString& text) const { return labelSays(panel, text); }
    void edit(int row) const
    {
        panel.table()->setCurrentCell(row, 0);
        press(u"Edit the chosen rule"_s);
    }
    RuleEditor* editor() const { return named<RuleEditor>(u"Rule editor"_s); }

    Theme theme{ThemeChoice::Light};
    Engine engine;
    RulesPanel panel;
};

} // namespace

class TestRulesPanel : public QObject
{
    Q_OBJECT
private slots:
    void until_the_configuration_is_known_nothing_can_be_changed()
    {
        Engine engine(quietPorts());
        RulesPanel panel(engine);
        panel.setAlerts(quietAlerts());
        QCOMPARE(panel.table()->rowCount(), 11);
        panel.table()->setCurrentCell(0, 0);
        for (const auto* button : panel.findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == "Edit the chosen rule"_L1 ||
                button->accessibleName() == "New rule"_L1)
                QVERIFY(!button->isEnabled());
        }
    }

    void the_firings_of_last_week_stand_beside_each_rule()
    {
        Desk desk;
        const int column = 6;
        QCOMPARE(desk.panel.table()->item(0, column)->text(), u"–"_s);
        emit desk.engine.rulesPreviewed(99, {firedOnce(u"error_rate"_s)}); // of somebody else
        QCOMPARE(desk.panel.table()->item(0, column)->text(), u"–"_s);
        emit desk.engine.rulesPreviewed(1, {firedOnce(u"error_rate"_s)});
        QCOMPARE(desk.panel.table()->item(0, column)->text(), u"once"_s);
        QCOMPARE(desk.panel.table()->item(1, column)->text(), u"cannot tell"_s);
    }

    void a_built_in_rule_keeps_its_name_and_measure()
    {
        Desk desk;
        desk.edit(0);
        QVERIFY(desk.editor());
        QVERIFY(!desk.named<QLineEdit>(u"Rule: name"_s)->isEnabled());
        QVERIFY(!desk.named<QComboBox>(u"Rule: looks at"_s)->isEnabled());
        QCOMPARE(desk.named<QDoubleSpinBox>(u"Rule: critical over"_s)->text(), u"10\u00a0%"_s);
        QVERIFY(desk.named<QDoubleSpinBox>(u"Rule: critical over"_s)
                    ->accessibleDescription()
                    .contains(u"Default: 10\u00a0%"_s));
        QVERIFY(!desk.named<QAbstractButton>(u"Back to the default of rule Error rate"_s));
        QCOMPARE(desk.editor()->rule(), defaultAlertRules().at(0));
    }

    void every_built_in_rule_comes_out_of_the_form_as_it_went_in()
    {
        Desk desk;
        for (int row = 0; row < defaultAlertRules().size(); ++row) {
            desk.edit(row);
            QCOMPARE(desk.editor()->rule(), defaultAlertRules().at(row));
        }
    }

    void a_changed_field_can_be_reset_alone()
    {
        Desk desk;
        desk.edit(0);
        auto* critical = desk.named<QDoubleSpinBox>(u"Rule: critical over"_s);
        QVERIFY(!desk.named<QAbstractButton>(u"Reset Rule: critical over"_s));
        critical->setValue(5);
        desk.named<QSpinBox>(u"Rule: calls at least"_s)->setValue(50);
        QCOMPARE(desk.editor()->rule().critical, std::optional(0.05));
        desk.press(u"Reset Rule: critical over"_s);
        QCOMPARE(desk.editor()->rule().critical, std::optional(0.1));
        QCOMPARE(desk.editor()->rule().minimumSamples, 50);
    }

    void a_threshold_may_be_none_but_not_both()
    {
        Desk desk;
        desk.edit(0);
        auto* warning = desk.named<QDoubleSpinBox>(u"Rule: warning over"_s);
        warning->setValue(-1);
        QCOMPARE(warning->text(), u"none"_s);
        QVERIFY(!desk.editor()->rule().warning);
        QVERIFY(!desk.says(u"it would never fire"_s));
        desk.named<QDoubleSpinBox>(u"Rule: critical over"_s)->setValue(-1);
        QVERIFY(desk.says(u"it would never fire"_s));
        desk.press(u"Save the rule"_s);
        QVERIFY(desk.editor()); // it stays open
    }

    void a_name_must_be_there_and_new()
    {
        Desk desk;
        desk.press(u"New rule"_s);
        desk.press(u"Save the rule"_s);
        QVERIFY(desk.says(u"A rule needs a name."_s));
        desk.named<QLineEdit>(u"Rule: name"_s)->setText(u"error_rate"_s);
        QVERIFY(desk.says(u"There is a rule of this name already."_s));
        desk.named<QLineEdit>(u"Rule: name"_s)->setText(u"mine"_s);
        QVERIFY(!desk.says(u"There is a rule of this name already."_s));
    }

    void while_somebody_types_the_preview_waits_and_late_answers_are_not_shown()
    {
        Desk desk;
        desk.edit(0); // asks with request 2; 1 was for the table
        QVERIFY(desk.says(u"Counting how often"_s));
        emit desk.engine.rulesPreviewed(2, {firedOnce(u"error_rate"_s)});
        QVERIFY(desk.says(u"As it stands here, it fired once last week, for 1\u00a0h."_s));
        desk.named<QDoubleSpinBox>(u"Rule: critical over"_s)->setValue(5);
        desk.named<QDoubleSpinBox>(u"Rule: critical over"_s)->setValue(4);
        QVERIFY(desk.says(u"Counting how often"_s));
        emit desk.engine.rulesPreviewed(3, {firedOnce(u"error_rate"_s)}); // not asked yet
        QVERIFY(desk.says(u"Counting how often"_s));
        // Asked after the pause: the engine answers that it has no history.
        QTRY_VERIFY(desk.says(u"No preview: the history has nothing to try it on"_s));
    }

    void where_the_history_cannot_tell_it_says_why()
    {
        Desk desk;
        desk.edit(0);
        emit desk.engine.rulesPreviewed(2, {RulePreview{.rule = {}, .why = u"It has no costs."_s}});
        QVERIFY(desk.says(u"No preview: It has no costs."_s));
    }

    void what_was_saved_closes_the_form_and_what_was_refused_stays()
    {
        Desk desk({own()});
        desk.edit(11);
        QVERIFY(desk.named<QAbstractButton>(u"Delete rule mine"_s));
        desk.named<QDoubleSpinBox>(u"Rule: warning over"_s)->setValue(4);
        desk.press(u"Save the rule"_s);
        ConfigurationProblem problem;
        problem.path = u"alerts.rules[0].warning"_s;
        problem.what = u"out of range"_s;
        emit desk.engine.saveFailed({problem});
        QVERIFY(desk.says(u"ut of range"_s));
        problem.path = u"providers[0].base_url"_s;
        problem.what = u"broken elsewhere"_s;
        desk.press(u"Save the rule"_s);
        emit desk.engine.saveFailed({problem});
        QVERIFY(desk.says(u"roken elsewhere"_s));
        desk.press(u"Save the rule"_s);
        emit desk.engine.configurationChanged(configured({own()}));
        QVERIFY(!desk.editor());
    }

    void a_change_of_others_does_not_take_the_form_away()
    {
        Desk desk;
        desk.edit(0);
        emit desk.engine.configurationChanged(configured({own()}));
        QVERIFY(desk.editor());
        emit desk.engine.saveFailed({ConfigurationProblem()}); // of another page
        desk.press(u"Cancel editing the rule"_s);
        QVERIFY(!desk.editor());
    }

    void enter_on_a_row_edits_it()
    {
        Desk desk({own()});
        desk.panel.table()->setCurrentCell(11, 0);
        desk.panel.table()->setFocus();
        QTest::keyClick(desk.panel.table(), Qt::Key_Return);
        QVERIFY(desk.editor());
        QCOMPARE(desk.editor()->rule(), own());
    }

    void targets_are_names_with_commas_between()
    {
        Desk desk({own()});
        desk.edit(11);
        auto* targets = desk.named<QLineEdit>(u"Rule: only these"_s);
        QVERIFY(targets->accessibleDescription().contains(u"aurora"_s));
        targets->setText(u" aurora , local,, "_s);
        QCOMPARE(desk.editor()->rule().targets, QStringList({u"aurora"_s, u"local"_s}));
    }
};

QTEST_MAIN(TestRulesPanel)
#include "tst_rulespanel.moc"
