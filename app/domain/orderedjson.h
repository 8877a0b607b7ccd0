// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fuseboard {

/// A JSON object whose members stand in the order in which they are added, indented by two blanks;
/// QJsonObject sorts them by name.
class OrderedObject
{
public:
    void add(const QString& key, const QByteArray& json);
    void add(QLatin1StringView key, const QByteArray& json) { add(QString(key), json); }
    bool isEmpty() const { return m_members.isEmpty(); }
    QByteArray json() const;

private:
    QList<QByteArray> m_members;
};

/// `open`, the parts indented, `close`.
QByteArray enclosed(char open, const QList<QByteArray>& parts, char close);

QByteArray toJson(const QJsonValue& value);
QByteArray toJson(Duration duration); ///< in seconds
QByteArray toJson(const QStringList& texts);
QByteArray toJson(const QUrl& url);
template <typename Value>
QByteArray toJson(const std::optional<Value>& value)
{
    return value ? toJson(*value) : QByteArrayLiteral("null");
}

template <typename Value>
void addUnlessDefault(OrderedObject& object, QLatin1StringView key, const Value& value,
                      const Value& standard)
{
    if (!(value == standard))
        object.add(key, toJson(value));
}

template <typename Value>
void addIfSet(OrderedObject& object, QLatin1StringView key, const std::optional<Value>& value)
{
    if (value)
        object.add(key, toJson(*value));
}

void addIfSet(OrderedObject& object, QLatin1StringView key, const QString& text);
void addIfSet(OrderedObject& object, QLatin1StringView key, const QUrl& url);
void addIfSet(OrderedObject& object, QLatin1StringView key, const QStringList& texts);
void addIfSet(OrderedObject& object, QLatin1StringView key, const OrderedObject& inner);

template <typename List, typename Write>
QByteArray listOf(const List& list, Write write)
{
    QList<QByteArray> parts;
    for (const auto& entry : list)
        parts.append(write(entry));
    return enclosed('[', parts, ']');
}

} // namespace fuseboard
