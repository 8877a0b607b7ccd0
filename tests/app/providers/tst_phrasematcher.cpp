// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorrules.h"
#include "app/providers/phrasematcher.h"

#include <QTest>

#include <set>

using namespace fuseboard;

namespace {

bool matches(const char* pattern, const char* text, bool words = true)
{
    const PhraseMatcher matcher({pattern}, words);
    std::vector<std::uint16_t> hits;
    matcher.match(foldPhrase(text), hits);
    return !hits.empty();
}

} // namespace

class TestPhraseMatcher : public QObject
{
    Q_OBJECT
private slots:
    void matches_as_people_read_data();
    void matches_as_people_read();
    void finds_all_of_many_at_once();
    void overlapping_phrases_do_not_hide_each_other();
    void every_rule_of_the_table_finds_its_own_words();
    void no_rule_stands_twice();
};

void TestPhraseMatcher::matches_as_people_read_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("match");
    const auto row = [](const char* name, const char* pattern, const char* text, bool match) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(text) << match;
    };
    row("case", "rate limit", "RATE LIMIT exceeded", true);
    row("joints", "rate limit", "rate_limit, rate-limit", true);
    row("plural", "rate limit", "Rate limits", true);
    row("quotes", "isn't supported", "isn\xe2\x80\x99t supported", true);
    row("line break", "rate limit", "rate\n  limit", true);
    row("inside a word", "rate limit", "generate limit", false);
    row("word end", "limit: 0$", "limit: 0, model", true);
    row("no word end", "limit: 0$", "limit: 05", false);
    row("gap", "model * not found", "model `a/b:c` not found", true);
    row("gap of nothing", "model * not found", "model not found", true);
    row("wrong order", "model * not found", "not found: the model", false);
    row("gap too long", "model * not found",
        "model "
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "
        "not found",
        false);
    row("second beginning is near", "model * not found",
        "model "
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "
        "model b not found",
        true);
    row("three parts", "exceeds * maximum * tokens", "exceeds the maximum number of tokens", true);
    row("chinese", "余额", "您的余额不足", true);
    row("empty", "x", "", false);
}

void TestPhraseMatcher::matches_as_people_read()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, match);
    QCOMPARE(matches(pattern.constData(), text.constData()), match);
}

void TestPhraseMatcher::finds_all_of_many_at_once()
{
    const PhraseMatcher matcher({"he", "she", "his", "hers"}, false);
    std::vector<std::uint16_t> hits;
    matcher.match("ushers", hits);
    QCOMPARE(hits, (std::vector<std::uint16_t>{1, 0, 3}));
}

void TestPhraseMatcher::overlapping_phrases_do_not_hide_each_other()
{
    const PhraseMatcher matcher({"tokens per minute", "per minute", "minute limit"});
    std::vector<std::uint16_t> hits;
    matcher.match("tokens per minute limit", hits);
    QCOMPARE(hits, (std::vector<std::uint16_t>{0, 1, 2}));
}

void TestPhraseMatcher::every_rule_of_the_table_finds_its_own_words()
{
    for (const PhraseRule& rule : phraseRules()) {
        std::string text(rule.phrase);
        if (text.back() == '$')
            text.pop_back();
        QVERIFY2(matches(rule.phrase.data(), text.c_str()), rule.phrase.data());
        QVERIFY2(!rule.source.empty(), rule.phrase.data());
    }
}

void TestPhraseMatcher::no_rule_stands_twice()
{
    std::set<std::string> phrases;
    for (const PhraseRule& rule : phraseRules())
        QVERIFY2(phrases.insert(foldPhrase(rule.phrase)).second, rule.phrase.data());
    std::set<std::string_view> codes;
    for (const CodeRule& rule : codeRules()) {
        QVERIFY2(codes.insert(rule.code).second, rule.code.data());
        QVERIFY2(!rule.source.empty(), rule.code.data());
    }
}

QTEST_GUILESS_MAIN(TestPhraseMatcher)
#include "tst_phrasematcher.moc"
