// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keytext.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/typography.h"

namespace fuseboard {

Health healthOf(KeyTone tone);
Tone toneOf(KeyTone tone);

} // namespace fuseboard
