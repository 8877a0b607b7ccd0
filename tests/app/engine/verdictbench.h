// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/baselinecheck.h"
#include "app/engine/circuitpanel.h"
#include "app/engine/verdictdesk.h"
#include "tests/support/scriptedtransport.h"

#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline Provider providerAt(const QString& name, const QString& url)
{
    Provider provider;
    provider.name = name;
    provider.dialect = u"openai"_s;
    provider.baseUrl = QUrl(url);
    return provider;
}

/// Three providers on the net, two of them on one host, one on this machine.
struct VerdictBench
{
    VerdictBench()
    {
        transport.script(u"neutral.test"_s,
                         {ScriptedReply::failure(HttpFailureKind::Dns, u"no"_s)});
        configuration.providers = {providerAt(u"a"_s, u"https://a.test/v1"_s),
                                   providerAt(u"b"_s, u"https://b.test/v1"_s),
                                   providerAt(u"a2"_s, u"https://a.test/v2"_s),
                                   providerAt(u"local"_s, u"http://127.0.0.1:11434"_s)};
        Chain chain;
        chain.name = u"c"_s;
        for (const Provider& provider : std::as_const(configuration.providers)) {
            Step step;
            step.provider = provider.name;
            step.model = u"m"_s;
            chain.steps.append(step);
        }
        configuration.chains = {chain};
        circuits.configure(configuration);
        desk.configure(configuration);
    }

    void ok(const QString& provider, int calls = 1)
    {
        for (int i = 0; i < calls; ++i)
            call(provider, Outcome::Success, {});
    }
    void fail(const QString& provider, ErrorKind kind, int calls = 1)
    {
        for (int i = 0; i < calls; ++i)
            call(provider, Outcome::Failure, ProviderError::of(kind, provider, u"x"_s), 500);
    }
    void call(const QString& provider, Outcome outcome, std::optional<ProviderError> error,
              std::optional<int> status = {})
    {
        clock.advance(1s);
        CallRecord record;
        record.provider = provider;
        record.model = u"m"_s;
        record.outcome = outcome;
        record.error = std::move(error);
        record.status = status;
        desk.record(record);
    }
    VerdictKind kind(const QString& provider) const { return desk.verdict(provider).kind; }
    void askNeutralHosts() { baseline.configure({QUrl(u"https://neutral.test/"_s)}); }

    FakeClock clock;
    ScriptedTransport transport{clock};
    CircuitPanel circuits;
    BaselineCheck baseline{clock, transport, [] {}};
    VerdictDesk desk{clock, circuits, baseline};
    Configuration configuration;
};

} // namespace fuseboard
