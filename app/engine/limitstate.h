// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/limitbook.h"
#include "app/engine/statetime.h"

#include <QJsonArray>

namespace fuseboard {

QJsonArray writeLimits(const QList<LimitBook::Memory>& limits, const StateWriter& writer);
/// The member `key` of a saved state; rows that make no sense are left out.
QList<LimitBook::Memory> readLimits(const QJsonObject& state, QLatin1StringView key,
                                    const StateReader& reader);

} // namespace fuseboard
