// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// To whom a prompt goes: along a chain, or to one model of one provider.
struct PromptTarget
{
    QString chain; ///< empty: to `provider`
    QString provider{};
    QString model{}; ///< empty: the one the chains name first

    bool operator==(const PromptTarget&) const = default;
};

} // namespace fuseboard
