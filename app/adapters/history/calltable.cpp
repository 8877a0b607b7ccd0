// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/calltable.h"

#include "app/adapters/history/historycodes.h"
#include "app/adapters/history/historytime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

enum CallFlag { NotStreamed = 1, TokensEstimated = 2, IsRetry = 4 };

/// What an error has in common with its call is not kept twice.
enum FailureFlag {
    RetrySame = 1,
    Fallback = 2,
    StatusOfCall = 4,
    RetryAfterOfCall = 8,
    MessageOfCall = 16,
    ProviderOfCall = 32,
    RawCompressed = 64,
};

QString toJsonText(const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact));
}

QStringList linesOf(const QString& json)
{
    QStringList lines;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& line : array)
        lines.append(line.toString());
    return lines;
}

/// From the whole milliseconds of the latency, which is what lies between begin and end.
qint64 latencyMs(qint64 latencyUs)
{
    return floored(latencyUs, 1000);
}

/// The classifier caps replies far below; the file may have been written by anybody.
QByteArray unpacked(const QByteArray& packed)
{
    constexpr quint32 most = 1 << 20;
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > most)
        return {};
    return qUncompress(packed);
}

} // namespace

CallWriter::CallWriter(HistoryDatabase& database, DictionaryWriter& dictionary)
    : m_dictionary(dictionary),
      m_insert(
          database,
          u"INSERT INTO calls (id, source, outcome, kind, status, message, shift_ms, begun_ms, "
          "lane, origin, step, attempt, waited, retry_after, connect, tls, first_byte, ttft, "
          "latency, flags, input_tokens, output_tokens, finish_reason, retry_count, circuit) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_insertFailure(database,
                      u"INSERT INTO failures (id, flags, retry_after, status, message, provider, "
                      "via, code, request_id, advice, raw) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_newestUpTo(database, u"SELECT max(id) FROM calls WHERE id < ?"_s),
      m_exists(database, u"SELECT 1 FROM calls WHERE id = ?"_s)
{
    const QVariant newest = database.value(u"SELECT max(id) FROM calls"_s);
    m_newest = newest.isNull() ? std::numeric_limits<qint64>::min() : newest.toLongLong();
}

qint64 CallWriter::freshId(qint64 atMs)
{
    const qint64 first = firstIdOf(atMs);
    if (first > m_newest)
        m_newest = first;
    else if (m_newest < first + kMostSpillMs * kIdsPerMs)
        ++m_newest;
    else
        return freeIdInThePast(atMs);
    if (m_newest == 0) // that means "the newest" where pages are asked for
        ++m_newest;
    return m_newest;
}

/// The clock was set back: ids around here may be taken.
qint64 CallWriter::freeIdInThePast(qint64 atMs)
{
    m_newestUpTo.run({firstIdOf(atMs + 1)});
    const QVariant before = m_newestUpTo.next() ? m_newestUpTo.value(0) : QVariant();
    m_newestUpTo.finish();
    qint64 id = firstIdOf(atMs);
    if (!before.isNull())
        id = std::max(id, before.toLongLong() + 1);
    for (bool taken = true; taken; id += taken ? 1 : 0) {
        m_exists.run({id});
        taken = m_exists.next() || id == 0;
        m_exists.finish();
    }
    return id;
}

void CallWriter::write(const CallRecord& record, qint64 atMs, qint64 source)
{
    const qint64 id = freshId(atMs);
    const qint64 day = dayOf(msOfId(id)); // so that days follow one another by id as well
    const qint64 latency = microseconds(record.latency);
    const QVariant begun =
        record.startedAt.isValid()
            ? QVariant(atMs - record.startedAt.toMSecsSinceEpoch() - latencyMs(latency))
            : QVariant();
    const int flags = (record.stream ? 0 : NotStreamed) |
                      (record.usage.estimated ? TokensEstimated : 0) |
                      (record.isRetry ? IsRetry : 0);
    m_insert.run({id,
                  source,
                  codeOf(record.outcome),
                  record.error ? QVariant(codeOf(record.error->kind)) : QVariant(),
                  numberOrNull(record.status),
                  m_dictionary.textId(day, record.message),
                  atMs - msOfId(id),
                  begun,
                  m_dictionary.laneId(record.chain, record.route),
                  codeOf(record.origin),
                  record.step,
                  record.attempt,
                  microseconds(record.waited),
                  microsecondsOrNull(record.retryAfter),
                  microsecondsOrNull(record.connect),
                  microsecondsOrNull(record.tls),
                  microsecondsOrNull(record.firstByte),
                  microsecondsOrNull(record.ttft),
                  latency,
                  flags,
                  numberOrNull(record.usage.inputTokens),
                  numberOrNull(record.usage.outputTokens),
                  m_dictionary.textId(day, record.finishReason),
                  record.retryCount,
                  codeOf(record.circuitState)});
    if (record.error)
        writeFailure(id, record, day);
}

void CallWriter::writeFailure(qint64 id, const CallRecord& record, qint64 day)
{
    const ProviderError& error = *record.error;
    QByteArray raw = error.raw;
    int flags = (error.retrySame ? RetrySame : 0) | (error.fallback ? Fallback : 0);
    if (const QByteArray packed = qCompress(raw, 6); packed.size() < raw.size()) {
        raw = packed;
        flags |= RawCompressed;
    }
    flags |= error.status == record.status ? StatusOfCall : 0;
    flags |= error.retryAfter == record.retryAfter ? RetryAfterOfCall : 0;
    flags |= error.message == record.message ? MessageOfCall : 0;
    flags |= error.provider == record.provider ? ProviderOfCall : 0;
    const auto text = [&](const QString& words, int same = 0) {
        return (flags & same) != 0 ? QVariant() : m_dictionary.textId(day, words);
    };
    m_insertFailure.run(
        {id, flags,
         (flags & RetryAfterOfCall) != 0 ? QVariant() : microsecondsOrNull(error.retryAfter),
         (flags & StatusOfCall) != 0 ? QVariant() : numberOrNull(error.status),
         text(error.message, MessageOfCall), text(error.provider, ProviderOfCall), text(error.via),
         text(error.code), error.requestId.isEmpty() ? QVariant() : QVariant(error.requestId),
         text(toJsonText(error.advice)), raw.isEmpty() ? QVariant() : QVariant(raw)});
}

CallReader::CallReader(HistoryDatabase& database, DictionaryReader& dictionary)
    : m_dictionary(dictionary),
      m_select(database,
               u"SELECT source, outcome, kind, status, message, shift_ms, begun_ms, lane, origin, "
               "step, attempt, waited, retry_after, connect, tls, first_byte, ttft, latency, "
               "flags, input_tokens, output_tokens, finish_reason, retry_count, circuit "
               "FROM calls WHERE id = ?"_s),
      m_selectFailure(database, u"SELECT flags, retry_after, status, message, provider, via, code, "
                                "request_id, advice, raw FROM failures WHERE id = ?"_s)
{
}

std::optional<StoredCall> CallReader::read(qint64 id)
{
    m_select.run({id});
    if (!m_select.next())
        return std::nullopt;
    const auto value = [this](int column) { return m_select.value(column); };
    const auto numberOrNone = [&](int column) {
        const QVariant number = value(column);
        return number.isNull() ? std::nullopt : std::optional(number.toLongLong());
    };
    StoredCall call;
    call.id = id;
    call.atMs = msOfId(id) + m_select.number(5);
    CallRecord& record = call.record;
    const CallSource source = m_dictionary.source(m_select.number(0));
    record.provider = source.provider;
    record.model = source.model;
    record.outcome = outcomeOf(m_select.number(1));
    if (const auto status = numberOrNone(3))
        record.status = static_cast<int>(*status);
    record.message = m_dictionary.text(value(4));
    const CallLane lane = m_dictionary.lane(m_select.number(7));
    record.chain = lane.chain;
    record.route = lane.route;
    record.origin = originOf(m_select.number(8));
    record.step = value(9).toInt();
    record.attempt = value(10).toInt();
    record.waited = durationOf(value(11));
    record.retryAfter = durationOrNone(value(12));
    record.connect = durationOrNone(value(13));
    record.tls = durationOrNone(value(14));
    record.firstByte = durationOrNone(value(15));
    record.ttft = durationOrNone(value(16));
    record.latency = durationOf(value(17));
    if (const auto begun = numberOrNone(6))
        record.startedAt = QDateTime::fromMSecsSinceEpoch(
            call.atMs - latencyMs(m_select.number(17)) - *begun, Qt::UTC);
    const int flags = value(18).toInt();
    record.stream = (flags & NotStreamed) == 0;
    record.usage = {numberOrNone(19), numberOrNone(20), (flags & TokensEstimated) != 0};
    record.finishReason = m_dictionary.text(value(21));
    record.isRetry = (flags & IsRetry) != 0;
    record.retryCount = value(22).toInt();
    record.circuitState = circuitOf(m_select.number(23));
    const auto kind = numberOrNone(2);
    m_select.finish();
    if (kind)
        record.error = readFailure(id, record, kindOf(*kind));
    return call;
}

ProviderError CallReader::readFailure(qint64 id, const CallRecord& record, ErrorKind kind)
{
    ProviderError error;
    error.kind = kind;
    m_selectFailure.run({id});
    if (!m_selectFailure.next())
        return error;
    const auto value = [this](int column) { return m_selectFailure.value(column); };
    const int flags = value(0).toInt();
    error.retrySame = (flags & RetrySame) != 0;
    error.fallback = (flags & Fallback) != 0;
    error.retryAfter =
        (flags & RetryAfterOfCall) != 0 ? record.retryAfter : durationOrNone(value(1));
    if ((flags & StatusOfCall) != 0)
        error.status = record.status;
    else if (!value(2).isNull())
        error.status = value(2).toInt();
    error.message = (flags & MessageOfCall) != 0 ? record.message : m_dictionary.text(value(3));
    error.provider = (flags & ProviderOfCall) != 0 ? record.provider : m_dictionary.text(value(4));
    error.via = m_dictionary.text(value(5));
    error.code = m_dictionary.text(value(6));
    error.requestId = value(7).toString();
    error.advice = linesOf(m_dictionary.text(value(8)));
    const QByteArray raw = value(9).toByteArray();
    error.raw = (flags & RawCompressed) != 0 ? unpacked(raw) : raw;
    m_selectFailure.finish();
    return error;
}

} // namespace fuseboard
