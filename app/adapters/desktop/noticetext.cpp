// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/noticetext.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// U+202A…U+202E and U+2066…U+2069 of Unicode's Annex 9.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QString cleaned(const QString& text, qsizetype most)
{
    QString clean;
    clean.reserve(qMin(text.size(), most));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (clean.size() >= most) {
            // Half a surrogate pair is no text.
            clean.truncate(most - 1);
            if (!clean.isEmpty() && clean.back().isHighSurrogate())
                clean.chop(1);
            return clean + u'…';
        }
        const QChar c = text.at(at);
        if (turnsDirection(c))
            continue;
        clean += c.category() == QChar::Other_Control && c != u'\n' ? u' ' : c;
    }
    return clean;
}

} // namespace

QString noticeText(const QString& text, NoticeMarkup markup)
{
    const QString clean = cleaned(text.trimmed(), kMaxNoticeText);
    return markup == NoticeMarkup::Escaped ? clean.toHtmlEscaped() : clean;
}

QString noticeTitle(const QString& title)
{
    constexpr qsizetype kMost = 200;
    return cleaned(title.simplified(), kMost);
}

} // namespace fuseboard
