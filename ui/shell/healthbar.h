// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QString>
#include <QTimer>

namespace fuseboard {

class Engine;
class HealthItem;
class LampLabel;

/// The status bar: how the engine does and all that it needs. A click opens the place of the cure.
class HealthBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit HealthBar(Engine& engine, QWidget* parent = nullptr);
    void setTray(bool available, bool keepsRunning);

signals:
    void pageRequested(const QString& name);
    void configurationRequested(); ///< the file
    void trayClicked();

private:
    HealthItem* add();
    HealthItem* addFor(const QString& page);

    LampLabel* m_engine;
    HealthItem* m_configuration;
    HealthItem* m_keyring;
    HealthItem* m_history;
    HealthItem* m_sharedHistory;
    HealthItem* m_exports;
    HealthItem* m_checks;
    HealthItem* m_network;
    HealthItem* m_tray;
    QTimer m_silence; ///< runs out when the engine sends nothing
};

} // namespace fuseboard
