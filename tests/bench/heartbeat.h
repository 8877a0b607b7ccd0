// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace fuseboard {

/// Milliseconds, counted in steps of 0.1 up to 10 s. Its memory is all there from the beginning.
class Timings
{
public:
    void add(double ms);
    void clear();
    double quantile(double q) const;
    double longest() const { return m_longest; }
    quint64 count() const { return m_count; }
    double shareAbove(double ms) const;

private:
    std::vector<quint32> m_steps = std::vector<quint32>(100'001, 0);
    quint64 m_count = 0;
    double m_longest = 0;
};

/// How long the thread that made it keeps others waiting: every 4 ms another thread posts an event
/// to it, whether the last one was taken or not, and each tells how long it waited.
class Heartbeat : public QObject
{
public:
    Heartbeat();
    ~Heartbeat() override;

    Timings waits;

    bool event(QEvent* event) override;

private:
    void beat();

    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace fuseboard
