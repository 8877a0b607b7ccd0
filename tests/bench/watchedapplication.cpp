// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watchedapplication.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLongest = 6;

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

QString WatchedApplication::Busy::text() const
{
    return u"%1 ms (%2 ms of CPU), event %3 for %4 in %5"_s.arg(ms, 0, 'f', 1)
        .arg(cpuMs, 0, 'f', 1)
        .arg(type)
        .arg(QLatin1StringView(receiver), QLatin1StringView(parent));
}

void WatchedApplication::startAnew()
{
    events.clear();
    m_longest.clear();
}

void WatchedApplication::onPainted(const char* className, std::function<void()> painted)
{
    m_awaited = className;
    m_painted = std::move(painted);
}

bool WatchedApplication::isAwaited(const QObject* receiver) const
{
    for (; receiver != nullptr; receiver = receiver->parent()) {
        if (receiver->inherits(m_awaited))
            return true;
    }
    return false;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // Every thread comes through here.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const bool isPaint = m_awaited != nullptr && event->type() == QEvent::Paint;
    if (isPaint && isAwaited(receiver))
        m_wasPainted = true;
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    Busy busy;
    busy.receiver = receiver->metaObject()->className();
    busy.parent =
        receiver->parent() == nullptr ? "nothing" : receiver->parent()->metaObject()->className();
    busy.type = event->type();
    const auto start = std::chrono::steady_clock::now();
    const double cpuStart = threadCpuMs();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    busy.ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    busy.cpuMs = threadCpuMs() - cpuStart;
    events.add(busy.ms);
    if (m_longest.size() < kLongest || busy.cpuMs > m_longest.back().cpuMs) {
        m_longest.insert(std::find_if(m_longest.begin(), m_longest.end(),
                                      [&busy](const Busy& b) { return b.cpuMs < busy.cpuMs; }),
                         busy);
        m_longest.resize(std::min(m_longest.size(), kLongest));
    }
    if (std::exchange(m_wasPainted, false) && m_painted) {
        const auto painted = m_painted; // which may put another one there
        painted();
    }
    return taken;
}

} // namespace fuseboard
