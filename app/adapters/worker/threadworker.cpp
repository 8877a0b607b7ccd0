// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/worker/threadworker.h"

namespace fuseboard {

ThreadWorker::ThreadWorker()
{
    m_pool.setMaxThreadCount(1);
}

ThreadWorker::~ThreadWorker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ThreadWorker::run(std::function<void()> work, std::function<void()> done)
{
    m_pool.start([this, work = std::move(work), done = std::move(done)]() mutable {
        work();
        QMetaObject::invokeMethod(&m_home, std::move(done), Qt::QueuedConnection);
    });
}

} // namespace fuseboard
