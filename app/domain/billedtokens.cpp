// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/billedtokens.h"

namespace fuseboard {

std::optional<BilledTokens> billedTokens(const CallRecord& record)
{
    const Usage& usage = record.usage;
    const bool isCut = !usage.outputTokens && record.ttft;
    if (!usage.inputTokens && !usage.outputTokens && !isCut)
        return std::nullopt;
    return BilledTokens{usage.inputTokens.value_or(0), usage.outputTokens.value_or(isCut ? 1 : 0),
                        usage.estimated || isCut};
}

} // namespace fuseboard
