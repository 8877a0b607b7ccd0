// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"
#include "app/domain/sharedhistoryhealth.h"
#include "app/ports/callhistory.h"

#include <functional>
#include <optional>

namespace fuseboard {

/// The history of a team, on a server: several boards write, each row says which. What is taken in
/// waits on disk until the server has it, so nothing is lost while that is away, and nothing is
/// doubled. The board itself reads its own history alone. Threads: the engine's; answers come
/// there.
class SharedHistory : public HistoryIntake
{
public:
    /// HistorySettings::url and ::board; without an address it is off, and keeps what waits.
    virtual void configure(const HistorySettings& settings) = 0;
    /// Absent: the server is asked for none. Until the first call of this nothing is connected.
    virtual void setPassword(const std::optional<Secret>& password) = 0;
    virtual void onHealth(std::function<void(const SharedHistoryHealth&)> changed) = 0;
};

} // namespace fuseboard
