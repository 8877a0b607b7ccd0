// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/provider.h"
#include "app/engine/discovery.h"
#include "app/engine/keybook.h"
#include "app/engine/modelscall.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <functional>
#include <map>
#include <memory>

namespace fuseboard {

/// Reads lists of models: of a provider, and of an Ollama on this computer. Threads: the engine's.
class ModelsDesk
{
public:
    struct Services
    {
        Clock& clock;
        HttpTransport& transport;
        KeyBook& keys;
        std::function<QByteArray(const QString& name)> environment;
    };
    explicit ModelsDesk(Services services);
    ~ModelsDesk();
    Q_DISABLE_COPY_MOVE(ModelsDesk)

    /// Which keys the environment has, and whether an Ollama answers here.
    void discover(std::function<void(const Discovery&)> done);
    using OnModels = std::function<void(const QStringList& models, const QString& fault)>;
    void read(const Provider& provider, const std::shared_ptr<const UserErrorRules>& errorRules,
              const OnModels& done);
    void stop(); ///< what is under way ends untold

private:
    using OnResult = std::function<void(const ModelsCall::Result&)>;
    void start(const Provider& provider, Duration limit,
               const std::shared_ptr<const UserErrorRules>& errorRules, const Secret& key,
               OnResult onResult);

    Services m_services;
    std::map<quint64, std::unique_ptr<ModelsCall>> m_calls;
    quint64 m_lastId = 0;
    bool m_stopped = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers may outlive this
};

} // namespace fuseboard
