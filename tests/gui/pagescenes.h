// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "app/engine/engine.h"
#include "ui/widgets/appearancestore.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace fuseboard {

/// A page in a state of its own, on an engine that stands still: what it would answer is played.
struct Scene
{
    QString name;
    std::function<std::unique_ptr<QWidget>(Engine&)> make;
    QSize size{1096, 750}; ///< what is left of 1280 x 800 beside navigation and status bar
};

/// Three providers, three chains.
ConfigurationState shownState();
/// With a policy that has the first provider and chain, and some settings.
ConfigurationState lockedState();

QList<Scene> alertScenes();
QList<Scene> callScenes();
QList<Scene> chainScenes();
QList<Scene> diagnoseScenes();
QList<Scene> keyScenes();
QList<Scene> promptScenes();
QList<Scene> settingScenes(AppearanceStore& look);
QList<Scene> statusScenes();
QList<Scene> welcomeScenes();

} // namespace fuseboard
