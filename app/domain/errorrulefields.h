// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configurationfields.h"
#include "app/domain/errorrule.h"

namespace fuseboard {

/// Reads "error_rules" of a configuration. Names are not compared with each other here.
FieldReader errorRules(QList<ErrorRule>& target);

} // namespace fuseboard
