// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/dbusnotifier.h"
#include "app/adapters/desktop/processrunner.h"
#include "app/engine/alertmonitor.h"
#include "tests/support/fakeclock.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/scriptedtransport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One provider, watched on a clock that stands still, on a real bus with a daemon, and with a real
/// program that keeps what it is told.
struct Desk
{
    Desk()
    {
        Provider provider;
        provider.name = u"aurora"_s;
        configuration.providers = {provider};
        configuration.watch.alerts.command = {u"dd"_s, u"of="_s + told(), u"status=none"_s};
        AlertInputs::OfProvider input{u"aurora"_s, u"Aurora"_s};
        input.verdict = {VerdictKind::FailingUnannounced, u"Aurora <b>fails</b>."_s};
        inputs.providers = {input};
        const auto axisMs = [start = clock.now()](Instant at) {
            return 1'795'168'800'000 +
                   std::chrono::duration_cast<std::chrono::milliseconds>(at - start).count();
        };
        AlertMonitor::Services services{clock, transport, &notifier, &commands, axisMs};
        services.openPage = [this](const QString& page) { pages << page; };
        monitor = std::make_unique<AlertMonitor>(services, [] {});
        monitor->configure(configuration);
    }

    QString told() const { return folder.filePath(u"told.json"_s); }
    void live(Duration time, Outcome outcome)
    {
        for (Duration passed{}; passed < time; passed += AlertMonitor::kCheckEvery) {
            for (int call = 0; call < 6; ++call) {
                CallRecord record;
                record.provider = u"aurora"_s;
                record.outcome = outcome;
                record.latency = 1s;
                if (outcome == Outcome::Failure)
                    record.error = ProviderError::of(ErrorKind::Overloaded, u"aurora"_s, u"no"_s);
                monitor->record(record);
            }
            clock.advance(AlertMonitor::kCheckEvery);
            monitor->check(inputs);
        }
    }

    FakeClock clock;
    ScriptedTransport transport{clock};
    QTemporaryDir folder;
    NotificationDaemon daemon;
    DBusNotifier notifier;
    ProcessRunner commands;
    Configuration configuration;
    AlertInputs inputs;
    QStringList pages;
    std::unique_ptr<AlertMonitor> monitor;
};

} // namespace

/// From a failing call to the user's desktop and back.
class AlertDesktopTest : public QObject
{
    Q_OBJECT
private slots:
    void an_outage_is_one_notice_however_long_it_lasts();
    void a_click_opens_the_page();
    void snooze_in_the_notice_snoozes_the_alert();
    void the_users_program_is_told();
    void without_a_daemon_the_alert_stands_all_the_same();
};

void AlertDesktopTest::an_outage_is_one_notice_however_long_it_lasts()
{
    Desk desk;
    QVERIFY(desk.daemon.runs());
    QTRY_VERIFY(desk.notifier.isAvailable());
    desk.live(10min, Outcome::Failure);
    QTRY_VERIFY(!desk.daemon.received().isEmpty());
    // A ping: what else was sent has arrived before its answer.
    desk.notifier.show({.tag = u"ping"_s, .title = u"ping"_s, .text = {}});
    QTRY_COMPARE(desk.daemon.received().last().title, u"ping"_s);
    QCOMPARE(desk.daemon.received().size(), 2);
    const NotificationDaemon::Received notice = desk.daemon.received().first();
    QCOMPARE(notice.hints.value(u"urgency"_s), QVariant::fromValue<uchar>(2));
    QVERIFY2(notice.text.contains(u"Aurora &lt;b&gt;fails&lt;/b&gt;."_s), qPrintable(notice.text));
    QVERIFY(notice.actions.contains(u"snooze"_s));
}

void AlertDesktopTest::a_click_opens_the_page()
{
    Desk desk;
    desk.live(1min, Outcome::Failure);
    QTRY_COMPARE(desk.daemon.received().size(), 1);
    const uint id = desk.daemon.received().first().id;
    QTRY_VERIFY((desk.daemon.choose(id, u"default"_s), !desk.pages.isEmpty()));
    QCOMPARE(desk.pages.first(), u"Alerts"_s);
}

void AlertDesktopTest::snooze_in_the_notice_snoozes_the_alert()
{
    Desk desk;
    desk.live(1min, Outcome::Failure);
    QTRY_COMPARE(desk.daemon.received().size(), 1);
    const uint id = desk.daemon.received().first().id;
    QTRY_VERIFY((desk.daemon.choose(id, u"snooze"_s),
                 desk.monitor->snapshot().standing.value(0).snoozedUntilMs.has_value()));
    QVERIFY(desk.pages.isEmpty());
}

void AlertDesktopTest::the_users_program_is_told()
{
    Desk desk;
    desk.live(1min, Outcome::Failure);
    QJsonObject json;
    QTRY_VERIFY([&] {
        QFile file(desk.told());
        if (file.open(QIODevice::ReadOnly))
            json = QJsonDocument::fromJson(file.readAll()).object();
        return !json.isEmpty();
    }());
    QCOMPARE(json.value(u"event"_s).toString(), u"fired"_s);
    QCOMPARE(json.value(u"cause"_s).toString(), u"provider:aurora"_s);
}

void AlertDesktopTest::without_a_daemon_the_alert_stands_all_the_same()
{
    Desk desk;
    QTRY_VERIFY(desk.notifier.isAvailable());
    QVERIFY(desk.monitor->snapshot().desktopNotices);
    desk.daemon.stop();
    QTRY_VERIFY(!desk.notifier.isAvailable());
    desk.live(1min, Outcome::Failure);
    QCOMPARE(desk.monitor->snapshot().standing.size(), 1);
    QVERIFY(!desk.monitor->snapshot().desktopNotices);
}

QTEST_GUILESS_MAIN(AlertDesktopTest)
#include "tst_alertdesktop.moc"
