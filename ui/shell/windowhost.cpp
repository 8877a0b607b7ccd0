// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowhost.h"

#include <QApplication>

#include <chrono>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr auto kLookAgain = 100ms;

} // namespace

WindowHost::WindowHost(Engine& engine, const WindowOptions& options, QObject* parent)
    : QObject(parent), m_engine(engine), m_options(options), m_window(make({}))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &WindowHost::rebuildOrWait);
}

WindowHost::~WindowHost() = default;

std::unique_ptr<MainWindow> WindowHost::make(const WindowMemory& memory)
{
    auto window = std::make_unique<MainWindow>(m_engine, m_options, memory);
    connect(window.get(), &MainWindow::demoRequested, this, &WindowHost::demoRequested);
    return window;
}

/// Later: whoever asks may stand in the window that goes.
void WindowHost::rebuild()
{
    m_wait.start(0ms);
}

void WindowHost::rebuildOrWait()
{
    if (m_window->isBusy() || QApplication::activePopupWidget() != nullptr ||
        QApplication::activeModalWidget() != nullptr) {
        m_wait.start(kLookAgain);
        return;
    }
    const bool wasVisible = m_window->isVisible();
    const bool wasActive = m_window->isActiveWindow();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    const WindowMemory memory = old->retire();
    m_window = make(memory);
    // Before the old one goes: a program without a window ends.
    if (wasVisible)
        m_window->show();
    if (wasActive)
        m_window->activateWindow();
    m_window->companions().resume(memory.companions);
    emit rebuilt();
}

} // namespace fuseboard
