// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kLetter = 4;
constexpr int kBeginning = 24;  ///< a letter that begins a word
constexpr int kNeighbour = 16;  ///< a letter right behind the last one
constexpr int kGap = 2;         ///< taken off for each letter between
constexpr int kLongestGap = 12; ///< counted
/// Letters scattered over the text are a coincidence, not an answer.
constexpr int kLeastPerLetter = 6;

bool begins(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<int> scoreFrom(QStringView word, QStringView text, qsizetype start)
{
    int score = 0;
    qsizetype last = -1;
    qsizetype at = start;
    for (const QChar letter : word) {
        while (at < text.size() && text.at(at).toLower() != letter.toLower())
            ++at;
        if (at == text.size())
            return std::nullopt;
        score += kLetter + (begins(text, at) ? kBeginning : 0);
        if (last >= 0)
            score += at == last + 1
                         ? kNeighbour
                         : -kGap * static_cast<int>(std::min<qsizetype>(at - last, kLongestGap));
        last = at++;
    }
    return score;
}

std::optional<int> scoreOf(QStringView word, QStringView text)
{
    std::optional<int> best;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text.at(start).toLower() != word.first().toLower())
            continue;
        const auto score = scoreFrom(word, text, start);
        if (!score)
            break; // a later start has even fewer letters behind it
        best = std::max(best.value_or(*score), *score);
    }
    if (best && *best < kLeastPerLetter * static_cast<int>(word.size()))
        return std::nullopt;
    return best;
}

} // namespace

std::optional<int> fuzzyScore(QStringView query, QStringView text)
{
    int sum = 0;
    for (const QStringView word : query.split(u' ', Qt::SkipEmptyParts)) {
        const auto score = scoreOf(word, text);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace fuseboard
