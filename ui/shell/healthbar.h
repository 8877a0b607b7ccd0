// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/conditions.h"

#include <QStatusBar>
#include <QTimer>

namespace fuseboard {

class Engine;
class LampLabel;

/// The status bar: how the engine, the keyring and the configuration do.
class HealthBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit HealthBar(Engine& engine, QWidget* parent = nullptr);

private:
    LampLabel* add(const HealthText& health);

    LampLabel* m_engine;
    LampLabel* m_keyring;
    LampLabel* m_configuration;
    QTimer m_silence; ///< runs out when the engine sends nothing
};

} // namespace fuseboard
