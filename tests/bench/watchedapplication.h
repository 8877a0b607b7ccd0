// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/heartbeat.h"

#include <QApplication>
#include <QEvent>
#include <QString>

#include <functional>
#include <vector>

namespace fuseboard {

/// Measures each event that the window's thread handles, and knows when a class was painted.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    Timings events;
    void startAnew(); ///< forgets what it has measured

    struct Busy
    {
        double ms = 0;
        double cpuMs = 0; ///< of this thread alone; the rest was waiting for a core
        const char* receiver = "";
        const char* parent = "";
        int type = 0;
        QString text() const;
    };
    const std::vector<Busy>& longest() const { return m_longest; }

    /// `painted` after each event in which a widget of that class, or one within it, was painted
    /// and is on its way to the screen.
    void onPainted(const char* className, std::function<void()> painted);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    bool isAwaited(const QObject* receiver) const;

    int m_depth = 0;
    bool m_wasPainted = false;
    const char* m_awaited = nullptr;
    std::function<void()> m_painted;
    std::vector<Busy> m_longest;
};

} // namespace fuseboard
