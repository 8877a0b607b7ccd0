// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace fuseboard {

/// What of a result, as `send --json` writes it, is not as the contract has it; empty: nothing.
QString misfitOfResult(const QJsonObject& result);

} // namespace fuseboard
