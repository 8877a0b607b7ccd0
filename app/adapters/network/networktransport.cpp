// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"

#include "app/adapters/network/networkexchange.h"
#include "app/adapters/network/networkshared.h"

#include <utility>

namespace fuseboard {

namespace {

class NetworkCall : public HttpCall
{
public:
    explicit NetworkCall(NetworkExchange* exchange) : m_exchange(exchange) {}
    ~NetworkCall() override { cancel(); }
    Q_DISABLE_COPY_MOVE(NetworkCall)

    void cancel() override
    {
        if (NetworkExchange* exchange = std::exchange(m_exchange, nullptr))
            exchange->abandon();
    }

private:
    NetworkExchange* m_exchange; ///< deletes itself once abandoned
};

} // namespace

NetworkTransport::NetworkTransport(const Clock& clock, const ProxySources& sources)
    : m_clock(clock), m_shared(std::make_shared<NetworkShared>(clock, sources))
{
}

NetworkTransport::~NetworkTransport() = default;

std::unique_ptr<HttpCall> NetworkTransport::start(const HttpRequest& request, Sink sink)
{
    auto* exchange = new NetworkExchange(request, std::move(sink), m_clock, m_shared);
    QMetaObject::invokeMethod(exchange, &NetworkExchange::begin, Qt::QueuedConnection);
    return std::make_unique<NetworkCall>(exchange);
}

} // namespace fuseboard
