// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

namespace fuseboard {

/// A chain without a name, of one step, for a prompt that is to go to this model of this provider.
/// Its settings are those of the chain that names the two first, if any does. An empty `model` is
/// the one that the chains name first; where none does, it stays empty.
Chain directChain(const Configuration& configuration, const QString& provider,
                  const QString& model);

} // namespace fuseboard
