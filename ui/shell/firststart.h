// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"

#include <QStackedWidget>

#include <functional>

namespace fuseboard {

class Engine;
class WelcomePage;

/// The Overview, with the welcome in its place while there is no provider.
class FirstStart : public QStackedWidget
{
    Q_OBJECT
public:
    using MakeOverview = std::function<QWidget*(QWidget* parent)>;
    using MakeWelcome = std::function<WelcomePage*(QWidget* parent)>;

    /// Makes the Overview at once, the welcome when it is needed; both inside itself.
    FirstStart(Engine& engine, const MakeOverview& makeOverview, MakeWelcome makeWelcome,
               QWidget* parent = nullptr);

    bool isBusy() const; ///< with what the welcome began

private:
    void setConfiguration(const ConfigurationState& state);
    void welcome();

    MakeWelcome m_makeWelcome;
    WelcomePage* m_welcome = nullptr; ///< null: it was not needed yet
    QWidget* m_overview;
};

} // namespace fuseboard
