// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorrules.h"
#include "app/providers/phrasematcher.h"
#include "app/providers/phraseplace.h"

#include <QTest>

using namespace fuseboard;

class TestPhrasePlace : public QObject
{
    Q_OBJECT
private slots:
    void a_phrase_is_found_as_it_is_written_data();
    void a_phrase_is_found_as_it_is_written();
    void every_phrase_of_the_rules_is_found_in_itself();
};

void TestPhrasePlace::a_phrase_is_found_as_it_is_written_data()
{
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place"); // empty: none
    const auto row = [](const char* name, const char* phrase, const char* text, const char* place) {
        QTest::newRow(name) << QByteArray(phrase) << QByteArray(text) << QByteArray(place);
    };
    row("as it is", "rate limit", "the rate limit is 5", "rate limit");
    row("another case and joint", "rate limit", "your RATE_LIMIT was hit", "RATE_LIMIT");
    row("over two lines", "rate limit", "the rate\r\n   limit", "rate\r\n   limit");
    row("within quotes", "model gpt not found", "model \\\"gpt\\\" not found",
        "model \\\"gpt\\\" not found");
    row("with a gap", "suspended * recharge", "is suspended, please recharge it",
        "suspended, please recharge");
    row("a gap too wide", "a1 * b1",
        "a1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx "
        "b1",
        "");
    row("a gap that starts later", "a1 * b1",
        "a1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx "
        "a1 b1",
        "a1 b1");
    row("only at a word", "limit", "unlimited limits", "limit");
    row("only to a word's end", "limit: 0$", "limit: 05 limit: 0", "limit: 0");
    row("Chinese", "负载已饱和", "当前负载已饱和，请稍后", "负载已饱和");
    row("not there", "rate limit", "rates of limits", "");
    row("no phrase", "", "text", "");
}

void TestPhrasePlace::a_phrase_is_found_as_it_is_written()
{
    QFETCH(QByteArray, phrase);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    const auto range = placeOfPhrase(phrase.toStdString(), text.toStdString());
    QCOMPARE(range.has_value(), !place.isEmpty());
    if (range)
        QCOMPARE(text.mid(range->begin, range->end - range->begin), place);
}

void TestPhrasePlace::every_phrase_of_the_rules_is_found_in_itself()
{
    for (const PhraseRule& rule : phraseRules()) {
        const std::string text = "so: " + std::string(rule.phrase);
        // '*' and '$' are of the rule, not of a text.
        std::string plain;
        for (const char c : text) {
            if (c != '*' && c != '$')
                plain.push_back(c);
        }
        std::vector<std::uint16_t> hits;
        PhraseMatcher({rule.phrase}).match(foldPhrase(plain), hits);
        QVERIFY2(!hits.empty() == placeOfPhrase(rule.phrase, plain).has_value(), plain.c_str());
    }
}

QTEST_GUILESS_MAIN(TestPhrasePlace)
#include "tst_phraseplace.moc"
