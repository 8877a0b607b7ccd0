// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/probescheduler.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QMap>

#include <optional>

namespace fuseboard::probebench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FakePower : public PowerState
{
public:
    bool onBattery() const override { return battery; }
    bool onMeteredNetwork() const override { return metered; }
    bool battery = false;
    bool metered = false;
};

inline Chain chain(const QString& name, const QList<Step>& steps)
{
    Chain chain;
    chain.name = name;
    chain.steps = steps;
    return chain;
}

/// Two chains with three models of two providers.
inline Configuration twoChains()
{
    Configuration configuration;
    configuration.chains = {
        chain(u"first"_s, {{u"a"_s, u"m1"_s, true}, {u"b"_s, u"m2"_s, false}}),
        chain(u"second"_s, {{u"a"_s, u"m3"_s, false}, {u"b"_s, u"m2"_s, false}})};
    return configuration;
}

inline Configuration oneModel()
{
    Configuration configuration;
    configuration.chains = {chain(u"only"_s, {{u"a"_s, u"m"_s, false}})};
    return configuration;
}

inline Configuration fortyModels()
{
    Configuration configuration;
    QList<Step> steps;
    for (int i = 0; i < 40; ++i)
        steps.append({u"a"_s, u"m%1"_s.arg(i), false});
    configuration.chains = {chain(u"long"_s, steps)};
    return configuration;
}

inline Probe check(const QString& name, const QString& provider, const QString& model)
{
    Probe probe;
    probe.name = name;
    probe.provider = provider;
    probe.model = model;
    return probe;
}

inline Configuration withChecks(const QList<Probe>& checks)
{
    Configuration configuration = twoChains();
    configuration.watch.probes.automatic = false;
    configuration.watch.probes.checks = checks;
    return configuration;
}

inline PromptResult answered(const QString& text, Outcome outcome = Outcome::Success)
{
    CallRecord record;
    record.outcome = outcome;
    record.message = outcome == Outcome::Success ? QString() : u"It broke."_s;
    PromptResult result;
    result.ok = outcome == Outcome::Success;
    result.content = text;
    result.attempts = {record};
    return result;
}

/// Always one half, until it is given a seed.
class BenchRandom : public Random
{
public:
    double uniform() override { return m_numbers ? m_numbers->uniform() : 0.5; }
    void seed(quint64 seed) { m_numbers.emplace(seed); }

private:
    std::optional<SeededRandom> m_numbers;
};

/// A scheduler whose probes answer after half a second, unless they are left hanging.
struct Bench
{
    FakeClock clock;
    BenchRandom random;
    FakePower power;
    QList<ProbeOrder> sent;
    QList<Instant> sentAt;
    bool answers = true;
    Outcome outcome = Outcome::Success;
    bool withinCap = true;
    int callsToCap = 1'000'000;
    QString heldBack;
    std::optional<ProbeScheduler> scheduler;

    explicit Bench(const Configuration& configuration = oneModel(),
                   std::optional<Duration> everyProvider = {})
    {
        ProbeScheduler::Services services{
            clock, random, &power, [](Instant at) {
                return std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
            }};
        services.withinCap = [this] { return withinCap && sent.size() < callsToCap; };
        services.holdBack = [this](const QString&, const QString&) { return heldBack; };
        scheduler.emplace(
            std::move(services), [this](const ProbeOrder& o) { take(o); }, everyProvider);
        configure(configuration);
    }

    void configure(const Configuration& configuration)
    {
        scheduler->configure(configuration, {u"a"_s, u"b"_s});
    }

    void take(const ProbeOrder& order)
    {
        sent.append(order);
        sentAt.append(clock.now());
        if (answers)
            clock.callAt(clock.now() + 500ms,
                         [this, order] { scheduler->ended(order, answered(u"OK"_s, outcome)); });
    }

    QMap<QString, int> countByName() const
    {
        QMap<QString, int> counts;
        for (const ProbeOrder& order : sent)
            ++counts[order.name];
        return counts;
    }

    ProbeView view(int index = 0) const { return scheduler->views().at(index); }
    std::optional<Duration> silence() const { return scheduler->silence(u"a"_s); }
    qint64 axisNow() const
    {
        return std::chrono::floor<std::chrono::milliseconds>(clock.now().time_since_epoch())
            .count();
    }
};
} // namespace fuseboard::probebench
