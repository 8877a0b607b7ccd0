// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"
#include "app/domain/provider.h"

#include <QString>

namespace fuseboard {

/// The call that the engine would make, as a command for bash and curl: the request of the real
/// dialect to a resolved provider, its own headers, proxy and authorities included. The key stands
/// as a variable ("$OPENAI_API_KEY"), and what has the shape of a key is redacted. Empty where the
/// dialect is unknown. Pure.
QString curlCommand(const Provider& provider, const QString& model, const Prompt& prompt);

/// The variable that stands for the key of a provider: the one it is read from, else the one that
/// its preset names, else one after its own name. Empty where no key is needed.
QString keyVariableOf(const Provider& provider);

} // namespace fuseboard
