// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/httptransport.h"
#include "tests/support/seededrandom.h"

#include <memory>

namespace fuseboard {

/// All hosts of the world on a clock, real or not: "otlp.test" collects, all others speak the
/// openai dialect with a latency of their own; some calls fail, now and then in words never used
/// before, and each host has an hour a day in which most fail. Remembers nothing.
class CrowdTransport : public HttpTransport
{
public:
    explicit CrowdTransport(Clock& clock) : m_clock(clock) {}

    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override;
    quint64 calls() const { return m_calls; }
    quint64 exports() const { return m_exports; }

private:
    bool isBadHour(const QString& host) const;

    Clock& m_clock;
    SeededRandom m_random{1};
    quint64 m_calls = 0;
    quint64 m_exports = 0;
};

} // namespace fuseboard
