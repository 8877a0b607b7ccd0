// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QString>
#include <QStringList>

namespace fuseboard {

/// A text of the engine in the language of the window. What is not in enginesentences.h stays as it
/// is: words of a provider, of the system, of a library.
QString engineText(const QString& english);

QStringList engineTexts(const QStringList& english);

/// With its place in front, as of ConfigurationProblem::toString().
QString engineText(const ConfigurationProblem& problem);

} // namespace fuseboard
