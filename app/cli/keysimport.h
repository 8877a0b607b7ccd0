// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace fuseboard {

enum class ExistingKeys { Keep, Replace };

/// "keys import": keys from standard input into the keychain; null after having told why not.
std::unique_ptr<Command> makeKeysImport(const CommandContext& context, ExistingKeys existing,
                                        bool json);

} // namespace fuseboard
