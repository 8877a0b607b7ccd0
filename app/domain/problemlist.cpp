// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problemlist.h"

#include "app/domain/jsonlocator.h"
#include "app/domain/redactor.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

void ProblemList::add(const QString& path, const QString& what, const QString& cure)
{
    add(ConfigurationProblem{0, 0, path, what, cure});
}

void ProblemList::add(ConfigurationProblem problem)
{
    if (!isFull())
        m_problems.append(std::move(problem));
    else
        ++m_unlisted;
}

bool ProblemList::isFull() const
{
    return m_problems.size() >= kMost;
}

bool ProblemList::isEmpty() const
{
    return m_problems.isEmpty();
}

QList<ConfigurationProblem> ProblemList::inPlace(const QByteArray& json) const
{
    const Redactor redactor;
    QStringList paths;
    for (const ConfigurationProblem& problem : m_problems)
        paths.append(problem.path);
    const QList<qsizetype> offsets = offsetsOf(json, paths);
    QList<ConfigurationProblem> placed = m_problems;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        ConfigurationProblem& problem = placed[i];
        if (problem.line == 0) {
            const TextPlace place = placeOf(json, offsets[i]);
            problem.line = place.line;
            problem.column = place.column;
        }
        problem.path = redactor.redact(problem.path);
        problem.what = redactor.redact(problem.what);
        problem.cure = redactor.redact(problem.cure);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    if (m_unlisted > 0) {
        placed.append(ConfigurationProblem{0,
                                           0,
                                           {},
                                           u"there are at least %1 more problems"_s.arg(m_unlisted),
                                           u"Correct the ones above first."_s});
    }
    return placed;
}

} // namespace fuseboard
