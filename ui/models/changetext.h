// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configurationdiff.h"

#include <QString>

namespace fuseboard {

/// "Added: providers openai"
QString changeTitle(const ConfigurationChange& change);
/// "true → false"; of what comes or goes, what it is
QString changeValues(const ConfigurationChange& change);

} // namespace fuseboard
