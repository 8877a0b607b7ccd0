// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/collector.h"

#include <QThread>

#include <memory>

namespace fuseboard {

/// A collector that answers also while the test's thread waits: an engine's end blocks its caller.
class CollectorThread
{
public:
    CollectorThread()
    {
        m_anchor.moveToThread(&m_thread);
        m_thread.start();
        in([this] { m_collector = std::make_unique<Collector>(); });
    }
    ~CollectorThread()
    {
        in([this] { m_collector.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(CollectorThread)

    /// What `question` says of the collector, asked in its thread.
    template <typename Question>
    auto ask(Question question)
    {
        decltype(question(*m_collector)) answer{};
        in([&] { answer = question(*m_collector); });
        return answer;
    }

private:
    template <typename Job>
    void in(Job job)
    {
        QMetaObject::invokeMethod(&m_anchor, job, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_anchor; ///< lives in m_thread, and the collector with it
    std::unique_ptr<Collector> m_collector;
};

} // namespace fuseboard
