// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemtext.h"

#include "app/engine/enginetext.h"
#include "ui/models/format.h"

#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

QString problemText(const ConfigurationProblem& problem)
{
    QString text = engineText(problem.what);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return sentencesText({text, engineText(problem.cure)});
}

QString problemsText(const QList<ConfigurationProblem>& problems)
{
    QStringList lines;
    for (const ConfigurationProblem& problem : problems)
        lines << problemText(problem);
    return lines.join(u'\n');
}

} // namespace fuseboard
