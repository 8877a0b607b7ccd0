// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configurationfields.h"
#include "app/domain/provider.h"

namespace fuseboard {

/// Reads "limits" of a provider.
FieldReader providerLimits(ProviderLimits& target);

} // namespace fuseboard
