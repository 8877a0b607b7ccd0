// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"

#include <QByteArray>

#include <vector>

namespace fuseboard {

/// A text with its percent-encoding and JSON escapes taken off, and where each byte came from.
/// Whoever encoded it chose what to escape and in which case; looked at from this side, there is
/// but one form. Taken off once: text escaped twice needs another round.
class UnescapedText
{
public:
    explicit UnescapedText(const QByteArray& text);

    const QByteArray& text() const;
    bool hadEscapes() const;
    /// The same bytes in the text handed in, whole escapes only.
    TextRange source(TextRange range) const;

private:
    QByteArray m_text;
    std::vector<quint32> m_starts; ///< of each byte in the source; one more for the end
    bool m_hadEscapes = false;
};

} // namespace fuseboard
