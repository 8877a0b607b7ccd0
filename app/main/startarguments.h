// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/main/singleinstance.h"
#include "ui/widgets/sessionstart.h"
#include "ui/widgets/theme.h"

#include <optional>

class QCoreApplication;

namespace fuseboard {

/// What the command line of the window's program asks for.
struct StartArguments
{
    Places places{};
    bool ownPlaces = false; ///< not the usual ones
    bool demo = false;
    RaiseRequest request{};             ///< of the first window, or of this one
    std::optional<ThemeChoice> theme{}; ///< absent: what was chosen in the window
};

/// Ends the process where there is nothing to start: after help, and after a mistake.
StartArguments readArguments(const QCoreApplication& app);

/// Of a program with these arguments, where the platform has a way to start it with the session.
std::optional<SessionStart> sessionStart(const StartArguments& start);

} // namespace fuseboard
