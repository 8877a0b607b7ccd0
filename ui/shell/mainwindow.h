// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/watchviews.h"
#include "ui/shell/pages.h"
#include "ui/shell/windowcompanions.h"
#include "ui/shell/windowstate.h"

#include <QByteArray>
#include <QHash>
#include <QMainWindow>
#include <QString>
#include <QStringList>

namespace fuseboard {

class ActionRegistry;
class AppearanceStore;
class BannerArea;
class CommandPanel;
class Engine;
class HealthBar;
class Language;
class Navigation;
class PageStack;
struct SessionStart;
class TrayLamp;
class WindowActions;

struct WindowOptions
{
    bool demo = false;
    QString startPage;                     ///< name of a page; empty: the one of last time
    QString settingsPath;                  ///< the window's own ini file; empty: nothing is kept
    AppearanceStore* appearance = nullptr; ///< outlives the window; null: the look is as it is
    Language* language = nullptr;          ///< outlives the window; null: it is as it is
    const SessionStart* session = nullptr; ///< outlives the window; null: it cannot be asked for
};

/// How a window was left, for the one that takes its place in the running program.
struct WindowMemory
{
    QString page{};
    QString focus{}; ///< the way to it within that page
    QByteArray geometry{};
    bool isInTray = false;
    bool isMinimized = false;
    QHash<QString, Resume> begun{}; ///< by page
    QStringList dismissed{};        ///< banners
    WindowCompanions::Memory companions{};
};

/// The window: pages, their navigation, lasting conditions at the top, health at the bottom.
/// `engine` outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Engine& engine, const WindowOptions& options, const WindowMemory& memory = {});

    bool openPage(const QString& name); ///< in any case of letters; false: no such page
    QString currentPage() const;
    QStringList pageNames() const;
    const ActionRegistry& actionRegistry() const { return *m_registry; }
    WindowCompanions& companions() { return *m_companions; }

    bool isBusy() const; ///< with what ends with this window
    /// Leaves its place, in the tray too, to another one; this one is of no more use.
    WindowMemory retire();

    void bringUp();     ///< in front of the others, from the tray too
    void startInTray(); ///< hidden; where there is no tray, it is shown soon
    void quit();        ///< closes it even where it would stay in the tray

signals:
    void demoRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    const Page* open(const QString& name);
    QWidget* makeSide();
    QWidget* makeContent(Engine& engine);
    void addPages(Engine& engine);
    void addActions(Engine& engine);
    void addPanels();
    void addTray(Engine& engine);
    void setAlerts(const AlertsSnapshot& alerts);
    void openPageOfHealth(const QString& name);
    void toggleKeepsRunning();
    void showTrayState();
    void restore(const WindowMemory& memory);

    WindowOptions m_options;
    WindowState m_state;
    ActionRegistry* m_registry;
    WindowActions* m_actions = nullptr;
    CommandPanel* m_palette = nullptr;
    CommandPanel* m_shortcuts = nullptr;
    WindowCompanions* m_companions;
    Navigation* m_navigation;
    BannerArea* m_banners = nullptr;
    HealthBar* m_health;
    TrayLamp* m_tray = nullptr;
    PageStack* m_stack;
    bool m_quits = false;
};

} // namespace fuseboard
