// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/noticetext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class NoticeTextTest : public QObject
{
    Q_OBJECT
private slots:
    void plain_text_stays();
    void markup_is_escaped_only_where_it_would_be_read();
    void control_characters_become_spaces();
    void nothing_turns_the_direction_of_what_follows();
    void long_text_is_cut_with_a_mark();
    void no_half_character_is_left();
    void the_cap_is_of_what_is_read_not_of_its_escapes();
    void a_title_is_one_short_line();
};

void NoticeTextTest::plain_text_stays()
{
    const QString text = u"Zeile eins\nドキュメント 😀"_s;
    QCOMPARE(noticeText(text, NoticeMarkup::None), text);
    QCOMPARE(noticeText(text, NoticeMarkup::Escaped), text);
    QVERIFY(noticeText({}, NoticeMarkup::Escaped).isEmpty());
}

void NoticeTextTest::markup_is_escaped_only_where_it_would_be_read()
{
    QCOMPARE(noticeText(u"<a href='x'>&</a>"_s, NoticeMarkup::None), u"<a href='x'>&</a>"_s);
    QCOMPARE(noticeText(u"<b>&</b>"_s, NoticeMarkup::Escaped), u"&lt;b&gt;&amp;&lt;/b&gt;"_s);
}

void NoticeTextTest::control_characters_become_spaces()
{
    QCOMPARE(noticeText(u"a\tb\x1b"
                        u"c"_s +
                            QChar(0) + u"d\u0085e"_s,
                        NoticeMarkup::None),
             u"a b c d e"_s);
}

void NoticeTextTest::nothing_turns_the_direction_of_what_follows()
{
    QString text = u"a"_s;
    for (const char16_t c : u"\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")
        text += c == 0 ? QChar(u'b') : QChar(c);
    QCOMPARE(noticeText(text, NoticeMarkup::None), u"ab"_s);
}

void NoticeTextTest::long_text_is_cut_with_a_mark()
{
    QCOMPARE(noticeText(QString(1000, u'x'), NoticeMarkup::None), QString(1000, u'x'));
    QCOMPARE(noticeText(QString(1001, u'x'), NoticeMarkup::None), QString(999, u'x') + u'…');
}

void NoticeTextTest::no_half_character_is_left()
{
    const QString text = QString(998, u'x') + u"😀😀"_s;
    QCOMPARE(noticeText(text, NoticeMarkup::None), QString(998, u'x') + u'…');
}

void NoticeTextTest::the_cap_is_of_what_is_read_not_of_its_escapes()
{
    QCOMPARE(noticeText(QString(900, u'<'), NoticeMarkup::Escaped), u"&lt;"_s.repeated(900));
}

void NoticeTextTest::a_title_is_one_short_line()
{
    QCOMPARE(noticeTitle(u"  two\nlines "_s), u"two lines"_s);
    QCOMPARE(noticeTitle(QString(5000, u'x')).size(), 200);
}

QTEST_GUILESS_MAIN(NoticeTextTest)
#include "tst_noticetext.moc"
