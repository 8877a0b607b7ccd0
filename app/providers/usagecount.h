// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"

#include <QJsonValue>

#include <optional>

namespace fuseboard {

/// A count of tokens as it stands in JSON; absent for anything but a number from 0 up.
std::optional<qint64> tokenCount(const QJsonValue& value);

/// Fills in the output tokens of a reply that was not counted by its provider: four characters a
/// token, at least one. Marks the usage as estimated.
void estimateOutput(Usage& usage, qint64 characters);
/// The same for a whole reply: its answer, reasoning and calls of tools.
void estimateOutput(Reply& reply);

} // namespace fuseboard
