// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/feedsnapshot.h"

#include <QString>

#include <optional>

namespace fuseboard {

// What comes seldom and has many parts is kept as a JSON text; enums by their public names.

QString toDocument(const Alert& alert);
std::optional<Alert> alertOf(const QString& document); ///< none for what toDocument() cannot write

QString toDocument(const FeedIncident& incident);
std::optional<FeedIncident> incidentOf(const QString& document); ///< likewise

} // namespace fuseboard
