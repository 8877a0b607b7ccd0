// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/answertext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestAnswerText : public QObject
{
    Q_OBJECT
private slots:
    void every_count_is_met_with_whole_sentences();
    void two_answers_of_one_length_differ();
    void a_sentence_is_not_said_twice_in_a_row();
};

void TestAnswerText::every_count_is_met_with_whole_sentences()
{
    std::mt19937_64 random(1);
    for (int count = 1; count < 400; ++count) {
        const QStringList words = answerWords(count, random);
        QCOMPARE(words.size(), count);
        QVERIFY2(words.last().endsWith(u'.'), qPrintable(words.join(u' ')));
        QVERIFY(words.first().at(0).isUpper());
        QVERIFY(!words.contains(QString()));
    }
}

void TestAnswerText::two_answers_of_one_length_differ()
{
    std::mt19937_64 random(1);
    QVERIFY(answerWords(60, random) != answerWords(60, random));
}

void TestAnswerText::a_sentence_is_not_said_twice_in_a_row()
{
    std::mt19937_64 random(3);
    const QString text = answerWords(5000, random).join(u' ');
    const QStringList sentences = text.split(u". "_s);
    for (qsizetype i = 1; i < sentences.size(); ++i)
        QVERIFY2(sentences[i] != sentences[i - 1], qPrintable(sentences[i]));
}

QTEST_GUILESS_MAIN(TestAnswerText)
#include "tst_answertext.moc"
