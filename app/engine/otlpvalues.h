// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace fuseboard {

// The JSON mapping of OTLP: 64-bit integers are decimal strings, enumerations numbers, ids
// lower-case hexadecimal. Source: github.com/open-telemetry/opentelemetry-proto,
// docs/specification.md, "JSON Protobuf Encoding".

/// The version of the semantic conventions that names follow.
inline constexpr QLatin1StringView kOtlpSchema("https://opentelemetry.io/schemas/1.37.0");

/// A list of KeyValue. Texts that are empty are left out, long ones are cut.
class OtlpAttributes
{
public:
    void addText(QLatin1StringView key, const QString& text);
    void addTexts(QLatin1StringView key, const QStringList& texts); ///< empty: left out
    void addInteger(QLatin1StringView key, qint64 number);
    void addNumber(QLatin1StringView key, double number);
    void addFlag(QLatin1StringView key, bool flag);

    const QJsonArray& toJson() const { return m_list; }

private:
    void add(QLatin1StringView key, const QJsonObject& value);

    QJsonArray m_list;
};

QString otlpInteger(qint64 number);
/// Well-formed, and no longer than an attribute may be.
QString otlpText(const QString& text);
qint64 nanosecondsOf(const QDateTime& time); ///< since 1970
QByteArray compactJson(const QJsonObject& object);

/// Who sends: `instance` tells one run of the program from any other.
QJsonObject otlpResource(const QString& instance);
QJsonObject otlpScope();

} // namespace fuseboard
