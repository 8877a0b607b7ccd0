// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/dbusnotifier.h"
#include "tests/support/notificationdaemon.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

Notice outage()
{
    return {.tag = u"provider:aurora"_s,
            .title = u"aurora is failing"_s,
            .text = u"Their status page says so."_s,
            .urgency = NoticeUrgency::Critical,
            .actions = {{u"show"_s, u"Show"_s}, {u"snooze"_s, u"Snooze 1 h"_s}},
            .sound = false};
}

} // namespace

/// On a session bus of the test's own, with a daemon that keeps what it is asked.
class DBusNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void without_a_daemon_nothing_happens_until_one_starts();
    void a_notice_comes_with_all_that_belongs_to_it();
    void what_the_daemon_can_do_is_read_once();
    void a_notice_that_is_older_than_the_daemons_answer_is_kept();
    void a_later_notice_of_a_cause_takes_the_place_of_the_earlier();
    void a_notice_waits_for_the_id_of_the_one_before();
    void other_causes_stand_beside_it();
    void what_the_user_chooses_is_told_with_its_cause();
    void a_choice_that_was_not_offered_is_ignored();
    void a_choice_told_by_another_program_is_ignored();
    void after_the_user_closed_it_the_next_one_is_new();
    void a_notice_is_withdrawn();
    void a_notice_is_withdrawn_before_the_daemon_has_answered();
    void a_restarted_daemon_knows_no_ids_of_before();
    void a_daemon_that_ends_is_missed();
    void a_daemon_that_the_bus_starts_again_is_not_missed();
    void a_daemon_without_actions_gets_none();
    void a_sound_is_played_only_where_wished();
    void hostile_text_is_escaped();
    void a_daemon_without_markup_gets_the_text_as_it_is();
    void a_very_long_text_is_cut();

private:
    void startDaemon(const QStringList& capabilities = {u"actions"_s, u"body"_s, u"body-markup"_s});
    const NotificationDaemon::Received& shown(qsizetype count);
    void awaitNoDaemon() const;

    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<DBusNotifier> m_notifier;
    QStringList m_chosen;
};

void DBusNotifierTest::init()
{
    m_chosen.clear();
    startDaemon();
    m_notifier = std::make_unique<DBusNotifier>();
    m_notifier->onAction(
        [this](const QString& tag, const QString& action) { m_chosen << tag + u' ' + action; });
}

void DBusNotifierTest::cleanup()
{
    m_notifier.reset();
    m_daemon.reset();
}

void DBusNotifierTest::startDaemon(const QStringList& capabilities)
{
    m_daemon.reset();
    m_daemon = std::make_unique<NotificationDaemon>(capabilities);
    QVERIFY2(m_daemon->runs(), "no session bus: run under tests/support/with-keyring.sh --none");
}

/// The last of so many.
const NotificationDaemon::Received& DBusNotifierTest::shown(qsizetype count)
{
    static const NotificationDaemon::Received kNone;
    const auto wait = [&] { QTRY_COMPARE(m_daemon->received().size(), count); };
    wait();
    return m_daemon->received().isEmpty() ? kNone : m_daemon->received().last();
}

/// Without turning the event loop: until the notifier knows that the daemon is gone, and no more.
void DBusNotifierTest::awaitNoDaemon() const
{
    const QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired() && QDBusConnection::sessionBus().interface()->isServiceRegistered(
                                         u"org.freedesktop.Notifications"_s))
        QThread::yieldCurrentThread();
    // On the notifier's connection the answer comes after the news.
    QDBusConnection(u"fuseboard-notices-%1"_s.arg(reinterpret_cast<quintptr>(m_notifier.get())))
        .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                             u"org.freedesktop.DBus.Peer"_s, u"Ping"_s));
    QCoreApplication::sendPostedEvents(nullptr, 0);
}

void DBusNotifierTest::without_a_daemon_nothing_happens_until_one_starts()
{
    m_daemon.reset();
    m_notifier = std::make_unique<DBusNotifier>();
    m_notifier->withdraw(u"nothing"_s);
    QVERIFY(!m_notifier->isAvailable());
    startDaemon();
    QTRY_VERIFY(m_notifier->isAvailable());
    QVERIFY(m_daemon->received().isEmpty());
    m_notifier->show(outage());
    QCOMPARE(shown(1).title, u"aurora is failing"_s);
}

void DBusNotifierTest::a_notice_comes_with_all_that_belongs_to_it()
{
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notifier->show(outage());
    const NotificationDaemon::Received& notice = shown(1);
    QCOMPARE(notice.program, u"Fuseboard"_s);
    QCOMPARE(notice.replaces, 0U);
    QCOMPARE(notice.icon, u"io.github.fuseboard.Fuseboard"_s);
    QCOMPARE(notice.title, u"aurora is failing"_s);
    QCOMPARE(notice.text, u"Their status page says so."_s);
    QCOMPARE(notice.actions, QStringList({u"default"_s, u"Fuseboard"_s, u"show"_s, u"Show"_s,
                                          u"snooze"_s, u"Snooze 1 h"_s}));
    QCOMPARE(notice.hints.value(u"urgency"_s), QVariant::fromValue<uchar>(2));
    QCOMPARE(notice.hints.value(u"desktop-entry"_s), QVariant(u"io.github.fuseboard.Fuseboard"_s));
    QCOMPARE(notice.timeoutMs, -1);
}

void DBusNotifierTest::what_the_daemon_can_do_is_read_once()
{
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notifier->show(outage());
    shown(1);
    m_notifier->show(outage());
    shown(2);
    QCOMPARE(m_daemon->capabilitiesRead(), 1);
}

void DBusNotifierTest::a_notice_that_is_older_than_the_daemons_answer_is_kept()
{
    QVERIFY(!m_notifier->isAvailable());
    m_notifier->show(outage());
    Notice better = outage();
    better.title = u"aurora is slow"_s;
    m_notifier->show(better);
    QCOMPARE(shown(1).title, u"aurora is slow"_s);
}

void DBusNotifierTest::a_later_notice_of_a_cause_takes_the_place_of_the_earlier()
{
    m_notifier->show(outage());
    const uint id = shown(1).id;
    Notice worse = outage();
    worse.title = u"aurora is down"_s;
    m_notifier->show(worse);
    QCOMPARE(shown(2).replaces, id);
    QCOMPARE(shown(2).title, u"aurora is down"_s);
}

void DBusNotifierTest::a_notice_waits_for_the_id_of_the_one_before()
{
    QTRY_VERIFY(m_notifier->isAvailable());
    Notice notice = outage();
    for (const QString& title : {u"first"_s, u"second"_s, u"third"_s}) {
        notice.title = title;
        m_notifier->show(notice);
    }
    const NotificationDaemon::Received& last = shown(2);
    QCOMPARE(last.title, u"third"_s);
    QCOMPARE(last.replaces, m_daemon->received().first().id);
}

void DBusNotifierTest::other_causes_stand_beside_it()
{
    m_notifier->show(outage());
    Notice other = outage();
    other.tag = u"provider:borealis"_s;
    m_notifier->show(other);
    QCOMPARE(shown(2).replaces, 0U);
    QVERIFY(m_daemon->received().at(0).id != m_daemon->received().at(1).id);
}

void DBusNotifierTest::what_the_user_chooses_is_told_with_its_cause()
{
    m_notifier->show(outage());
    const uint id = shown(1).id;
    m_notifier->show(outage()); // once answered, the id is known
    shown(2);
    m_daemon->choose(id, u"snooze"_s);
    m_daemon->choose(id, u"default"_s);
    QTRY_COMPARE(m_chosen,
                 QStringList({u"provider:aurora snooze"_s, u"provider:aurora default"_s}));
}

void DBusNotifierTest::a_choice_that_was_not_offered_is_ignored()
{
    m_notifier->show(outage());
    const uint id = shown(1).id;
    m_notifier->show(outage());
    shown(2);
    m_daemon->choose(id, u"format the disk"_s);
    m_daemon->choose(id + 7, u"show"_s);
    m_daemon->choose(id, u"show"_s);
    QTRY_COMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first(), u"provider:aurora show"_s);
}

void DBusNotifierTest::a_choice_told_by_another_program_is_ignored()
{
    m_notifier->show(outage());
    const uint id = shown(1).id;
    m_notifier->show(outage());
    shown(2);
    QDBusMessage forged =
        QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                   u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    forged << id << u"show"_s;
    QVERIFY(QDBusConnection::sessionBus().send(forged));
    // Answered once the bus has passed the forged one on.
    QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s));
    m_daemon->choose(id, u"snooze"_s);
    QTRY_VERIFY(!m_chosen.isEmpty());
    QCOMPARE(m_chosen, QStringList({u"provider:aurora snooze"_s}));
}

void DBusNotifierTest::after_the_user_closed_it_the_next_one_is_new()
{
    m_notifier->show(outage());
    const uint id = shown(1).id;
    m_notifier->show(outage());
    shown(2);
    m_daemon->closeByUser(id);
    m_daemon->choose(id, u"show"_s); // of no notice any more
    Notice other = outage();
    other.tag = u"marker"_s;
    m_notifier->show(other);
    const uint marker = shown(3).id;
    m_notifier->show(other);
    shown(4);
    m_daemon->choose(marker, u"show"_s);
    QTRY_COMPARE(m_chosen, QStringList({u"marker show"_s}));
    m_notifier->show(outage());
    QCOMPARE(shown(5).replaces, 0U);
}

void DBusNotifierTest::a_notice_is_withdrawn()
{
    m_notifier->show(outage());
    const uint id = shown(1).id;
    m_notifier->show(outage());
    shown(2);
    m_notifier->withdraw(outage().tag);
    QTRY_COMPARE(m_daemon->closed(), QList<uint>({id}));
    m_notifier->show(outage());
    QCOMPARE(shown(3).replaces, 0U);
}

void DBusNotifierTest::a_notice_is_withdrawn_before_the_daemon_has_answered()
{
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notifier->show(outage());
    m_notifier->withdraw(outage().tag);
    QTRY_COMPARE(m_daemon->closed().size(), 1);
    QCOMPARE(m_daemon->closed().first(), shown(1).id);
}

void DBusNotifierTest::a_restarted_daemon_knows_no_ids_of_before()
{
    m_notifier->show(outage());
    shown(1);
    m_notifier->show(outage());
    shown(2);
    startDaemon();
    QTRY_COMPARE(m_daemon->capabilitiesRead(), 1);
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notifier->show(outage());
    QCOMPARE(shown(1).replaces, 0U);
}

void DBusNotifierTest::a_daemon_that_ends_is_missed()
{
    QTRY_VERIFY(m_notifier->isAvailable());
    m_daemon.reset();
    QTRY_VERIFY(!m_notifier->isAvailable());
    m_notifier->show(outage());
    startDaemon({});
    QTRY_VERIFY(m_notifier->isAvailable());
    QVERIFY(m_daemon->received().isEmpty());
}

void DBusNotifierTest::a_daemon_that_the_bus_starts_again_is_not_missed()
{
    // The folder that with-keyring.sh lets the bus look in.
    QFile service(QDir::home().filePath(u"services/org.freedesktop.Notifications.service"_s));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write("[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/bin/false\n");
    service.close();
    const QDBusMessage reload =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ReloadConfig"_s);
    QDBusConnection::sessionBus().call(reload);
    QTRY_VERIFY(m_notifier->isAvailable());
    m_daemon.reset();
    awaitNoDaemon();
    QVERIFY(!m_notifier->isAvailable());
    QTRY_VERIFY(m_notifier->isAvailable());
    QVERIFY(service.remove());
    QDBusConnection::sessionBus().call(reload);
}

void DBusNotifierTest::a_daemon_without_actions_gets_none()
{
    startDaemon({u"body"_s});
    m_notifier = std::make_unique<DBusNotifier>();
    m_notifier->show(outage());
    QVERIFY(shown(1).actions.isEmpty());
}

void DBusNotifierTest::a_sound_is_played_only_where_wished()
{
    m_notifier->show(outage());
    QCOMPARE(shown(1).hints.value(u"suppress-sound"_s), QVariant(true));
    QVERIFY(!shown(1).hints.contains(u"sound-name"_s));
    Notice loud = outage();
    loud.sound = true;
    loud.urgency = NoticeUrgency::Normal;
    m_notifier->show(loud);
    QCOMPARE(shown(2).hints.value(u"sound-name"_s), QVariant(u"dialog-warning"_s));
    QVERIFY(!shown(2).hints.contains(u"suppress-sound"_s));
    QCOMPARE(shown(2).hints.value(u"urgency"_s), QVariant::fromValue<uchar>(1));
}

void DBusNotifierTest::hostile_text_is_escaped()
{
    Notice notice = outage();
    notice.title = u"a\nb\u202E<i>"_s;
    notice.text =
        u"<img src=\"http://x.test/\"/>&lt; a\u202Eb\u2066 c\x1b[1m"_s + QChar(0) + u"\nnext"_s;
    m_notifier->show(notice);
    QCOMPARE(shown(1).title, u"a b<i>"_s); // the title is never markup
    QCOMPARE(shown(1).text,
             u"&lt;img src=&quot;http://x.test/&quot;/&gt;&amp;lt; ab c [1m \nnext"_s);
}

void DBusNotifierTest::a_daemon_without_markup_gets_the_text_as_it_is()
{
    startDaemon({u"body"_s});
    m_notifier = std::make_unique<DBusNotifier>();
    Notice notice = outage();
    notice.text = u"p95 > 10 s & rising"_s;
    m_notifier->show(notice);
    QCOMPARE(shown(1).text, u"p95 > 10 s & rising"_s);
}

void DBusNotifierTest::a_very_long_text_is_cut()
{
    Notice notice = outage();
    notice.title = QString(100'000, u'T');
    notice.text = QString(998, u'a') + u"😀"_s + QString(1'000'000, u'<');
    m_notifier->show(notice);
    const NotificationDaemon::Received& got = shown(1);
    QCOMPARE(got.title.size(), 200);
    QCOMPARE(got.text, QString(998, u'a') + u'…'); // not half of a face
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::DBusNotifierTest)
#include "tst_dbusnotifier.moc"
