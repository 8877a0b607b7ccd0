// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/longtext.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr qsizetype kLongestParagraph = 8000;
constexpr qsizetype kSearched = 200; ///< before the limit, for a space

qsizetype breakIn(QStringView line, qsizetype room)
{
    const qsizetype space = line.first(room).lastIndexOf(u' ');
    return space >= room - kSearched && space > 0 ? space + 1 : room;
}

} // namespace

void appendText(QPlainTextEdit* view, QStringView text)
{
    if (text.isEmpty())
        return;
    QScrollBar* bar = view->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    QTextCursor cursor(view->document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    qsizetype used = cursor.block().length() - 1;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const qsizetype line = end < 0 ? text.size() : end;
        const qsizetype room = std::max<qsizetype>(0, kLongestParagraph - used);
        if (line > room) {
            const qsizetype part = room > 0 ? breakIn(text, room) : 0;
            cursor.insertText(text.first(part).toString());
            text = text.sliced(part);
            cursor.insertBlock();
            used = 0;
            continue;
        }
        cursor.insertText(text.first(line).toString());
        used += line;
        text = text.sliced(line);
        if (end >= 0) {
            cursor.insertBlock();
            text = text.sliced(1);
            used = 0;
        }
    }
    cursor.endEditBlock();
    if (atEnd)
        bar->setValue(bar->maximum());
}

void showText(QPlainTextEdit* view, const QString& text)
{
    view->clear();
    appendText(view, text);
    view->moveCursor(QTextCursor::Start);
}

} // namespace fuseboard
