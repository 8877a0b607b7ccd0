// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace fuseboard {

// Qt's driver binds values by writing them into the statement, too, but one row at a time. Here a
// column of a whole batch goes as one array. The session has standard_conforming_strings on; no
// text holds U+0000 (see entrycodec.h).

QString sqlText(QStringView text); ///< as a literal, with its quotes
QString sqlMoment(qint64 ms);      ///< UTC; what PostgreSQL or a reader cannot say, is clamped

/// One column of many rows.
class SqlArray
{
public:
    explicit SqlArray(QLatin1StringView type) : m_type(type) {}

    void add(QStringView text);
    void addWord(const QString& word); ///< without anything to escape: numbers, times, booleans
    void addBytes(QByteArrayView bytes);
    void addNull() { addWord(QStringLiteral("NULL")); }
    bool isEmpty() const { return m_elements.isEmpty(); }

    QString sql() const; ///< the array as an expression

private:
    void separate();

    QLatin1StringView m_type;
    QString m_elements;
};

} // namespace fuseboard
