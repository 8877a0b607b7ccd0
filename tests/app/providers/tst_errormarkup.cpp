// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "app/providers/errormarkup.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestErrorMarkup : public QObject
{
    Q_OBJECT
private slots:
    void takes_tags_out_of_a_sentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("bold") << "Quota <b>used up</b>."_ba << u"Quota used up."_s;
        QTest::newRow("upper case") << "Quota <B>used up</B>."_ba << u"Quota used up."_s;
        QTest::newRow("link") << R"(See <a href="https://x.test/a">the docs</a> for more.)"_ba
                              << u"See the docs for more."_s;
        QTest::newRow("line breaks")
            << "One.<br>Two.<br/>Three.<BR />Four."_ba << u"One. Two. Three. Four."_s;
        QTest::newRow("paragraphs") << "<p>One.</p><p>Two.</p>"_ba << u"One. Two."_s;
        QTest::newRow("list") << "Either:<ul><li>one</li><li>two</li></ul>"_ba
                              << u"Either: one two"_s;
    }

    void takes_tags_out_of_a_sentence()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, message);
        QVERIFY(hasMarkup(text.toStdString()));
        QCOMPARE(QString::fromStdString(withoutMarkup(text.toStdString())).simplified(), message);
    }

    void leaves_all_else_as_it_is_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("placeholder") << "Use /models/<model>:generate with <key>."_ba;
        QTest::newRow("closed placeholder") << "Expected <model>name</model>."_ba;
        QTest::newRow("never closed") << "<b> is not allowed, nor is <i>."_ba;
        QTest::newRow("closed before it opens") << "</b> without <b>"_ba;
        QTest::newRow("comparison") << "tokens: 5 <b and c> 3"_ba;
        QTest::newRow("code") << "Write `<b>x</b>`, not `<br>`."_ba;
        QTest::newRow("type") << "no member in std::vector<a> or map<p, b>"_ba;
        QTest::newRow("special tokens") << "found <|im_end|> and <think> x </think>"_ba;
        QTest::newRow("cut off") << "text <b"_ba;
        QTest::newRow("empty") << ""_ba;
    }

    void leaves_all_else_as_it_is()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!hasMarkup(text.toStdString()));
        QCOMPARE(QByteArray::fromStdString(withoutMarkup(text.toStdString())), text);
    }

    void message_and_rules_see_the_sentence_without_tags()
    {
        FailedReply reply;
        reply.provider = u"p"_s;
        reply.status = 400;
        reply.body = R"({"error":{"message":"Your credit <b>balance</b> is <i>too</i> low."}})";
        const ProviderError error = classify(reply);
        QCOMPARE(error.message, u"Your credit balance is too low."_s);
        QCOMPARE(error.kind, ErrorKind::BillingRequired);
    }

    void a_hostile_sentence_is_read_once()
    {
        std::string text;
        for (int i = 0; i < 100'000; ++i)
            text += "<b><a <";
        QVERIFY(!hasMarkup(text));
        text += "</b>";
        QVERIFY(withoutMarkup(text).size() < text.size());
    }
};

QTEST_GUILESS_MAIN(TestErrorMarkup)
#include "tst_errormarkup.moc"
