// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/modelsdesk.h"

#include "app/providers/catalogue.h"
#include "app/providers/usererrorrules.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration kDiscoveryLimit = std::chrono::seconds(2);
constexpr Duration kModelListLimit = std::chrono::seconds(10);

} // namespace

ModelsDesk::ModelsDesk(Services services) : m_services(std::move(services)) {}

ModelsDesk::~ModelsDesk() = default;

void ModelsDesk::discover(std::function<void(const Discovery&)> done)
{
    Discovery discovery;
    for (const Preset& known : presets()) {
        if (!known.keyVariable.isEmpty() && !m_services.environment(known.keyVariable).isEmpty())
            discovery.keys.append({known.name, known.title, known.keyVariable});
    }
    const Preset* ollama = preset(u"ollama");
    Provider provider;
    provider.name = ollama->name;
    provider.dialect = ollama->dialect;
    provider.baseUrl = ollama->baseUrl;
    start(provider, kDiscoveryLimit, nullptr, {},
          [discovery, done = std::move(done)](const ModelsCall::Result& result) mutable {
              if (const auto* models = std::get_if<QStringList>(&result)) {
                  discovery.ollama = true;
                  discovery.ollamaModels = *models;
              }
              done(discovery);
          });
}

void ModelsDesk::read(const Provider& provider,
                      const std::shared_ptr<const UserErrorRules>& errorRules, const OnModels& done)
{
    m_services.keys.keyFor(provider.name,
                           [this, provider, errorRules, done,
                            alive = std::weak_ptr(m_alive)](const KeyBook::Answer& key) {
                               if (!key.ok) {
                                   done({}, key.message);
                                   return;
                               }
                               if (alive.expired() || m_stopped)
                                   return;
                               start(provider, kModelListLimit, errorRules, key.key,
                                     [done](const ModelsCall::Result& result) {
                                         if (const auto* models = std::get_if<QStringList>(&result))
                                             done(*models, {});
                                         else
                                             done({}, std::get<ProviderError>(result).message);
                                     });
                           });
}

void ModelsDesk::start(const Provider& provider, Duration limit,
                       const std::shared_ptr<const UserErrorRules>& errorRules, const Secret& key,
                       OnResult onResult)
{
    const quint64 id = ++m_lastId;
    auto& call = m_calls[id] = std::make_unique<ModelsCall>(
        m_services.clock, m_services.transport, m_services.keys.redactor(), provider, limit,
        errorRules,
        [this, id, onResult = std::move(onResult)](const ModelsCall::Result& result, Duration) {
            onResult(result);
            // The call is still on the stack.
            m_services.clock.callAt(m_services.clock.now(),
                                    [this, id, alive = std::weak_ptr(m_alive)] {
                                        if (!alive.expired())
                                            m_calls.erase(id);
                                    });
        });
    call->start(key);
}

void ModelsDesk::stop()
{
    m_stopped = true;
    m_calls.clear();
}

} // namespace fuseboard
