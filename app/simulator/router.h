// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/behaviour.h"
#include "app/simulator/performance.h"
#include "app/simulator/requestlog.h"
#include "app/simulator/scenario.h"

#include <QDateTime>

#include <random>
#include <vector>

namespace fuseboard {

/// The whole simulator without its sockets: a request and the time go in, what the client gets to
/// see comes out. Deterministic by seed, times and order of the requests.
class Router
{
public:
    Router(Scenario scenario, quint64 seed);

    /// `now` is for the dates in a reply; rules go by `sinceStart`.
    Performance answer(const SimulatedRequest& request, Duration sinceStart, const QDateTime& now);

private:
    struct Desk
    {
        SimulatedProvider provider;
        const Wire* wire;
        Behaviour behaviour;
    };
    Desk* deskFor(const QByteArray& path);
    Performance notFound(const SimulatedRequest& request) const;
    Performance chat(Desk& desk, const SimulatedRequest& request, Duration sinceStart,
                     const QDateTime& now);
    QString nextId();

    std::vector<Desk> m_desks;
    RequestLog m_log;
    std::mt19937_64 m_random;
};

} // namespace fuseboard
