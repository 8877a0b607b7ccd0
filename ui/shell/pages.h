// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace fuseboard {

class AppearanceStore;
class Engine;

/// A page of the window.
struct PageEntry
{
    QString name;  ///< of the contracts, in English
    QString title; ///< as shown
    QString icon;
    QWidget* widget = nullptr;          ///< goes to the window
    QList<QAction*> actions{};          ///< of its own, for the palette
    std::function<void()> focusFirst{}; ///< where one begins to work; may be empty
    QString providerText{}; ///< what the palette says of a provider (%1), where it can be shown
    std::function<void(const QString& provider)> showProvider{};
    std::function<void(const QString& chain)> showChain{}; ///< where chains can be shown
    QString spaceText{}; ///< what Space does on it, for the list of shortcuts; may be empty
};

/// Opens the page of that name, where there is one.
using OpenPage = std::function<void(const QString& name)>;

/// Starts the demo, as a program of its own.
using StartDemo = std::function<void()>;

/// What the pages have of the window around them.
struct PageSurroundings
{
    OpenPage open;
    StartDemo startDemo;
    std::function<void()> showShortcuts;
    AppearanceStore* appearance = nullptr; ///< null: the look is as it is
    QString dataFolder{}; ///< what a page keeps for itself lies there; empty: nothing is kept
    QString windowFile{}; ///< the window's own ini file; empty: nothing is kept
};

/// Every page there is, wired to the engine, in the order of the contracts.
QList<PageEntry> createPages(Engine& engine, const PageSurroundings& window);

/// The place of a page in the contracts' order, from 1, for Ctrl+1 to Ctrl+9; 0 for no such page.
int pageNumber(const QString& name);

} // namespace fuseboard
