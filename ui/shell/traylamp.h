// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/lamp.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace fuseboard {

class Engine;

/// All there is to say in one lamp and a few words.
struct TrayGlance
{
    Health health = Health::Idle;
    QString text;

    bool operator==(const TrayGlance&) const = default;
};

/// The worst of what stands and of what was measured. Alerts that told nobody do not count.
TrayGlance trayGlance(const BoardSnapshot& board, const AlertsSnapshot& alerts);

/// The worst state in the desktop's tray, where it has one; without one nothing is lost, for the
/// window is never hidden there. `engine` and `window` outlive it.
class TrayLamp : public QObject
{
    Q_OBJECT
public:
    TrayLamp(Engine& engine, QWidget& window, QObject* parent = nullptr);
    ~TrayLamp() override;
    const TrayGlance& glance() const { return m_glance; }
    const QMenu& menu() const { return *m_menu; }
    bool isShown() const { return m_icon.isVisible(); }

private:
    void refresh();
    void raiseWindow();

    QWidget& m_window;
    BoardSnapshot m_board;
    AlertsSnapshot m_alerts;
    TrayGlance m_glance;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace fuseboard
