// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/provider.h"

#include <QString>

namespace fuseboard {

/// What the OpenTelemetry semantic conventions call a provider (`gen_ai.provider.name`); one that
/// they do not know goes by its preset, or by its own name.
QString semanticName(const Provider& provider);

} // namespace fuseboard
