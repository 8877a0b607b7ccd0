// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/limitbook.h"

#include "app/providers/catalogue.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Output tokens of an answer whose length nobody limits.
constexpr qint64 kUsualOutput = 256;

void tighten(std::optional<qint64>& limit, const std::optional<qint64>& other)
{
    if (other)
        limit = std::min(*other, limit.value_or(*other));
}

QString scopeName(const Provider& provider)
{
    const Preset* known = preset(provider.preset);
    const auto per = known ? known->limitsPer : std::nullopt;
    const QString place =
        known && per != LimitsPer::Region ? provider.preset : provider.baseUrl.toString();
    if (!provider.project.isEmpty() && per != LimitsPer::Key)
        return u"project\n%1\n%2"_s.arg(place, provider.project);
    if (provider.keySource == KeySource::Environment)
        return u"variable\n%1\n%2"_s.arg(place, provider.keyVariable);
    return u"provider\n"_s + provider.name;
}

/// What the call used of its estimate; absent where nobody can tell.
std::optional<TokenCost> usedBy(const CallRecord& record)
{
    const bool refused = record.status && *record.status >= 400;
    if (refused || (record.outcome == Outcome::Failure && !record.status))
        return TokenCost{};
    if (!record.usage.inputTokens || !record.usage.outputTokens)
        return std::nullopt;
    return TokenCost{*record.usage.inputTokens, *record.usage.outputTokens};
}

} // namespace

TokenCost estimatedCost(const Prompt& prompt)
{
    return {prompt.estimatedInputTokens(), prompt.maxTokens.value_or(kUsualOutput)};
}

LimitBook::Lease::Lease(LimitBook& book, const QString& scope, const QString& model,
                        const RateLimitTracker::Permit& ofScope,
                        const RateLimitTracker::Permit& ofModel)
    : m_book(&book), m_scope(scope), m_model(model), m_ofScope(ofScope), m_ofModel(ofModel)
{
}

LimitBook::Lease::Lease(Lease&& other) noexcept
    : m_book(std::exchange(other.m_book, nullptr)), m_scope(other.m_scope), m_model(other.m_model),
      m_ofScope(other.m_ofScope), m_ofModel(other.m_ofModel), m_sent(other.m_sent)
{
}

LimitBook::Lease::~Lease()
{
    if (m_book)
        m_book->end(*this, std::nullopt);
}

void LimitBook::configure(const Configuration& configuration)
{
    m_scopeOf.clear();
    m_limits.clear();
    for (const Provider& provider : configuration.providers) {
        const QString scope = scopeName(provider);
        m_scopeOf.insert(provider.name, scope);
        ProviderLimits& limits = m_limits[scope];
        tighten(limits.requestsPerMinute, provider.limits.requestsPerMinute);
        tighten(limits.tokensPerMinute, provider.limits.tokensPerMinute);
        tighten(limits.tokensPerDay, provider.limits.tokensPerDay);
        tighten(limits.concurrent, provider.limits.concurrent);
    }
    std::erase_if(m_scopes, [this](const auto& entry) { return !m_limits.contains(entry.first); });
    std::erase_if(m_models,
                  [this](const auto& entry) { return !m_limits.contains(entry.first.first); });
    for (const auto& [scope, limits] : m_limits)
        m_scopes[scope].configure(limits);
    for (auto& [model, tracker] : m_models)
        tracker.configure(m_limits.at(model.first));
}

LimitVerdict LimitBook::check(const QString& provider, const QString& model, const TokenCost& cost,
                              Instant now) const
{
    const QString scope = scopeOf(provider);
    LimitVerdict verdict;
    if (const auto found = m_scopes.find(scope); found != m_scopes.end())
        verdict = found->second.check(cost, now);
    const auto found = m_models.find({scope, model});
    if (found == m_models.end())
        return verdict;
    const LimitVerdict ofModel = found->second.check(cost, now);
    if (ofModel.open || (!verdict.open && *verdict.retryAt >= *ofModel.retryAt))
        return verdict;
    return ofModel;
}

std::optional<LimitBook::Lease> LimitBook::tryAcquire(const QString& provider, const QString& model,
                                                      const TokenCost& cost, Instant now)
{
    if (!check(provider, model, cost, now).open)
        return std::nullopt;
    const QString scope = scopeOf(provider);
    const auto ofScope = m_scopes[scope].tryAcquire(cost, now);
    const auto ofModel = modelTracker(scope, model).tryAcquire(cost, now);
    Q_ASSERT(ofScope && ofModel); // both were asked above
    return Lease(*this, scope, model, *ofScope, *ofModel);
}

void LimitBook::finished(Lease& lease, const CallRecord& record)
{
    const auto model = m_models.find({lease.m_scope, lease.m_model});
    if (record.outcome == Outcome::Success && model != m_models.end())
        model->second.succeeded(lease.m_ofModel.mark);
    end(lease, usedBy(record));
}

void LimitBook::learn(const QString& provider, const QString& model, const Lesson& lesson)
{
    modelTracker(scopeOf(provider), model)
        .learn(lesson.mark, lesson.readings, lesson.retryAfter, lesson.at);
}

void LimitBook::refused(const QString& provider, const QString& model,
                        std::optional<Duration> retryAfter, Instant now)
{
    modelTracker(scopeOf(provider), model).refused(retryAfter, now);
}

QList<LimitBook::State> LimitBook::states(const QString& provider, Instant now) const
{
    QList<State> states;
    const QString scope = scopeOf(provider);
    if (const auto found = m_scopes.find(scope); found != m_scopes.end()) {
        for (const LimitStanding& limit : found->second.states(now))
            states.append({{}, limit});
    }
    for (const auto& [model, tracker] : m_models) {
        if (model.first != scope)
            continue;
        for (const LimitStanding& limit : tracker.states(now)) {
            if (limit.learned) // the configured ones are the scope's
                states.append({model.second, limit});
        }
    }
    return states;
}

QList<LimitBook::Memory> LimitBook::memory(Instant now) const
{
    QList<Memory> all;
    const auto note = [&](const QString& scope, const QString& model,
                          const RateLimitTracker& tracker) {
        const RateLimitTracker::Memory limits = tracker.memory(now);
        if (limits != RateLimitTracker::Memory())
            all.append({scope, model, limits});
    };
    for (const auto& [scope, tracker] : m_scopes)
        note(scope, {}, tracker);
    for (const auto& [model, tracker] : m_models) {
        if (m_limits.contains(model.first)) // else of a draft that was checked
            note(model.first, model.second, tracker);
    }
    return all;
}

void LimitBook::restore(const QList<Memory>& memory, Instant now)
{
    for (const Memory& each : memory) {
        if (!m_limits.contains(each.scope))
            continue;
        RateLimitTracker& tracker =
            each.model.isEmpty() ? m_scopes[each.scope] : modelTracker(each.scope, each.model);
        tracker.restore(each.limits, now);
    }
}

/// A provider that is not in the configuration, as in a check of a draft, stands for itself.
QString LimitBook::scopeOf(const QString& provider) const
{
    return m_scopeOf.value(provider, u"provider\n"_s + provider);
}

RateLimitTracker& LimitBook::modelTracker(const QString& scope, const QString& model)
{
    const auto [entry, isNew] = m_models.try_emplace({scope, model});
    if (const auto limits = m_limits.find(scope); isNew && limits != m_limits.end())
        entry->second.configure(limits->second);
    return entry->second;
}

void LimitBook::end(Lease& lease, const std::optional<TokenCost>& used)
{
    const auto give = [&](RateLimitTracker& tracker, const RateLimitTracker::Permit& permit) {
        if (lease.m_sent)
            tracker.finished(permit, used);
        else
            tracker.released(permit);
    };
    lease.m_book = nullptr;
    if (const auto found = m_scopes.find(lease.m_scope); found != m_scopes.end())
        give(found->second, lease.m_ofScope);
    if (const auto found = m_models.find({lease.m_scope, lease.m_model}); found != m_models.end())
        give(found->second, lease.m_ofModel);
}

} // namespace fuseboard
