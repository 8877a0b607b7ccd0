// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/lamp.h"

#include <QList>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QAction;
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

/// The worst state in the desktop's tray, where it has one. A tray may come and go: while there is
/// none, a window that is hidden is shown again. `engine` and `window` outlive it.
class TrayLamp : public QObject
{
    Q_OBJECT
public:
    /// `actions` stand in the menu, below the one that shows the window.
    TrayLamp(Engine& engine, QWidget& window, const QList<QAction*>& actions,
             QObject* parent = nullptr);
    ~TrayLamp() override;
    const TrayGlance& glance() const { return m_glance; }
    const QMenu& menu() const { return *m_menu; }
    bool isShown() const { return m_isShown; }
    bool hidesWindow() const { return m_hides; }
    void hideWindow(); ///< only while it is shown
    void raiseWindow();
    void tell(const QString& text); ///< a message at the icon

signals:
    void shownChanged(bool isShown);

private:
    void refresh();
    void look(); ///< whether there is a tray

    QWidget& m_window;
    BoardSnapshot m_board;
    AlertsSnapshot m_alerts;
    TrayGlance m_glance;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_looks;
    bool m_isShown = false;
    bool m_hides = false; ///< the window; without a tray it would be lost
};

} // namespace fuseboard
