// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"

#include <QStringView>

namespace fuseboard {

/// Whom a failure closes off.
enum class ErrorScope { Provider, Model };

/// The model alone, where the provider answered and its sentence blames the model that was asked
/// for ("Model x is currently loading"). In doubt the provider. Only of meaning for kinds that
/// trip.
ErrorScope scopeOf(const ProviderError& error, QStringView model);

} // namespace fuseboard
