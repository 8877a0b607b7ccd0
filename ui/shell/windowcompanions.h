// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/fieldmemory.h"
#include "ui/shell/guidewindow.h"

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace fuseboard {

class Engine;
class LinkPanel;

/// What stands with the window besides its pages: the guide beside it, and a link that waits for a
/// decision over it. Each is made when it is asked for, and goes with the window. Both outlive
/// this.
class WindowCompanions : public QObject
{
    Q_OBJECT
public:
    WindowCompanions(Engine& engine, QWidget& window);

    void openGuide(const QString& windowPage); ///< at what belongs to that page of the window
    void showLink(const QString& link);        ///< may come from anywhere
    bool isBusy() const;                       ///< with taking a chain over
    /// Where the focus is, or comes back to once the link is decided; may be null.
    const QWidget* focusBehind() const;

    struct Memory
    {
        QString link{};
        std::optional<FieldMemory> linkPanel{}; ///< absent: none is shown
        std::optional<GuideWindow::Memory> guide{};
    };
    Memory memory() const;
    void resume(const Memory& memory); ///< once the window is shown

signals:
    void chainTaken(const QString& chain); ///< from a link; it is in force

private:
    GuideWindow& guide();

    Engine& m_engine;
    QWidget& m_window;
    GuideWindow* m_guide = nullptr; ///< null: it was not asked for yet
    LinkPanel* m_link = nullptr;    ///< likewise
};

} // namespace fuseboard
