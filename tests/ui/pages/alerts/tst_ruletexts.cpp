// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/ruletexts.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

AlertRule own(const QString& name)
{
    AlertRule rule;
    rule.name = name;
    rule.warning = 0.5;
    return rule;
}

AlertRule stricter()
{
    AlertRule rule = defaultAlertRules().at(0);
    rule.critical = 0.05;
    return rule;
}

ConfigurationProblem problem(const QString& path, const QString& what)
{
    ConfigurationProblem problem;
    problem.path = path;
    problem.what = what;
    return problem;
}

} // namespace

class TestRuleTexts : public QObject
{
    Q_OBJECT
private slots:
    void rules_that_are_switched_off_are_listed_too()
    {
        AlertRule off = defaultAlertRules().at(2);
        off.enabled = false;
        const auto rules = allRules({off, own(u"mine"_s)});
        QCOMPARE(rules.size(), defaultAlertRules().size() + 1);
        QCOMPARE(rules.at(2), off);
        QCOMPARE(rules.last().name, u"mine"_s);
    }

    void what_is_as_built_in_is_not_written()
    {
        const AlertRule builtIn = defaultAlertRules().at(0);
        QCOMPARE(withRule({}, builtIn.name, stricter()), QList<AlertRule>{stricter()});
        QCOMPARE(withRule({stricter()}, builtIn.name, builtIn), QList<AlertRule>());
        QCOMPARE(withRule({}, builtIn.name, builtIn), QList<AlertRule>());
    }

    void a_rule_keeps_its_place_when_it_is_renamed()
    {
        const auto rules = withRule({own(u"a"_s), own(u"b"_s)}, u"a"_s, own(u"c"_s));
        QCOMPARE(rules, QList<AlertRule>({own(u"c"_s), own(u"b"_s)}));
        QCOMPARE(withRule(rules, {}, own(u"d"_s)).last().name, u"d"_s);
        QCOMPARE(withoutRule(rules, u"c"_s), QList<AlertRule>{own(u"b"_s)});
    }

    void problems_stand_at_their_fields()
    {
        const auto window = problem(u"alerts.rules[1].window_s"_s, u"too short"_s);
        const auto target = problem(u"alerts.rules[1].targets[0]"_s, u"no name"_s);
        const auto whole = problem(u"alerts.rules[1]"_s, u"no threshold"_s);
        const auto other = problem(u"alerts.rules[10].name"_s, u"x"_s);
        const auto problems = problemsOfRule({window, target, whole, other}, 1);
        QCOMPARE(problems.size(), 3);
        QVERIFY(problems.value(u"window_s"_s).contains(u"oo short"_s));
        QVERIFY(problems.value(u"targets"_s).contains(u"o name"_s));
        QVERIFY(problems.value(QString()).contains(u"o threshold"_s));
    }

    void a_preview_says_how_often_and_how_long()
    {
        RulePreview preview{.rule = u"mine"_s, .judged = true, .fromMs = 0, .toMs = 20 * 3'600'000};
        QCOMPARE(previewText(preview), u"never fired last week"_s);
        preview.firings = {{u"aurora"_s, 0, 3'600'000, false, 0.6}};
        QCOMPARE(previewText(preview), u"fired once last week, for 1\u00a0h"_s);
        preview.firings.append({{}, 19 * 3'600'000, 0, true, 0.7}); // it would stand still
        QCOMPARE(previewText(preview), u"fired 2 times last week, 2\u00a0h in all"_s);
        const QStringList lines = firingsText(preview, AlertMeasure::ErrorRate).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(u"the board"_s) && lines.at(0).contains(u"Critical"_s));
        QVERIFY(lines.at(1).endsWith(u"for 1\u00a0h: Warning, worst 60\u00a0%"_s));
    }

    void many_firings_are_not_all_listed()
    {
        RulePreview preview{.rule = {}, .judged = true, .toMs = 1000};
        for (int i = 0; i < 12; ++i)
            preview.firings.append({u"aurora"_s, i * 10, i * 10 + 5, false, 1});
        const QString text = firingsText(preview, AlertMeasure::Silence);
        QCOMPARE(text.count(u'\n'), 5);
        QVERIFY(text.endsWith(u"and 7 before"_s));
    }

    void without_an_answer_it_says_why()
    {
        QCOMPARE(previewText({.rule = {}, .why = u"It does not count chains."_s}),
                 u"It does not count chains."_s);
        QVERIFY(previewText({}).contains(u"nothing to try it on"_s));
    }
};

QTEST_GUILESS_MAIN(TestRuleTexts)
#include "tst_ruletexts.moc"
