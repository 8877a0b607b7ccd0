// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/watchviews.h"
#include "ui/shell/pages.h"

#include <QMainWindow>
#include <QString>
#include <QStringList>

class QStackedWidget;

namespace fuseboard {

class BannerArea;
class Engine;
class Navigation;

struct WindowOptions
{
    bool demo = false;
    QString startPage;    ///< name of a page; empty: the one of last time
    QString settingsPath; ///< the window's own ini file; empty: nothing is kept
};

/// The window: pages, their navigation, lasting conditions at the top, health at the bottom.
/// `engine` outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Engine& engine, const WindowOptions& options, QWidget* parent = nullptr);

    bool openPage(const QString& name); ///< in any case of letters; false: no such page
    QString currentPage() const;
    QStringList pageNames() const;

signals:
    void demoRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeContent(Engine& engine);
    void addPages(Engine& engine);
    void setAlerts(const AlertsSnapshot& alerts);
    void restore();
    void save() const;

    WindowOptions m_options;
    QList<PageEntry> m_pages;
    Navigation* m_navigation;
    BannerArea* m_banners = nullptr;
    QStackedWidget* m_stack;
};

} // namespace fuseboard
