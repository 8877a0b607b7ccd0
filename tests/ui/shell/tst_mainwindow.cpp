// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplealerts.h"
#include "tests/ui/sampleboard.h"
#include "ui/pages/overview/providercard.h"
#include "ui/shell/healthbar.h"
#include "ui/shell/healthitem.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QListView>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(const WindowOptions& options = {})
        : engine(quietPorts()), boards(&engine, &Engine::boardChanged), window(engine, options)
    {
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    Banner* banner(const QString& name)
    {
        for (Banner* one : window.findChildren<Banner*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QAbstractButton* button(const QString& name)
    {
        for (QAbstractButton* one : window.findChildren<QAbstractButton*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    /// The providers of the sample boards, and two chains.
    void configure()
    {
        ConfigurationState state;
        for (const ProviderBoard& shown : healthyBoard().providers) {
            Provider provider;
            provider.name = shown.name;
            state.configuration.providers.append(provider);
        }
        Chain chain;
        for (const auto& name : {u"default"_s, u"thrifty"_s}) {
            chain.name = name;
            chain.steps = {{state.configuration.providers.first().name, u"model"_s}};
            state.configuration.chains.append(chain);
        }
        state.written = state.configuration;
        emit engine.configurationChanged(state);
    }
    /// Runs the command that answers best in the palette.
    void find(const QString& question)
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(window.focusWidget(), question);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    }
    bool hasLamp(const QString& text, Health health)
    {
        for (const LampLabel* lamp : window.findChildren<LampLabel*>()) {
            if (lamp->text() == text)
                return lamp->health() == health;
        }
        for (const HealthItem* item : window.findChildren<HealthItem*>()) {
            if (item->text() == text)
                return item->health() == health;
        }
        return false;
    }

    Theme theme{ThemeChoice::Light};
    Engine engine;
    QSignalSpy boards;
    MainWindow window;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:

    void pages_are_reached_by_their_shortcut()
    {
        Shown shown;
        for (const QString& name : shown.window.pageNames()) {
            const int number = pageNumber(name);
            QVERIFY2(number > 0, qPrintable(name));
            QTest::keyClick(&shown.window, static_cast<Qt::Key>(Qt::Key_0 + number),
                            Qt::ControlModifier);
            QCOMPARE(shown.window.currentPage(), name);
        }
    }

    void pages_are_reached_by_their_name_in_the_list()
    {
        Shown shown;
        auto* list = shown.window.findChild<Navigation*>();
        QCOMPARE(list->accessibleName(), u"Navigation"_s);
        QCOMPARE(list->count(), shown.window.pageNames().size());
        for (int row = 0; row < list->count(); ++row) {
            const QString name = list->item(row)->data(Qt::AccessibleTextRole).toString();
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(row)).center());
            QCOMPARE(shown.window.currentPage(), name);
        }
    }

    void the_order_is_that_of_the_contracts()
    {
        QCOMPARE(pageNumber(u"Overview"_s), 1);
        QCOMPARE(pageNumber(u"Keys"_s), 4);
        QCOMPARE(pageNumber(u"Settings"_s), 9);
        QCOMPARE(pageNumber(u"Nowhere"_s), 0);
    }

    void the_focus_begins_at_the_pages_and_comes_to_the_status_bar_last()
    {
        Shown shown;
        auto* navigation = shown.window.findChild<Navigation*>();
        QVERIFY(navigation->hasFocus());
        QTest::keyClick(navigation, Qt::Key_Tab);
        QVERIFY(qobject_cast<HealthItem*>(shown.window.focusWidget()) == nullptr);
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(qobject_cast<HealthItem*>(shown.window.focusWidget()) != nullptr);
    }

    void the_palette_leads_to_the_card_of_a_provider()
    {
        Shown shown;
        shown.configure();
        QTRY_VERIFY(!shown.boards.isEmpty()); // its own, without providers
        emit shown.engine.boardChanged(healthyBoard());
        QVERIFY(shown.window.openPage(u"Keys"_s));
        QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(shown.window.focusWidget(), u"card of dune"_s);
        emit shown.engine.boardChanged(healthyBoard()); // the newest, whatever came meanwhile
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(shown.window.currentPage(), u"Overview"_s);
        auto* card = qobject_cast<ProviderCard*>(shown.window.focusWidget());
        QVERIFY(card != nullptr);
        QCOMPARE(card->provider(), u"dune"_s);
    }

    void the_palette_leads_to_a_chain()
    {
        Shown shown;
        shown.configure();
        shown.find(u"chain thrifty"_s);
        QCOMPARE(shown.window.currentPage(), u"Chains"_s);
        auto* list = qobject_cast<QListView*>(shown.window.focusWidget());
        QVERIFY(list != nullptr);
        QCOMPARE(list->currentIndex().data().toString(), u"thrifty"_s);
    }

    void space_and_the_palette_hold_the_charts()
    {
        Shown shown;
        shown.configure();
        QTRY_VERIFY(!shown.boards.isEmpty()); // its own, without providers
        emit shown.engine.boardChanged(healthyBoard());
        QVERIFY(shown.button(u"Pause the charts"_s) != nullptr);
        auto* card = shown.window.findChild<ProviderCard*>();
        QVERIFY(card != nullptr);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        QVERIFY(shown.button(u"Resume the charts"_s) != nullptr);
        shown.find(u"pause or resume"_s);
        QVERIFY(shown.button(u"Pause the charts"_s) != nullptr);
    }

    void an_unknown_page_is_refused()
    {
        Shown shown;
        QVERIFY(!shown.window.openPage(u"Nowhere"_s));
        QVERIFY(shown.window.openPage(u"overview"_s));
        QCOMPARE(shown.window.currentPage(), u"Overview"_s);
    }

    void a_broken_configuration_shows_a_banner_until_it_is_mended()
    {
        Shown shown;
        Banner* banner = shown.banner(u"Configuration banner"_s);
        QVERIFY(!banner->isVisible());
        ConfigurationState broken;
        broken.problems.resize(1);
        emit shown.engine.configurationChanged(broken);
        QVERIFY(banner->isVisible());
        QVERIFY(shown.hasLamp(u"Configuration: 1 problem"_s, Health::Bad));
        emit shown.engine.configurationChanged({});
        QVERIFY(!banner->isVisible());
    }

    void a_dismissed_banner_comes_back_with_another_cause()
    {
        Shown shown;
        Banner* banner = shown.banner(u"Keychain banner"_s);
        KeysSnapshot keys;
        keys.health = KeyringHealth::SessionOnly;
        keys.cause = u"No session bus."_s;
        emit shown.engine.keysChanged(keys);
        QVERIFY(banner->isVisible());
        QTest::mouseClick(shown.button(u"Dismiss Keychain banner"_s), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        emit shown.engine.keysChanged(keys);
        QVERIFY(!banner->isVisible());
        keys.cause = u"The keyring is locked."_s;
        emit shown.engine.keysChanged(keys);
        QVERIFY(banner->isVisible());
    }

    void a_critical_alert_is_seen_on_every_page()
    {
        Shown shown;
        Banner* banner = shown.banner(u"Alert banner"_s);
        QVERIFY(!banner->isVisible());
        emit shown.engine.alertsChanged(troubledAlerts());
        QVERIFY(banner->isVisible());
        QVERIFY(shown.window.currentPage() != u"Alerts"_s);
        QTest::mouseClick(shown.button(u"Show alerts"_s), Qt::LeftButton);
        QCOMPARE(shown.window.currentPage(), u"Alerts"_s);
        QVERIFY(!banner->isVisible()); // the page tells it itself
        shown.window.openPage(u"Prompt"_s);
        QVERIFY(banner->isVisible());
        emit shown.engine.alertsChanged(quietAlerts());
        QVERIFY(!banner->isVisible());
    }

    void standing_alerts_are_counted_at_their_page()
    {
        Shown shown;
        auto* list = shown.window.findChild<Navigation*>();
        QListWidgetItem* entry = list->findItems(u"Alerts"_s, Qt::MatchExactly).value(0);
        QVERIFY(entry);
        const auto picture = [list, entry] {
            return list->grab(list->visualItemRect(entry)).toImage();
        };
        const QImage plain = picture();
        emit shown.engine.alertsChanged(troubledAlerts());
        QCOMPARE(entry->data(Qt::AccessibleDescriptionRole).toString(), u"Standing: 2"_s);
        QCOMPARE(entry->data(Qt::AccessibleTextRole).toString(), u"Alerts"_s);
        const QImage critical = picture();
        QVERIFY(critical != plain);
        AlertsSnapshot warnings = troubledAlerts();
        warnings.standing[0].severity = AlertSeverity::Warning;
        emit shown.engine.alertsChanged(warnings);
        QVERIFY(picture() != critical);
        emit shown.engine.alertsChanged(quietAlerts());
        QVERIFY(entry->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QCOMPARE(picture(), plain);
    }

    void the_demo_says_that_it_is_one()
    {
        Shown plain;
        QVERIFY(!plain.banner(u"Demo banner"_s)->isVisible());
        Shown demo({.demo = true, .startPage = {}, .settingsPath = {}});
        QVERIFY(demo.banner(u"Demo banner"_s)->isVisible());
    }

    void the_engine_lamp_follows_the_board()
    {
        Engine engine(quietPorts());
        HealthBar bar(engine); // alone: a window would ask the engine for a board
        const LampLabel* lamp = bar.findChildren<LampLabel*>().first();
        QCOMPARE(lamp->text(), u"Engine: starting"_s);
        QVERIFY(lamp->health() == Health::Idle);
        emit engine.boardChanged(healthyBoard());
        QCOMPARE(lamp->text(), u"Engine: running"_s);
        QVERIFY(lamp->health() == Health::Good);
    }

    void the_window_is_where_it_was_left()
    {
        const QTemporaryDir folder;
        const WindowOptions options{
            .demo = false, .startPage = {}, .settingsPath = folder.filePath(u"window.ini"_s)};
        {
            Shown first(options);
            first.window.resize(911, 655);
            first.window.close();
        }
        const Shown second(options);
        QCOMPARE(second.window.size(), QSize(911, 655));
    }

    void without_a_settings_file_nothing_is_written()
    {
        const QTemporaryDir folder;
        {
            Shown shown;
            shown.window.close();
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void every_control_has_a_name_of_its_own()
    {
        Shown shown({.demo = true, .startPage = {}, .settingsPath = {}});
        ConfigurationState broken;
        broken.problems.resize(1);
        emit shown.engine.configurationChanged(broken);
        KeysSnapshot keys;
        keys.health = KeyringHealth::SessionOnly;
        emit shown.engine.keysChanged(keys);
        emit shown.engine.boardChanged(outageBoard());
        QSet<QString> names;
        int controls = 0;
        for (const QWidget* widget : shown.window.findChildren<QWidget*>()) {
            // A viewport hands the focus to its view.
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                !widget->isVisible())
                continue;
            const QString name = widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            ++controls;
        }
        QVERIFY(controls > 15);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
