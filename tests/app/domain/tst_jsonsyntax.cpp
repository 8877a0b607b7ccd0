// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jsonsyntax.h"

#include <QJsonDocument>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class JsonSyntaxTest : public QObject
{
    Q_OBJECT

private slots:
    void says_what_is_wrong_in_plain_words_data();
    void says_what_is_wrong_in_plain_words();
    void every_truncated_document_has_a_place_in_it();
};

namespace {

std::optional<ConfigurationProblem> problemOf(const QByteArray& json)
{
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return std::nullopt;
    return syntaxProblem(json, error);
}

} // namespace

void JsonSyntaxTest::says_what_is_wrong_in_plain_words_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << ""_ba << u"is empty"_s << 1;
    QTest::newRow("blank") << " \n\n "_ba << u"is empty"_s << 1;
    QTest::newRow("not closed") << "{\n\"a\": 1"_ba << u"ends within a number"_s << 2;
    QTest::newRow("object not closed") << "{\n\"a\": {}"_ba << u"not closed"_s << 2;
    QTest::newRow("list not closed") << "[\n[1]"_ba << u"not closed"_s << 2;
    QTest::newRow("trailing comma in an object")
        << "{\n\"a\": 1,\n}\n"_ba << u"comma before a closing"_s << 2;
    QTest::newRow("trailing comma in a list")
        << "{\"a\": [1,\n2,\n\n]\n}"_ba << u"comma before a closing"_s << 2;
    QTest::newRow("no comma between keys")
        << "{\"a\": 1\n\"b\": 2}"_ba << u"no comma before this key"_s << 2;
    QTest::newRow("no comma between entries") << "[1,\n2 3]"_ba << u"expected a comma"_s << 2;
    QTest::newRow("no colon") << "{\n\"a\" 1}"_ba << u"expected a colon"_s << 2;
    QTest::newRow("key without quotes") << "{\na: 1}"_ba << u"key in double quotes"_s << 2;
    QTest::newRow("single quotes") << "{\n'a': 1}"_ba << u"no single quotes"_s << 2;
    QTest::newRow("comment") << "{\"a\": 1,\n// b\n\"c\": 2}"_ba << u"no comments"_s << 2;
    QTest::newRow("hash comment") << "{\n# b\n\"c\": 2}"_ba << u"no comments"_s << 2;
    QTest::newRow("word") << "{\n\"a\": yes}"_ba << u"expected a value"_s << 2;
    QTest::newRow("string not closed") << "{\n\"a\": \"b"_ba << u"string is not closed"_s << 2;
    QTest::newRow("not UTF-8") << "{\n\"a\": \"\xff\"}"_ba << u"not valid UTF-8"_s << 2;
    QTest::newRow("more after the end") << "{}\nx"_ba << u"after the end"_s << 2;
    QTest::newRow("text") << "hello"_ba << u"expected a value"_s << 1;
}

void JsonSyntaxTest::says_what_is_wrong_in_plain_words()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, what);
    const auto problem = problemOf(json);
    QVERIFY(problem);
    QVERIFY2(problem->what.contains(what), qPrintable(problem->toString()));
    QVERIFY(!problem->cure.isEmpty());
    QTEST(problem->line, "line");
}

void JsonSyntaxTest::every_truncated_document_has_a_place_in_it()
{
    const QByteArray whole = "{\n\"a\": [1, -2.5e3, true, null],\n\"b\": {\"c\": \"d\\u0041\"}}"_ba;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto problem = problemOf(whole.first(size));
        QVERIFY(problem);
        QVERIFY(problem->line >= 1 && problem->line <= 3);
        QVERIFY(problem->column >= 1);
        QVERIFY(!problem->what.isEmpty());
    }
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::JsonSyntaxTest)
#include "tst_jsonsyntax.moc"
