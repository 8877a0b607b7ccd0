// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/recordsettings.h"
#include "app/engine/otlpids.h"
#include "app/engine/otlpmetrics.h"
#include "app/engine/otlpsender.h"
#include "app/engine/otlpspans.h"
#include "app/ports/recordsink.h"

#include <QHash>

#include <deque>
#include <functional>
#include <optional>

namespace fuseboard {

/// Spans and metrics by OTLP/HTTP (JSON). Spans go every 5 s, sooner where there are 100, and wait
/// where the collector is away: the oldest are dropped beyond 2,048. Metrics go once a minute.
/// finish() sends what waits, once: what the collector does not take then, and what waits when this
/// is destroyed, is lost. Its own requests are no calls: they leave no record. Threads: the
/// engine's.
class OtlpExport : public RecordSink
{
public:
    struct Services
    {
        Clock& clock;
        Random& random;
        HttpTransport& transport;
        std::function<QByteArray(const QString& name)> environment;
    };

    explicit OtlpExport(const Services& services);
    ~OtlpExport() override;

    void configure(const Configuration& configuration) override;
    void record(const CallRecord& record, qint64 atMs) override;
    QString fault() const override;
    void finish(std::function<void()> done) override;

private:
    /// What is sent to one address of the collector.
    struct Signal
    {
        explicit Signal(const Services& services);
        OtlpSender sender;
        OtlpSender::Target target{};
        Clock::TimerId timer = 0; ///< of the next request; none while one is under way
        bool holding = false;     ///< the timer counts a pause: nothing goes before
        bool notThere = false;    ///< by the last reply
        QString fault{};
    };

    void keepPeers(const Configuration& configuration);
    void switchTo(const OtlpSettings& settings);
    bool readAuthorization(const QString& variable);
    void stop(Signal& signal);
    void enqueue(const QByteArray& span);
    void schedule(Signal& signal, Duration pause);
    void sendDue(Signal& signal);
    void sendSpans();
    void sendMetrics();
    void spansEnded(const OtlpSender::Result& result);
    void note(Signal& signal, const OtlpSender::Result& result);
    void finishOn();

    Services m_services;
    OtlpIds m_ids;
    OtlpSettings m_settings;
    QHash<QString, OtlpPeer> m_peers; ///< by provider
    QString m_setupFault;
    std::optional<OtlpMetrics> m_metrics; ///< absent: switched off
    std::deque<QByteArray> m_queue;       ///< spans, the oldest first
    std::size_t m_underWay = 0;           ///< of the queue, from its front
    quint64 m_dropped = 0;                ///< since the last that were accepted
    Signal m_toTraces;
    Signal m_toMetrics;
    std::function<void()> m_finished; ///< once the program ends
    bool m_lastMetricsSent = false;
};

} // namespace fuseboard
