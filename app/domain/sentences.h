// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// One behind the other, as the language of the window has it: some put no blank between.
QString inSentences(const QString& first, const QString& second);

} // namespace fuseboard
