// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/interrupts.h"

#include <QMetaObject>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>
#endif

namespace fuseboard {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing: it writes a byte, and the event loop reads it.
std::array<int, 2> pipeEnds{-1, -1};

void onSignal(int number)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupts::Interrupts(std::function<void()> then, QObject* parent) : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier, then = std::move(then)] {
        notifier->setEnabled(false);
        then();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

#else

Interrupts::Interrupts(std::function<void()>, QObject* parent) : QObject(parent) {}
Interrupts::~Interrupts() = default;

#endif

} // namespace fuseboard
