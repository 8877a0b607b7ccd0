// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/alertmonitor.h"
#include "tests/support/alertears.h"
#include "tests/support/scriptedtransport.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline Configuration configurationOf(const QStringList& providers)
{
    Configuration configuration;
    Chain chain;
    chain.name = u"default"_s;
    for (const QString& name : providers) {
        Provider provider;
        provider.name = name;
        configuration.providers.append(provider);
        chain.steps.append({name, u"m"_s});
    }
    configuration.chains = {chain};
    return configuration;
}

/// Providers a, b and c, a prompt or two every check, and what the owner sees of them.
struct AlertStory
{
    FakeClock clock;
    ScriptedTransport transport{clock};
    FakeNotifier desktop;
    FakeCommandRunner commands;
    Configuration configuration = configurationOf({u"a"_s, u"b"_s, u"c"_s});
    AlertInputs inputs;
    QStringList pages;
    int changes = 0;
    std::unique_ptr<AlertMonitor> monitor;

    AlertStory()
    {
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
            AlertInputs::OfProvider provider{name, name.toUpper()};
            provider.verdict = {VerdictKind::Fine, u"Works."_s};
            inputs.providers.append(provider);
        }
        const auto axisMs = [start = clock.now()](Instant at) {
            return 1'795'168'800'000 +
                   std::chrono::duration_cast<std::chrono::milliseconds>(at - start).count();
        };
        AlertMonitor::Services services{clock, transport, &desktop, &commands, axisMs};
        services.redact = [](QString text) { return text.replace(u"sk-secret"_s, u"***"_s); };
        services.openPage = [this](const QString& page) { pages.append(page); };
        monitor = std::make_unique<AlertMonitor>(services, [this] { ++changes; });
        configuration.watch.alerts.command = {u"/bin/tell"_s};
        monitor->configure(configuration);
        changes = 0;
    }

    AlertSettings& settings() { return configuration.watch.alerts; }
    void configure() { monitor->configure(configuration); }
    AlertInputs::OfProvider& provider(int i) { return inputs.providers[i]; }
    void setVerdict(int i, VerdictKind kind, const QString& sentence = u"So it is."_s)
    {
        provider(i).verdict = {kind, sentence};
    }
    void setVerdicts(VerdictKind kind)
    {
        for (int i = 0; i < 3; ++i)
            setVerdict(i, kind);
    }

    void call(const QString& name, std::optional<ErrorKind> error = {}, int step = 0)
    {
        CallRecord record;
        record.chain = u"default"_s;
        record.provider = name;
        record.model = u"m"_s;
        record.step = step;
        record.latency = 1s;
        if (error) {
            record.outcome = Outcome::Failure;
            record.error = ProviderError::of(*error, name, u"no"_s);
        }
        monitor->record(record);
    }
    void check()
    {
        clock.advance(AlertMonitor::kCheckEvery);
        monitor->check(inputs);
        for (auto& run : commands.runs) {
            if (auto done = std::exchange(run.done, {}))
                done({});
        }
    }
    /// Checks for so long, with two calls of each provider before each.
    void live(Duration time, std::optional<ErrorKind> ofA = {},
              std::optional<ErrorKind> ofOthers = {})
    {
        for (Duration passed{}; passed < time; passed += AlertMonitor::kCheckEvery) {
            for (int i = 0; i < 2; ++i) {
                call(u"a"_s, ofA);
                call(u"b"_s, ofOthers);
                call(u"c"_s, ofOthers);
            }
            check();
        }
    }

    QList<Alert> standing() const { return monitor->snapshot().standing; }
    QList<Alert> past() const { return monitor->snapshot().past; }
    QStringList causes() const
    {
        QStringList causes;
        for (const Alert& alert : standing())
            causes.append(alert.cause);
        causes.sort();
        return causes;
    }
    QStringList events() const
    {
        QStringList events;
        for (const auto& run : commands.runs) {
            const QJsonObject json = QJsonDocument::fromJson(run.input).object();
            events.append(json[u"event"].toString() + u' ' + json[u"cause"].toString());
        }
        return events;
    }
};

} // namespace fuseboard
