// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace fuseboard {

/// Owns the window, and builds it anew in the running program: texts that stand are in the
/// language of the moment in which they were made. `engine` outlives it.
class WindowHost : public QObject
{
    Q_OBJECT
public:
    WindowHost(Engine& engine, const WindowOptions& options, QObject* parent = nullptr);
    ~WindowHost() override;

    MainWindow& window() { return *m_window; } ///< the present one

    /// Another window takes the place of this one, which loses nothing: it comes once nothing runs
    /// that only the window knows of, and no menu or dialog is open.
    void rebuild();

signals:
    void rebuilt();
    void demoRequested();

private:
    std::unique_ptr<MainWindow> make(const WindowMemory& memory);
    void rebuildOrWait();

    Engine& m_engine;
    WindowOptions m_options;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_wait;
};

} // namespace fuseboard
