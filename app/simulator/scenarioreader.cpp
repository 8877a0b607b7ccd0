// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/faultreader.h"
#include "app/simulator/scenario.h"
#include "app/simulator/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxBytes = 4 << 20;
constexpr double kDayMs = 86400e3;

class Reader : public FaultReader
{
public:
    Scenario scenario(const Node& root);

private:
    double share(const QJsonValue& value, const QString& path);

    SimulatedProvider provider(const Node& node);
    LatencyModel latency(const Node& node);
    Outage outage(const Node& node);
    Announcement announcement(const Node& node);
    ScriptStep scriptStep(const Node& node);
};

double Reader::share(const QJsonValue& value, const QString& path)
{
    const double share = value.toDouble(-1);
    if (share >= 0 && share <= 1)
        return share;
    problem(path, u"This is no share."_s, u"Write a number from 0 to 1; 0.02 is 2 %."_s);
    return 0;
}

LatencyModel Reader::latency(const Node& node)
{
    allowOnly(node, {u"median"_s, u"p95"_s, u"fixed"_s});
    LatencyModel model;
    if (node.has(u"fixed"_s)) {
        if (node.has(u"median"_s) || node.has(u"p95"_s)) {
            problem(node.at(u"fixed"_s), u"A fixed latency has no distribution."_s,
                    u"Write either \"fixed\", or \"median\" and \"p95\"."_s);
        }
        model.medianMs = model.p95Ms = number(node, u"fixed"_s, 0, kDayMs, 0);
        return model;
    }
    model.medianMs = number(node, u"median"_s, 0, kDayMs, model.medianMs);
    model.p95Ms = number(node, u"p95"_s, 0, kDayMs, model.medianMs * 3);
    if (model.p95Ms < model.medianMs) {
        problem(node.at(u"p95"_s), u"The 95th percentile is below the median."_s,
                u"Write at least %1."_s.arg(model.medianMs));
    }
    return model;
}

Outage Reader::outage(const Node& node)
{
    allowOnly(node, {u"every_s"_s, u"offset_s"_s, u"length_s"_s, u"from_s"_s, u"to_s"_s, u"kind"_s,
                     u"share"_s, u"model"_s});
    const bool repeats = node.has(u"every_s"_s);
    const bool once = node.has(u"to_s"_s);
    Outage outage;
    if (repeats == once) {
        problem(node.path, u"It is not clear when this outage happens."_s,
                u"Write either \"every_s\", \"offset_s\" and \"length_s\", or \"from_s\" and "
                "\"to_s\"."_s);
        return outage;
    }
    for (const QString& key : repeats ? QStringList{u"from_s"_s, u"to_s"_s}
                                      : QStringList{u"offset_s"_s, u"length_s"_s}) {
        if (node.has(key))
            problem(node.at(key), u"This belongs to the other form of an outage."_s,
                    u"Remove it."_s);
    }
    if (repeats) {
        outage.every = seconds(node, u"every_s"_s, {});
        outage.from = seconds(node, u"offset_s"_s, {});
        outage.length = seconds(node, u"length_s"_s, {});
        if (outage.length <= Duration::zero() || outage.length > *outage.every)
            problem(node.at(u"length_s"_s), u"The length does not fit the interval."_s,
                    u"Write more than 0 and at most \"every_s\"."_s);
    } else {
        outage.from = seconds(node, u"from_s"_s, {});
        outage.length = seconds(node, u"to_s"_s, {}) - outage.from;
        if (outage.length <= Duration::zero())
            problem(node.at(u"to_s"_s), u"The outage ends before it begins."_s,
                    u"Write a time after \"from_s\"."_s);
    }
    if (node.has(u"kind"_s))
        outage.kind = kind(text(node, u"kind"_s), node.at(u"kind"_s)).value_or(outage.kind);
    if (node.has(u"model"_s))
        outage.model = text(node, u"model"_s);
    if (node.has(u"share"_s))
        outage.share = share(node.object.value(u"share"_s), node.at(u"share"_s));
    return outage;
}

Announcement Reader::announcement(const Node& node)
{
    allowOnly(node, {u"from_s"_s, u"to_s"_s, u"title"_s, u"maintenance"_s});
    Announcement announcement;
    announcement.from = seconds(node, u"from_s"_s, {});
    announcement.to = seconds(node, u"to_s"_s, {});
    announcement.title = text(node, u"title"_s);
    announcement.maintenance = node.object.value(u"maintenance"_s).toBool();
    if (announcement.to <= announcement.from)
        problem(node.at(u"to_s"_s), u"The announcement ends before it begins."_s,
                u"Write a time after \"from_s\"."_s);
    return announcement;
}

ScriptStep Reader::scriptStep(const Node& node)
{
    ScriptStep step{fault(node), integer(node, u"times"_s, 1, 1000000, 1)};
    if (node.has(u"during_s"_s)) {
        step.during = seconds(node, u"during_s"_s, {});
        if (node.has(u"times"_s))
            problem(node.at(u"during_s"_s), u"A step lasts either for a time or for requests."_s,
                    u"Write either \"during_s\" or \"times\"."_s);
    }
    return step;
}

SimulatedProvider Reader::provider(const Node& node)
{
    allowOnly(node, {u"name"_s, u"dialect"_s, u"models"_s, u"latency_ms"_s, u"tokens_per_s"_s,
                     u"answer_tokens"_s, u"answer"_s, u"refuses"_s, u"errors"_s, u"limits"_s,
                     u"outages"_s, u"announcements"_s, u"script"_s, u"key"_s});
    SimulatedProvider provider;
    provider.name = text(node, u"name"_s);
    static const QRegularExpression plainName(u"^[a-z0-9][a-z0-9_-]{0,63}$"_s);
    if (!provider.name.isEmpty() && !plainName.match(provider.name).hasMatch())
        problem(node.at(u"name"_s), u"This name cannot stand in a URL."_s,
                u"Use small letters, digits, \"-\" and \"_\", at most 64."_s);
    provider.dialect = text(node, u"dialect"_s);
    if (!wireByName(provider.dialect))
        problem(node.at(u"dialect"_s), u"This dialect cannot be simulated."_s,
                u"Write one of: %1."_s.arg(wireNames().join(u", "_s)));
    provider.models = texts(node, u"models"_s, 1000);
    if (!node.has(u"models"_s))
        problem(node.at(u"models"_s), u"The names of the models are missing."_s,
                u"Write a list of 1 to 1000 names."_s);
    if (const auto child = this->child(node, u"latency_ms"_s))
        provider.latency = latency(*child);
    provider.tokensPerSecond =
        number(node, u"tokens_per_s"_s, 0.1, 1000000, provider.tokensPerSecond);
    if (const auto child = this->child(node, u"answer_tokens"_s)) {
        allowOnly(*child, {u"min"_s, u"max"_s});
        provider.minAnswerTokens = integer(*child, u"min"_s, 1, 10000, 20);
        provider.maxAnswerTokens =
            integer(*child, u"max"_s, 1, 10000, qMax(120, provider.minAnswerTokens));
        if (provider.maxAnswerTokens < provider.minAnswerTokens)
            problem(child->at(u"max"_s), u"The most is less than the least."_s,
                    u"Write at least \"min\"."_s);
    }
    if (node.has(u"answer"_s)) {
        provider.answer = text(node, u"answer"_s).simplified();
        provider.minAnswerTokens = provider.maxAnswerTokens =
            static_cast<int>(provider.answer.count(u' ')) + 1;
        if (node.has(u"answer_tokens"_s))
            problem(node.at(u"answer_tokens"_s), u"The answer is given word by word already."_s,
                    u"Write either \"answer\" or \"answer_tokens\"."_s);
    }
    provider.refuses = texts(node, u"refuses"_s, 100);
    if (const auto child = this->child(node, u"errors"_s)) {
        double sum = 0;
        for (const QString& name : child->object.keys()) {
            const double part = share(child->object.value(name), child->at(name));
            sum += part;
            if (const auto errorKind = kind(name, child->at(name)))
                provider.errorShares.insert(*errorKind, part);
        }
        if (sum > 1 + 1e-9)
            problem(child->path, u"The shares add up to %1."_s.arg(sum),
                    u"Lower them until they add up to 1 at most."_s);
    }
    if (const auto child = this->child(node, u"limits"_s)) {
        allowOnly(*child, {u"requests_per_minute"_s, u"tokens_per_minute"_s});
        if (child->has(u"requests_per_minute"_s))
            provider.requestsPerMinute = integer(*child, u"requests_per_minute"_s, 1, 1000000, 1);
        if (child->has(u"tokens_per_minute"_s))
            provider.tokensPerMinute = integer(*child, u"tokens_per_minute"_s, 1, 1000000000, 1);
    }
    for (const Node& child : children(node, u"outages"_s, 1000))
        provider.outages << outage(child);
    for (const Node& child : children(node, u"announcements"_s, 1000))
        provider.announcements << announcement(child);
    for (const Node& child : children(node, u"script"_s, 10000))
        provider.script << scriptStep(child);
    if (node.has(u"key"_s)) {
        provider.key = text(node, u"key"_s).toUtf8();
        if (!provider.key.startsWith("sim-key-"))
            problem(node.at(u"key"_s), u"A scenario must not hold a real key."_s,
                    u"Write a made-up one that begins with \"sim-key-\"."_s);
    }
    return provider;
}

Scenario Reader::scenario(const Node& root)
{
    allowOnly(root, {u"version"_s, u"providers"_s});
    if (root.object.value(u"version"_s).toDouble() != 1)
        problem(u"version"_s, u"This version of the format is unknown."_s,
                u"Write \"version\": 1."_s);
    Scenario scenario;
    QStringList names;
    const QList<Node> nodes = children(root, u"providers"_s, 100);
    if (nodes.isEmpty())
        problem(u"providers"_s, u"There is no provider."_s, u"Write at least one."_s);
    for (const Node& node : nodes) {
        scenario.providers << provider(node);
        const QString& name = scenario.providers.last().name;
        if (names.contains(name) && !name.isEmpty())
            problem(node.at(u"name"_s), u"There are two providers \"%1\"."_s.arg(name),
                    u"Give each its own name."_s);
        names << name;
    }
    return scenario;
}

} // namespace

ScenarioReading readScenario(const QByteArray& json)
{
    if (json.size() > kMaxBytes)
        return {std::nullopt,
                {{0,
                  0,
                  {},
                  u"The scenario is larger than 4 MiB."_s,
                  u"Use \"times\" instead of repeating steps."_s}}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        return {std::nullopt,
                {{static_cast<int>(before.count('\n')) + 1,
                  static_cast<int>(before.size() - before.lastIndexOf('\n')),
                  {},
                  u"This is not valid JSON: %1."_s.arg(error.errorString()),
                  u"Correct the text at this place."_s}}};
    }
    if (!document.isObject())
        return {std::nullopt,
                {{1,
                  1,
                  {},
                  u"A scenario is one JSON object."_s,
                  u"Begin with { \"version\": 1, \"providers\": [ … ] }."_s}}};
    Reader reader;
    Scenario scenario = reader.scenario({document.object(), {}});
    if (reader.problems.isEmpty())
        return {std::move(scenario), {}};
    for (ConfigurationProblem& problem : reader.problems) {
        const TextPlace place = locate(json, problem.path);
        problem.line = place.line;
        problem.column = place.column;
    }
    return {std::nullopt, reader.problems};
}

} // namespace fuseboard
