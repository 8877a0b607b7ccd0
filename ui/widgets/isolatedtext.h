// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// "5 min" must not become "min 5" where the window runs from right to left; a text of such a
/// language reads as before. Source: Unicode Standard Annex 9, first strong isolate.
inline QString isolated(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return direction == Qt::RightToLeft ? kFirstStrongIsolate + text + kPopIsolate : text;
}

} // namespace fuseboard
