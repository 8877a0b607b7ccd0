// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace fuseboard {

/// A transport that speaks to allowed hosts alone: whoever calls, for whatever. A proxy is a host
/// like any other.
class HostGate : public HttpTransport
{
public:
    HostGate(std::unique_ptr<HttpTransport> transport, Clock& clock);

    /// `policyPlace` is for the reason. Absent hosts: all may be called.
    void allow(const std::optional<QStringList>& hosts, const QString& policyPlace);

    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override;

private:
    QString refusal(const QString& host) const;

    std::unique_ptr<HttpTransport> m_transport;
    Clock& m_clock;
    std::optional<QStringList> m_hosts;
    QString m_policyPlace;
};

} // namespace fuseboard
