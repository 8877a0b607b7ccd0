// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/ports/callhistory.h"
#include "app/ports/clock.h"
#include "app/ports/commandrunner.h"
#include "app/ports/configurationstore.h"
#include "app/ports/httptransport.h"
#include "app/ports/metricspage.h"
#include "app/ports/notifier.h"
#include "app/ports/policystore.h"
#include "app/ports/powerstate.h"
#include "app/ports/random.h"
#include "app/ports/recordsink.h"
#include "app/ports/secretstore.h"
#include "app/ports/sharedhistory.h"
#include "app/ports/worker.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard {

/// What the engine needs from outside; made in its thread, and destroyed there, in reverse order.
struct EnginePorts
{
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Random> random;
    std::unique_ptr<HttpTransport> transport;
    std::unique_ptr<SecretStore> secrets; ///< null: no keychain is touched, keys live in memory
    std::unique_ptr<ConfigurationStore> configuration;
    std::function<QByteArray(const QString& name)> environment;
    std::unique_ptr<PolicyStore> policy{}; ///< null: nobody but the user sets anything
    // Of watching alone; null where a program does not watch.
    std::unique_ptr<Worker> worker{};
    std::unique_ptr<Notifier> notifier{};
    std::unique_ptr<CommandRunner> commands{};
    std::unique_ptr<PowerState> power{};
    std::unique_ptr<CallHistory> history{};           ///< null: nothing is kept
    std::unique_ptr<SharedHistory> sharedHistory{};   ///< null: no team's history
    std::vector<std::unique_ptr<RecordSink>> sinks{}; ///< each gets every record
    std::unique_ptr<MetricsPage> metricsPage{};       ///< null: no Prometheus can ask
};
using PortsFactory = std::function<EnginePorts()>;

struct EngineOptions
{
    std::optional<Duration>
        probeInterval;        ///< one cheap call per provider, with jitter; absent: none
    bool watch = false;       ///< probes, status pages and alerts, as configured
    bool probeKeyring = true; ///< at the start; off where only few keys are needed
};

} // namespace fuseboard
