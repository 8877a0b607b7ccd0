// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

struct WindowTask
{
    QString folder;         ///< made by seedWorld()
    qint64 startedAtNs = 0; ///< when the process was begun, on the monotonic clock
    int minutes = 0;        ///< 0: ends with the first painted Overview
    int callsASecond = 200;
};

/// The window on a whole engine. Prints what it measures; 0 where all targets are met.
int runWindow(int argc, char** argv, const WindowTask& task);

} // namespace fuseboard
