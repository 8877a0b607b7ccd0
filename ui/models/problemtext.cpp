// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemtext.h"

#include "app/engine/enginetext.h"

#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

QString problemText(const ConfigurationProblem& problem)
{
    QString text = engineText(ConfigurationProblem{0, 0, {}, problem.what, problem.cure});
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString problemsText(const QList<ConfigurationProblem>& problems)
{
    QStringList lines;
    for (const ConfigurationProblem& problem : problems)
        lines << problemText(problem);
    return lines.join(u'\n');
}

} // namespace fuseboard
