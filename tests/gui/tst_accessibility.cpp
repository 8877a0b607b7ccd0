// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/main/composition.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "tests/gui/accessibletree.h"
#include "ui/pages/overview/providercard.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

struct World
{
    World()
    {
        if (!simulator.listen())
            qFatal("the simulator cannot listen");
        EngineOptions options;
        options.watch = true;
        options.probeInterval = std::chrono::milliseconds(1500);
        engine = std::make_unique<Engine>(
            demoPorts(writeConfiguration(demoConfiguration(simulator.port()))), options);
        window = std::make_unique<MainWindow>(
            *engine, WindowOptions{.demo = true, .startPage = {}, .settingsPath = {}});
        engine->start();
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
    }
    QWidget& page() const { return *window->findChild<QStackedWidget*>()->currentWidget(); }

    Theme theme{ThemeChoice::Light};
    Simulator simulator{demoScenario()};
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The whole window on the real engine, as those meet it who do not see it or have no mouse.
class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:

    void initTestCase()
    {
        m_world = std::make_unique<World>();
        QVERIFY(QTest::qWaitForWindowActive(m_world->window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->window->findChildren<ProviderCard*>().size(), 4,
                                  kPatienceMs);
    }
    void cleanupTestCase() { m_world.reset(); }

    void every_control_of_a_page_has_a_name_of_its_own_data() { addPages(); }
    void every_control_of_a_page_has_a_name_of_its_own()
    {
        QFETCH(QString, page);
        QVERIFY(m_world->window->openPage(page));
        QTest::qWait(300); // it is filled when it is shown
        const QStringList faults = namingFaults(*m_world->window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void tab_goes_through_a_page_and_comes_back_data() { addPages(); }
    void tab_goes_through_a_page_and_comes_back()
    {
        QFETCH(QString, page);
        QVERIFY(m_world->window->openPage(page));
        QTest::qWait(300);
        for (const bool backwards : {false, true}) {
            m_world->window->setFocus();
            QTest::keyClick(m_world->window.get(), Qt::Key_Tab);
            const QStringList faults = tabFaults(*m_world->window, m_world->page(), backwards);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

    void no_two_actions_have_one_key()
    {
        QHash<QKeySequence, QString> keys;
        const auto take = [&keys](const QKeySequence& key, const QString& name) {
            if (key.isEmpty())
                return;
            QVERIFY2(!keys.contains(key),
                     qPrintable(key.toString() + u": "_s + name + u", "_s + keys.value(key)));
            keys.insert(key, name);
        };
        for (const ActionRegistry::Entry& entry : m_world->window->actionRegistry().entries())
            take(entry.spec.keys, entry.spec.name);
        QVERIFY(keys.size() >= 12);
        // Those that pages have for themselves would be ambiguous with one of the window's.
        for (const QShortcut* shortcut : m_world->window->findChildren<QShortcut*>())
            QVERIFY2(!keys.contains(shortcut->key()), qPrintable(shortcut->key().toString()));
    }

    void every_action_has_a_name_a_group_and_words()
    {
        QSet<QString> names;
        for (const ActionRegistry::Entry& entry : m_world->window->actionRegistry().entries()) {
            QVERIFY2(!entry.spec.name.isEmpty(), qPrintable(entry.spec.text));
            QVERIFY2(!names.contains(entry.spec.name), qPrintable(entry.spec.name));
            QVERIFY2(!entry.spec.text.isEmpty(), qPrintable(entry.spec.name));
            QVERIFY2(!entry.spec.group.isEmpty(), qPrintable(entry.spec.name));
            names.insert(entry.spec.name);
        }
    }

    void the_palette_and_the_shortcuts_are_told_apart()
    {
        for (const QString& name : {u"palette"_s, u"shortcuts"_s}) {
            m_world->window->actionRegistry().action(name)->trigger();
            const QStringList faults = namingFaults(*m_world->window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            QTest::keyClick(m_world->window->focusWidget(), Qt::Key_Escape);
            for (const CommandPanel* panel : m_world->window->findChildren<CommandPanel*>())
                QVERIFY(!panel->isVisible());
        }
    }

private:
    void addPages()
    {
        QTest::addColumn<QString>("page");
        for (const QString& name : m_world->window->pageNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    std::unique_ptr<World> m_world;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
