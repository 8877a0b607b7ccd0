// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fuseboard {

/// The known word that `word` was probably meant to be; empty where none is near.
QString nearestOf(const QString& word, const QStringList& known);
/// "Did you mean …? " or nothing.
QString suggestion(const QString& word, const QStringList& known);

} // namespace fuseboard
