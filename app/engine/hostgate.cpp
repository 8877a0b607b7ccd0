// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/hostgate.h"

#include "app/domain/hostlist.h"
#include "app/domain/policyapplication.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A call that fails as soon as it can.
class RefusedCall : public HttpCall
{
public:
    RefusedCall(Clock& clock, const QString& reason, HttpTransport::Sink sink) : m_clock(clock)
    {
        m_timer = clock.callAt(clock.now(), [this, reason, sink = std::move(sink)] {
            m_timer = 0;
            const auto tell = sink; // this may be gone afterwards
            tell(HttpFailure{m_clock.now(), HttpFailureKind::NotAllowed, reason});
        });
    }
    ~RefusedCall() override { cancel(); }
    Q_DISABLE_COPY_MOVE(RefusedCall)

    void cancel() override { m_clock.cancel(std::exchange(m_timer, 0)); }

private:
    Clock& m_clock;
    Clock::TimerId m_timer = 0;
};

QString proxyHost(const QString& proxy)
{
    return proxy == kSystemProxy || proxy == kNoProxy ? QString() : QUrl(proxy).host();
}

} // namespace

HostGate::HostGate(std::unique_ptr<HttpTransport> transport, Clock& clock)
    : m_transport(std::move(transport)), m_clock(clock)
{
}

void HostGate::allow(const std::optional<QStringList>& hosts, const QString& policyPlace)
{
    m_hosts = hosts;
    m_policyPlace = policyPlace;
}

QString HostGate::refusal(const QString& host) const
{
    return !m_hosts || hostIsOf(*m_hosts, host) ? QString() : hostRefusal(host, m_policyPlace);
}

std::unique_ptr<HttpCall> HostGate::start(const HttpRequest& request, Sink sink)
{
    if (!m_hosts)
        return m_transport->start(request, std::move(sink));
    QString reason = refusal(request.url.host());
    // As everywhere, this machine is reached without a proxy.
    if (const QString proxy = proxyHost(request.network.proxy);
        reason.isEmpty() && !proxy.isEmpty() && !isLoopback(request.url))
        reason = refusal(proxy);
    if (!reason.isEmpty())
        return std::make_unique<RefusedCall>(m_clock, reason, std::move(sink));
    HttpRequest checked = request;
    const auto hosts = *m_hosts;
    checked.proxyCheck = [hosts, place = m_policyPlace](const QString& host) {
        return hostIsOf(hosts, host) ? QString() : hostRefusal(host, place);
    };
    return m_transport->start(checked, std::move(sink));
}

} // namespace fuseboard
