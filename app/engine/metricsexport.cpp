// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/metricsexport.h"

#include "app/engine/prometheustext.h"

#include <utility>

namespace fuseboard {

MetricsExport::MetricsExport(std::unique_ptr<MetricsPage> page, Sources sources)
    : m_sources(std::move(sources)), m_page(std::move(page))
{
    m_page->onScrape([this] { return text(); });
}

void MetricsExport::configure(const Configuration& configuration)
{
    m_providers.clear();
    for (const Provider& provider : configuration.providers)
        m_providers.append(provider.name);
    m_counters.configure(configuration);
    if (configuration.exports.prometheus.enabled)
        m_page->serve(configuration.exports.prometheus.port);
    else
        m_page->stop();
}

void MetricsExport::record(const CallRecord& record, qint64 /*atMs*/)
{
    m_counters.record(record);
}

QByteArray MetricsExport::text() const
{
    MetricsGauges gauges;
    const Instant now = m_sources.clock.now();
    for (const QString& provider : m_providers) {
        if (const CircuitBreaker* breaker = m_sources.circuits.worst(provider, now))
            gauges.circuits.append({provider, breaker->state(now)});
    }
    gauges.feeds = m_sources.feeds();
    gauges.alerts = m_sources.alerts();
    return prometheusText(m_counters.counts(), gauges);
}

} // namespace fuseboard
