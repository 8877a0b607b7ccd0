// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pageaction.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace fuseboard {

class AppearanceStore;
class Engine;
class Language;
struct SessionStart;

struct Page;

/// Puts onto a page that is made anew what was begun on the one before.
using Resume = std::function<void(const Page& anew)>;

/// A page that stands.
struct Page
{
    QWidget* widget = nullptr;          ///< goes to the window
    std::function<void()> focusFirst{}; ///< where one begins to work; may be empty
    std::function<void(const QString& provider)> showProvider{};
    std::function<void(const QString& chain)> showChain{};
    std::function<Resume()> keep{}; ///< what would be lost with it; empty: nothing
    std::function<bool()> isBusy{}; ///< with what ends with the page; empty: never
};

/// A page of the window, and what is known of it before it stands.
struct PageEntry
{
    QString name;  ///< of the contracts, in English
    QString title; ///< as shown
    QString icon;
    QList<PageAction> actions{}; ///< of its own, for the palette
    QString providerText{};      ///< what the palette says of a provider (%1); empty: shows none
    QString spaceText{};         ///< what Space does on it, for the list of shortcuts; may be empty
    /// Inside `parent` from the start: a whole page that moves there later is styled twice.
    std::function<Page(QWidget* parent)> make{};
};

/// Opens the page of that name, which is made where it does not stand yet. Null: there is none.
using OpenPage = std::function<const Page*(const QString& name)>;

/// Starts the demo, as a program of its own.
using StartDemo = std::function<void()>;

/// What the pages have of the window around them.
struct PageSurroundings
{
    OpenPage open;
    StartDemo startDemo;
    std::function<void()> showShortcuts;
    AppearanceStore* appearance = nullptr; ///< null: the look is as it is
    Language* language = nullptr;          ///< null: it is as it is
    QString dataFolder{}; ///< what a page keeps for itself lies there; empty: nothing is kept
    QString windowFile{}; ///< the window's own ini file; empty: nothing is kept
    const SessionStart* session = nullptr; ///< null: it cannot be asked for
};

/// Every page there is, to be wired to the engine as it is made, in the order of the contracts.
QList<PageEntry> createPages(Engine& engine, const PageSurroundings& window);

/// The place of a page in the contracts' order, from 1, for Ctrl+1 to Ctrl+9; 0 for no such page.
int pageNumber(const QString& name);

} // namespace fuseboard
