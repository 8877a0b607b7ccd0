// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/controls.h"
#include "tests/ui/quietengine.h"
#include "ui/pages/keys/keycard.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/prompt/promptpage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/healthitem.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown() : engine(quietPorts()), window(engine, {})
    {
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    /// Two providers and a chain, long before anybody opens a page.
    void configure()
    {
        ConfigurationState state;
        KeysSnapshot keys;
        for (const QString& name : {u"first"_s, u"second"_s}) {
            Provider provider;
            provider.name = name;
            state.configuration.providers.append(provider);
            KeyRow row;
            row.provider = name;
            keys.rows.append(row);
        }
        Chain chain;
        chain.name = u"thrifty"_s;
        chain.steps = {{u"first"_s, u"model"_s}};
        state.configuration.chains = {chain};
        state.written = state.configuration;
        emit engine.configurationChanged(state);
        emit engine.keysChanged(keys);
    }
    int pages() { return window.findChild<PageStack*>()->count(); }

    Theme theme{ThemeChoice::Light};
    Engine engine;
    MainWindow window;
};

} // namespace

/// Pages that are made when they are opened, and the window around them.
class TestLatePages : public QObject
{
    Q_OBJECT
private slots:
    void at_the_start_only_the_page_that_is_shown_stands()
    {
        Shown shown;
        QCOMPARE(shown.pages(), 1);
        QVERIFY(shown.window.findChild<KeysPage*>() == nullptr);
        shown.window.openPage(u"Keys"_s);
        shown.window.openPage(u"Overview"_s);
        shown.window.openPage(u"Keys"_s);
        QCOMPARE(shown.pages(), 2);
    }

    void a_late_page_knows_what_was_told_before()
    {
        Shown shown;
        shown.configure();
        QVERIFY(shown.window.openPage(u"Keys"_s));
        QCOMPARE(shown.window.findChildren<KeyCard*>().size(), 2);
        QVERIFY(shown.window.openPage(u"Prompt"_s));
        const auto combos = shown.window.findChild<PromptPage*>()->findChildren<QComboBox*>();
        QVERIFY(std::any_of(combos.cbegin(), combos.cend(), [](const QComboBox* combo) {
            return combo->currentText() == u"thrifty"_s;
        }));
    }

    void an_action_of_a_page_is_found_before_the_page_stands_and_opens_it()
    {
        Shown shown;
        shown.configure();
        QAction* action = shown.window.actionRegistry().action(u"prompt-library"_s);
        QVERIFY(action != nullptr);
        QVERIFY(shown.window.findChild<PromptPage*>() == nullptr);
        action->trigger();
        QCOMPARE(shown.window.currentPage(), u"Prompt"_s);
    }

    void without_a_history_the_calls_lead_to_its_setting()
    {
        Shown shown;
        shown.configure();
        shown.window.openPage(u"Calls"_s);
        emit shown.engine.historyChanged({.state = HistoryHealth::Off});
        auto* lead = findShown<QPushButton>(shown.window, u"Go to the setting"_s);
        QVERIFY(lead != nullptr);
        lead->click();
        QCOMPARE(shown.window.currentPage(), u"Settings"_s);
        const QWidget* setting = shown.window.focusWidget();
        QCOMPARE(setting->accessibleName(), u"History: Keep a history"_s);
        QTRY_VERIFY(!setting->visibleRegion().isEmpty());
    }

    void a_new_prompt_begins_in_its_text()
    {
        Shown shown;
        shown.configure();
        QTest::keyClick(&shown.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(shown.window.currentPage(), u"Prompt"_s);
        QVERIFY(qobject_cast<QPlainTextEdit*>(shown.window.focusWidget()) != nullptr);
    }

    void the_status_bar_stays_last_in_the_order_of_tab()
    {
        Shown shown;
        shown.configure();
        auto* navigation = shown.window.findChild<Navigation*>();
        for (const QString& name : {u"Keys"_s, u"Settings"_s, u"Alerts"_s}) {
            shown.window.openPage(name);
            navigation->setFocus();
            QTest::keyClick(navigation, Qt::Key_Backtab, Qt::ShiftModifier);
            QVERIFY2(qobject_cast<HealthItem*>(shown.window.focusWidget()) != nullptr,
                     qPrintable(name));
        }
    }
};

QTEST_MAIN(TestLatePages)
#include "tst_latepages.moc"
