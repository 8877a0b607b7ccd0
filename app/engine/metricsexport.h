// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/circuitpanel.h"
#include "app/engine/metricscounters.h"
#include "app/engine/watchviews.h"
#include "app/ports/clock.h"
#include "app/ports/metricspage.h"
#include "app/ports/recordsink.h"

#include <functional>
#include <memory>

namespace fuseboard {

/// Metrics for a scrape, if switched on (`export.prometheus`). It counts in any case, so that what
/// is switched on later tells of all since the start. Threads: the engine's.
class MetricsExport : public RecordSink
{
public:
    /// Asked at every scrape; they outlive the last one.
    struct Sources
    {
        const Clock& clock;
        const CircuitPanel& circuits;
        std::function<FeedsSnapshot()> feeds;
        std::function<AlertsSnapshot()> alerts;
    };

    MetricsExport(std::unique_ptr<MetricsPage> page, Sources sources);

    void configure(const Configuration& configuration) override;
    void record(const CallRecord& record, qint64 atMs) override;
    QString fault() const override { return m_page->fault(); }

private:
    QByteArray text() const;

    Sources m_sources;
    QStringList m_providers;
    MetricsCounters m_counters;
    std::unique_ptr<MetricsPage> m_page; ///< last: it asks for the text
};

} // namespace fuseboard
