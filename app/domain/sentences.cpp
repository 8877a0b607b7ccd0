// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sentences.h"

#include <QCoreApplication>

namespace fuseboard {

QString inSentences(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return QCoreApplication::translate("Sentences", "%1 %2", "two sentences").arg(first, second);
}

} // namespace fuseboard
