// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"

#include <QString>

namespace fuseboard {

/// The root cause in a few words, to stand after a colon: "provider at capacity".
QString causeText(ErrorKind kind);

} // namespace fuseboard
