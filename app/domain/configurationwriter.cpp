// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configuration.h"
#include "app/domain/configurationlayers.h"
#include "app/domain/configurationnames.h"
#include "app/domain/orderedjson.h"
#include "app/domain/recordfields.h"
#include "app/domain/watchwriter.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(Jitter jitter)
{
    return std::find_if(kJitterNames.begin(), kJitterNames.end(),
                        [=](const auto& e) { return e.first == jitter; })
        ->second;
}

QString keyText(const Provider& provider)
{
    if (!provider.keySource)
        return {};
    switch (*provider.keySource) {
    case KeySource::Keychain:
        return kKeychainKey;
    case KeySource::Environment:
        return kVariablePrefix + provider.keyVariable;
    case KeySource::None:
        break;
    }
    return kNoKey;
}

QByteArray writeProvider(const Provider& provider)
{
    OrderedObject object;
    object.add("name"_L1, toJson(QJsonValue(provider.name)));
    addIfSet(object, "preset"_L1, provider.preset);
    addIfSet(object, "dialect"_L1, provider.dialect);
    addIfSet(object, "base_url"_L1, provider.baseUrl);
    addUnlessDefault(object, "allow_insecure"_L1, provider.allowInsecure, false);
    addIfSet(object, "key"_L1, keyText(provider));
    addIfSet(object, "proxy"_L1, provider.network.proxy);
    addIfSet(object, "ca_file"_L1, provider.network.caFile);

    OrderedObject headers;
    for (auto it = provider.headers.cbegin(); it != provider.headers.cend(); ++it)
        headers.add(it.key(), toJson(QJsonValue(it.value())));
    addIfSet(object, "headers"_L1, headers);

    addIfSet(object, "project"_L1, provider.project);
    OrderedObject limits;
    addIfSet(limits, "requests_per_minute"_L1, provider.limits.requestsPerMinute);
    addIfSet(limits, "tokens_per_minute"_L1, provider.limits.tokensPerMinute);
    addIfSet(limits, "tokens_per_day"_L1, provider.limits.tokensPerDay);
    addIfSet(limits, "concurrent"_L1, provider.limits.concurrent);
    addIfSet(object, "limits"_L1, limits);

    addIfSet(object, "status_page"_L1, provider.statusPage);
    addIfSet(object, "status_components"_L1, provider.statusComponents);
    addIfSet(object, "status_regions"_L1, provider.statusRegions);

    OrderedObject prices;
    for (auto it = provider.prices.cbegin(); it != provider.prices.cend(); ++it) {
        OrderedObject price;
        price.add("input_per_million"_L1, toJson(it->inputPerMillion));
        price.add("output_per_million"_L1, toJson(it->outputPerMillion));
        prices.add(it.key(), price.json());
    }
    addIfSet(object, "prices"_L1, prices);
    return object.json();
}

QByteArray writeStep(const Step& step)
{
    OrderedObject object;
    object.add("provider"_L1, toJson(QJsonValue(step.provider)));
    object.add("model"_L1, toJson(QJsonValue(step.model)));
    addUnlessDefault(object, "reasoning"_L1, step.reasoning, false);
    return object.json();
}

OrderedObject writeRetry(const RetrySettings& retry)
{
    const RetrySettings standard;
    OrderedObject object;
    addUnlessDefault(object, "max_retries"_L1, retry.maxRetries, standard.maxRetries);
    addUnlessDefault(object, "base_delay_s"_L1, retry.baseDelay, standard.baseDelay);
    addUnlessDefault(object, "max_delay_s"_L1, retry.maxDelay, standard.maxDelay);
    if (retry.jitter != standard.jitter)
        object.add("jitter"_L1, toJson(QJsonValue(nameOf(retry.jitter))));
    addUnlessDefault(object, "max_retry_after_s"_L1, retry.maxRetryAfter, standard.maxRetryAfter);
    addUnlessDefault(object, "max_wait_with_fallback_s"_L1, retry.maxWaitWithFallback,
                     standard.maxWaitWithFallback);
    return object;
}

OrderedObject writeTimeouts(const TimeoutSettings& timeouts)
{
    const TimeoutSettings standard;
    OrderedObject object;
    addUnlessDefault(object, "connect_s"_L1, timeouts.connect, standard.connect);
    addUnlessDefault(object, "first_token_s"_L1, timeouts.firstToken, standard.firstToken);
    addUnlessDefault(object, "stall_s"_L1, timeouts.stall, standard.stall);
    addUnlessDefault(object, "min_tokens_per_s"_L1, timeouts.minTokensPerSecond,
                     standard.minTokensPerSecond);
    addIfSet(object, "total_s"_L1, timeouts.total);
    addUnlessDefault(object, "adaptive"_L1, timeouts.adaptive, standard.adaptive);
    return object;
}

OrderedObject writeBreaker(const BreakerSettings& breaker)
{
    const BreakerSettings standard;
    OrderedObject object;
    addUnlessDefault(object, "failure_threshold"_L1, breaker.failureThreshold,
                     standard.failureThreshold);
    addUnlessDefault(object, "recovery_s"_L1, breaker.recovery, standard.recovery);
    addUnlessDefault(object, "half_open_max_calls"_L1, breaker.halfOpenMaxCalls,
                     standard.halfOpenMaxCalls);
    addUnlessDefault(object, "success_threshold"_L1, breaker.successThreshold,
                     standard.successThreshold);
    addUnlessDefault(object, "window_s"_L1, breaker.window, standard.window);
    return object;
}

QByteArray writeChain(const Chain& chain)
{
    OrderedObject object;
    object.add("name"_L1, toJson(QJsonValue(chain.name)));
    object.add("steps"_L1, listOf(chain.steps, writeStep));
    addIfSet(object, "retry"_L1, writeRetry(chain.retry));
    addIfSet(object, "timeouts"_L1, writeTimeouts(chain.timeouts));
    addIfSet(object, "breaker"_L1, writeBreaker(chain.breaker));
    addUnlessDefault(object, "deadline_s"_L1, chain.deadline, Chain().deadline);
    return object.json();
}

QByteArray writeErrorRule(const ErrorRule& rule)
{
    OrderedObject object;
    object.add("name"_L1, toJson(QJsonValue(rule.name)));
    addIfSet(object, "provider"_L1, rule.provider);
    if (rule.statuses.size() == 1) {
        object.add("status"_L1, toJson(rule.statuses.first()));
    } else if (!rule.statuses.isEmpty()) {
        object.add("status"_L1, listOf(rule.statuses, [](int status) { return toJson(status); }));
    }
    addIfSet(object, "code"_L1, rule.code);
    addIfSet(object, "contains"_L1, rule.contains);
    object.add("kind"_L1, toJson(QJsonValue(nameOf(rule.kind))));
    addIfSet(object, "advice"_L1, rule.advice);
    addIfSet(object, "retry_after_s"_L1, rule.retryAfter);
    return object.json();
}

} // namespace

QByteArray writeConfigurationOver(const Configuration& base, const Configuration& configuration)
{
    OrderedObject object;
    object.add("version"_L1, toJson(kConfigurationVersion));
    object.add("providers"_L1, listOf(configuration.providers, writeProvider));
    object.add("chains"_L1, listOf(configuration.chains, writeChain));
    if (!configuration.errorRules.isEmpty())
        object.add("error_rules"_L1, listOf(configuration.errorRules, writeErrorRule));
    const WatchSettings& watch = configuration.watch;
    addIfSet(object, "probes"_L1, writeProbeSettings(watch.probes, base.watch.probes));
    addIfSet(object, "feeds"_L1, writeFeedSettings(watch.feeds, base.watch.feeds));
    addIfSet(object, "alerts"_L1, writeAlertSettings(watch.alerts, base.watch.alerts));
    addIfSet(object, "history"_L1, writeHistorySettings(configuration.history, base.history));
    addIfSet(object, "export"_L1, writeExportSettings(configuration.exports, base.exports));
    return object.json() + '\n';
}

QByteArray writeConfiguration(const Configuration& configuration)
{
    return writeConfigurationOver({}, configuration);
}

} // namespace fuseboard
