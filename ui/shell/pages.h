// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace fuseboard {

class Engine;

/// A page of the window.
struct PageEntry
{
    QString name;  ///< of the contracts, in English
    QString title; ///< as shown
    QString icon;
    QWidget* widget = nullptr; ///< goes to the window
};

/// Opens the page of that name, where there is one.
using OpenPage = std::function<void(const QString& name)>;

/// Starts the demo, as a program of its own.
using StartDemo = std::function<void()>;

/// Every page there is, wired to the engine, in the order of the contracts.
QList<PageEntry> createPages(Engine& engine, const OpenPage& open, const StartDemo& startDemo);

/// The place of a page in the contracts' order, from 1, for Ctrl+1 to Ctrl+9; 0 for no such page.
int pageNumber(const QString& name);

} // namespace fuseboard
