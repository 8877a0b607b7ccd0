// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/errorfinder.h"

namespace fuseboard {

/// The kinds alone, in their order.
inline QList<ErrorKind> kindsOf(const QList<FoundError>& found)
{
    QList<ErrorKind> kinds;
    for (const FoundError& one : found)
        kinds.append(one.error.kind);
    return kinds;
}

} // namespace fuseboard
