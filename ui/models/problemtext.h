// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QList>
#include <QString>

namespace fuseboard {

/// What is wrong and what to do, as sentences: "There is no provider b. There are: a."
QString problemText(const ConfigurationProblem& problem);
QString problemsText(const QList<ConfigurationProblem>& problems); ///< one line each

} // namespace fuseboard
