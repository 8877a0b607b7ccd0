// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"

#include <optional>

namespace fuseboard {

/// What a call is taken to be billed for.
struct BilledTokens
{
    qint64 input = 0;
    qint64 output = 0;
    bool estimated = false; ///< not counted by the provider

    bool operator==(const BilledTokens&) const = default;
};

/// Nothing where no tokens are known of. A call that was ended at its first token is billed for
/// that one, though nobody counted.
std::optional<BilledTokens> billedTokens(const CallRecord& record);

} // namespace fuseboard
