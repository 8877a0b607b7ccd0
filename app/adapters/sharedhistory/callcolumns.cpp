// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/callcolumns.h"

#include "app/adapters/history/historycodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

struct Column
{
    QLatin1StringView name;
    QLatin1StringView type;
};

/// The order in which calls are written and read.
constexpr std::array kColumns{
    Column{"seq"_L1, "bigint"_L1},
    Column{"ended_at"_L1, "timestamptz"_L1},
    Column{"started_at"_L1, "timestamptz"_L1},
    Column{"prompt"_L1, "bigint"_L1},
    Column{"origin"_L1, "text"_L1},
    Column{"chain"_L1, "text"_L1},
    Column{"step"_L1, "integer"_L1},
    Column{"attempt"_L1, "integer"_L1},
    Column{"provider"_L1, "text"_L1},
    Column{"model"_L1, "text"_L1},
    Column{"outcome"_L1, "text"_L1},
    Column{"status"_L1, "integer"_L1},
    Column{"message"_L1, "text"_L1},
    Column{"retry_after_s"_L1, "float8"_L1},
    Column{"waited_ms"_L1, "float8"_L1},
    Column{"connect_ms"_L1, "float8"_L1},
    Column{"tls_ms"_L1, "float8"_L1},
    Column{"first_byte_ms"_L1, "float8"_L1},
    Column{"ttft_ms"_L1, "float8"_L1},
    Column{"latency_ms"_L1, "float8"_L1},
    Column{"stream"_L1, "boolean"_L1},
    Column{"input_tokens"_L1, "bigint"_L1},
    Column{"output_tokens"_L1, "bigint"_L1},
    Column{"tokens_estimated"_L1, "boolean"_L1},
    Column{"finish_reason"_L1, "text"_L1},
    Column{"is_retry"_L1, "boolean"_L1},
    Column{"retry_count"_L1, "integer"_L1},
    Column{"circuit_state"_L1, "text"_L1},
    Column{"proxy"_L1, "text"_L1},
    Column{"certificates"_L1, "text"_L1},
    Column{"kind"_L1, "text"_L1},
    Column{"error_retry_same"_L1, "boolean"_L1},
    Column{"error_fallback"_L1, "boolean"_L1},
    Column{"error_retry_after_s"_L1, "float8"_L1},
    Column{"error_status"_L1, "integer"_L1},
    Column{"error_message"_L1, "text"_L1},
    Column{"error_provider"_L1, "text"_L1},
    Column{"error_via"_L1, "text"_L1},
    Column{"error_code"_L1, "text"_L1},
    Column{"error_request_id"_L1, "text"_L1},
    Column{"error_advice"_L1, "jsonb"_L1},
    Column{"error_raw"_L1, "bytea"_L1},
};

constexpr double kUsPerMs = 1e3;
constexpr double kUsPerS = 1e6;

/// Fills one row, column by column.
class Row
{
public:
    explicit Row(std::vector<SqlArray>& columns) : m_columns(columns) {}

    void text(const QString& value) { next().add(value); }
    void word(QLatin1StringView value) { next().addWord(value); }
    void moment(qint64 ms) { next().addWord(sqlMoment(ms)); }
    void number(qint64 value) { next().addWord(QString::number(value)); }
    void flag(bool value) { next().addWord(value ? u"t"_s : u"f"_s); }
    void bytes(const QByteArray& value) { next().addBytes(value); }
    void null() { next().addNull(); }
    void duration(Duration value, double unit)
    {
        const double count = static_cast<double>(microseconds(value)) / unit;
        next().addWord(QString::number(count, 'g', QLocale::FloatingPointShortest));
    }
    void duration(const std::optional<Duration>& value, double unit)
    {
        if (value)
            duration(*value, unit);
        else
            null();
    }
    template <typename Integer>
    void number(const std::optional<Integer>& value)
    {
        if (value)
            number(static_cast<qint64>(*value));
        else
            null();
    }
    void nulls()
    {
        while (m_at < m_columns.size())
            null();
    }

private:
    SqlArray& next() { return m_columns[m_at++]; }

    std::vector<SqlArray>& m_columns;
    std::size_t m_at = 0;
};

void add(Row& row, const ProviderError& error)
{
    row.word(nameOf(error.kind));
    row.flag(error.retrySame);
    row.flag(error.fallback);
    row.duration(error.retryAfter, kUsPerS);
    row.number(error.status);
    row.text(error.message);
    row.text(error.provider);
    row.text(error.via);
    row.text(error.code);
    row.text(error.requestId);
    row.text(QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(error.advice)).toJson(QJsonDocument::Compact)));
    row.bytes(error.raw);
}

/// Reads one row, column by column.
class Cells
{
public:
    Cells(const QVariantList& row, int first) : m_row(row), m_at(first) {}

    QVariant next() { return m_row.value(m_at++); }
    QString text() { return next().toString(); }
    int integer() { return next().toInt(); }
    bool flag() { return next().toBool(); }
    template <typename Integer>
    std::optional<Integer> number()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.value<Integer>());
    }
    std::optional<Duration> duration(double unit)
    {
        const QVariant value = next();
        if (value.isNull())
            return std::nullopt;
        return std::chrono::microseconds(std::llround(value.toDouble() * unit));
    }

private:
    const QVariantList& m_row;
    int m_at;
};

template <typename Enum, std::size_t size>
Enum named(const QString& name, const std::array<Enum, size>& all, Enum fallback)
{
    for (const Enum each : all) {
        if (nameOf(each) == name)
            return each;
    }
    return fallback;
}

constexpr std::array kOutcomes{Outcome::Success, Outcome::Failure, Outcome::Skipped,
                               Outcome::Cancelled};
constexpr std::array kOrigins{Origin::Prompt, Origin::Probe, Origin::Check};
constexpr std::array kCircuits{CircuitState::Closed, CircuitState::Open, CircuitState::HalfOpen};

std::optional<ProviderError> errorOf(Cells& cells)
{
    const QVariant kind = cells.next();
    if (kind.isNull())
        return std::nullopt;
    ProviderError error;
    error.kind = errorKindFromName(kind.toString()).value_or(ErrorKind::Unknown);
    error.retrySame = cells.flag();
    error.fallback = cells.flag();
    error.retryAfter = cells.duration(kUsPerS);
    error.status = cells.number<int>();
    for (QString* text :
         {&error.message, &error.provider, &error.via, &error.code, &error.requestId})
        *text = cells.text();
    const QJsonArray advice = QJsonDocument::fromJson(cells.text().toUtf8()).array();
    for (const auto& line : advice)
        error.advice.append(line.toString());
    error.raw = cells.next().toByteArray();
    return error;
}

} // namespace

CallColumns::CallColumns()
{
    for (const Column& column : kColumns)
        m_columns.emplace_back(column.type);
}

void CallColumns::add(qint64 number, const EndedCall& call)
{
    const CallRecord& record = call.record;
    Row row(m_columns);
    row.number(number);
    row.moment(call.atMs);
    if (record.startedAt.isValid())
        row.moment(record.startedAt.toMSecsSinceEpoch());
    else
        row.null();
    row.number(static_cast<qint64>(record.prompt));
    row.word(nameOf(record.origin));
    row.text(record.chain);
    row.number(record.step);
    row.number(record.attempt);
    row.text(record.provider);
    row.text(record.model);
    row.word(nameOf(record.outcome));
    row.number(record.status);
    row.text(record.message);
    row.duration(record.retryAfter, kUsPerS);
    row.duration(record.waited, kUsPerMs);
    row.duration(record.connect, kUsPerMs);
    row.duration(record.tls, kUsPerMs);
    row.duration(record.firstByte, kUsPerMs);
    row.duration(record.ttft, kUsPerMs);
    row.duration(record.latency, kUsPerMs);
    row.flag(record.stream);
    row.number(record.usage.inputTokens);
    row.number(record.usage.outputTokens);
    row.flag(record.usage.estimated);
    row.text(record.finishReason);
    row.flag(record.isRetry);
    row.number(record.retryCount);
    row.word(nameOf(record.circuitState));
    if (record.route) {
        row.text(record.route->proxy);
        row.text(record.route->certificates);
    } else {
        row.null();
        row.null();
    }
    if (record.error)
        fuseboard::add(row, *record.error);
    row.nulls();
}

QString CallColumns::insert(int board) const
{
    QStringList names;
    QStringList arrays;
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        names.append(kColumns[i].name);
        arrays.append(m_columns[i].sql());
    }
    return u"INSERT INTO calls (board_id, "_s + names.join(u", "_s) + u") SELECT "_s +
           QString::number(board) + u", * FROM unnest("_s + arrays.join(u", "_s) + u')';
}

QString callSelection()
{
    QStringList expressions;
    for (const Column& column : kColumns)
        expressions.append(
            column.type == "timestamptz"_L1
                ? u"round(extract(epoch FROM c.%1) * 1000)::bigint"_s.arg(QString(column.name))
                : u"c."_s + column.name);
    return expressions.join(u", "_s);
}

StoredCall callOf(const QVariantList& row, int first)
{
    Cells cells(row, first);
    StoredCall call;
    CallRecord& record = call.record;
    call.id = cells.next().toLongLong();
    call.atMs = cells.next().toLongLong();
    if (const auto startedMs = cells.number<qint64>())
        record.startedAt = QDateTime::fromMSecsSinceEpoch(*startedMs, Qt::UTC);
    record.prompt = static_cast<quint64>(cells.next().toLongLong());
    record.origin = named(cells.text(), kOrigins, Origin::Prompt);
    record.chain = cells.text();
    record.step = cells.integer();
    record.attempt = cells.integer();
    record.provider = cells.text();
    record.model = cells.text();
    record.outcome = named(cells.text(), kOutcomes, Outcome::Failure);
    record.status = cells.number<int>();
    record.message = cells.text();
    record.retryAfter = cells.duration(kUsPerS);
    record.waited = cells.duration(kUsPerMs).value_or(Duration());
    for (std::optional<Duration>* phase :
         {&record.connect, &record.tls, &record.firstByte, &record.ttft})
        *phase = cells.duration(kUsPerMs);
    record.latency = cells.duration(kUsPerMs).value_or(Duration());
    record.stream = cells.flag();
    record.usage.inputTokens = cells.number<qint64>();
    record.usage.outputTokens = cells.number<qint64>();
    record.usage.estimated = cells.flag();
    record.finishReason = cells.text();
    record.isRetry = cells.flag();
    record.retryCount = cells.integer();
    record.circuitState = named(cells.text(), kCircuits, CircuitState::Closed);
    const QVariant proxy = cells.next();
    const QString certificates = cells.text();
    if (!proxy.isNull())
        record.route = NetworkRoute{proxy.toString(), certificates};
    record.error = errorOf(cells);
    return call;
}

} // namespace fuseboard
