// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fuseboard {

/// Of this process, in bytes.
struct MemoryUse
{
    qint64 resident = 0;
    qint64 allocated = 0; ///< by malloc, and not given back
};
MemoryUse memoryUse();

} // namespace fuseboard
