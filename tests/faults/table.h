// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scorecard.h"

#include <QJsonObject>
#include <QString>

namespace fuseboard::faults {

/// The table for people: a line for each scenario, the checks that failed below it (all of them
/// where `everyCheck`), and the sum as the last line.
QString table(const Scorecard& card, const Tempo& tempo, bool everyCheck);
QJsonObject toJson(const Score& score);
/// "16 of 16, 15 of 15, wire 17 of 17, S15: 6 primary attempts"
QString sum(const Scorecard& card);

} // namespace fuseboard::faults
