// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/callrow.h"

#include "app/domain/callline.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QStringList>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// The keys of the JSON line, in the order of the columns.
constexpr std::array kColumns{
    "at"_L1,           "started_at"_L1,    "origin"_L1,        "chain"_L1,      "step"_L1,
    "attempt"_L1,      "provider"_L1,      "model"_L1,         "outcome"_L1,    "status"_L1,
    "kind"_L1,         "message"_L1,       "retry_after_s"_L1, "waited_ms"_L1,  "connect_ms"_L1,
    "tls_ms"_L1,       "first_byte_ms"_L1, "ttft_ms"_L1,       "latency_ms"_L1, "stream"_L1,
    "input_tokens"_L1, "output_tokens"_L1, "finish_reason"_L1, "is_retry"_L1,   "retry_count"_L1,
    "circuit_state"_L1};

QJsonObject objectOf(const CallRecord& record, qint64 atMs)
{
    QJsonObject object = toWholeJson(record);
    object[u"at"] = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODateWithMs);
    return object;
}

QString fieldOf(const QJsonValue& value)
{
    if (!value.isString())
        return value.isNull() || value.isUndefined() ? QString() : value.toVariant().toString();
    QString text = value.toString();
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
                         !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray callJsonLine(const CallRecord& record, qint64 atMs)
{
    return QJsonDocument(objectOf(record, atMs)).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray callCsvHeader()
{
    QByteArray line;
    for (const QLatin1StringView column : kColumns)
        line += (line.isEmpty() ? ""_ba : ","_ba) + column.data();
    return line + "\r\n";
}

QByteArray callCsvRow(const CallRecord& record, qint64 atMs)
{
    const QJsonObject object = objectOf(record, atMs);
    QStringList fields;
    for (const QLatin1StringView column : kColumns)
        fields.append(fieldOf(object[column]));
    return fields.join(u',').toUtf8() + "\r\n";
}

QByteArray boardJsonLine(const StoredCall& call)
{
    QJsonObject object = objectOf(call.record, call.atMs);
    object[u"board"] = call.board;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray boardCsvHeader()
{
    return "board," + callCsvHeader();
}

QByteArray boardCsvRow(const StoredCall& call)
{
    return fieldOf(QJsonValue(call.board)).toUtf8() + ',' + callCsvRow(call.record, call.atMs);
}

} // namespace fuseboard
