// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fuseboard {

QByteArray enclosed(char open, const QList<QByteArray>& parts, char close)
{
    if (parts.isEmpty())
        return QByteArray(1, open) + close;
    QByteArray inner = '\n' + parts.join(",\n");
    inner.replace("\n", "\n  "); // line breaks within strings are escaped, so these are ours
    return open + inner + '\n' + close;
}

QByteArray toJson(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray toJson(Duration duration)
{
    return toJson(QJsonValue(toSeconds(duration)));
}

QByteArray toJson(const QStringList& texts)
{
    return toJson(QJsonValue(QJsonArray::fromStringList(texts)));
}

QByteArray toJson(const QUrl& url)
{
    return toJson(QJsonValue(url.toString(QUrl::FullyEncoded)));
}

void OrderedObject::add(const QString& key, const QByteArray& json)
{
    m_members.append(toJson(QJsonValue(key)) + ": " + json);
}

QByteArray OrderedObject::json() const
{
    return enclosed('{', m_members, '}');
}

void addIfSet(OrderedObject& object, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        object.add(key, toJson(QJsonValue(text)));
}

void addIfSet(OrderedObject& object, QLatin1StringView key, const QUrl& url)
{
    if (!url.isEmpty())
        object.add(key, toJson(url));
}

void addIfSet(OrderedObject& object, QLatin1StringView key, const QStringList& texts)
{
    if (!texts.isEmpty())
        object.add(key, toJson(texts));
}

void addIfSet(OrderedObject& object, QLatin1StringView key, const OrderedObject& inner)
{
    if (!inner.isEmpty())
        object.add(key, inner.json());
}

} // namespace fuseboard
