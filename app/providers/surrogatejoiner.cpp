// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/surrogatejoiner.h"

#include <utility>

namespace fuseboard {

QString SurrogateJoiner::push(QString text)
{
    if (text.isEmpty())
        return text;
    if (!m_high.isNull())
        text.prepend(std::exchange(m_high, QChar()));
    if (text.back().isHighSurrogate()) {
        m_high = text.back();
        text.chop(1);
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString SurrogateJoiner::flush()
{
    return std::exchange(m_high, QChar()).isNull() ? QString()
                                                   : QString(QChar::ReplacementCharacter);
}

QString withoutLoneSurrogates(const QString& text)
{
    SurrogateJoiner joiner;
    const QString joined = joiner.push(text);
    return joined + joiner.flush();
}

} // namespace fuseboard
