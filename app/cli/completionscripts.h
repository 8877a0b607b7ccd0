// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// Scripts that complete `fuseboardctl` in a shell, made from the command table. Names of
/// providers and chains are asked for when they are wanted, by `fuseboardctl completions`.
QString bashCompletions();
QString zshCompletions();
QString fishCompletions();

} // namespace fuseboard
