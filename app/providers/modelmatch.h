// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fuseboard {

/// Which of a provider's models may have been meant by a name that it does not know: the same but
/// for case, separators, a vendor before it or a date behind it first; slips of the finger next.
/// At most three, the likeliest first; names over 64 characters match nothing.
QStringList similarModels(const QString& model, const QStringList& known);

/// What to tell a person whose `model` is not there, given the provider's own list; empty where
/// the list says nothing of use.
QString modelAdvice(const QString& model, const QStringList& known);

} // namespace fuseboard
