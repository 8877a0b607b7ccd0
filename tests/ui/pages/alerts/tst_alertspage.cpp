// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/controls.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplealerts.h"
#include "ui/pages/alerts/alertcard.h"
#include "ui/pages/alerts/alertspage.h"
#include "ui/pages/alerts/texttable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuespark.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Shown
{
    Shown() : engine(quietPorts()), page(engine)
    {
        page.resize(1000, 1500);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    void tell(const AlertsSnapshot& alerts)
    {
        emit engine.alertsChanged(alerts);
        QTest::qWait(0); // cards that are gone are deleted later
    }
    template <typename Widget>
    Widget* named(const QString& name) const
    {
        return findShown<Widget>(page, name);
    }
    bool says(const QString& text) const { return labelSays(page, text); }

    Theme theme{ThemeChoice::Light};
    Engine engine;
    AlertsPage page;
};

} // namespace

class TestAlertsPage : public QObject
{
    Q_OBJECT
private slots:

    void before_anything_is_watched_it_says_so()
    {
        Shown shown;
        QVERIFY(shown.says(u"Nothing is watched yet"_s));
        QVERIFY(!shown.named<QAbstractButton>(u"Check now"_s)->isEnabled());
        QVERIFY(!shown.named<TextTable>(u"Rules in force"_s));
        shown.tell(quietAlerts());
        QVERIFY(!shown.says(u"Nothing is watched yet"_s));
    }

    void a_quiet_day_says_that_nothing_is_wrong_and_how_that_is_known()
    {
        Shown shown;
        shown.tell(quietAlerts());
        QVERIFY(shown.named<LampLabel>(u"No alert stands"_s));
        QVERIFY(shown.says(u"Rules in force: 11. Last scheduled check: just now."_s));
        QVERIFY(!shown.named<TextTable>(u"Past alerts"_s));
        QVERIFY(shown.named<QAbstractButton>(u"Check now"_s)->isEnabled());
    }

    void alerts_that_are_off_are_not_taken_for_a_quiet_day()
    {
        Shown shown;
        AlertsSnapshot alerts = quietAlerts();
        alerts.rules.clear();
        shown.tell(alerts);
        QVERIFY(shown.named<LampLabel>(u"Alerts are off"_s));
        QVERIFY(!shown.named<LampLabel>(u"No alert stands"_s));
    }

    void without_a_notification_service_it_says_that_alerts_are_only_here()
    {
        Shown shown;
        shown.tell(quietAlerts());
        QVERIFY(!shown.named<Banner>(u"Notifications banner"_s) &&
                !shown.says(u"alerts are shown here only"_s));
        shown.tell(troubledAlerts());
        QVERIFY(shown.says(u"No notification service answers; alerts are shown here only"_s));
    }

    void an_alert_says_what_is_wrong_why_and_what_to_do()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        QVERIFY(shown.named<LampLabel>(u"Critical"_s)->health() == Health::Bad);
        QVERIFY(shown.named<LampLabel>(u"Warning"_s)->health() == Health::Degraded);
        for (const QString& text :
             {u"aurora: their incident"_s, u"its status page says why"_s,
              u"Wait, or send prompts"_s, u"Error rate of aurora"_s,
              u"24\u00a0% when it fired, over 10\u00a0%"_s, u"worst 61\u00a0%"_s,
              u"partial outage when it fired, over degraded"_s, u"12\u00a0min ago"_s,
              u"Critical: 1, warnings: 1"_s})
            QVERIFY2(shown.says(text), qPrintable(text));
    }

    void a_reason_that_is_over_says_from_when_to_when()
    {
        Shown shown;
        AlertsSnapshot alerts = troubledAlerts();
        alerts.standing[0].reasons[1].clearedAtMs = alerts.nowMs;
        alerts.standing[0].reasons[1].clearedBy = 0;
        shown.tell(alerts);
        QVERIFY(shown.says(u"cleared by operational"_s));
        QVERIFY(shown.named<LampLabel>(u"Cleared"_s)->health() == Health::Good);
    }

    void markup_of_others_is_shown_as_text()
    {
        Shown shown;
        AlertsSnapshot alerts = troubledAlerts();
        alerts.standing[0].verdict.sentence = u"<b>down</b> <img src=\"http://x.test/\">"_s;
        shown.tell(alerts);
        const auto labels = shown.page.findChildren<QLabel*>();
        const auto found = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->text().startsWith("<b>down"_L1);
        });
        QVERIFY(found != labels.cend());
        QVERIFY((*found)->textFormat() == Qt::PlainText);
    }

    void an_alert_is_snoozed_and_woken()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        auto* card = shown.named<AlertCard>(u"Alert aurora: their incident"_s);
        QVERIFY(card);
        QSignalSpy spy(card, &AlertCard::snoozeRequested);
        QTest::mouseClick(
            shown.named<QAbstractButton>(u"Snooze aurora: their incident for 1 hour"_s),
            Qt::LeftButton);
        QCOMPARE(spy.takeFirst().first().value<Duration>(), Duration(1h));
        AlertsSnapshot later = troubledAlerts();
        later.standing[0].snoozedUntilMs = later.nowMs + 3'600'000;
        shown.tell(later);
        QTest::mouseClick(shown.named<QAbstractButton>(u"End snooze of aurora: their incident"_s),
                          Qt::LeftButton);
        QCOMPARE(spy.takeFirst().first().value<Duration>(), Duration(0));
    }

    void an_alert_leads_to_the_calls_behind_it()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        QSignalSpy spy(&shown.page, &AlertsPage::callsRequested);
        QTest::mouseClick(shown.named<QAbstractButton>(u"Show calls of aurora: their incident"_s),
                          Qt::LeftButton);
        const auto filter = spy.takeFirst().first().value<CallFilter>();
        QCOMPARE(filter.provider, u"aurora"_s);
        QCOMPARE(filter.fromMs, kSampleNoonMs - 22 * 60'000);
        QCOMPARE(filter.toMs, 0);
    }

    void a_past_alert_is_shown_with_its_values_and_calls()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        auto* past = shown.named<TextTable>(u"Past alerts"_s);
        past->setFocus();
        past->setCurrentCell(0, 0);
        const auto cards = shown.page.findChildren<AlertCard*>();
        QCOMPARE(cards.size(), 3);
        QVERIFY(shown.says(u"Cleared by: the error rate was 0.4 % twice in a row"_s));
        QVERIFY(shown.says(u"cleared by 0.4"_s));
        const auto found = std::find_if(cards.cbegin(), cards.cend(), [](const AlertCard* each) {
            return each->accessibleName().startsWith("Past alert local: your connection of"_L1);
        });
        QVERIFY(found != cards.cend());
        AlertCard* card = *found;
        QSignalSpy spy(&shown.page, &AlertsPage::callsRequested);
        for (auto* button : card->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton); // there is one alone
        }
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.takeFirst().first().value<CallFilter>().toMs, kSampleNoonMs - 88 * 60'000);
        shown.tell(quietAlerts());
        QTRY_VERIFY(shown.page.findChildren<AlertCard*>().isEmpty());
    }

    void the_picture_of_the_values_is_told_in_words()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        auto* spark =
            shown.named<ValueSpark>(u"Values around the firing of Error rate of aurora"_s);
        QVERIFY(spark);
        QVERIFY(spark->accessibleDescription().contains(u"When it fired: 24\u00a0%. After: 31"_s));
    }

    void a_snooze_that_ran_out_is_none()
    {
        Shown shown;
        AlertsSnapshot alerts = troubledAlerts();
        alerts.standing[0].snoozedUntilMs = alerts.nowMs - 1;
        shown.tell(alerts);
        QVERIFY(shown.named<QAbstractButton>(u"Snooze aurora: their incident for 1 hour"_s));
    }

    void the_rule_behind_an_alert_is_muted_and_unmuted()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        auto* card = shown.named<AlertCard>(u"Alert aurora: their incident"_s);
        QSignalSpy spy(card, &AlertCard::muteRequested);
        QTest::mouseClick(shown.named<QAbstractButton>(u"Mute rule page_level of aurora"_s),
                          Qt::LeftButton);
        QCOMPARE(spy.takeFirst(), QVariantList({u"page_level"_s, true}));
        AlertsSnapshot later = troubledAlerts();
        later.muted << u"page_level"_s;
        later.standing[0].quiet = true;
        shown.tell(later);
        QVERIFY(shown.says(u"Told nobody"_s));
        QTest::mouseClick(shown.named<QAbstractButton>(u"Unmute rule page_level of aurora"_s),
                          Qt::LeftButton);
        QCOMPARE(spy.takeFirst(), QVariantList({u"page_level"_s, false}));
    }

    void a_rule_is_muted_in_the_table_by_mouse_and_keyboard()
    {
        Shown shown;
        shown.tell(quietAlerts());
        auto* rules = shown.named<TextTable>(u"Rules in force"_s);
        QVERIFY(rules);
        QSignalSpy spy(rules, &TextTable::toggled);
        const int tells = rules->columnCount() - 1;
        const QRect cell = rules->visualItemRect(rules->item(1, tells));
        QTest::mouseClick(rules->viewport(), Qt::LeftButton, {},
                          QPoint(cell.left() + 14, cell.center().y()));
        QCOMPARE(spy.takeFirst(), QVariantList({1, false}));
        rules->setCurrentCell(2, tells);
        QTest::keyClick(rules, Qt::Key_Space);
        QCOMPARE(spy.takeFirst(), QVariantList({2, false}));
    }

    void the_row_that_the_keyboard_goes_to_is_scrolled_to()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        shown.page.resize(1000, 500);
        QTest::qWait(0);
        auto* rules = shown.named<TextTable>(u"Rules in force"_s);
        rules->setCurrentCell(0, 0);
        QTest::keyClick(rules, Qt::Key_End, Qt::ControlModifier);
        const QRect last = rules->visualItemRect(rules->item(rules->rowCount() - 1, 0));
        QVERIFY(rules->viewport()->visibleRegion().contains(last.center()));
    }

    void telling_the_same_again_toggles_nothing()
    {
        Shown shown;
        shown.tell(quietAlerts());
        auto* rules = shown.named<TextTable>(u"Rules in force"_s);
        QSignalSpy spy(rules, &TextTable::toggled);
        AlertsSnapshot muted = quietAlerts();
        muted.muted = {u"error_rate"_s};
        shown.tell(muted);
        shown.tell(quietAlerts());
        QVERIFY(spy.isEmpty());
        QVERIFY(rules->item(0, rules->columnCount() - 1)->checkState() == Qt::Checked);
    }

    void a_toggle_that_the_engine_refused_goes_back()
    {
        Shown shown;
        shown.tell(quietAlerts());
        auto* rules = shown.named<TextTable>(u"Rules in force"_s);
        const int tells = rules->columnCount() - 1;
        rules->setCurrentCell(2, tells);
        QTest::keyClick(rules, Qt::Key_Space);
        QVERIFY(rules->item(2, tells)->checkState() == Qt::Unchecked);
        shown.tell(quietAlerts());
        QVERIFY(rules->item(2, tells)->checkState() == Qt::Checked);
    }

    void a_card_stays_while_its_alert_does()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        auto* card = shown.named<AlertCard>(u"Alert aurora: their incident"_s);
        AlertsSnapshot later = troubledAlerts();
        later.standing.swapItemsAt(0, 1);
        shown.tell(later);
        QCOMPARE(shown.named<AlertCard>(u"Alert aurora: their incident"_s), card);
        QVERIFY(card->y() > shown
                                .named<AlertCard>(u"Alert default: many prompts are answered by a "
                                                  "later step"_s)
                                ->y());
        later.standing.removeLast();
        later.standing[0].reasons.clear();
        shown.tell(later);
        QTRY_COMPARE(shown.page.findChildren<AlertCard*>().size(), 1);
        shown.tell(quietAlerts());
        QTRY_VERIFY(shown.page.findChildren<AlertCard*>().isEmpty());
    }

    void costs_are_shown_against_budget_and_cap()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        QCOMPARE(shown.named<QLabel>(u"All calls"_s)->text(), u"$4.60 of $5.00 (92 %)"_s);
        QCOMPARE(shown.named<QLabel>(u"Checks of today"_s)->text(), u"$0.26 of $0.25 (105 %)"_s);
        QVERIFY(shown.says(u"has no price for it: aurora / aurora-large"_s));
        AlertsSnapshot free = quietAlerts();
        free.cost = {};
        shown.tell(free);
        QCOMPARE(shown.named<QLabel>(u"All calls"_s)->text(), u"$0.00, no budget is set"_s);
        QVERIFY(!shown.says(u"has no price for it"_s));
        free.cost.dailyProbeCapUsd = 0; // of nothing, all is used up
        shown.tell(free);
        QCOMPARE(shown.named<QLabel>(u"Checks of today"_s)->text(), u"$0.00 of $0.00 (100 %)"_s);
    }

    void every_control_has_a_name_of_its_own()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        QSet<QString> names;
        for (const QWidget* widget : shown.page.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                !widget->isVisible() || qobject_cast<const QLabel*>(widget))
                continue;
            const QString name = widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY(names.size() >= 8);
    }

    void it_follows_the_theme_and_fits_a_narrow_window()
    {
        Shown shown;
        shown.tell(troubledAlerts());
        shown.theme.setChoice(ThemeChoice::Dark);
        shown.page.resize(470, 900);
        QTest::qWait(0);
        auto* rules = shown.named<TextTable>(u"Rules in force"_s);
        QVERIFY(rules->width() <= 470);
        QVERIFY(rules->isColumnHidden(2));
        QVERIFY(!rules->isColumnHidden(rules->columnCount() - 1));
    }
};

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
