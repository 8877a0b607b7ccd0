// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// What a server was found to want otherwise than its dialect says, from its own refusals.
struct WireHabits
{
    enum class TokenLimit { ByModel, MaxTokens, MaxCompletionTokens };

    bool streamOptions = true; ///< "stream_options" is taken
    TokenLimit tokenLimit = TokenLimit::ByModel;

    bool operator==(const WireHabits&) const = default;
};

/// A sentence on why a request was sent again, in another form.
QString whatChanged(const WireHabits& before, const WireHabits& after);

} // namespace fuseboard
