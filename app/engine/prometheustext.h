// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/circuitstate.h"
#include "app/engine/metricscounters.h"
#include "app/engine/watchviews.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuseboard {

/// What is so at the moment of a scrape.
struct MetricsGauges
{
    struct Circuit
    {
        QString provider;
        CircuitState state = CircuitState::Closed;
    };

    QList<Circuit> circuits{}; ///< of providers that a chain uses
    FeedsSnapshot feeds{};
    AlertsSnapshot alerts{};
};

/// The page that Prometheus reads: text format 0.0.4.
/// Source: prometheus.io, "Exposition formats" and "Metric and label naming".
QByteArray prometheusText(const MetricsCounts& counts, const MetricsGauges& gauges);

} // namespace fuseboard
