// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace fuseboard {

/// How well `text` answers what was typed: each word of `query` has its letters in `text`, in their
/// order, with others between. More is better; beginnings of words and letters side by side count
/// most. Nothing where a word has no answer; 0 for an empty query.
std::optional<int> fuzzyScore(QStringView query, QStringView text);

} // namespace fuseboard
