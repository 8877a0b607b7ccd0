// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace fuseboard {

/// How often a rule would have fired in the time that the history has, at most a week.
struct RulePreview
{
    struct Firing
    {
        QString target; ///< provider or chain; empty: the board
        qint64 fromMs = 0;
        qint64 toMs = 0; ///< 0: it would stand still
        bool critical = false;
        double worst = 0; ///< in the measure's unit
    };
    QString rule;
    bool judged = false; ///< false: `why` the history cannot tell
    QString why{};
    QList<Firing> firings{}; ///< oldest first, at most 200
    qint64 fromMs = 0;       ///< what was looked at
    qint64 toMs = 0;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::RulePreview)
