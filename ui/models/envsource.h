// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/envfile.h"

#include <QStringList>

namespace fuseboard {

/// Reads a regular file of bounded size; what was read of it is wiped, but for the Secrets.
EnvFile readEnvFileAt(const QString& path);

/// Of the environment that this program was started with: those of `names` that are set.
EnvFile readEnvironment(const QStringList& names);

} // namespace fuseboard
