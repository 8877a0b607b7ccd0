// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/healthcheck.h"

#include "app/providers/modelmatch.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration kModelListLimit = std::chrono::seconds(10);
constexpr int kCheapTokens = 16; ///< some servers refuse fewer

bool isMissingModel(const ModelCheck& check)
{
    return check.error && check.error->kind == ErrorKind::ModelNotFound;
}

} // namespace

Prompt cheapPrompt()
{
    Prompt prompt = Prompt::ofText(u"Say OK."_s);
    prompt.maxTokens = kCheapTokens;
    return prompt;
}

HealthCheck::HealthCheck(Services services, const Configuration& configuration, Provider provider,
                         OnDone onDone)
    : m_services(std::move(services)), m_provider(std::move(provider)), m_onDone(std::move(onDone))
{
    for (const Chain& chain : configuration.chains) {
        for (const Step& step : chain.steps) {
            const auto isThisModel = [&](const Question& q) { return q.step.model == step.model; };
            if (step.provider == m_provider.name &&
                std::none_of(m_questions.cbegin(), m_questions.cend(), isThisModel))
                m_questions.append({step, chain.timeouts});
        }
    }
}

void HealthCheck::start()
{
    m_check.at = m_services.clock.utcNow();
    if (m_questions.isEmpty())
        checkByList();
    else
        next();
}

void HealthCheck::next()
{
    if (!m_questions.isEmpty()) {
        ask(m_questions.takeFirst());
        return;
    }
    const auto& models = m_check.models;
    if (std::any_of(models.cbegin(), models.cend(), isMissingModel))
        readModels([this](const ModelsCall::Result& result, Duration) { advise(result); });
    else
        finish();
}

void HealthCheck::ask(const Question& question)
{
    Chain single;
    // Under a name of its own: a check is asked for by a person, so no open circuit may stop it.
    single.name = u"check of "_s + m_provider.name;
    single.steps = {question.step};
    single.retry.maxRetries = 0;
    single.timeouts = question.timeouts;
    ModelCheck& asked = m_check.models.emplaceBack();
    asked.model = question.step.model;
    ChainObserver observer;
    observer.finished = [this](const PromptResult& result) { answered(result); };
    m_services.run({cheapPrompt(), single, {m_provider}, Origin::Check, true}, std::move(observer));
}

void HealthCheck::answered(const PromptResult& result)
{
    ModelCheck& check = m_check.models.last();
    check.ok = result.ok;
    check.latency = result.latency;
    check.ttft = result.ttft;
    check.error = result.error;
    if (!result.attempts.isEmpty())
        check.route = result.attempts.constLast().route;
    // Without a key no other model has an answer either.
    if (check.error &&
        (check.error->code == "key_missing"_L1 || check.error->code == "keychain_unavailable"_L1))
        m_questions.clear();
    next();
}

void HealthCheck::readModels(std::function<void(const ModelsCall::Result&, Duration)> then)
{
    m_services.keys.keyFor(m_provider.name, [this, then](const KeyBook::Answer& key) {
        if (!key.ok) {
            ProviderError error =
                ProviderError::of(ErrorKind::AuthenticationFailed, m_provider.name, key.message);
            error.code =
                key.presence == KeyPresence::Missing ? u"key_missing"_s : u"keychain_unavailable"_s;
            then(error, {});
            return;
        }
        m_models = std::make_unique<ModelsCall>(m_services.clock, m_services.transport,
                                                m_services.keys.redactor(), m_provider,
                                                kModelListLimit, m_services.errorRules, then);
        m_models->start(key.key);
    });
}

void HealthCheck::checkByList()
{
    readModels([this](const ModelsCall::Result& result, Duration latency) {
        ModelCheck check;
        check.ok = std::holds_alternative<QStringList>(result);
        check.latency = latency;
        if (const auto* error = std::get_if<ProviderError>(&result))
            check.error = *error;
        if (m_models)
            check.route = m_models->route();
        m_check.models.append(check);
        finish();
    });
}

void HealthCheck::advise(const ModelsCall::Result& models)
{
    // No list, no advice beyond what the error itself says.
    if (const auto* known = std::get_if<QStringList>(&models)) {
        for (ModelCheck& check : m_check.models) {
            if (!isMissingModel(check))
                continue;
            if (const QString advice = modelAdvice(check.model, *known); !advice.isEmpty())
                check.error->advice.prepend(advice);
        }
    }
    finish();
}

void HealthCheck::finish()
{
    m_onDone(m_check);
}

} // namespace fuseboard
