// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/chainrunner.h"
#include "app/engine/keyring.h"
#include "app/engine/modelscall.h"

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

/// The least that proves a model at work.
Prompt cheapPrompt();

/// Asks one provider whether it works: each model that the chains name, one after the other, for
/// one token. Where they name none, its list of models is read. A model that is not there is
/// looked up in that list, for "did you mean". Ends exactly once, with `onDone`; destroy it in a
/// later turn of the event loop. Threads: the engine's.
class HealthCheck
{
public:
    struct Services
    {
        Clock& clock;
        HttpTransport& transport;
        KeyBook& keys;
        std::function<void(ChainOrder, ChainObserver)> run;
        std::shared_ptr<const UserErrorRules> errorRules{}; ///< null: none
    };
    using OnDone = std::function<void(const KeyCheck&)>;

    HealthCheck(Services services, const Configuration& configuration, Provider provider,
                OnDone onDone);

    void start();

private:
    /// A model, with the time limits of the first chain that names it.
    struct Question
    {
        Step step;
        TimeoutSettings timeouts;
    };

    void next();
    void ask(const Question& question);
    void answered(const PromptResult& result);
    void readModels(std::function<void(const ModelsCall::Result&, Duration)> then);
    void checkByList();
    void advise(const ModelsCall::Result& models);
    void finish();

    Services m_services;
    Provider m_provider;
    OnDone m_onDone;
    QList<Question> m_questions; ///< still to be asked, after the one under way
    KeyCheck m_check;
    std::unique_ptr<ModelsCall> m_models;
};

} // namespace fuseboard
