// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/verdictcase.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// The facts of a verdict in words, translated: what was measured, what is claimed.
class VerdictLines
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
public:
    static QString measured(const VerdictCase& c); ///< "7 of the last 9 calls failed."
    static QString claimed(const VerdictCase& c);  ///< "OpenAI says: Elevated errors since 10:02."

    /// One fact a line, the weightiest for `kind` first.
    static QStringList evidence(const VerdictCase& c, VerdictKind kind);

private:
    static QString calls(const VerdictCase& c);
    static QString lastError(const VerdictCase& c);
    static QString models(const VerdictCase& c);
    static QString page(const VerdictCase& c);
    static QString circuit(const VerdictCase& c);
    static QString outage(const VerdictCase& c);
    static QString baseline(const VerdictCase& c);
    static QString others(const VerdictCase& c);

    static QString levelText(FeedLevel level);
    static QString timeText(const QDateTime& time, const QDateTime& now);
    static QString ageText(Duration age);
};

} // namespace fuseboard
