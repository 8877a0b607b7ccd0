// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace fuseboard {

/// Seconds that are shown while they run out.
class Countdown : public QObject
{
    Q_OBJECT
public:
    explicit Countdown(QObject* parent = nullptr);
    void start(std::chrono::milliseconds time);
    void stop(); ///< `ended` does not come
    bool isRunning() const { return m_ticks.isActive(); }
    int secondsLeft() const; ///< begun ones count as whole

signals:
    void ticked(int secondsLeft); ///< also at the start
    void ended();

private:
    void tick();

    QDeadlineTimer m_until;
    QTimer m_ticks;
};

} // namespace fuseboard
