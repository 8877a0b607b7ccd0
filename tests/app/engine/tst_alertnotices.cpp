// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alertnotices.h"
#include "tests/support/alertears.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Alert providerAlert(AlertSeverity severity = AlertSeverity::Warning)
{
    AlertReason reason{u"error_rate"_s};
    reason.target = u"a"_s;
    reason.severity = severity;
    Alert alert;
    alert.id = 1;
    alert.cause = u"provider:a"_s;
    alert.provider = u"a"_s;
    alert.severity = severity;
    alert.title = u"A fails"_s;
    alert.text = u"Half of it."_s;
    alert.reasons = {reason};
    return alert;
}

/// The alerts as they are now, told to a desktop and to a hook.
struct Story
{
    FakeNotifier desktop;
    QStringList hook; ///< events, oldest first
    AlertSettings settings;
    AlertNotices notices{&desktop,
                         [this](AlertEvent event, const Alert&) { hook.append(nameOf(event)); }};
    QList<Alert> standing{providerAlert()};
    QList<Alert> past;
    Instant now{1h};
    qint64 nowMs = 1'000'000;

    void configure() { notices.configure(settings); }
    void update(Duration later = 10s)
    {
        now += later;
        nowMs += std::chrono::duration_cast<std::chrono::milliseconds>(later).count();
        notices.update(standing, past, {{u"a"_s, u"Alpha"_s}}, now, nowMs);
    }
    void clear()
    {
        Alert alert = standing.takeFirst();
        alert.clearedAtMs = nowMs;
        alert.clearedBecause = u"error rate: 0 %"_s;
        past.prepend(alert);
    }
    void reopen()
    {
        Alert alert = past.takeFirst();
        alert.clearedAtMs.reset();
        standing.append(alert);
    }
    void setSeverity(AlertSeverity severity)
    {
        standing[0].severity = severity;
        standing[0].reasons[0].severity = severity;
    }
};

} // namespace

class TestAlertNotices : public QObject
{
    Q_OBJECT
private slots:
    void an_alert_is_told_once_however_often_it_is_seen()
    {
        Story story;
        for (int i = 0; i < 100; ++i)
            story.update();
        QCOMPARE(story.desktop.titles(), QStringList{u"A fails"_s});
        QCOMPARE(story.hook, QStringList{u"fired"_s});
        const Notice& notice = story.desktop.shown[0];
        QCOMPARE(notice.tag, u"provider:a"_s);
        QCOMPARE(notice.text, u"Half of it."_s);
        QCOMPARE(notice.urgency, NoticeUrgency::Normal);
        QCOMPARE(notice.actions.size(), 2);
        QCOMPARE(notice.actions[0].id, u"show"_s);
        QCOMPARE(notice.actions[1].id, u"snooze"_s);
    }

    void without_a_desktop_the_hook_is_told_all_the_same()
    {
        QStringList hook;
        AlertNotices notices(nullptr,
                             [&](AlertEvent event, const Alert&) { hook.append(nameOf(event)); });
        notices.update({providerAlert()}, {}, {}, Instant{1h}, 1);
        QCOMPARE(hook, QStringList{u"fired"_s});
    }

    void notices_that_are_not_wanted_are_not_shown()
    {
        Story story;
        story.settings.notifications = false;
        story.configure();
        story.update();
        QVERIFY(story.desktop.shown.isEmpty());
        QCOMPARE(story.hook, QStringList{u"fired"_s});
    }

    void switching_notices_off_takes_them_from_the_desktop()
    {
        Story story;
        story.update();
        story.settings.notifications = false;
        story.configure();
        QVERIFY(story.desktop.onDesktop.isEmpty());
    }

    void a_rise_is_told_in_the_place_of_the_first_notice()
    {
        Story story;
        story.update();
        story.setSeverity(AlertSeverity::Critical);
        story.update();
        story.update();
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"risen"_s}));
        QCOMPARE(story.desktop.onDesktop.size(), 1);
        QCOMPARE(story.desktop.onDesktop[0].urgency, NoticeUrgency::Critical);
    }

    void its_end_is_told_shortly()
    {
        Story story;
        story.update();
        story.clear();
        story.update();
        story.update();
        QCOMPARE(story.desktop.titles(), QStringList({u"A fails"_s, u"Alpha is back to normal"_s}));
        QCOMPARE(story.desktop.shown[1].tag, u"provider:a"_s);
        QCOMPARE(story.desktop.shown[1].urgency, NoticeUrgency::Low);
        QCOMPARE(story.desktop.shown[1].text, u"error rate: 0 %"_s);
        QVERIFY(story.desktop.shown[1].actions.isEmpty());
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"cleared"_s}));
    }

    void sound_only_where_it_is_wished_and_never_for_the_end()
    {
        Story story;
        story.update();
        QVERIFY(!story.desktop.shown[0].sound);
        Story loud;
        loud.settings.sound = true;
        loud.configure();
        loud.update();
        loud.setSeverity(AlertSeverity::Critical);
        loud.update();
        loud.clear();
        loud.update();
        QVERIFY(loud.desktop.shown[0].sound);
        QVERIFY(loud.desktop.shown[1].sound);
        QVERIFY(!loud.desktop.shown[2].sound);
    }

    void a_quiet_alert_tells_nobody_until_the_quiet_is_over()
    {
        Story story;
        story.standing[0].quiet = true;
        story.update();
        QVERIFY(story.desktop.shown.isEmpty());
        QVERIFY(story.hook.isEmpty());
        story.standing[0].quiet = false;
        story.update();
        QCOMPARE(story.desktop.shown.size(), 1);
        QCOMPARE(story.hook, QStringList{u"fired"_s});
    }

    void what_was_quiet_from_begin_to_end_was_never_told()
    {
        Story story;
        story.standing[0].quiet = true;
        story.update();
        story.clear();
        story.update();
        QVERIFY(story.desktop.shown.isEmpty());
        QVERIFY(story.hook.isEmpty());
    }

    void muting_takes_the_notice_away_but_the_hook_learns_the_end()
    {
        Story story;
        story.update();
        story.standing[0].quiet = true;
        story.update();
        QVERIFY(story.desktop.onDesktop.isEmpty());
        story.clear();
        story.update();
        QCOMPARE(story.desktop.shown.size(), 1);
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"cleared"_s}));
    }

    void a_muted_rule_does_not_make_it_critical()
    {
        Story story;
        story.settings.muted = {u"latency_p95"_s};
        story.configure();
        story.update();
        AlertReason slow{u"latency_p95"_s};
        slow.severity = AlertSeverity::Critical;
        story.standing[0].reasons.append(slow);
        story.standing[0].severity = AlertSeverity::Critical;
        story.update();
        QCOMPARE(story.hook, QStringList{u"fired"_s});
    }

    void snoozed_it_leaves_the_desktop_and_comes_back_afterwards()
    {
        Story story;
        story.update();
        story.standing[0].snoozedUntilMs = story.nowMs + 3'600'000;
        story.update();
        QCOMPARE(story.desktop.withdrawn, QStringList{u"provider:a"_s});
        story.setSeverity(AlertSeverity::Critical);
        story.update();
        QCOMPARE(story.desktop.shown.size(), 1);
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"risen"_s}));
        story.update(1h);
        story.update();
        QCOMPARE(story.desktop.shown.size(), 2);
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"risen"_s, u"reminder"_s}));
    }

    void a_snooze_that_is_ended_by_hand_brings_no_notice()
    {
        Story story;
        story.update();
        story.standing[0].snoozedUntilMs = story.nowMs + 3'600'000;
        story.update();
        story.standing[0].snoozedUntilMs.reset();
        story.update();
        QCOMPARE(story.desktop.shown.size(), 1);
    }

    void the_end_of_a_snoozed_alert_is_not_shown()
    {
        Story story;
        story.update();
        story.standing[0].snoozedUntilMs = story.nowMs + 3'600'000;
        story.update();
        story.clear();
        story.update();
        QCOMPARE(story.desktop.shown.size(), 1);
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"cleared"_s}));
    }

    void reminders_come_as_often_as_wished()
    {
        Story story;
        story.settings.remindEvery = 30min;
        story.settings.sound = true;
        story.configure();
        story.update();
        for (int i = 0; i < 6 * 60; ++i)
            story.update();
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"reminder"_s, u"reminder"_s}));
        QVERIFY(!story.desktop.shown[1].sound);
        QCOMPARE(story.desktop.onDesktop.size(), 1);
    }

    void a_quiet_or_snoozed_alert_is_not_brought_to_mind()
    {
        Story story;
        story.settings.remindEvery = 30min;
        story.configure();
        story.update();
        story.standing[0].quiet = true;
        story.update(2h);
        story.standing[0].quiet = false;
        story.standing[0].snoozedUntilMs = story.nowMs + 24 * 3'600'000;
        story.update(2h);
        QCOMPARE(story.hook, QStringList{u"fired"_s});
    }

    void flapping_is_told_twice_and_without_a_second_sound()
    {
        Story story;
        story.settings.sound = true;
        story.configure();
        story.update();
        for (int i = 0; i < 20; ++i) {
            story.clear();
            story.update(1min);
            story.reopen();
            story.update(1min);
        }
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"cleared"_s, u"fired"_s}));
        QCOMPARE(story.desktop.shown.size(), 3);
        QCOMPARE(story.desktop.shown[2].urgency, NoticeUrgency::Low);
        QVERIFY(!story.desktop.shown[2].sound);
    }

    void the_end_of_flapping_is_told_once_it_lasts()
    {
        Story story;
        story.update();
        story.clear();
        story.update();
        story.reopen();
        story.update();
        story.clear();
        story.update();
        QCOMPARE(story.hook.size(), 3);
        story.update(AlertNotices::kFlapping);
        story.update();
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"cleared"_s, u"fired"_s, u"cleared"_s}));
    }

    void what_went_into_another_alert_leaves_the_desktop_without_a_word()
    {
        Story story;
        story.update();
        story.clear();
        story.past[0].mergedInto = 2;
        story.update();
        QVERIFY(story.desktop.onDesktop.isEmpty());
        QCOMPARE(story.desktop.shown.size(), 1);
        QCOMPARE(story.hook, QStringList({u"fired"_s, u"cleared"_s}));
    }

    void an_alert_is_found_by_its_notice_while_it_stands()
    {
        Story story;
        QVERIFY(!story.notices.alertOf(u"provider:a"_s));
        story.update();
        QCOMPARE(story.notices.alertOf(u"provider:a"_s), std::optional<AlertId>(1));
        QVERIFY(!story.notices.alertOf(u"network"_s));
        story.clear();
        story.update();
        QVERIFY(!story.notices.alertOf(u"provider:a"_s));
    }
};

QTEST_GUILESS_MAIN(TestAlertNotices)
#include "tst_alertnotices.moc"
