// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/nearestword.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 64; ///< what is longer is no slip of the finger

/// Levenshtein.
int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int substituted = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.back();
}

} // namespace

QString nearestOf(const QString& word, const QStringList& known)
{
    if (word.size() > kLongestWord)
        return {};
    QString nearest;
    int least = std::max(2, static_cast<int>(word.size()) / 3) + 1;
    for (const QString& candidate : known) {
        const int distance = editDistance(word.toLower(), candidate.toLower());
        if (distance < least && distance < candidate.size()) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString suggestion(const QString& word, const QStringList& known)
{
    const QString nearest = nearestOf(word, known);
    return nearest.isEmpty() ? QString() : u"Did you mean \"%1\"? "_s.arg(nearest);
}

} // namespace fuseboard
