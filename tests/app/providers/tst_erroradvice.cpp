// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/erroradvice.h"
#include "app/providers/errorclassifier.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestErrorAdvice : public QObject
{
    Q_OBJECT
private slots:
    void a_model_that_may_be_loading_is_told_first_data();
    void a_model_that_may_be_loading_is_told_first();
    void only_ollama_loads_models();
    void a_gateway_tells_where_the_cause_is();
    void an_application_that_is_not_known_gets_no_advice();
};

void TestErrorAdvice::a_model_that_may_be_loading_is_told_first_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("told");
    QTest::newRow("503 loading") << ErrorKind::Overloaded << true;
    QTest::newRow("no first token") << ErrorKind::TimedOut << true;
    QTest::newRow("a stall") << ErrorKind::StreamStalled << false;
    QTest::newRow("a missing model") << ErrorKind::ModelNotFound << false;
}

void TestErrorAdvice::a_model_that_may_be_loading_is_told_first()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, told);
    for (const QString& name : {u"ollama"_s, u"My Ollama"_s, u"ollama-cloud"_s}) {
        const QStringList advice = adviceFor(kind, name, {});
        QCOMPARE(advice.first().contains(u"first_token_s"_s), told);
        QVERIFY(!told || advice.size() > 1);
    }
}

void TestErrorAdvice::only_ollama_loads_models()
{
    QVERIFY(!adviceFor(ErrorKind::TimedOut, u"openai"_s, {}).join(u' ').contains(u"Ollama"_s));
}

void TestErrorAdvice::a_gateway_tells_where_the_cause_is()
{
    const QStringList advice = adviceFor(ErrorKind::ServerError, u"mine"_s, u"OpenRouter"_s);
    QVERIFY(advice.last().contains(u"metadata.raw"_s));
    QVERIFY(adviceForGateway(u"mine"_s).isEmpty());
}

void TestErrorAdvice::an_application_that_is_not_known_gets_no_advice()
{
    QVERIFY(adviceForApplication(u"cline"_s).contains(u"upstream_error"_s));
    QVERIFY(adviceForApplication(u"vim"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestErrorAdvice)
#include "tst_erroradvice.moc"
