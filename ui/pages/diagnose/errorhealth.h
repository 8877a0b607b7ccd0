// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"
#include "ui/widgets/lamp.h"

namespace fuseboard {

/// What passes by itself is half as bad as what needs somebody.
inline Health healthOf(ErrorKind kind)
{
    if (kind == ErrorKind::Unknown)
        return Health::Idle;
    return consequencesOf(kind).retry != Retry::Never ? Health::Degraded : Health::Bad;
}

} // namespace fuseboard
