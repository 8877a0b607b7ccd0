// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include <QTest>

using namespace fuseboard;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT
private slots:

    void what_does_not_answer_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::newRow("a letter is missing")
            << QString::fromLatin1("checkx") << QString::fromLatin1("Check all now");
        QTest::newRow("another order")
            << QString::fromLatin1("llac") << QString::fromLatin1("Check all now");
        QTest::newRow("one of two words")
            << QString::fromLatin1("check moon") << QString::fromLatin1("Check all now");
        QTest::newRow("empty text") << QString::fromLatin1("a") << QString::fromLatin1("");
        QTest::newRow("scattered by chance")
            << QString::fromLatin1("elow") << QString::fromLatin1("Check all now");
    }
    void what_does_not_answer()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QVERIFY(!fuzzyScore(query, text));
    }

    void what_answers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing asked")
            << QString::fromLatin1("") << QString::fromLatin1("Check all now");
        QTest::newRow("spaces alone")
            << QString::fromLatin1("  ") << QString::fromLatin1("Check all now");
        QTest::newRow("any case") << QString::fromLatin1("CHECK")
                                  << QString::fromLatin1("check all now");
        QTest::newRow("first letters")
            << QString::fromLatin1("can") << QString::fromLatin1("Check all now");
        QTest::newRow("words in another order")
            << QString::fromLatin1("now check") << QString::fromLatin1("Check all now");
        QTest::newRow("within a word")
            << QString::fromLatin1("eck") << QString::fromLatin1("Check all now");
        QTest::newRow("of a name")
            << QString::fromLatin1("key open") << QString::fromLatin1("Key of openai");
    }
    void what_answers()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QVERIFY(fuzzyScore(query, text));
    }

    void the_better_answer_scores_more_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning of a word")
            << QString::fromLatin1("all") << QString::fromLatin1("Check all now")
            << QString::fromLatin1("Recall it");
        QTest::newRow("side by side")
            << QString::fromLatin1("key") << QString::fromLatin1("Key of openai")
            << QString::fromLatin1("Kept entry");
        QTest::newRow("first letters of words")
            << QString::fromLatin1("cak") << QString::fromLatin1("Check all keys")
            << QString::fromLatin1("Black market");
    }
    void the_better_answer_scores_more()
    {
        QFETCH(QString, query);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(query, better));
        QVERIFY(fuzzyScore(query, better) > fuzzyScore(query, worse));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
