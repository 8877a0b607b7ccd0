// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/worker.h"

#include <QObject>
#include <QThreadPool>

namespace fuseboard {

/// One thread of its own, one piece of work after the other. Destroying it waits for the piece
/// under way; what has not begun is dropped, and so is every `done` that has not been called.
/// Threads: belongs to the thread that made it, which needs an event loop.
class ThreadWorker : public Worker
{
public:
    ThreadWorker();
    ~ThreadWorker() override;

    void run(std::function<void()> work, std::function<void()> done) override;

private:
    QObject m_home; ///< where `done` is called; outlives the pool
    QThreadPool m_pool;
};

} // namespace fuseboard
