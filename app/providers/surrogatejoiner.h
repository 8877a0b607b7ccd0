// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// Puts characters beyond U+FFFF together again that a server has cut in two: the high surrogate
/// ends one delta, the low one begins the next. Halves without a partner become U+FFFD, so that
/// the text is valid and its UTF-8 form is defined.
class SurrogateJoiner
{
public:
    QString push(QString text); ///< what is certain by now
    QString flush();            ///< at the end: U+FFFD where a half is still waiting

private:
    QChar m_high; ///< null: none is waiting
};

/// The same for a text that is whole.
QString withoutLoneSurrogates(const QString& text);

} // namespace fuseboard
