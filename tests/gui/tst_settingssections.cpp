// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/settingsdesk.h"
#include "ui/widgets/lamp.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// Takes what would be opened by the desktop.
class Opened : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public slots:
    void open(const QUrl& url) { urls.append(url); }
};

/// What single sections tell and do: the look, proxies, history, team history, exports, files.
class TestSettingsSections : public QObject
{
    Q_OBJECT

private slots:
    void the_look_changes_at_once_and_is_kept();
    void proxies_and_certificates_stand_by_provider();
    void the_history_tells_its_size_and_is_cleaned_up();
    void a_history_that_cannot_be_cleaned_up_says_why();
    void the_team_history_says_how_it_does_and_where_its_password_is();
    void exports_that_fail_say_why();
    void files_are_found_and_their_folders_opened();
};

void TestSettingsSections::the_look_changes_at_once_and_is_kept()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    control<QToolButton>(desk.page, u"Theme: Dark"_s)->click();
    QVERIFY(desk.theme.appearance() == Appearance::Dark);
    control<QToolButton>(desk.page, u"Theme: High contrast"_s)->click();
    QVERIFY(desk.theme.settings().theme == ThemeChoice::HighContrast);
    control<QToolButton>(desk.page, u"Density: Compact"_s)->click();
    QVERIFY(desk.theme.settings().density == Density::Compact);
    control<QToolButton>(desk.page, u"Chart palette: Tol"_s)->click();
    QVERIFY(chartPaletteOf(QApplication::palette()) == ChartPalette::Tol);
    {
        Theme next(ThemeChoice::System);
        const AppearanceStore kept(next, desk.home.filePath(u"window.ini"_s));
        QVERIFY(kept.settings() == desk.appearance.settings());
    }
    desk.reset(u"Appearance: Theme"_s)->click();
    QVERIFY(desk.theme.settings().theme == ThemeChoice::System);
    QVERIFY(control<QToolButton>(desk.page, u"Theme: System"_s)->isChecked());
    QVERIFY(!desk.reset(u"Appearance: Theme"_s)->isEnabled());
    QVERIFY(desk.reset(u"Appearance: Density"_s)->isEnabled());

    // Changed elsewhere, as by the palette.
    desk.appearance.applyAppearance({.theme = ThemeChoice::Light});
    QVERIFY(control<QToolButton>(desk.page, u"Theme: Light"_s)->isChecked());
    QVERIFY(!desk.reset(u"Appearance: Density"_s)->isEnabled());
}

void TestSettingsSections::proxies_and_certificates_stand_by_provider()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    QVERIFY(everyText(desk.page).contains("No call yet."_L1));
    QVERIFY(everyText(desk.page).contains("within this machine"_L1));
    desk.world.engine().checkKey(u"first"_s);
    desk.world.engine().checkKey(u"second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!everyText(desk.page).contains("No call yet."_L1), kPatienceMs);
    QVERIFY(everyText(desk.page).contains("no proxy"_L1));

    const QString name = u"first: Proxy"_s;
    desk.write(name, u"http://user:hunter2@proxy.example.com:3128"_s);
    QTRY_VERIFY(desk.problem(name).contains("password"_L1));
    QVERIFY(desk.world.saved().providers.first().network.proxy.isEmpty());
}

void TestSettingsSections::the_history_tells_its_size_and_is_cleaned_up()
{
    const QTemporaryDir folder;
    SettingsDesk desk(folder.path());
    QVERIFY(desk.ready);
    auto* clean = control<QPushButton>(desk.page, u"Clean up the history now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(clean->isEnabled(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(everyText(desk.page).contains("of 2048 MB"_L1), kPatienceMs);
    QTRY_VERIFY(
        control<QLineEdit>(desk.page, u"Path: History"_s)->text().startsWith(folder.path()));
    auto* progress = control<QProgressBar>(desk.page, u"The history is being cleaned up"_s);
    QVERIFY(!progress->isVisible());
    clean->click();
    QVERIFY(progress->isVisible());
    QVERIFY(!clean->isEnabled());
    const auto* result = control<QLabel>(desk.page, u"How the history was cleaned up"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith("Cleaned up at"_L1), kPatienceMs);
    QVERIFY(!progress->isVisible());
    QVERIFY(clean->isEnabled());
}

void TestSettingsSections::a_history_that_cannot_be_cleaned_up_says_why()
{
    PlayedSettings played;
    auto* clean = control<QPushButton>(played.page, u"Clean up the history now"_s);
    QVERIFY(!clean->isEnabled()); // there is none
    HistoryHealth health;
    health.state = HistoryHealth::Working;
    emit played.engine.historyChanged(health);
    const auto* result = control<QLabel>(played.page, u"How the history was cleaned up"_s);
    emit played.engine.historyVacuumed({});
    QVERIFY(result->text().isEmpty()); // nobody asked here
    clean->click();
    emit played.engine.historyVacuumed(u"The disk is full."_s);
    QCOMPARE(result->text(), u"Not cleaned up. The disk is full."_s);
    QVERIFY(clean->isEnabled());

    health.state = HistoryHealth::Failing;
    health.cause = u"The disk is full."_s;
    health.cure = u"Free some space."_s;
    health.lost = 12;
    emit played.engine.historyChanged(health);
    QVERIFY(everyText(played.page).contains("Free some space."_L1));
    QVERIFY(everyText(played.page).contains("Records lost since the start: 12."_L1));
    QVERIFY(!clean->isEnabled());
}

void TestSettingsSections::the_team_history_says_how_it_does_and_where_its_password_is()
{
    PlayedSettings played;
    const auto says = [&played](const QString& text, Health health) {
        for (const LampLabel* lamp : played.page.findChildren<LampLabel*>()) {
            if (lamp->text() == text)
                return lamp->health() == health;
        }
        return false;
    };
    QVERIFY(says(u"No team history"_s, Health::Idle));
    SharedHistoryHealth health;
    health.state = SharedHistoryHealth::Away;
    health.cause = u"db.example.com does not answer."_s;
    health.place = u"db.example.com/fuseboard"_s;
    health.board = u"kitchen"_s;
    health.waiting = 321;
    emit played.engine.sharedHistoryChanged(health);
    QVERIFY(says(u"Away: records wait on this disk"_s, Health::Degraded));
    const QString text = everyText(played.page);
    for (const QString& part :
         {health.cause, health.place, health.board, u"321"_s, u"under “Team history”"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    health = {};
    health.state = SharedHistoryHealth::Working;
    emit played.engine.sharedHistoryChanged(health);
    QVERIFY(says(u"Connected"_s, Health::Good));

    QSignalSpy opened(&played.page, &SettingsPage::pageRequested);
    control<QPushButton>(played.page, u"Open Keys for the password of the team history"_s)->click();
    QCOMPARE(opened.value(0).value(0).toString(), u"Keys"_s);
}

void TestSettingsSections::exports_that_fail_say_why()
{
    PlayedSettings played;
    const auto* faults = control<QLabel>(played.page, u"State of the exports"_s);
    emit played.engine.exportFaultsChanged({u"Port 9464 is taken."_s});
    QCOMPARE(faults->text(), u"Port 9464 is taken."_s);
    emit played.engine.exportFaultsChanged({});
    QVERIFY(!faults->text().contains("9464"_L1));
}

void TestSettingsSections::files_are_found_and_their_folders_opened()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    QCOMPARE(control<QLineEdit>(desk.page, u"Path: Configuration file"_s)->text(),
             u"/nowhere/config.json"_s);
    QCOMPARE(control<QLineEdit>(desk.page, u"Path: Call log file"_s)->text(),
             u"/nowhere/data/calls.jsonl"_s);
    QVERIFY(!control<QPushButton>(desk.page, u"Open the folder of: History"_s)->isEnabled());
    Opened opened;
    QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
    control<QPushButton>(desk.page, u"Open the folder of: Configuration file"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(opened.urls, QList{QUrl(u"file:///nowhere"_s)});
}

QTEST_MAIN(TestSettingsSections)
#include "tst_settingssections.moc"
