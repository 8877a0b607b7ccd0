// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorpage.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestErrorPage : public QObject
{
    Q_OBJECT
private slots:
    void reads_a_page_as_a_person_sees_it();
    void scripts_and_styles_are_not_read();
    void a_page_without_words_yields_none();
};

void TestErrorPage::reads_a_page_as_a_person_sees_it()
{
    const ErrorPage page = readPage(
        "<!doctype html><head><title>Oops</title><script>var p='<p>quota</p>';</script></head>"
        "<body><h1><i>503</i> Service Unavailable</h1><p>Back soon.</p>Ray ID: <b>8f-a</b></body>");
    QCOMPARE(QByteArray::fromStdString(page.sentence).simplified().left(32),
             "Oops: 503 Service Unavailable: B"_ba);
    QCOMPARE(page.status, 503);
    QCOMPARE(QByteArray::fromStdString(page.requestId), "8f-a"_ba);
    QVERIFY(looksLikeHtml("\n <!-- x --> <HTML>"));
    QVERIFY(!looksLikeHtml("<think>hm</think>"));
}

void TestErrorPage::scripts_and_styles_are_not_read()
{
    const ErrorPage page =
        readPage("<html><head><style>p{quota:exceeded}</style></head><body>"
                 "<script>throw 'rate limit';</script><p>Hello</p></body></html>");
    QCOMPARE(QByteArray::fromStdString(page.sentence), "Hello"_ba);
    QCOMPARE(page.status, 0);
}

void TestErrorPage::a_page_without_words_yields_none()
{
    for (const char* html : {"", "<html>", "<html><title></title></html>", "<html><title", "<p"})
        QVERIFY2(readPage(html).sentence.empty(), html);
}

QTEST_GUILESS_MAIN(TestErrorPage)
#include "tst_errorpage.moc"
