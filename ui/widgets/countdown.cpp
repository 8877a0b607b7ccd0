// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdown.h"

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr auto kTick = 200ms; ///< often enough that no second is left out

} // namespace

Countdown::Countdown(QObject* parent) : QObject(parent)
{
    m_ticks.setInterval(kTick);
    connect(&m_ticks, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(std::chrono::milliseconds time)
{
    m_until = QDeadlineTimer(time, Qt::PreciseTimer);
    m_ticks.start();
    emit ticked(secondsLeft());
}

void Countdown::stop()
{
    m_ticks.stop();
}

int Countdown::secondsLeft() const
{
    return isRunning() ? static_cast<int>((m_until.remainingTime() + 999) / 1000) : 0;
}

void Countdown::tick()
{
    if (!m_until.hasExpired()) {
        emit ticked(secondsLeft());
        return;
    }
    m_ticks.stop();
    emit ended();
}

} // namespace fuseboard
