// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr auto kEvery = 4ms;
constexpr double kStepsInMs = 10;

class Beat : public QEvent
{
public:
    Beat() : QEvent(QEvent::User), at(std::chrono::steady_clock::now()) {}
    const std::chrono::steady_clock::time_point at;
};

} // namespace

void Timings::add(double ms)
{
    const auto step = static_cast<std::size_t>(std::max(0.0, ms) * kStepsInMs);
    ++m_steps[std::min(step, m_steps.size() - 1)];
    ++m_count;
    m_longest = std::max(m_longest, ms);
}

void Timings::clear()
{
    std::fill(m_steps.begin(), m_steps.end(), 0);
    m_count = 0;
    m_longest = 0;
}

double Timings::quantile(double q) const
{
    const auto rank = static_cast<quint64>(std::ceil(q * static_cast<double>(m_count)));
    quint64 below = 0;
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        below += m_steps[step];
        if (below >= rank)
            return std::min(m_longest, static_cast<double>(step + 1) / kStepsInMs);
    }
    return m_longest;
}

double Timings::shareAbove(double ms) const
{
    quint64 above = 0;
    for (auto step = static_cast<std::size_t>(ms * kStepsInMs); step < m_steps.size(); ++step)
        above += m_steps[step];
    return m_count == 0 ? 0 : static_cast<double>(above) / static_cast<double>(m_count);
}

Heartbeat::Heartbeat() : m_thread([this] { beat(); }) {}

Heartbeat::~Heartbeat()
{
    m_stop = true;
    m_thread.join();
}

bool Heartbeat::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    const auto waited = std::chrono::steady_clock::now() - static_cast<const Beat*>(event)->at;
    waits.add(std::chrono::duration<double, std::milli>(waited).count());
    return true;
}

void Heartbeat::beat()
{
    for (auto next = std::chrono::steady_clock::now(); !m_stop; next += kEvery) {
        std::this_thread::sleep_until(next);
        QCoreApplication::postEvent(this, new Beat);
    }
}

} // namespace fuseboard
