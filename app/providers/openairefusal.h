// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"
#include "app/providers/wirehabits.h"

#include <optional>

namespace fuseboard {

/// Servers that call themselves compatible refuse "stream_options", and one of the two names of the
/// token limit, in many words. A temperature that is refused teaches nothing: a user asked for it,
/// and an answer without it would not be the one that was asked for.
std::optional<WireHabits> learnFromOpenAiRefusal(const WireHabits& habits,
                                                 const ProviderError& refusal);

} // namespace fuseboard
