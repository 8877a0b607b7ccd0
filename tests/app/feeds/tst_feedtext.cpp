// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedtext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestFeedText : public QObject
{
    Q_OBJECT

private slots:
    void reads_as_plain_text_data();
    void reads_as_plain_text();
    void writes_titles_in_one_line();
    void caps_texts_and_titles();
    void never_cuts_a_character_in_two();
    void bears_hostile_markup_data();
    void bears_hostile_markup();
};

void TestFeedText::reads_as_plain_text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u" \t\n "_s << QString();
    QTest::newRow("plain") << u"We are  investigating.\n"_s << u"We are investigating."_s;
    QTest::newRow("paragraphs") << u"<p>One\nline.</p><p>Next.</p>"_s << u"One line.\nNext."_s;
    QTest::newRow("breaks") << u"One.<br>Two.<br />Three."_s << u"One.\nTwo.\nThree."_s;
    QTest::newRow("list") << u"<ul><li>API (Degraded performance)</li><li>Web</li></ul>"_s
                          << u"API (Degraded performance)\nWeb"_s;
    QTest::newRow("in a word") << u"<b>Re</b>solved"_s << u"Resolved"_s;
    QTest::newRow("attributes") << u"<a href='https://x.example/'>See here</a>"_s << u"See here"_s;
    QTest::newRow("comment") << u"a<!-- <p>secret --> b"_s << u"a b"_s;
    QTest::newRow("script") << u"a <script>alert('<b>')</script>b<STYLE>p{}</style>"_s << u"a b"_s;
    QTest::newRow("not a tag") << u"p95 < 3 s & <model> fails"_s << u"p95 < 3 s & <model> fails"_s;
    QTest::newRow("entities") << u"a &amp; b &lt;3 &#39;c&#x27; d&nbsp;e&hellip;"_s
                              << u"a & b <3 'c' d e…"_s;
    QTest::newRow("unknown entities")
        << u"&foo; &#xD800; &#0; &#99999999; AT&T"_s << u"&foo; &#xD800; &#0; &#99999999; AT&T"_s;
    QTest::newRow("escaped twice") << u"&lt;p&gt;A &amp;amp; B&lt;/p&gt;"_s << u"A & B"_s;
    QTest::newRow("escaped three times") << u"&amp;lt;b&amp;gt;A&amp;lt;/b&amp;gt;"_s << u"A"_s;
    QTest::newRow("Markdown")
        << u"# Incident Report\n\n**Summary**\nSee [the page](https://x.example)."_s
        << u"Incident Report\nSummary\nSee the page."_s;
    QTest::newRow("Markdown list") << u"* one\n* two\n- three"_s << u"- one\n- two\n- three"_s;
    QTest::newRow("names keep their underscores")
        << u"`rate_limit_error` in __init__ of a_b_c"_s << u"rate_limit_error in init of a_b_c"_s;
    QTest::newRow("products") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("emphasis") << u"*Now* really"_s << u"Now really"_s;
    QTest::newRow("escapes") << u"5\\-minute\\."_s << u"5-minute."_s;
    QTest::newRow("reading direction") << u"abc\u202Egnp.exe\u2066"_s << u"abcgnp.exe"_s;
    QTest::newRow("control characters") << u"a\u0007\u001Bb"_s << u"ab"_s;
}

void TestFeedText::reads_as_plain_text()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plainFeedText(text), plain);
}

void TestFeedText::writes_titles_in_one_line()
{
    QCOMPARE(plainFeedTitle(u"<p>Elevated\n errors</p>\r\n<p>on &lt;all&gt; models</p>"_s),
             u"Elevated errors on <all> models"_s);
}

void TestFeedText::caps_texts_and_titles()
{
    const QString longText(10'000, u'x');
    QCOMPARE(plainFeedText(longText).size(), 2000);
    QCOMPARE(plainFeedTitle(longText).size(), 300);
    QVERIFY(plainFeedTitle(longText).endsWith(u'…'));
    const QString fits(300, u'x');
    QCOMPARE(plainFeedTitle(fits), fits);
}

void TestFeedText::never_cuts_a_character_in_two()
{
    const QString title = plainFeedTitle(QString(298, u'x') + u"😀😀"_s);
    QCOMPARE(title, QString(298, u'x') + u"…"_s);
}

void TestFeedText::bears_hostile_markup_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("open tags") << u"<p"_s;
    QTest::newRow("comments") << u"<!--"_s;
    QTest::newRow("scripts") << u"<script>"_s;
    QTest::newRow("ampersands") << u"&amp;"_s;
    QTest::newRow("numbers") << u"&#"_s;
    QTest::newRow("stars") << u"*a"_s;
    QTest::newRow("brackets") << u"[a]("_s;
    QTest::newRow("backticks") << u"`"_s;
    QTest::newRow("nested") << u"<div>"_s;
}

void TestFeedText::bears_hostile_markup()
{
    QFETCH(QString, piece);
    // 4 MiB of it: a reader that looks for each end anew would not come back within the time limit.
    const QString text = plainFeedText(piece.repeated((4 << 20) / piece.size()));
    QVERIFY(text.size() <= 2000);
}

QTEST_GUILESS_MAIN(TestFeedText)
#include "tst_feedtext.moc"
