// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/facts.h"

#include "tests/support/otlpchecker.h"

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 value)
{
    return QString::number(value);
}

QString flag(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString microseconds(double value, double perMicrosecond)
{
    return number(std::llround(value / perMicrosecond));
}

QString microseconds(Duration duration)
{
    return microseconds(static_cast<double>(duration.count()), 1000.0);
}

void addText(Facts& facts, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        facts[name] = text;
}

void addDuration(Facts& facts, const QString& name, std::optional<Duration> duration)
{
    if (duration)
        facts[name] = microseconds(*duration);
}

void addNumber(Facts& facts, const QString& name, std::optional<qint64> value)
{
    if (value)
        facts[name] = number(*value);
}

} // namespace

Facts factsOf(const CallRecord& record)
{
    Facts facts{{u"provider"_s, record.provider},
                {u"model"_s, record.model},
                {u"origin"_s, nameOf(record.origin)},
                {u"step"_s, number(record.step)},
                {u"attempt"_s, number(record.attempt)},
                {u"started_at"_s, number(record.startedAt.toMSecsSinceEpoch())},
                {u"waited"_s, microseconds(record.waited)},
                {u"outcome"_s, nameOf(record.outcome)},
                {u"latency"_s, microseconds(record.latency)},
                {u"stream"_s, flag(record.stream)},
                {u"is_retry"_s, flag(record.isRetry)},
                {u"retry_count"_s, number(record.retryCount)},
                {u"circuit_state"_s, nameOf(record.circuitState)}};
    addText(facts, u"chain"_s, record.chain);
    addText(facts, u"message"_s, record.message);
    addText(facts, u"finish_reason"_s, record.finishReason);
    if (const auto kind = record.kind())
        facts[u"kind"_s] = nameOf(*kind);
    addNumber(facts, u"status"_s, record.status);
    addNumber(facts, u"input_tokens"_s, record.usage.inputTokens);
    addNumber(facts, u"output_tokens"_s, record.usage.outputTokens);
    if (record.retryAfter)
        facts[u"retry_after"_s] =
            number(std::llround(static_cast<double>(record.retryAfter->count()) / 1e6));
    addDuration(facts, u"connect"_s, record.connect);
    addDuration(facts, u"tls"_s, record.tls);
    addDuration(facts, u"first_byte"_s, record.firstByte);
    addDuration(facts, u"ttft"_s, record.ttft);
    return facts;
}

Facts factsOfLine(const QJsonObject& line)
{
    Facts facts;
    for (auto it = line.begin(); it != line.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isNull())
            continue;
        if (it.key() == "started_at"_L1)
            facts[it.key()] = number(
                QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch());
        else if (it.key().endsWith(u"_ms"))
            facts[it.key().chopped(3)] = microseconds(value.toDouble(), 0.001);
        else if (it.key().endsWith(u"_s"))
            facts[it.key().chopped(2)] = number(std::llround(value.toDouble() * 1000));
        else if (value.isDouble())
            facts[it.key()] = number(value.toInteger());
        else
            facts[it.key()] = value.isBool() ? flag(value.toBool()) : value.toString();
    }
    return facts;
}

Facts factsOfSpan(const QJsonObject& span)
{
    const QString own = u"fuseboard."_s;
    Facts facts;
    const auto take = [&](const QString& name, const QString& key) {
        const QVariant value = attribute(span, key);
        if (!value.isValid())
            return;
        if (value.typeId() == QMetaType::Bool)
            facts[name] = flag(value.toBool());
        else
            facts[name] = value.toString();
    };
    for (const QString& name : {u"provider"_s, u"model"_s, u"chain"_s, u"origin"_s, u"step"_s,
                                u"attempt"_s, u"outcome"_s, u"kind"_s, u"message"_s, u"stream"_s,
                                u"is_retry"_s, u"retry_count"_s, u"circuit_state"_s})
        take(name, own + name);
    for (const QString& name : {u"waited"_s, u"connect"_s, u"tls"_s, u"first_byte"_s, u"ttft"_s}) {
        const QVariant value = attribute(span, own + name + u"_ms"_s);
        if (value.isValid())
            facts[name] = microseconds(value.toDouble(), 0.001);
    }
    if (const QVariant after = attribute(span, own + u"retry_after_s"_s); after.isValid())
        facts[u"retry_after"_s] = number(std::llround(after.toDouble() * 1000));
    take(u"status"_s, u"http.response.status_code"_s);
    take(u"input_tokens"_s, u"gen_ai.usage.input_tokens"_s);
    take(u"output_tokens"_s, u"gen_ai.usage.output_tokens"_s);
    if (const QVariantList reasons = attribute(span, u"gen_ai.response.finish_reasons"_s).toList();
        !reasons.isEmpty())
        facts[u"finish_reason"_s] = reasons[0].toString();
    const qint64 start = span[u"startTimeUnixNano"_s].toString().toLongLong();
    const qint64 end = span[u"endTimeUnixNano"_s].toString().toLongLong();
    facts[u"started_at"_s] = number(start / 1'000'000);
    facts[u"latency"_s] = microseconds(Duration(end - start));
    return facts;
}

QString difference(const Facts& expected, const Facts& told)
{
    QStringList lines;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (told.value(it.key()) != it.value())
            lines.append(
                u"%1: %2, not %3"_s.arg(it.key(), told.value(it.key(), u"nothing"_s), it.value()));
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (!expected.contains(it.key()))
            lines.append(u"%1: %2, not nothing"_s.arg(it.key(), it.value()));
    }
    return lines.join(u"; "_s);
}

} // namespace fuseboard
