// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/sqltext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard {

QString sqlText(QStringView text)
{
    QString literal = text.toString();
    literal.replace(u'\'', u"''"_s);
    return u'\'' + literal + u'\'';
}

QString sqlMoment(qint64 ms)
{
    constexpr qint64 firstMs = -62'135'596'800'000; // 0001-01-01
    constexpr qint64 lastMs = 253'402'300'799'999;  // 9999-12-31
    return QDateTime::fromMSecsSinceEpoch(std::clamp(ms, firstMs, lastMs), Qt::UTC)
               .toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) +
           u"+00"_s;
}

void SqlArray::separate()
{
    if (!m_elements.isEmpty())
        m_elements += u',';
}

void SqlArray::add(QStringView text)
{
    separate();
    m_elements += u'"';
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            m_elements += u'\\';
        else if (letter == u'\'')
            m_elements += u'\'';
        m_elements += letter;
    }
    m_elements += u'"';
}

void SqlArray::addWord(const QString& word)
{
    separate();
    if (word.contains(u' '))
        m_elements += u'"' + word + u'"';
    else
        m_elements += word;
}

void SqlArray::addBytes(QByteArrayView bytes)
{
    separate();
    m_elements += u"\"\\\\x"_s + QString::fromLatin1(bytes.toByteArray().toHex()) + u'"';
}

QString SqlArray::sql() const
{
    return u"'{"_s + m_elements + u"}'::"_s + m_type + u"[]"_s;
}

} // namespace fuseboard
