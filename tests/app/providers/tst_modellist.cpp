// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/modellist.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestModelList : public QObject
{
    Q_OBJECT

private slots:
    void reads_nothing_from_what_is_no_list_data();
    void reads_nothing_from_what_is_no_list();
    void sorts_and_names_each_model_once();
    void reads_a_bare_array();
    void stops_at_the_limit();
    void reads_no_gemini_models_from_what_is_no_list_data()
    {
        reads_nothing_from_what_is_no_list_data();
    }
    void reads_no_gemini_models_from_what_is_no_list();
    void takes_the_gemini_models_that_write_text();
};

void TestModelList::reads_nothing_from_what_is_no_list_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("page") << "<html></html>"_ba;
    QTest::newRow("error") << R"({"error":{"message":"no"}})"_ba;
    QTest::newRow("data is no array") << R"({"data":{"id":"a"}})"_ba;
    QTest::newRow("ids are no strings") << R"({"data":[{"id":1},{"id":""},{},null,"a"]})"_ba;
    QTest::newRow("an id without end")
        << R"({"data":[{"id":")"_ba + QByteArray(5000, 'x') + "\"}]}";
}

void TestModelList::reads_nothing_from_what_is_no_list()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(readModelIds(body), QStringList());
}

void TestModelList::sorts_and_names_each_model_once()
{
    QCOMPARE(readModelIds(R"({"data":[{"id":"b"},{"id":"a"},{"id":"b"}]})"_ba),
             (QStringList{u"a"_s, u"b"_s}));
}

void TestModelList::reads_a_bare_array()
{
    QCOMPARE(readModelIds(R"([{"id":"b"},{"id":"a"}])"_ba), (QStringList{u"a"_s, u"b"_s}));
}

void TestModelList::stops_at_the_limit()
{
    QByteArray body = "[";
    for (int i = 0; i < kMaxModels + 10; ++i)
        body += "{\"id\":\"m" + QByteArray::number(i) + "\"},";
    body.chop(1);
    QCOMPARE(readModelIds(body + "]").size(), kMaxModels);
}

void TestModelList::reads_no_gemini_models_from_what_is_no_list()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(readGeminiModelIds(body), QStringList());
    QByteArray named = body;
    named.replace("data", "models").replace("\"id\"", "\"name\"");
    QCOMPARE(readGeminiModelIds(named), QStringList());
}

void TestModelList::takes_the_gemini_models_that_write_text()
{
    const QByteArray body = R"({"models":[
        {"name":"models/b","supportedGenerationMethods":["countTokens","generateContent"]},
        {"name":"models/embed","supportedGenerationMethods":["embedContent"]},
        {"name":"models/none","supportedGenerationMethods":[]},
        {"name":"tunedModels/mine","supportedGenerationMethods":["generateContent"]},
        {"name":"a"},{"name":"models/"},{"name":"models/b"}],"nextPageToken":"x"})";
    QCOMPARE(readGeminiModelIds(body), (QStringList{u"a"_s, u"b"_s, u"tunedModels/mine"_s}));
}

QTEST_GUILESS_MAIN(TestModelList)
#include "tst_modellist.moc"
