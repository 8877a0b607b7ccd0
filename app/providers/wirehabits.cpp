// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/wirehabits.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

QString whatChanged(const WireHabits& before, const WireHabits& after)
{
    if (before.streamOptions != after.streamOptions)
        return u"The server refuses stream_options; sent again without it."_s;
    if (after.tokenLimit == WireHabits::TokenLimit::MaxCompletionTokens)
        return u"The server refuses max_tokens; sent again with max_completion_tokens."_s;
    return u"The server refuses max_completion_tokens; sent again with max_tokens."_s;
}

} // namespace fuseboard
