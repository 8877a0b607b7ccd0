// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace fuseboard {

/// Tokens of one reply, as the provider counted them; `estimated` where it did not.
struct Usage {
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    bool estimated = false;

    bool operator==(const Usage&) const = default;
};

} // namespace fuseboard
