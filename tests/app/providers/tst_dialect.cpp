// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/dialect.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// The dialects by their names, and what the request of each looks like.
class TestDialect : public QObject
{
    Q_OBJECT

private slots:
    void knows_no_unbuilt_dialect_data();
    void knows_no_unbuilt_dialect();
    void finds_each_by_its_name();
    void lives_as_long_as_the_program();
    void carries_the_key_in_a_header_and_nowhere_else_data();
    void carries_the_key_in_a_header_and_nowhere_else();
    void asks_for_all_models_on_one_page_data();
    void asks_for_all_models_on_one_page();
};

void TestDialect::knows_no_unbuilt_dialect_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("unbuilt") << u"bedrock"_s;
    QTest::newRow("another case") << u"OpenAI"_s;
}

void TestDialect::knows_no_unbuilt_dialect()
{
    QFETCH(const QString, name);
    QVERIFY(!dialectByName(name));
}

void TestDialect::finds_each_by_its_name()
{
    QCOMPARE(dialectNames(), (QStringList{u"anthropic"_s, u"gemini"_s, u"ollama"_s, u"openai"_s}));
    for (const QString& name : dialectNames()) {
        const Dialect* dialect = dialectByName(name);
        QVERIFY(dialect);
        QCOMPARE(dialect->name(), name);
    }
}

void TestDialect::lives_as_long_as_the_program()
{
    QCOMPARE(dialectByName(u"openai"), dialectByName(u"openai"));
}

void TestDialect::carries_the_key_in_a_header_and_nowhere_else_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("openai") << u"openai"_s << "Authorization"_ba
                            << "Bearer "_ba;
    QTest::newRow("anthropic") << u"anthropic"_s << "x-api-key"_ba
                               << ""_ba;
    QTest::newRow("gemini") << u"gemini"_s << "x-goog-api-key"_ba
                            << ""_ba;
}

void TestDialect::carries_the_key_in_a_header_and_nowhere_else()
{
    QFETCH(const QString, dialect);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, prefix);
    QCOMPARE(dialectByName(dialect)->keyHeader().name, header);
    QCOMPARE(dialectByName(dialect)->keyHeader().prefix, prefix);
    for (const bool stream : {true, false}) {
        Prompt prompt = Prompt::ofText(u"a"_s);
        prompt.stream = stream;
        const WireRequest request = dialectByName(dialect)->chatRequest(prompt, u"m"_s);
        QVERIFY(!request.query.contains("key"));
        QVERIFY(!request.path.contains('?'));
    }
}

void TestDialect::asks_for_all_models_on_one_page_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    const QByteArray data = R"({"data":[{"id":"b"},{"id":"a"}],"has_more":false})";
    QTest::newRow("openai") << u"openai"_s << ""_ba << data;
    QTest::newRow("anthropic") << u"anthropic"_s << "limit=1000"_ba << data;
    QTest::newRow("gemini")
        << u"gemini"_s << "pageSize=1000"_ba
        << R"({"models":[{"name":"models/b","supportedGenerationMethods":["generateContent"]},
               {"name":"models/e","supportedGenerationMethods":["embedContent"]},
               {"name":"models/a"}],"nextPageToken":"x"})"_ba;
}

void TestDialect::asks_for_all_models_on_one_page()
{
    QFETCH(const QString, dialect);
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, body);
    const WireRequest request = dialectByName(dialect)->modelsRequest();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.path, "/models"_ba);
    QCOMPARE(request.query, query);
    QVERIFY(request.body.isEmpty());
    QCOMPARE(dialectByName(dialect)->readModels(body), (QStringList{u"a"_s, u"b"_s}));
}

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
