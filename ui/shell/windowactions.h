// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "app/engine/watchviews.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandmodel.h"
#include "ui/shell/pages.h"

#include <QList>
#include <QObject>

namespace fuseboard {

class AppearanceStore;
class Engine;

/// What can be done from anywhere: the actions of the window and of the engine, and what follows
/// from the configuration: each provider's card, key and calls, each chain.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    /// `appearance` may be null: then the look cannot be changed. All outlive this.
    WindowActions(Engine& engine, ActionRegistry& registry, AppearanceStore* appearance,
                  const QList<PageEntry>& pages, const OpenPage& open);

    QList<PaletteCommand> all() const;
    QList<PaletteCommand> withKeys() const; ///< grouped, for the list of shortcuts

private:
    void addPages();
    void addPageActions();
    void addEngine();
    void addAppearance(AppearanceStore& appearance);
    QList<PaletteCommand> registered(bool onlyWithKeys) const;
    QList<PaletteCommand> ofProviders() const;
    QList<PaletteCommand> ofChains() const;
    void checkAllKeys();
    void snoozeAll();

    Engine& m_engine;
    ActionRegistry& m_registry;
    QList<PageEntry> m_pages;
    OpenPage m_open;
    Configuration m_configuration;
    AlertsSnapshot m_alerts;
};

} // namespace fuseboard
