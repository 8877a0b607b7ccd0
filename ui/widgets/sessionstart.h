// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace fuseboard {

/// Whether the program starts with the session, where the platform lets it ask for that.
struct SessionStart
{
    std::function<bool()> isOn;
    std::function<QString(bool on)> set; ///< why it cannot be; empty: it is so
};

} // namespace fuseboard
