// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpmetrics.h"

#include "app/engine/otlpvalues.h"

#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCumulative = 2; ///< AggregationTemporality
/// The limit of the OpenTelemetry metrics SDK, with its attribute for what is beyond.
constexpr std::size_t kMostSeries = 2000;

struct Instrument
{
    QLatin1StringView name;
    QLatin1StringView unit;
    QLatin1StringView description;
    std::vector<double> bounds;
};

enum : std::size_t { kDuration, kFirstToken, kTokens };

/// Source: opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-metrics/
const std::vector<Instrument>& instruments()
{
    static const std::vector<Instrument> all = {
        {"gen_ai.client.operation.duration"_L1,
         "s"_L1,
         "GenAI operation duration."_L1,
         {0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92}},
        {"gen_ai.server.time_to_first_token"_L1,
         "s"_L1,
         "Time to generate first token for successful responses."_L1,
         {0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5,
          10.0}},
        {"gen_ai.client.token.usage"_L1,
         "{token}"_L1,
         "Number of input and output tokens used."_L1,
         {1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216,
          67108864}},
    };
    return all;
}

OtlpAttributes commonAttributes(const CallRecord& record, const OtlpPeer& peer)
{
    OtlpAttributes attributes;
    attributes.addText("gen_ai.operation.name"_L1, u"chat"_s);
    attributes.addText("gen_ai.provider.name"_L1, peer.system);
    attributes.addText("gen_ai.request.model"_L1, record.model);
    if (!peer.address.isEmpty()) {
        attributes.addText("server.address"_L1, peer.address);
        attributes.addInteger("server.port"_L1, peer.port);
    }
    // Two accounts with one provider, or a probe and a prompt, are told apart.
    attributes.addText("fuseboard.provider"_L1, record.provider);
    attributes.addText("fuseboard.origin"_L1, nameOf(record.origin));
    return attributes;
}

template <typename Values, typename Convert>
QJsonArray listOf(const Values& values, Convert convert)
{
    QJsonArray list;
    for (const auto& value : values)
        list.append(convert(value));
    return list;
}

} // namespace

OtlpMetrics::OtlpMetrics(const QDateTime& start) : m_start(start) {}

void OtlpMetrics::add(const CallRecord& record, const OtlpPeer& peer)
{
    if (record.outcome != Outcome::Success && record.outcome != Outcome::Failure)
        return;
    const OtlpAttributes common = commonAttributes(record, peer);
    OtlpAttributes ofDuration = common;
    if (const auto kind = record.kind())
        ofDuration.addText("error.type"_L1, nameOf(*kind));
    observe(kDuration, ofDuration.toJson(), toSeconds(record.latency));
    if (record.outcome != Outcome::Success)
        return;
    if (record.ttft)
        observe(kFirstToken, common.toJson(), toSeconds(*record.ttft));
    if (record.usage.estimated)
        return;
    const auto observeTokens = [&](QLatin1StringView type, std::optional<qint64> tokens) {
        if (!tokens)
            return;
        OtlpAttributes ofTokens = common;
        ofTokens.addText("gen_ai.token.type"_L1, type);
        observe(kTokens, ofTokens.toJson(), static_cast<double>(*tokens));
    };
    observeTokens("input"_L1, record.usage.inputTokens);
    observeTokens("output"_L1, record.usage.outputTokens);
}

void OtlpMetrics::observe(std::size_t instrument, const QJsonArray& attributes, double value)
{
    Series& series = m_series[instrument];
    QJsonArray labels = attributes;
    QByteArray key = QJsonDocument(labels).toJson(QJsonDocument::Compact);
    if (series.size() >= kMostSeries - 1 && !series.contains(key)) {
        OtlpAttributes overflow;
        overflow.addFlag("otel.metric.overflow"_L1, true);
        labels = overflow.toJson();
        key.clear();
    }
    const std::vector<double>& bounds = instruments()[instrument].bounds;
    Point& point = series[key];
    if (point.count == 0) {
        point.attributes = labels;
        point.least = point.most = value;
        point.buckets.fill(0, static_cast<qsizetype>(bounds.size()) + 1);
    }
    ++point.count;
    point.sum += value;
    point.least = std::min(point.least, value);
    point.most = std::max(point.most, value);
    // A bound belongs to the bucket below it.
    const auto bucket = std::lower_bound(bounds.cbegin(), bounds.cend(), value) - bounds.cbegin();
    ++point.buckets[bucket];
}

bool OtlpMetrics::isEmpty() const
{
    return m_series[kDuration].empty();
}

QJsonObject OtlpMetrics::metric(std::size_t instrument, const QDateTime& now) const
{
    const Instrument& about = instruments()[instrument];
    const QJsonArray bounds = listOf(about.bounds, [](double bound) { return bound; });
    QJsonArray points;
    for (const auto& [key, point] : m_series[instrument])
        points.append(QJsonObject{{u"attributes"_s, point.attributes},
                                  {u"startTimeUnixNano"_s, otlpInteger(nanosecondsOf(m_start))},
                                  {u"timeUnixNano"_s, otlpInteger(nanosecondsOf(now))},
                                  {u"count"_s, otlpInteger(point.count)},
                                  {u"sum"_s, point.sum},
                                  {u"min"_s, point.least},
                                  {u"max"_s, point.most},
                                  {u"bucketCounts"_s, listOf(point.buckets, otlpInteger)},
                                  {u"explicitBounds"_s, bounds}});
    return {{u"name"_s, about.name},
            {u"unit"_s, about.unit},
            {u"description"_s, about.description},
            {u"histogram"_s,
             QJsonObject{{u"aggregationTemporality"_s, kCumulative}, {u"dataPoints"_s, points}}}};
}

QByteArray OtlpMetrics::request(const QString& instance, const QDateTime& now) const
{
    QJsonArray metrics;
    for (std::size_t i = 0; i < kInstruments; ++i) {
        if (!m_series[i].empty())
            metrics.append(metric(i, now));
    }
    const QJsonObject ofScope{
        {u"scope"_s, otlpScope()}, {u"schemaUrl"_s, kOtlpSchema}, {u"metrics"_s, metrics}};
    const QJsonObject ofResource{{u"resource"_s, otlpResource(instance)},
                                 {u"scopeMetrics"_s, QJsonArray{ofScope}}};
    return compactJson({{u"resourceMetrics"_s, QJsonArray{ofResource}}});
}

} // namespace fuseboard
