// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemtext.h"

#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

QString problemText(const ConfigurationProblem& problem)
{
    QString text = problem.what;
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    if (!text.isEmpty() && !u".!?"_s.contains(text.back()))
        text += u'.';
    return problem.cure.isEmpty() ? text : text + u' ' + problem.cure;
}

QString problemsText(const QList<ConfigurationProblem>& problems)
{
    QStringList lines;
    for (const ConfigurationProblem& problem : problems)
        lines << problemText(problem);
    return lines.join(u'\n');
}

} // namespace fuseboard
