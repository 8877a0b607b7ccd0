// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpspans.h"

#include "app/domain/roundseconds.h"
#include "app/engine/otlpvalues.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// Span.SpanKind and Status.StatusCode
constexpr int kInternal = 1;
constexpr int kClient = 3;
constexpr int kError = 2;

void addDuration(OtlpAttributes& attributes, QLatin1StringView key, std::optional<Duration> time)
{
    if (time)
        attributes.addNumber(key, toRoundMilliseconds(*time));
}

void addInteger(OtlpAttributes& attributes, QLatin1StringView key, std::optional<qint64> number)
{
    if (number)
        attributes.addInteger(key, *number);
}

void addCall(OtlpAttributes& attributes, const CallRecord& record, const OtlpPeer& peer)
{
    attributes.addText("gen_ai.operation.name"_L1, u"chat"_s);
    attributes.addText("gen_ai.provider.name"_L1, peer.system);
    attributes.addText("gen_ai.request.model"_L1, record.model);
    if (!record.finishReason.isEmpty())
        attributes.addTexts("gen_ai.response.finish_reasons"_L1, {record.finishReason});
    addInteger(attributes, "gen_ai.usage.input_tokens"_L1, record.usage.inputTokens);
    addInteger(attributes, "gen_ai.usage.output_tokens"_L1, record.usage.outputTokens);
    if (!peer.address.isEmpty()) {
        attributes.addText("server.address"_L1, peer.address);
        attributes.addInteger("server.port"_L1, peer.port);
    }
    addInteger(attributes, "http.response.status_code"_L1, record.status);
    if (const auto kind = record.kind())
        attributes.addText("error.type"_L1, nameOf(*kind));
}

void addOwn(OtlpAttributes& attributes, const CallRecord& record)
{
    attributes.addText("fuseboard.origin"_L1, nameOf(record.origin));
    attributes.addText("fuseboard.chain"_L1, record.chain);
    attributes.addText("fuseboard.provider"_L1, record.provider);
    attributes.addText("fuseboard.model"_L1, record.model);
    attributes.addInteger("fuseboard.step"_L1, record.step);
    attributes.addInteger("fuseboard.attempt"_L1, record.attempt);
    attributes.addFlag("fuseboard.is_retry"_L1, record.isRetry);
    attributes.addInteger("fuseboard.retry_count"_L1, record.retryCount);
    addDuration(attributes, "fuseboard.waited_ms"_L1, record.waited);
    attributes.addText("fuseboard.outcome"_L1, nameOf(record.outcome));
    if (const auto kind = record.kind())
        attributes.addText("fuseboard.kind"_L1, nameOf(*kind));
    attributes.addText("fuseboard.message"_L1, record.message);
    if (record.retryAfter)
        attributes.addNumber("fuseboard.retry_after_s"_L1, toRoundSeconds(*record.retryAfter));
    addDuration(attributes, "fuseboard.connect_ms"_L1, record.connect);
    addDuration(attributes, "fuseboard.tls_ms"_L1, record.tls);
    addDuration(attributes, "fuseboard.first_byte_ms"_L1, record.firstByte);
    addDuration(attributes, "fuseboard.ttft_ms"_L1, record.ttft);
    attributes.addFlag("fuseboard.stream"_L1, record.stream);
    if (record.usage.estimated)
        attributes.addFlag("fuseboard.usage_estimated"_L1, true);
    attributes.addText("fuseboard.circuit_state"_L1, nameOf(record.circuitState));
}

} // namespace

QByteArray otlpSpan(const CallRecord& record, const OtlpPeer& peer, const OtlpSpanId& id)
{
    const bool called = record.outcome != Outcome::Skipped;
    OtlpAttributes attributes;
    if (called)
        addCall(attributes, record, peer);
    addOwn(attributes, record);

    const qint64 start = nanosecondsOf(record.startedAt);
    QJsonObject span{
        {u"traceId"_s, QString::fromLatin1(id.trace)},
        {u"spanId"_s, QString::fromLatin1(id.span)},
        {u"name"_s, otlpText((called ? u"chat "_s : u"skip "_s) + record.model)},
        {u"kind"_s, called ? kClient : kInternal},
        {u"startTimeUnixNano"_s, otlpInteger(start)},
        {u"endTimeUnixNano"_s, otlpInteger(start + record.latency.count())},
        {u"attributes"_s, attributes.toJson()},
    };
    if (record.outcome == Outcome::Failure)
        span.insert(u"status"_s,
                    QJsonObject{{u"code"_s, kError}, {u"message"_s, otlpText(record.message)}});
    return compactJson(span);
}

QByteArray otlpTraces(const QList<QByteArray>& spans, const QString& instance)
{
    return R"({"resourceSpans":[{"resource":)" + compactJson(otlpResource(instance)) +
           R"(,"scopeSpans":[{"scope":)" + compactJson(otlpScope()) + R"(,"schemaUrl":")" +
           QByteArray(kOtlpSchema.data(), kOtlpSchema.size()) + R"(","spans":[)" + spans.join(',') +
           "]}]}]}";
}

} // namespace fuseboard
