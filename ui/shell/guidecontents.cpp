// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidecontents.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside of any namespace. A static library's resources are not
// registered by themselves.
static void initGuideResources()
{
    Q_INIT_RESOURCE(guide);
}

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFirst = "index"_L1;

QString titleOf(const QString& markdown)
{
    return markdown.startsWith("# "_L1) ? markdown.section(u'\n', 0, 0).mid(2) : QString();
}

} // namespace

QString guideText(const QString& id)
{
    initGuideResources();
    QFile file(u":/guide/%1.md"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<GuidePage> guideContents()
{
    const QString first = guideText(kFirst);
    QList<GuidePage> pages{{kFirst, titleOf(first)}};
    static const QRegularExpression link(u"\\]\\(([a-z-]+)\\.md\\)"_s);
    auto matches = link.globalMatch(first);
    while (matches.hasNext()) {
        const QString id = matches.next().captured(1);
        const bool isKnown = std::any_of(pages.cbegin(), pages.cend(),
                                         [&id](const GuidePage& page) { return page.id == id; });
        if (!isKnown)
            pages.append({id, titleOf(guideText(id))});
    }
    return pages;
}

QString guideIdOf(const QString& windowPage)
{
    return windowPage.toLower();
}

QString guideAnchor(const QString& heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isSpace())
            anchor += u'-';
        else if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
    }
    return anchor;
}

} // namespace fuseboard
