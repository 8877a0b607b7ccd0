// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace fuseboard {

/// What stands in quotes in a source, its parts joined: "a" "b" is one text.
struct SourceText
{
    QString place; ///< "app/engine/attempt.cpp:12"
    QString text;
    bool isUtf16 = false;      ///< u"…"
    bool isTranslated = false; ///< given to tr(), translate() or QT_TRANSLATE_NOOP()
};

/// Of app/, without what is in enginesentences_*.cpp, in comments and in raw strings.
QList<SourceText> sourceTexts();

} // namespace fuseboard
