// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace fuseboard {

/// A page on this machine alone that Prometheus reads. Threads: the engine's.
class MetricsPage
{
public:
    virtual ~MetricsPage() = default;
    /// Asked for the page's text whenever somebody reads it.
    virtual void onScrape(std::function<QByteArray()> text) = 0;
    /// On that port of loopback from now on, instead of any other. Where it is taken, `fault()`
    /// says so and it is tried again by itself.
    virtual void serve(int port) = 0;
    virtual void stop() = 0;
    /// What is wrong and what to do, for a person; empty where all is well.
    virtual QString fault() const = 0;
};

} // namespace fuseboard
