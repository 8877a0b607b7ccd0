// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errordocument.h"

#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestErrorDocument : public QObject
{
    Q_OBJECT

private slots:
    void tells_errors_from_answers_data();
    void tells_errors_from_answers();
};

void TestErrorDocument::tells_errors_from_answers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("error");
    QTest::newRow("OpenAI") << R"({"error":{"message":"m","code":null}})"_ba << true;
    QTest::newRow("Ollama") << R"({"error":"a plain sentence"})"_ba << true;
    QTest::newRow("Anthropic") << R"({"type":"error","error":{"type":"overloaded_error"}})"_ba
                               << true;
    QTest::newRow("OpenAI Responses")
        << R"({"type":"error","code":"insufficient_quota","message":"m"})"_ba << true;
    QTest::newRow("vLLM") << R"({"object":"error","message":"m","code":400})"_ba << true;
    QTest::newRow("FastAPI") << R"({"detail":"Not Found"})"_ba << true;
    QTest::newRow("Cloudflare") << R"({"errors":[{"code":4006}],"success":false})"_ba << true;
    QTest::newRow("Cohere") << R"({"message":"invalid api token"})"_ba << true;
    QTest::newRow("MiniMax") << R"({"base_resp":{"status_code":1002,"status_msg":"m"}})"_ba << true;
    QTest::newRow("an error beside an empty choice")
        << R"({"choices":[{"delta":{}}],"error":{"code":502}})"_ba << true;

    QTest::newRow("empty") << "{}"_ba << false;
    QTest::newRow("a chunk") << R"({"choices":[{"delta":{"content":"a"}}]})"_ba << false;
    QTest::newRow("error: null") << R"({"choices":[{}],"error":null})"_ba << false;
    QTest::newRow("error: empty") << R"({"choices":[{}],"error":""})"_ba << false;
    QTest::newRow("error: false") << R"({"choices":[{}],"error":false})"_ba << false;
    QTest::newRow("MiniMax, good")
        << R"({"choices":[{}],"base_resp":{"status_code":0,"status_msg":""}})"_ba << false;
    QTest::newRow("Anthropic message") << R"({"type":"message","content":[]})"_ba << false;
    QTest::newRow("message_start")
        << R"({"type":"message_start","message":{"id":"m"}})"_ba << false;
    QTest::newRow("usage only") << R"({"usage":{"prompt_tokens":1}})"_ba << false;
    QTest::newRow("ping") << R"({"type":"ping"})"_ba << false;
}

void TestErrorDocument::tells_errors_from_answers()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, error);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    QCOMPARE(isErrorDocument(document.object()), error);
}

QTEST_GUILESS_MAIN(TestErrorDocument)
#include "tst_errordocument.moc"
