// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/entrycodec.h"

#include "app/adapters/history/eventdocuments.h"
#include "app/adapters/history/historycodes.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr quint8 kFormat = 1;
enum class Shape : quint8 { Call = 1, Circuit = 2, Incident = 3, Alarm = 4 };

QJsonValue shareableJson(const QJsonValue& value)
{
    if (value.isString())
        return shareable(value.toString());
    if (value.isArray()) {
        QJsonArray clean;
        const QJsonArray array = value.toArray();
        for (const auto& each : array)
            clean.append(shareableJson(QJsonValue(each)));
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            clean.insert(it.key(), shareableJson(QJsonValue(it.value())));
        return clean;
    }
    return value;
}

QByteArray shareableDocument(const QString& document)
{
    const QJsonObject object = QJsonDocument::fromJson(document.toUtf8()).object();
    return QJsonDocument(shareableJson(QJsonValue(object)).toObject())
        .toJson(QJsonDocument::Compact);
}

class Writer
{
public:
    explicit Writer(Shape shape) : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
        m_stream << kFormat << static_cast<quint8>(shape);
    }
    template <typename Number>
    void number(Number value)
    {
        m_stream << static_cast<qint64>(value);
    }
    void text(const QString& value) { m_stream << shareable(value).toUtf8(); }
    void bytes(const QByteArray& value) { m_stream << value; }
    void flag(bool value) { m_stream << value; }
    void duration(Duration value) { number(value.count()); }
    template <typename Value, typename Write>
    void maybe(const std::optional<Value>& value, Write write)
    {
        flag(value.has_value());
        if (value)
            write(*value);
    }
    QByteArray done() { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

class Reader
{
public:
    explicit Reader(const QByteArray& bytes) : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }
    quint8 byte()
    {
        quint8 value = 0;
        m_stream >> value;
        return value;
    }
    qint64 number()
    {
        qint64 value = 0;
        m_stream >> value;
        return value;
    }
    int integer() { return static_cast<int>(number()); }
    QByteArray bytes()
    {
        QByteArray value;
        m_stream >> value;
        return value;
    }
    QString text() { return QString::fromUtf8(bytes()); }
    bool flag()
    {
        bool value = false;
        m_stream >> value;
        return value;
    }
    Duration duration() { return Duration(number()); }
    template <typename Read>
    auto maybe(Read read) -> std::optional<decltype(read())>
    {
        return flag() ? std::optional(read()) : std::nullopt;
    }
    bool isSound() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    QDataStream m_stream;
};

void write(Writer& to, const ProviderError& error)
{
    const auto duration = [&to](Duration value) { to.duration(value); };
    to.number(codeOf(error.kind));
    to.flag(error.retrySame);
    to.flag(error.fallback);
    to.maybe(error.retryAfter, duration);
    to.maybe(error.status, [&to](int status) { to.number(status); });
    for (const QString& text :
         {error.message, error.provider, error.via, error.code, error.requestId})
        to.text(text);
    to.number(error.advice.size());
    for (const QString& line : error.advice)
        to.text(line);
    to.bytes(error.raw);
}

ProviderError readError(Reader& from)
{
    ProviderError error;
    error.kind = kindOf(from.number());
    error.retrySame = from.flag();
    error.fallback = from.flag();
    error.retryAfter = from.maybe([&from] { return from.duration(); });
    error.status = from.maybe([&from] { return from.integer(); });
    for (QString* text :
         {&error.message, &error.provider, &error.via, &error.code, &error.requestId})
        *text = from.text();
    constexpr qint64 mostLines = 1000;
    for (qint64 i = std::min(from.number(), mostLines); i > 0; --i)
        error.advice.append(from.text());
    error.raw = from.bytes();
    return error;
}

QByteArray encodeCall(const EndedCall& call)
{
    const CallRecord& record = call.record;
    Writer to(Shape::Call);
    const auto duration = [&to](Duration value) { to.duration(value); };
    const auto number = [&to](auto value) { to.number(value); };
    to.number(call.atMs);
    to.number(record.prompt);
    to.number(codeOf(record.origin));
    for (const QString& text : {record.chain, record.provider, record.model})
        to.text(text);
    to.number(record.step);
    to.number(record.attempt);
    to.flag(record.startedAt.isValid());
    if (record.startedAt.isValid())
        to.number(record.startedAt.toMSecsSinceEpoch());
    to.duration(record.waited);
    to.number(codeOf(record.outcome));
    to.maybe(record.route, [&to](const NetworkRoute& route) {
        to.text(route.proxy);
        to.text(route.certificates);
    });
    to.maybe(record.status, number);
    to.maybe(record.error, [&to](const ProviderError& error) { write(to, error); });
    to.text(record.message);
    for (const auto& phase :
         {record.retryAfter, record.connect, record.tls, record.firstByte, record.ttft})
        to.maybe(phase, duration);
    to.duration(record.latency);
    to.flag(record.stream);
    to.maybe(record.usage.inputTokens, number);
    to.maybe(record.usage.outputTokens, number);
    to.flag(record.usage.estimated);
    to.text(record.finishReason);
    to.flag(record.isRetry);
    to.number(record.retryCount);
    to.number(codeOf(record.circuitState));
    return to.done();
}

EndedCall decodeCall(Reader& from)
{
    EndedCall call;
    CallRecord& record = call.record;
    const auto duration = [&from] { return from.duration(); };
    const auto number = [&from] { return from.number(); };
    call.atMs = from.number();
    record.prompt = static_cast<quint64>(from.number());
    record.origin = originOf(from.number());
    for (QString* text : {&record.chain, &record.provider, &record.model})
        *text = from.text();
    record.step = from.integer();
    record.attempt = from.integer();
    if (from.flag())
        record.startedAt = QDateTime::fromMSecsSinceEpoch(from.number(), Qt::UTC);
    record.waited = from.duration();
    record.outcome = outcomeOf(from.number());
    record.route = from.maybe([&from] {
        NetworkRoute route;
        route.proxy = from.text();
        route.certificates = from.text();
        return route;
    });
    record.status = from.maybe([&from] { return from.integer(); });
    record.error = from.maybe([&from] { return readError(from); });
    record.message = from.text();
    for (std::optional<Duration>* phase :
         {&record.retryAfter, &record.connect, &record.tls, &record.firstByte, &record.ttft})
        *phase = from.maybe(duration);
    record.latency = from.duration();
    record.stream = from.flag();
    record.usage.inputTokens = from.maybe(number);
    record.usage.outputTokens = from.maybe(number);
    record.usage.estimated = from.flag();
    record.finishReason = from.text();
    record.isRetry = from.flag();
    record.retryCount = from.integer();
    record.circuitState = circuitOf(from.number());
    return call;
}

QByteArray encodeOne(const EndedCall& call)
{
    return encodeCall(call);
}

QByteArray encodeOne(const StoredCircuitChange& change)
{
    Writer to(Shape::Circuit);
    to.number(change.atMs);
    to.text(change.provider);
    to.number(codeOf(change.state));
    return to.done();
}

QByteArray encodeOne(const SeenIncident& seen)
{
    Writer to(Shape::Incident);
    to.number(seen.atMs);
    to.text(seen.provider);
    to.bytes(shareableDocument(toDocument(seen.incident)));
    return to.done();
}

QByteArray encodeOne(const Alert& alert)
{
    Writer to(Shape::Alarm);
    to.bytes(shareableDocument(toDocument(alert)));
    return to.done();
}

/// What a restart of this board needs is nobody else's.
QByteArray encodeOne(const SavedState&)
{
    return {};
}

} // namespace

QString shareable(const QString& text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar letter = clean[i];
        const bool isPair =
            letter.isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (letter.isNull() || letter.isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

QByteArray encode(const HistoryEntry& entry)
{
    return std::visit([](const auto& value) { return encodeOne(value); }, entry);
}

std::optional<HistoryEntry> decode(const QByteArray& bytes)
{
    Reader from(bytes);
    if (from.byte() != kFormat)
        return std::nullopt;
    std::optional<HistoryEntry> entry;
    switch (static_cast<Shape>(from.byte())) {
    case Shape::Call:
        entry = decodeCall(from);
        break;
    case Shape::Circuit: {
        StoredCircuitChange change;
        change.atMs = from.number();
        change.provider = from.text();
        change.state = circuitOf(from.number());
        entry = change;
        break;
    }
    case Shape::Incident: {
        SeenIncident seen;
        seen.atMs = from.number();
        seen.provider = from.text();
        if (const auto incident = incidentOf(from.text())) {
            seen.incident = *incident;
            entry = seen;
        }
        break;
    }
    case Shape::Alarm:
        if (const auto alert = alertOf(from.text()))
            entry = *alert;
        break;
    }
    return from.isSound() ? entry : std::nullopt;
}

} // namespace fuseboard
