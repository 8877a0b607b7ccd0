// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>

#include <memory>

namespace fuseboard {

/// Checks the named providers, or all of them, each by every model that the chains name: `check`
/// and `keys check`. Exit code: Failed when one does not answer, KeychainUnavailable when its key
/// cannot be read.
std::unique_ptr<Command> makeCheck(const CommandContext& context, const QStringList& providers,
                                   bool json);

} // namespace fuseboard
