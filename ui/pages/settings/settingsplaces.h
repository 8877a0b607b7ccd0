// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// Where the window and the engine keep things, beside what the engine itself tells.
struct SettingsPlaces
{
    QString dataFolder; ///< empty: nothing is kept
    QString windowFile; ///< the window's own ini file; empty: nothing is kept
};

} // namespace fuseboard
