// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationfields.h"
#include "app/domain/configurationlayers.h"
#include "app/domain/configurationnames.h"
#include "app/domain/configurationrules.h"
#include "app/domain/errorrulefields.h"
#include "app/domain/jsonlocator.h"
#include "app/domain/jsonsyntax.h"
#include "app/domain/limitfields.h"
#include "app/domain/nearestword.h"
#include "app/domain/recordfields.h"
#include "app/domain/watchfields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 4 * 1024 * 1024;
constexpr int kMostLevels = 64;
constexpr double kHighestPrice = 1'000'000;
constexpr double kHighestRate = 1'000'000;

FieldReader prices(QMap<QString, Price>& target)
{
    return members([&target](const QString& model, const QJsonValue& value, const QString& path,
                             ProblemList& problems) {
        if (const auto complaint = checkModel(model))
            problems.add(path, complaint->what, complaint->cure);
        Price& price = target[model];
        readObject(value, path,
                   {
                       {"input_per_million"_L1, number(price.inputPerMillion, 0, kHighestPrice)},
                       {"output_per_million"_L1, number(price.outputPerMillion, 0, kHighestPrice)},
                   },
                   problems);
    });
}

FieldReader providerElement(QList<Provider>& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        Provider provider;
        readObject(value, path,
                   {
                       {"name"_L1, text(provider.name, checkName), Need::Required},
                       {"preset"_L1, text(provider.preset, checkName)},
                       {"dialect"_L1, dialect(provider.dialect)},
                       {"base_url"_L1, address(provider.baseUrl)},
                       {"allow_insecure"_L1, flag(provider.allowInsecure)},
                       {"key"_L1, keySource(provider)},
                       {"proxy"_L1, proxy(provider.network.proxy)},
                       {"ca_file"_L1, text(provider.network.caFile, checkCertificateFile)},
                       {"headers"_L1, headers(provider.headers)},
                       {"project"_L1, text(provider.project, checkName)},
                       {"limits"_L1, providerLimits(provider.limits)},
                       {"status_page"_L1, address(provider.statusPage)},
                       {"status_components"_L1, watchedParts(provider.statusComponents)},
                       {"status_regions"_L1, watchedParts(provider.statusRegions)},
                       {"prices"_L1, prices(provider.prices)},
                   },
                   problems);
        // Only here is it known what stands beside the addresses.
        if (const auto complaint = checkEncryption(provider, provider.baseUrl))
            problems.add(path + u".base_url"_s, complaint->what, complaint->cure);
        if (const auto complaint = checkEncryption(provider, provider.statusPage))
            problems.add(path + u".status_page"_s, complaint->what, complaint->cure);
        target.append(provider);
    };
}

FieldReader stepElement(QList<Step>& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        Step step;
        readObject(value, path,
                   {
                       {"provider"_L1, text(step.provider, checkName), Need::Required},
                       {"model"_L1, text(step.model, checkModel), Need::Required},
                       {"reasoning"_L1, flag(step.reasoning)},
                   },
                   problems);
        target.append(step);
    };
}

FieldReader retry(RetrySettings& target)
{
    return object({
        {"max_retries"_L1, integer(target.maxRetries, 0, 20)},
        {"base_delay_s"_L1, seconds(target.baseDelay)},
        {"max_delay_s"_L1, seconds(target.maxDelay)},
        {"jitter"_L1, jitter(target.jitter)},
        {"max_retry_after_s"_L1, seconds(target.maxRetryAfter)},
        {"max_wait_with_fallback_s"_L1, seconds(target.maxWaitWithFallback)},
    });
}

FieldReader timeouts(TimeoutSettings& target)
{
    return object({
        {"connect_s"_L1, seconds(target.connect)},
        {"first_token_s"_L1, seconds(target.firstToken)},
        {"stall_s"_L1, seconds(target.stall)},
        {"min_tokens_per_s"_L1, number(target.minTokensPerSecond, 0, kHighestRate)},
        {"total_s"_L1, seconds(target.total)},
        {"adaptive"_L1, flag(target.adaptive)},
    });
}

FieldReader breaker(BreakerSettings& target)
{
    return object({
        {"failure_threshold"_L1, integer(target.failureThreshold, 1, 1000)},
        {"recovery_s"_L1, seconds(target.recovery)},
        {"half_open_max_calls"_L1, integer(target.halfOpenMaxCalls, 1, 1000)},
        {"success_threshold"_L1, integer(target.successThreshold, 1, 1000)},
        {"window_s"_L1, seconds(target.window)},
    });
}

FieldReader chainElement(QList<Chain>& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        Chain chain;
        readObject(value, path,
                   {
                       {"name"_L1, text(chain.name, checkName), Need::Required},
                       {"steps"_L1, list(stepElement(chain.steps)), Need::Required},
                       {"retry"_L1, retry(chain.retry)},
                       {"timeouts"_L1, timeouts(chain.timeouts)},
                       {"breaker"_L1, breaker(chain.breaker)},
                       {"deadline_s"_L1, seconds(chain.deadline)},
                   },
                   problems);
        const QJsonValue steps = value[u"steps"_s];
        if (steps.isArray() && chain.steps.isEmpty()) {
            problems.add(path + u".steps"_s, u"the chain has no steps"_s,
                         u"Add at least one step, with a provider and a model."_s);
        }
        target.append(chain);
    };
}

template <typename Named>
void refuseSameNames(const QList<Named>& list, const QString& path, const QByteArray& json,
                     ProblemList& problems)
{
    QHash<QString, qsizetype> seen;
    QList<qsizetype> again;
    QStringList firstPaths; // of each in `again`
    for (qsizetype i = 0; i < list.size() && again.size() < ProblemList::kMost; ++i) {
        const auto first = seen.constFind(list[i].name);
        if (first == seen.constEnd()) {
            seen.insert(list[i].name, i);
        } else if (!list[i].name.isEmpty()) {
            again.append(i);
            firstPaths.append(u"%1[%2]"_s.arg(path).arg(*first));
        }
    }
    if (again.isEmpty())
        return;
    const QList<qsizetype> offsets = offsetsOf(json, firstPaths);
    for (qsizetype i = 0; i < again.size(); ++i) {
        problems.add(u"%1[%2].name"_s.arg(path).arg(again[i]),
                     u"the name \"%1\" is taken: %2 has it, in line %3"_s.arg(
                         list[again[i]].name.left(64), firstPaths[i],
                         QString::number(placeOf(json, offsets[i]).line)),
                     u"Give one of them another name."_s);
    }
}

void refuseUnknownProviders(const Configuration& configuration, const QStringList& others,
                            ProblemList& problems)
{
    constexpr qsizetype kMostListed = 20;
    QStringList known = others;
    for (const Provider& provider : configuration.providers) {
        if (!provider.name.isEmpty()) // a name that could not be read has its own problem
            known.append(provider.name);
    }
    known.removeDuplicates();
    const QSet<QString> names(known.cbegin(), known.cend());
    known = known.mid(0, kMostListed);
    const QString there = known.isEmpty() ? u"There is none yet: add it to \"providers\"."_s
                                          : u"There are: %1."_s.arg(known.join(u", "_s));
    const auto refuse = [&](const QString& name, const QString& path) {
        if (!name.isEmpty() && !names.contains(name))
            problems.add(path, u"there is no provider \"%1\""_s.arg(name.left(64)),
                         suggestion(name, known) + there);
    };
    for (qsizetype c = 0; c < configuration.chains.size(); ++c) {
        const QList<Step>& steps = configuration.chains[c].steps;
        for (qsizetype s = 0; s < steps.size(); ++s)
            refuse(steps[s].provider, u"chains[%1].steps[%2].provider"_s.arg(c).arg(s));
    }
    const QList<Probe>& checks = configuration.watch.probes.checks;
    for (qsizetype i = 0; i < checks.size(); ++i)
        refuse(checks[i].provider, u"probes.checks[%1].provider"_s.arg(i));
    const QList<MaintenanceWindow>& windows = configuration.watch.alerts.maintenance;
    for (qsizetype i = 0; i < windows.size(); ++i)
        refuse(windows[i].provider, u"alerts.maintenance[%1].provider"_s.arg(i));
}

/// The keychain has one entry of each name.
void refuseProviderCalledHistory(const Configuration& configuration, ProblemList& problems)
{
    if (configuration.history.url.isEmpty())
        return;
    for (qsizetype i = 0; i < configuration.providers.size(); ++i) {
        if (configuration.providers[i].name == kHistoryEntry)
            problems.add(u"providers[%1].name"_s.arg(i),
                         u"beside \"history.url\" no provider can be called \"history\""_s,
                         u"Give it another name: the keychain keeps the password of the history "
                         "under this one."_s);
    }
}

/// Whether the file is one that this version can read; otherwise nothing else is worth saying.
bool hasReadableVersion(const QJsonObject& document, ProblemList& problems)
{
    const QJsonValue version = document[u"version"_s];
    if (version.isDouble() && version.toDouble() > kConfigurationVersion) {
        problems.add(
            u"version"_s, u"this file is from a newer Fuseboard"_s,
            u"Update Fuseboard, or use a file of version %1."_s.arg(kConfigurationVersion));
        return false;
    }
    return true;
}

void readVersion(const QJsonValue& value, const QString& path, ProblemList& problems)
{
    if (!value.isDouble())
        addWrongType(value, u"a number"_s, path, problems);
    else if (value.toDouble() != kConfigurationVersion)
        problems.add(path, u"there is no such version"_s,
                     u"Write \"version\": %1."_s.arg(kConfigurationVersion));
}

void readDocument(const QJsonValue& document, const QList<Field>& more, Configuration& target,
                  ProblemList& problems)
{
    const QList<Field> fields{
        {"version"_L1, readVersion, Need::Required},
        {"providers"_L1, list(providerElement(target.providers))},
        {"chains"_L1, list(chainElement(target.chains))},
        {"error_rules"_L1, errorRules(target.errorRules)},
        {"probes"_L1, probeSettings(target.watch.probes)},
        {"feeds"_L1, feedSettings(target.watch.feeds)},
        {"alerts"_L1, alertSettings(target.watch.alerts)},
        {"history"_L1, historySettings(target.history)},
        {"export"_L1, exportSettings(target.exports)},
    };
    readObject(document, {}, fields + more, problems);
}

} // namespace

std::optional<QJsonDocument> parseConfiguration(const QByteArray& json, ProblemList& problems)
{
    if (json.size() > kMostBytes) {
        problems.add({}, u"the file is larger than 4 MiB"_s,
                     u"Check that it is the right file: a configuration has a few kilobytes."_s);
        return std::nullopt;
    }
    if (const auto offset = firstDeeperThan(json, kMostLevels)) {
        const TextPlace place = placeOf(json, *offset);
        problems.add({place.line,
                      place.column,
                      {},
                      u"more than 64 levels of nesting"_s,
                      u"Check that it is the right file."_s});
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        problems.add(syntaxProblem(json, error));
        return std::nullopt;
    }
    for (const DuplicateKey& key : duplicateKeys(json, ProblemList::kMost)) {
        const TextPlace place = placeOf(json, key.again);
        problems.add(
            {place.line, place.column, key.path,
             u"this key stands twice; first in line %1"_s.arg(placeOf(json, key.first).line),
             u"Take one of the two out."_s});
    }
    return document;
}

QJsonValue rootOf(const QJsonDocument& document)
{
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

void readLayer(const QJsonValue& root, const QByteArray& json, const QStringList& otherProviders,
               const QList<Field>& more, Configuration& target, ProblemList& problems)
{
    if (!hasReadableVersion(root.toObject(), problems))
        return;
    readDocument(root, more, target, problems);
    refuseSameNames(target.providers, u"providers"_s, json, problems);
    refuseSameNames(target.chains, u"chains"_s, json, problems);
    refuseSameNames(target.errorRules, u"error_rules"_s, json, problems);
    refuseSameNames(target.watch.probes.checks, u"probes.checks"_s, json, problems);
    refuseSameNames(target.watch.alerts.rules, u"alerts.rules"_s, json, problems);
    refuseUnknownProviders(target, otherProviders, problems);
    refuseProviderCalledHistory(target, problems);
}

ConfigurationReading readConfigurationOver(const Configuration& base, const QByteArray& json,
                                           const QStringList& otherProviders)
{
    Configuration configuration = base;
    ProblemList problems;
    if (const auto document = parseConfiguration(json, problems))
        readLayer(rootOf(*document), json, otherProviders, {}, configuration, problems);
    ConfigurationReading reading;
    if (problems.isEmpty())
        reading.configuration = configuration;
    else
        reading.problems = problems.inPlace(json);
    return reading;
}

ConfigurationReading readConfiguration(const QByteArray& json)
{
    return readConfigurationOver({}, json, {});
}

} // namespace fuseboard
