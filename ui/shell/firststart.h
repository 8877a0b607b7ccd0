// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"

#include <QStackedWidget>

namespace fuseboard {

class Engine;
class WelcomePage;

/// The Overview, with the welcome in its place while there is no provider.
class FirstStart : public QStackedWidget
{
    Q_OBJECT
public:
    /// Takes both pages over.
    FirstStart(Engine& engine, WelcomePage* welcome, QWidget* overview, QWidget* parent = nullptr);

private:
    void setConfiguration(const ConfigurationState& state);

    WelcomePage* m_welcome;
    QWidget* m_overview;
};

} // namespace fuseboard
