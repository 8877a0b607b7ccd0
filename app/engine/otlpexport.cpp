// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpexport.h"

#include "app/providers/semanticname.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration kSpansInterval = 5s;
/// Two are for a first look; afterwards as OTEL_METRIC_EXPORT_INTERVAL has it.
constexpr Duration kMetricsInterval = 60s;
/// An address that takes no such signal may be another one's by then.
constexpr Duration kRest = 5min;
constexpr std::size_t kSpansAtOnce = 100;
constexpr std::size_t kMostInRequest = 512;
constexpr std::size_t kMostWaiting = 2048;

QUrl signalUrl(const QUrl& endpoint, const QString& path)
{
    QUrl url = endpoint;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

/// Everything that must not be told of the value of an Authorization header: itself, what stands
/// behind its scheme, and of user and password the plain text.
QList<Secret> formsOf(const Secret& authorization)
{
    QList<Secret> forms{authorization};
    QByteArray value = authorization.unwrap();
    const qsizetype space = value.indexOf(' ');
    if (space > 0) {
        QByteArray credentials = value.sliced(space + 1);
        QByteArray plain = QByteArray::fromBase64(credentials);
        if (const qsizetype colon = plain.indexOf(':'); colon > 0)
            forms.append(Secret::take(plain.sliced(colon + 1)));
        forms.append(Secret::take(std::move(plain)));
        forms.append(Secret::take(std::move(credentials)));
    }
    Secret::wipe(value);
    return forms;
}

} // namespace

OtlpExport::Signal::Signal(const Services& services)
    : sender(services.clock, services.random, services.transport)
{
}

OtlpExport::OtlpExport(const Services& services)
    : m_services(services), m_ids(m_services.random), m_toTraces(m_services),
      m_toMetrics(m_services)
{
}

OtlpExport::~OtlpExport()
{
    stop(m_toTraces);
    stop(m_toMetrics);
}

void OtlpExport::configure(const Configuration& configuration)
{
    keepPeers(configuration);
    if (configuration.exports.otlp != m_settings)
        switchTo(configuration.exports.otlp);
}

void OtlpExport::keepPeers(const Configuration& configuration)
{
    m_peers.clear();
    for (const Provider& provider : configuration.providers) {
        const QUrl& url = provider.baseUrl;
        m_peers.insert(provider.name, {semanticName(provider), url.host(),
                                       url.port(url.scheme() == "http"_L1 ? 80 : 443)});
    }
}

void OtlpExport::switchTo(const OtlpSettings& settings)
{
    stop(m_toTraces);
    stop(m_toMetrics);
    m_underWay = 0;
    m_settings = settings;
    m_setupFault.clear();
    m_toTraces.target = {};
    m_toMetrics.target = {};
    if (settings.endpoint.isEmpty() || !readAuthorization(settings.authorizationVariable)) {
        m_metrics.reset();
        m_queue.clear();
        m_dropped = 0;
        return;
    }
    for (Signal* signal : {&m_toTraces, &m_toMetrics}) {
        for (auto it = settings.headers.cbegin(); it != settings.headers.cend(); ++it)
            signal->target.headers.append({it.key().toUtf8(), it.value().toUtf8()});
    }
    m_toTraces.target.url = signalUrl(settings.endpoint, u"/v1/traces"_s);
    m_toMetrics.target.url = signalUrl(settings.endpoint, u"/v1/metrics"_s);
    if (!m_metrics)
        m_metrics.emplace(m_services.clock.utcNow());
    if (!m_queue.empty())
        schedule(m_toTraces, kSpansInterval);
    if (!m_metrics->isEmpty())
        schedule(m_toMetrics, kSpansInterval);
}

bool OtlpExport::readAuthorization(const QString& variable)
{
    if (variable.isEmpty())
        return true;
    QByteArray found = m_services.environment(variable);
    QByteArray value = found.trimmed();
    Secret::wipe(found);
    const bool usable = !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), [](char c) {
        return static_cast<unsigned char>(c) >= ' ' && c != '\x7f';
    });
    if (!usable) {
        m_setupFault =
            (value.isEmpty()
                 ? u"The environment variable %1 is not set: nothing is sent to the collector. Set "
                   "it to the value of the Authorization header, and start again."_s
                 : u"The environment variable %1 holds a line break or another control character: "
                   "nothing is sent to the collector. Correct it, and start again."_s)
                .arg(variable);
        Secret::wipe(value);
        return false;
    }
    const Secret secret = Secret::take(std::move(value));
    for (Signal* signal : {&m_toTraces, &m_toMetrics}) {
        signal->target.credential = HttpCredential{"Authorization"_ba, {}, secret};
        signal->target.variable = variable;
        signal->target.redactor = Redactor(formsOf(secret));
    }
    return true;
}

void OtlpExport::stop(Signal& signal)
{
    m_services.clock.cancel(signal.timer);
    signal.timer = 0;
    signal.sender.cancel();
    signal.holding = false;
    signal.notThere = false;
    signal.fault.clear();
}

void OtlpExport::record(const CallRecord& record, qint64)
{
    if (!m_metrics)
        return;
    const OtlpPeer peer = m_peers.value(record.provider, {record.provider, {}, 0});
    m_metrics->add(record, peer);
    if (!m_metrics->isEmpty() && !m_toMetrics.timer && !m_toMetrics.sender.isBusy())
        schedule(m_toMetrics, kSpansInterval);
    const bool rests = m_toTraces.notThere && m_toTraces.holding;
    if (!rests)
        enqueue(otlpSpan(record, peer, {m_ids.trace(record.prompt), m_ids.nextSpan()}));
}

void OtlpExport::enqueue(const QByteArray& span)
{
    if (m_queue.size() >= kMostWaiting) {
        m_queue.erase(m_queue.begin() + static_cast<std::ptrdiff_t>(m_underWay));
        ++m_dropped;
    }
    m_queue.push_back(span);
    if (m_toTraces.sender.isBusy() || m_toTraces.holding)
        return;
    if (m_queue.size() >= kSpansAtOnce)
        sendSpans();
    else if (!m_toTraces.timer)
        schedule(m_toTraces, kSpansInterval);
}

void OtlpExport::schedule(Signal& signal, Duration pause)
{
    m_services.clock.cancel(signal.timer);
    signal.timer = 0;
    if (m_finished)
        return; // there is no later
    signal.timer = m_services.clock.callAt(m_services.clock.now() + pause,
                                           [this, &signal] { sendDue(signal); });
}

void OtlpExport::sendDue(Signal& signal)
{
    signal.holding = false;
    if (&signal == &m_toTraces)
        sendSpans();
    else
        sendMetrics();
}

void OtlpExport::sendSpans()
{
    m_services.clock.cancel(m_toTraces.timer);
    m_toTraces.timer = 0;
    if (m_queue.empty())
        return;
    m_underWay = std::min(m_queue.size(), kMostInRequest);
    const QList<QByteArray> spans(m_queue.cbegin(),
                                  m_queue.cbegin() + static_cast<std::ptrdiff_t>(m_underWay));
    m_toTraces.sender.send(m_toTraces.target, otlpTraces(spans, m_ids.run()),
                           [this](const OtlpSender::Result& result) { spansEnded(result); });
}

void OtlpExport::spansEnded(const OtlpSender::Result& result)
{
    note(m_toTraces, result);
    if (result.end != OtlpSender::End::Later)
        m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(m_underWay));
    m_underWay = 0;
    if (result.end == OtlpSender::End::Accepted)
        m_dropped = 0;
    if (result.end == OtlpSender::End::NotThere)
        m_queue.clear();
    if (m_finished)
        return finishOn();
    if (m_toTraces.holding || m_queue.empty())
        return;
    if (m_queue.size() >= kSpansAtOnce)
        schedule(m_toTraces, Duration::zero());
    else
        schedule(m_toTraces, kSpansInterval);
}

void OtlpExport::sendMetrics()
{
    m_toMetrics.timer = 0;
    m_toMetrics.sender.send(m_toMetrics.target,
                            m_metrics->request(m_ids.run(), m_services.clock.utcNow()),
                            [this](const OtlpSender::Result& result) {
                                note(m_toMetrics, result);
                                if (m_finished)
                                    return finishOn();
                                if (!m_toMetrics.holding)
                                    schedule(m_toMetrics, kMetricsInterval);
                            });
}

void OtlpExport::note(Signal& signal, const OtlpSender::Result& result)
{
    signal.fault = result.fault;
    signal.notThere = result.end == OtlpSender::End::NotThere;
    const bool later = result.end == OtlpSender::End::Later;
    signal.holding = later || signal.notThere;
    if (signal.holding)
        schedule(signal, later ? result.pause : kRest);
}

void OtlpExport::finish(std::function<void()> done)
{
    m_finished = std::move(done);
    for (Signal* signal : {&m_toTraces, &m_toMetrics}) {
        m_services.clock.cancel(signal->timer);
        signal->timer = 0;
        signal->holding = signal->notThere;
    }
    finishOn();
}

/// One step of the end: whatever can go, goes; when nothing is under way any more, it is over.
void OtlpExport::finishOn()
{
    if (!m_toTraces.sender.isBusy() && !m_toTraces.holding)
        sendSpans();
    if (!m_toMetrics.sender.isBusy() && !m_toMetrics.holding && m_metrics &&
        !m_metrics->isEmpty() && !std::exchange(m_lastMetricsSent, true))
        sendMetrics();
    if (!m_toTraces.sender.isBusy() && !m_toMetrics.sender.isBusy() && m_finished)
        std::exchange(m_finished, nullptr)();
}

QString OtlpExport::fault() const
{
    QStringList faults;
    const auto add = [&faults](const QString& fault) {
        if (!fault.isEmpty())
            faults.append(fault);
    };
    add(m_setupFault);
    // A collector for one of the two is well: Langfuse takes no metrics, Prometheus no spans.
    if (!m_toTraces.notThere || m_toMetrics.notThere)
        add(m_toTraces.fault);
    if (!m_toMetrics.notThere)
        add(m_toMetrics.fault);
    if (m_dropped)
        add(u"%1 spans were dropped, the oldest of more than %2 that waited."_s.arg(m_dropped).arg(
            kMostWaiting));
    return faults.join(u' ');
}

} // namespace fuseboard
