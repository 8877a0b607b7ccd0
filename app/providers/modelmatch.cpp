// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/modelmatch.h"

#include "app/domain/nearestword.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 64;
constexpr qsizetype kMost = 3;
/// Shorter names are part of too many others.
constexpr qsizetype kShortestPart = 4;

/// "Anthropic/Claude.Sonnet_4" and "claude-sonnet-4" are one name: letters and digits behind the
/// vendor's.
QString bare(const QString& model)
{
    QString letters;
    for (const QChar c : model.sliced(model.lastIndexOf(u'/') + 1).toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

} // namespace

QStringList similarModels(const QString& model, const QStringList& known)
{
    const QString meant = bare(model);
    if (meant.isEmpty() || model.size() > kLongestName)
        return {};
    QStringList same;
    QStringList longer;
    for (const QString& candidate : known) {
        const QString name = bare(candidate);
        if (name == meant)
            same.append(candidate);
        else if (std::min(meant.size(), name.size()) >= kShortestPart &&
                 (name.startsWith(meant) || meant.startsWith(name)))
            longer.append(candidate);
    }
    // The name without its suffix before those with a suffix that nobody wrote.
    std::stable_sort(longer.begin(), longer.end(), [&](const QString& a, const QString& b) {
        return std::abs(bare(a).size() - meant.size()) < std::abs(bare(b).size() - meant.size());
    });
    QStringList found = same + longer;
    if (const QString slip = nearestOf(model, known); !slip.isEmpty() && !found.contains(slip))
        found.insert(same.size(), slip);
    return found.first(std::min(found.size(), kMost));
}

QString modelAdvice(const QString& model, const QStringList& known)
{
    if (known.contains(model))
        return u"The provider lists \"%1\": this key may have no access to it, or it does not "
               u"answer chats."_s.arg(model);
    const QStringList similar = similarModels(model, known);
    if (similar.isEmpty())
        return known.isEmpty()
                   ? QString()
                   : u"The provider lists %1 models, and none is called \"%2\"."_s.arg(known.size())
                         .arg(model);
    return u"Did you mean \"%1\"?"_s.arg(similar.join(u"\", \""_s));
}

} // namespace fuseboard
