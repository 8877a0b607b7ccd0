// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidedress.h"
#include "ui/widgets/tokens.h"

#include <QFont>
#include <QImage>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Dressed
{
    explicit Dressed(const QString& markdown)
    {
        text.setMarkdown(markdown);
        dressGuide(text, tokens, QFont(u"Sans"_s, 12));
    }
    QTextBlock block(const QString& words) const { return text.find(words).block(); }
    QTextCharFormat format(const QString& words) const { return text.find(words).charFormat(); }

    const Tokens& tokens = tokensOf(Appearance::Dark);
    QTextDocument text;
};

} // namespace

class GuideDressTest : public QObject
{
    Q_OBJECT

private slots:
    void headings_have_anchors_and_grow_with_their_level()
    {
        const Dressed page(u"# One\n\n## A company's `network`\n\n### Three\n\ntext\n"_s);
        QVERIFY(page.format(u"network"_s).anchorNames().contains(u"a-companys-network"_s));
        const auto size = [&page](const QString& words) {
            return page.format(words).font().pointSizeF();
        };
        QVERIFY(size(u"One"_s) > size(u"network"_s));
        QVERIFY(size(u"network"_s) > size(u"text"_s));
        QVERIFY(page.format(u"Three"_s).fontWeight() > QFont::Normal);
    }

    void code_stands_on_a_ground_of_its_own_and_wraps()
    {
        const Dressed page(u"text\n\n```sh\nfirst\nlast\n```\n\nafter\n"_s);
        for (const QString& line : {u"first"_s, u"last"_s}) {
            const QTextBlockFormat format = page.block(line).blockFormat();
            QCOMPARE(format.background().color(), page.tokens.raised);
            QVERIFY(!format.nonBreakableLines());
        }
        QCOMPARE(page.block(u"first"_s).blockFormat().bottomMargin(), 0.0); // one ground, no gaps
        QCOMPARE(page.block(u"last"_s).blockFormat().topMargin(), 0.0);
        QVERIFY(page.block(u"after"_s).blockFormat().background().style() == Qt::NoBrush);
    }

    void code_within_a_line_is_marked()
    {
        const Dressed page(u"write `openai` here\n"_s);
        QCOMPARE(page.format(u"openai"_s).background().color(), page.tokens.raised);
        QVERIFY(page.format(u"here"_s).background().style() == Qt::NoBrush);
    }

    void links_are_underlined_so_that_colour_is_not_all()
    {
        const Dressed page(u"see [the chains](chains.md)\n"_s);
        QCOMPARE(page.format(u"chains"_s).foreground().color(), page.tokens.accent);
        QVERIFY(page.format(u"chains"_s).fontUnderline());
        QCOMPARE(page.format(u"chains"_s).anchorHref(), u"chains.md"_s);
    }

    void tables_have_lines_and_a_head()
    {
        const Dressed page(u"| a | b |\n|---|---|\n| 1 | 2 |\n"_s);
        QTextTable* table = nullptr;
        const auto frames = page.text.rootFrame()->childFrames();
        for (QTextFrame* frame : frames)
            table = qobject_cast<QTextTable*>(frame);
        QVERIFY(table != nullptr);
        QCOMPARE(table->format().borderBrush().color(), page.tokens.border);
        QCOMPARE(table->cellAt(0, 0).firstCursorPosition().block().text(), u"a"_s); // no empty line
        QVERIFY(page.format(u"a"_s).fontWeight() > QFont::Normal);
        QCOMPARE(table->cellAt(0, 0).format().background().color(), page.tokens.raised);
        QVERIFY(table->cellAt(1, 0).format().background().style() == Qt::NoBrush);
    }

    void pictures_keep_their_shape()
    {
        Dressed page(u"![a picture](wide.png)\n"_s);
        QImage image(800, 400, QImage::Format_RGB32);
        page.text.addResource(QTextDocument::ImageResource, QUrl(u"wide.png"_s), image);
        fitPictures(page.text, 200);
        QTextImageFormat picture;
        for (auto at = page.text.begin().begin(); !at.atEnd(); ++at)
            picture = at.fragment().charFormat().toImageFormat();
        QCOMPARE(picture.width(), 200.0);
        QCOMPARE(picture.height(), 100.0);
        fitPictures(page.text, 2000); // never wider than it is
        for (auto at = page.text.begin().begin(); !at.atEnd(); ++at)
            picture = at.fragment().charFormat().toImageFormat();
        QCOMPARE(picture.width(), 800.0);
    }
};

QTEST_MAIN(GuideDressTest)
#include "tst_guidedress.moc"
