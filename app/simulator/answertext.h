// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

namespace fuseboard {

/// Whole English sentences of exactly `count` words (at least 1) together, varied by chance,
/// without two equal ones in a row. One word stands for one token.
QStringList answerWords(int count, std::mt19937_64& random);

} // namespace fuseboard
