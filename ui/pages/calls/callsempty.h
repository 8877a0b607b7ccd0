// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/emptystate.h"

namespace fuseboard {

struct HistoryHealth;

/// Why there are no rows.
enum class CallsLack { None, Reading, History, Calls, Matches };

/// Stands where the calls would: says why there are none, and leads to what brings some.
class CallsEmpty : public EmptyState
{
    Q_OBJECT
public:
    using EmptyState::EmptyState;
    void setLack(CallsLack lack, const HistoryHealth& health);
};

} // namespace fuseboard
