// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/demo.h"

#include "app/simulator/claimedstatus.h"
#include "app/simulator/wire.h"

#include <QUrl>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SimulatedProvider aurora()
{
    SimulatedProvider provider;
    provider.name = u"aurora"_s;
    provider.dialect = u"openai"_s;
    provider.models = {u"aurora-large"_s, u"aurora-mini"_s};
    provider.latency = {300, 520};
    provider.tokensPerSecond = 90;
    provider.errorShares = {{ErrorKind::ServerError, 0.01}};
    provider.requestsPerMinute = 600;
    provider.tokensPerMinute = 200000;
    return provider;
}

SimulatedProvider borealis()
{
    SimulatedProvider provider;
    provider.name = u"borealis"_s;
    provider.dialect = u"anthropic"_s;
    provider.models = {u"borealis-2"_s};
    provider.latency = {600, 950};
    provider.tokensPerSecond = 60;
    provider.errorShares = {{ErrorKind::Overloaded, 0.02}};
    provider.requestsPerMinute = 300;
    provider.tokensPerMinute = 100000;
    provider.outages = {{240s, 25s, 300s, ErrorKind::Overloaded, 0.9}};
    return provider;
}

SimulatedProvider cumulus()
{
    SimulatedProvider provider;
    provider.name = u"cumulus"_s;
    provider.dialect = u"ollama"_s;
    provider.models = {u"cumulus-70b"_s};
    provider.latency = {1300, 2300};
    provider.tokensPerSecond = 35;
    provider.errorShares = {{ErrorKind::BadGateway, 0.02}, {ErrorKind::StreamCut, 0.01}};
    provider.outages = {{20s, 30s, std::nullopt, ErrorKind::Overloaded, 1},
                        {200s, 40s, 180s, ErrorKind::BadGateway, 1}};
    // Late, as pages are, and longer than the trouble itself.
    provider.announcements = {{30s, 200s, u"Elevated error rates for large models"_s}};
    return provider;
}

SimulatedProvider drizzle()
{
    SimulatedProvider provider;
    provider.name = u"drizzle"_s;
    provider.dialect = u"gemini"_s;
    provider.models = {u"drizzle-small"_s};
    provider.latency = {450, 900};
    provider.tokensPerSecond = 50;
    provider.errorShares = {{ErrorKind::RateLimited, 0.06}};
    provider.requestsPerMinute = 60;
    provider.announcements = {{90min, 120min, u"More capacity for small models"_s, true}};
    return provider;
}

Chain chain(const QString& name, const QList<Step>& steps)
{
    Chain chain;
    chain.name = name;
    chain.steps = steps;
    chain.timeouts.firstToken = 6s;
    chain.breaker.failureThreshold = 3;
    chain.breaker.recovery = 12s;
    chain.breaker.successThreshold = 2;
    return chain;
}

} // namespace

Scenario demoScenario()
{
    return {{aurora(), borealis(), cumulus(), drizzle()}};
}

Configuration demoConfiguration(quint16 port)
{
    Configuration configuration;
    const Scenario scenario = demoScenario();
    for (const SimulatedProvider& simulated : scenario.providers) {
        Provider provider;
        provider.name = simulated.name.left(1).toUpper() + simulated.name.mid(1);
        provider.dialect = simulated.dialect;
        provider.baseUrl = QUrl(u"http://127.0.0.1:%1/%2%3"_s.arg(port).arg(
            simulated.name, QString::fromLatin1(wireByName(simulated.dialect)->basePath())));
        provider.keySource = KeySource::None;
        provider.statusPage = QUrl(u"http://127.0.0.1:%1/%2%3"_s.arg(port).arg(
            simulated.name, QLatin1StringView(kStatusPath)));
        configuration.providers.append(provider);
    }
    const Step fast{u"Aurora"_s, u"aurora-large"_s};
    const Step steady{u"Borealis"_s, u"borealis-2"_s};
    const Step slow{u"Cumulus"_s, u"cumulus-70b"_s};
    const Step cheap{u"Drizzle"_s, u"drizzle-small"_s};
    configuration.watch.feeds.every = 60s;
    configuration.watch.probes.baselineHosts.clear(); // all is on this machine
    configuration.chains = {chain(u"default"_s, {fast, steady, slow}),
                            chain(u"thrifty"_s, {slow, cheap, fast})};
    return configuration;
}

} // namespace fuseboard
