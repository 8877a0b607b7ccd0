// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidedress.h"

#include "ui/shell/guidecontents.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typography.h"

#include <QFontDatabase>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kLineHeight = 130; ///< percent

/// The letters of a block in runs of one format. Gathered first: a change splits and joins them.
QList<QTextCursor> runsOf(const QTextBlock& block, QTextDocument& document)
{
    QList<QTextCursor> runs;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        QTextCursor run(&document);
        run.setPosition(at.fragment().position());
        run.setPosition(at.fragment().position() + at.fragment().length(), QTextCursor::KeepAnchor);
        runs.append(run);
    }
    return runs;
}

class Dresser
{
public:
    Dresser(QTextDocument& document, const Tokens& tokens, const QFont& base)
        : m_document(document), m_tokens(tokens), m_base(base),
          m_code(QFontDatabase::systemFont(QFontDatabase::FixedFont))
    {
        // A desktop may set its font in points or in pixels.
        if (base.pointSizeF() > 0)
            m_code.setPointSizeF(base.pointSizeF() * 0.95);
        else if (base.pixelSize() > 0)
            m_code.setPixelSize(base.pixelSize());
    }

    void dress()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                dressHeading(block);
            else if (isCode(block))
                dressCode(block);
            else
                dressText(block);
        }
        const auto frames = m_document.rootFrame()->childFrames();
        for (QTextFrame* frame : frames) {
            if (auto* table = qobject_cast<QTextTable*>(frame))
                dressTable(*table);
        }
    }

private:
    static bool isCode(const QTextBlock& block)
    {
        return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    }

    void dressHeading(const QTextBlock& block)
    {
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat place;
        place.setTopMargin(level == 1 ? 0 : space::kHuge);
        place.setBottomMargin(space::kSmall);
        QTextCharFormat look;
        look.setFont(headingFont(level));
        look.setForeground(m_tokens.text);
        look.setAnchor(true);
        look.setAnchorNames({guideAnchor(block.text())});
        QTextCursor(block).mergeBlockFormat(place);
        for (QTextCursor& run : runsOf(block, m_document)) {
            QTextCharFormat format = run.charFormat();
            format.clearProperty(QTextFormat::FontSizeAdjustment); // it would go before the font
            format.merge(look);
            run.setCharFormat(format);
        }
    }

    QFont headingFont(int level) const
    {
        if (level == 1)
            return fontOf(TypeRole::Title, m_base);
        return level == 2 ? fontOf(TypeRole::Heading, fontOf(TypeRole::Heading, m_base))
                          : fontOf(TypeRole::Strong, m_base);
    }

    void dressCode(const QTextBlock& block)
    {
        QTextBlockFormat place;
        place.setBackground(m_tokens.raised);
        place.setNonBreakableLines(false);
        place.setLeftMargin(space::kSmall);
        place.setRightMargin(space::kSmall);
        place.setTopMargin(isCode(block.previous()) ? 0 : space::kSmall);
        place.setBottomMargin(isCode(block.next()) ? 0 : space::kMedium);
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(place);
        QTextCharFormat look;
        look.setFont(m_code);
        look.setForeground(m_tokens.text);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }

    void dressText(const QTextBlock& block)
    {
        QTextBlockFormat place;
        if (block.text().contains(QChar::ObjectReplacementCharacter)) { // a picture is its own line
            place.setTopMargin(space::kSmall);
            place.setBottomMargin(space::kLarge);
        } else {
            place.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        }
        if (block.textList() != nullptr)
            place.setBottomMargin(space::kHair);
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(place);
        for (QTextCursor& run : runsOf(block, m_document)) {
            const QTextCharFormat was = run.charFormat();
            QTextCharFormat look;
            if (was.isAnchor()) {
                look.setForeground(m_tokens.accent);
                look.setFontUnderline(true);
            }
            if (was.fontFixedPitch()) {
                look.setFontFamilies({m_code.family()});
                if (!was.isAnchor())
                    look.setBackground(m_tokens.raised);
            }
            if (!look.isEmpty())
                run.mergeCharFormat(look);
        }
    }

    void dressTable(QTextTable& table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_tokens.border);
        format.setCellPadding(space::kHair + 2);
        format.setCellSpacing(0);
        format.setTopMargin(space::kSmall);
        format.setBottomMargin(space::kMedium);
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(0, column);
            dropEmptyLines(cell);
            QTextCharFormat ground = cell.format();
            ground.setBackground(m_tokens.raised);
            cell.setFormat(ground);
            QTextCharFormat head;
            head.setFontWeight(QFont::DemiBold);
            QTextCursor words = cell.firstCursorPosition();
            words.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            words.mergeCharFormat(head);
        }
    }

    /// Qt leaves some before the first word of a table.
    static void dropEmptyLines(const QTextTableCell& cell)
    {
        QTextCursor cursor = cell.firstCursorPosition();
        while (cursor.block().text().isEmpty() &&
               cursor.block() != cell.lastCursorPosition().block())
            cursor.deleteChar();
    }

    QTextDocument& m_document;
    const Tokens& m_tokens;
    QFont m_base;
    QFont m_code;
};

} // namespace

void dressGuide(QTextDocument& document, const Tokens& tokens, const QFont& base)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(space::kHuge);
    QTextCursor whole(&document);
    whole.beginEditBlock(); // laid out once, not after each change
    Dresser(document, tokens, base).dress();
    whole.endEditBlock();
}

void fitPictures(QTextDocument& document, int width)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (QTextCursor& run : runsOf(block, document)) {
            if (!run.charFormat().isImageFormat())
                continue;
            QTextImageFormat picture = run.charFormat().toImageFormat();
            const QUrl name(picture.name());
            const auto image =
                document.resource(QTextDocument::ImageResource, name).value<QImage>();
            const int fitting = std::max(1, std::min(image.width(), width));
            if (image.isNull() || static_cast<int>(picture.width()) == fitting)
                continue;
            picture.setWidth(fitting);
            picture.setHeight(static_cast<double>(image.height()) * fitting / image.width());
            run.setCharFormat(picture);
        }
    }
}

} // namespace fuseboard
