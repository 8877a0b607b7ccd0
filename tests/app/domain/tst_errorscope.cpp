// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/errorscope.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;

class TestErrorScope : public QObject
{
    Q_OBJECT

private slots:
    void a_sentence_that_blames_the_model_concerns_the_model_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("ofTheModel");
        const auto row = [](const char* name, ErrorKind kind, const QString& message,
                            const QString& model, bool ofTheModel) {
            QTest::newRow(name) << kind << message << model << ofTheModel;
        };
        row("a plain outage", ErrorKind::Overloaded, u"Overloaded"_s, u"m-1"_s, false);
        row("nothing said", ErrorKind::ServerError, {}, u"m-1"_s, false);
        row("no model asked for", ErrorKind::ServerError, u"Internal error"_s, {}, false);
        row("a part of a word is no name", ErrorKind::Overloaded, u"Many models fail"_s, u"m"_s,
            false);
        row("another model is named", ErrorKind::Overloaded, u"m-10 is busy"_s, u"m-1"_s, false);
        row("what never arrived", ErrorKind::ConnectFailed, u"m-1 is overloaded"_s, u"m-1"_s,
            false);
        row("Gemini", ErrorKind::Overloaded, u"The model is overloaded. Please try again later."_s,
            u"gemini-2.5-pro"_s, true);
        row("Hugging Face", ErrorKind::Overloaded, u"Model gpt2 is currently loading"_s,
            u"openai-community/gpt2"_s, true);
        row("llama.cpp", ErrorKind::Overloaded, u"Loading model"_s, u"any"_s, true);
        row("the model's name", ErrorKind::ServerError, u"Backend of Claude-X failed"_s,
            u"anthropic/claude-x"_s, true);
        row("the name at the end", ErrorKind::GatewayTimeout, u"no answer from m-1"_s, u"m-1"_s,
            true);
        row("the name after a longer one", ErrorKind::BadGateway, u"m-10 works, m-1 fails"_s,
            u"m-1"_s, true);
    }

    void a_sentence_that_blames_the_model_concerns_the_model()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, message);
        QFETCH(QString, model);
        QFETCH(bool, ofTheModel);
        const auto error = ProviderError::of(kind, u"p"_s, message);
        QCOMPARE(scopeOf(error, model), ofTheModel ? ErrorScope::Model : ErrorScope::Provider);
    }
};

QTEST_GUILESS_MAIN(TestErrorScope)
#include "tst_errorscope.moc"
