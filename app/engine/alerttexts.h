// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"

#include <QHash>
#include <QString>

namespace fuseboard {

/// What providers are called, for people, by name.
using ProviderTitles = QHash<QString, QString>;

// The words of alerts, translated, for a person.
QString alertTitle(const Alert& alert, const ProviderTitles& titles);
/// The verdict's sentence, then the numbers of what stands, a line each.
QString alertText(const Alert& alert, const ProviderTitles& titles);
/// The title, once it is over.
QString clearedTitle(const Alert& alert, const ProviderTitles& titles);
/// "error rate 0 % (limit 2 %)", by the value that cleared it.
QString clearedBy(const AlertReason& reason);

} // namespace fuseboard
