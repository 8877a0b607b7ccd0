// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/longtext.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

int longestBlock(const QPlainTextEdit& view)
{
    int longest = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        longest = std::max(longest, block.length());
    return longest;
}

} // namespace

class TestLongText : public QObject
{
    Q_OBJECT
private slots:
    void text_in_pieces_is_the_text()
    {
        const QString text = u"one\ntwo \n\n three\n"_s;
        for (int piece = 1; piece < 6; ++piece) {
            QPlainTextEdit view;
            for (qsizetype i = 0; i < text.size(); i += piece)
                appendText(&view, QStringView(text).mid(i, piece));
            QCOMPARE(view.toPlainText(), text);
        }
    }

    void a_line_without_end_is_broken_at_spaces()
    {
        QString text;
        for (int i = 0; text.size() < 100'000; ++i)
            text += u"word%1 "_s.arg(i);
        QPlainTextEdit view;
        for (qsizetype i = 0; i < text.size(); i += 777)
            appendText(&view, QStringView(text).mid(i, 777));
        QVERIFY(longestBlock(view) <= 8001);
        QCOMPARE(view.toPlainText().remove(u'\n'), text);
        QVERIFY(!view.toPlainText().contains(QRegularExpression(u"[a-z]\n"_s)));
    }

    void a_line_without_spaces_is_broken_too()
    {
        QPlainTextEdit view;
        appendText(&view, QString(50'000, u'x'));
        QVERIFY(longestBlock(view) <= 8001);
        QCOMPARE(view.toPlainText().remove(u'\n').size(), 50'000);
    }

    void a_text_in_place_of_another_is_shown_from_its_beginning()
    {
        QPlainTextEdit view;
        showText(&view, u"before"_s);
        showText(&view, u"line\n"_s.repeated(500));
        QCOMPARE(view.textCursor().position(), 0);
        QVERIFY(!view.toPlainText().contains("before"_L1));
    }
};

QTEST_MAIN(TestLongText)
#include "tst_longtext.moc"
