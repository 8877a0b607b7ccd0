// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMainWindow;
class QWidget;

namespace fuseboard {

/// How the window was left, in an ini file of its own. Whatever cannot be read is as at the first
/// start. An empty file name keeps nothing.
class WindowState
{
public:
    explicit WindowState(const QString& file) : m_file(file) {}

    /// Size and place, on a screen that there is now.
    void restoreGeometry(QMainWindow& window) const;
    /// Splitters, columns and segments below `root` that have an object name.
    void restoreParts(QWidget& root) const;
    void save(const QMainWindow& window, const QString& page) const;

    QString page() const;

    QStringList recentCommands() const; ///< the newest first
    void noteCommand(const QString& name) const;

    /// Stay in the tray when the window is closed.
    bool keepsRunning() const;
    void setKeepsRunning(bool keeps) const;
    /// True the first time: from then on the user knows that closing does not end it.
    bool takeFirstTimeInTray() const;

private:
    QString m_file;
};

} // namespace fuseboard
