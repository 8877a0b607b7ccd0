// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpvalues.h"

#include <QJsonDocument>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 4096;

} // namespace

void OtlpAttributes::add(QLatin1StringView key, const QJsonObject& value)
{
    m_list.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
}

void OtlpAttributes::addText(QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        add(key, {{u"stringValue"_s, otlpText(text)}});
}

void OtlpAttributes::addTexts(QLatin1StringView key, const QStringList& texts)
{
    QJsonArray values;
    for (const QString& text : texts)
        values.append(QJsonObject{{u"stringValue"_s, otlpText(text)}});
    if (!values.isEmpty())
        add(key, {{u"arrayValue"_s, QJsonObject{{u"values"_s, values}}}});
}

void OtlpAttributes::addInteger(QLatin1StringView key, qint64 number)
{
    add(key, {{u"intValue"_s, otlpInteger(number)}});
}

void OtlpAttributes::addNumber(QLatin1StringView key, double number)
{
    add(key, {{u"doubleValue"_s, number}});
}

void OtlpAttributes::addFlag(QLatin1StringView key, bool flag)
{
    add(key, {{u"boolValue"_s, flag}});
}

QString otlpInteger(qint64 number)
{
    return QString::number(number);
}

QString otlpText(const QString& text)
{
    const QString cut = text.left(kLongestText);
    // Half a surrogate pair would make the whole request unreadable.
    return cut.isValidUtf16() ? cut : QString::fromUtf8(cut.toUtf8());
}

qint64 nanosecondsOf(const QDateTime& time)
{
    return time.toMSecsSinceEpoch() * 1'000'000;
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject otlpResource(const QString& instance)
{
    OtlpAttributes attributes;
    attributes.addText("service.name"_L1, u"fuseboard"_s);
    attributes.addText("service.version"_L1, QStringLiteral(FUSEBOARD_VERSION));
    attributes.addText("service.instance.id"_L1, instance);
    return {{u"attributes"_s, attributes.toJson()}};
}

QJsonObject otlpScope()
{
    return {{u"name"_s, u"fuseboard"_s}, {u"version"_s, QStringLiteral(FUSEBOARD_VERSION)}};
}

} // namespace fuseboard
