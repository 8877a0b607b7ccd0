// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/directchain.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

Configuration configuration()
{
    Chain quick;
    quick.name = u"quick"_s;
    quick.steps = {{u"a"_s, u"small"_s}, {u"b"_s, u"m"_s}};
    quick.retry.maxRetries = 0;
    Chain patient;
    patient.name = u"patient"_s;
    patient.steps = {{u"a"_s, u"large"_s, true}};
    patient.retry.maxRetries = 5;
    Configuration configuration;
    configuration.chains = {quick, patient};
    return configuration;
}

} // namespace

class TestDirectChain : public QObject
{
    Q_OBJECT

private slots:
    void a_model_that_no_chain_names_has_the_default_settings()
    {
        const Chain chain = directChain(configuration(), u"a"_s, u"new"_s);
        QCOMPARE(chain.steps, (QList<Step>{{u"a"_s, u"new"_s}}));
        QCOMPARE(chain.retry, RetrySettings());
        QVERIFY(chain.name.isEmpty());
    }

    void a_model_has_the_settings_of_the_chain_that_names_it()
    {
        const Chain chain = directChain(configuration(), u"a"_s, u"large"_s);
        QCOMPARE(chain.steps, (QList<Step>{{u"a"_s, u"large"_s, true}}));
        QCOMPARE(chain.retry.maxRetries, 5);
        QVERIFY(chain.name.isEmpty());
    }

    void without_a_model_the_first_that_is_named_is_meant()
    {
        QCOMPARE(directChain(configuration(), u"a"_s, {}).steps.first().model, u"small"_s);
        QVERIFY(directChain(configuration(), u"c"_s, {}).steps.first().model.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDirectChain)
#include "tst_directchain.moc"
