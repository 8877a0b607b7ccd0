// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/errorkind.h"
#include "ui/shell/guidecontents.h"
#include "ui/shell/pages.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// The Markdown without its blocks of code, where a '#' is no heading and a bracket no link.
QString prose(const QString& markdown)
{
    static const QRegularExpression fence(u"^```.*?^```$"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    return QString(markdown).remove(fence);
}

QStringList captured(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QStringList anchorsOf(const QString& id)
{
    QStringList anchors;
    const QStringList headings = captured(prose(guideText(id)), u"^#+ (.*)$"_s);
    for (const QString& heading : headings)
        anchors << guideAnchor(heading);
    return anchors;
}

QStringList files()
{
    QStringList ids;
    const QStringList names = QDir(u":/guide"_s).entryList({u"*.md"_s});
    for (const QString& name : names)
        ids << name.chopped(3);
    return ids;
}

} // namespace

class GuideContentsTest : public QObject
{
    Q_OBJECT

private slots:
    void the_contents_lead_to_every_page_once()
    {
        QSet<QString> ids;
        const QList<GuidePage> pages = guideContents();
        for (const GuidePage& page : pages)
            ids.insert(page.id);
        QCOMPARE(ids.size(), pages.size());
        const QStringList there = files();
        QCOMPARE(ids, QSet<QString>(there.begin(), there.end()));
        QCOMPARE(pages.first().id, u"index"_s);
    }

    void every_page_has_a_title_of_its_own()
    {
        QSet<QString> titles;
        const QList<GuidePage> pages = guideContents();
        for (const GuidePage& page : pages) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
            QCOMPARE(captured(prose(guideText(page.id)), u"^# (.*)$"_s).size(), 1);
            titles.insert(page.title);
        }
        QCOMPARE(titles.size(), pages.size());
    }

    void every_page_of_the_window_has_one()
    {
        for (const QString& name : {u"Overview"_s, u"Prompt"_s, u"Chains"_s, u"Keys"_s, u"Status"_s,
                                    u"Calls"_s, u"Diagnose"_s, u"Alerts"_s, u"Settings"_s}) {
            QVERIFY(pageNumber(name) > 0);
            QVERIFY2(!guideText(guideIdOf(name)).isEmpty(), qPrintable(name));
        }
    }

    void every_link_leads_somewhere_data()
    {
        QTest::addColumn<QString>("id");
        const QStringList ids = files();
        for (const QString& id : ids)
            QTest::addRow("%s", qPrintable(id)) << id;
    }

    void every_link_leads_somewhere()
    {
        QFETCH(QString, id);
        const QStringList links = captured(prose(guideText(id)), u"\\]\\(([^)]+)\\)"_s);
        for (const QString& link : links) {
            if (link.startsWith("https://"_L1))
                continue;
            if (link.endsWith(".png"_L1)) {
                QVERIFY2(!QImage(u":/guide/"_s + link).isNull(), qPrintable(link));
                continue;
            }
            const QString file = link.section(u'#', 0, 0);
            const QString page = file.isEmpty() ? id : file.chopped(3);
            QVERIFY2(file.isEmpty() || file.endsWith(".md"_L1), qPrintable(link));
            QVERIFY2(!guideText(page).isEmpty(), qPrintable(link));
            if (link.contains(u'#'))
                QVERIFY2(anchorsOf(page).contains(link.section(u'#', 1)), qPrintable(link));
        }
    }

    void every_kind_of_error_has_its_heading()
    {
        const QStringList anchors = anchorsOf(u"errors"_s);
        for (const ErrorKind kind : allErrorKinds())
            QVERIFY2(anchors.contains(nameOf(kind)), nameOf(kind).data());
    }

    void anchors_are_those_of_github()
    {
        QCOMPARE(guideAnchor(u"A company's network"_s), u"a-companys-network"_s);
        QCOMPARE(guideAnchor(u"`providers[].limits`"_s), u"providerslimits"_s);
        QCOMPARE(guideAnchor(u"rate_limited"_s), u"rate_limited"_s);
    }

    void there_is_no_text_of_a_page_that_is_not_there()
    {
        QVERIFY(guideText(u"no-such-page"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(GuideContentsTest)
#include "tst_guidecontents.moc"
