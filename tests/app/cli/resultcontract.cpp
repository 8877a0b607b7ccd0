// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/resultcontract.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QPair>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// What a value of the contract is: "s"tring, "n"umber, "b"oolean, "o"bject, "a"rray; "?" null too.
bool hasType(const QJsonValue& value, const QString& type)
{
    return (type.contains(u'?') && value.isNull()) || (type.contains(u's') && value.isString()) ||
           (type.contains(u'n') && value.isDouble()) || (type.contains(u'b') && value.isBool()) ||
           (type.contains(u'o') && value.isObject()) || (type.contains(u'a') && value.isArray());
}

/// "" where every key is there and fits; otherwise what does not.
QString misfit(const QJsonObject& object, const QList<QPair<QString, QString>>& contract)
{
    for (const auto& [key, type] : contract) {
        if (!object.contains(key))
            return key + u" is missing"_s;
        if (!hasType(object[key], type))
            return key + u" has another type"_s;
    }
    return {};
}

QString misfitOfError(const QJsonObject& error)
{
    return misfit(error, {{u"kind"_s, u"s"_s},
                          {u"retry_same"_s, u"b"_s},
                          {u"fallback"_s, u"b"_s},
                          {u"retry_after_s"_s, u"n?"_s},
                          {u"status"_s, u"n?"_s},
                          {u"message"_s, u"s"_s},
                          {u"provider"_s, u"s"_s},
                          {u"via"_s, u"s?"_s},
                          {u"code"_s, u"s?"_s},
                          {u"request_id"_s, u"s?"_s},
                          {u"advice"_s, u"a"_s},
                          {u"raw"_s, u"s"_s}});
}

} // namespace

QString misfitOfResult(const QJsonObject& result)
{
    QString found = misfit(result, {{u"ok"_s, u"b"_s},
                                    {u"content"_s, u"s?"_s},
                                    {u"partial"_s, u"s?"_s},
                                    {u"provider"_s, u"s?"_s},
                                    {u"model"_s, u"s?"_s},
                                    {u"finish_reason"_s, u"s?"_s},
                                    {u"restarted"_s, u"b"_s},
                                    {u"latency_ms"_s, u"n"_s},
                                    {u"ttft_ms"_s, u"n?"_s},
                                    {u"usage"_s, u"o"_s},
                                    {u"error"_s, u"o?"_s},
                                    {u"attempts"_s, u"a"_s}});
    if (found.isEmpty())
        found = misfit(result[u"usage"].toObject(), {{u"input_tokens"_s, u"n?"_s},
                                                     {u"output_tokens"_s, u"n?"_s},
                                                     {u"estimated"_s, u"b"_s}});
    if (found.isEmpty() && result[u"error"].isObject())
        found = misfitOfError(result[u"error"].toObject());
    for (const QJsonValue& attempt : result[u"attempts"].toArray()) {
        if (found.isEmpty())
            found = misfit(attempt.toObject(),
                           {{u"provider"_s, u"s"_s},       {u"model"_s, u"s"_s},
                            {u"step"_s, u"n"_s},           {u"attempt"_s, u"n"_s},
                            {u"started_at"_s, u"s"_s},     {u"waited_ms"_s, u"n"_s},
                            {u"outcome"_s, u"s"_s},        {u"status"_s, u"n?"_s},
                            {u"kind"_s, u"s?"_s},          {u"message"_s, u"s?"_s},
                            {u"retry_after_s"_s, u"n?"_s}, {u"connect_ms"_s, u"n?"_s},
                            {u"tls_ms"_s, u"n?"_s},        {u"first_byte_ms"_s, u"n?"_s},
                            {u"ttft_ms"_s, u"n?"_s},       {u"latency_ms"_s, u"n"_s},
                            {u"stream"_s, u"b"_s},         {u"input_tokens"_s, u"n?"_s},
                            {u"output_tokens"_s, u"n?"_s}, {u"is_retry"_s, u"b"_s},
                            {u"retry_count"_s, u"n"_s},    {u"circuit_state"_s, u"s"_s}});
    }
    return found;
}

} // namespace fuseboard
