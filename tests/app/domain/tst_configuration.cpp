// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configuration.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class ConfigurationTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_providers_and_chains_by_name();
    void a_problem_reads_as_a_sentence_with_its_place();
};

void ConfigurationTest::finds_providers_and_chains_by_name()
{
    Configuration configuration;
    for (const QString& name : {u"a"_s, u"b"_s}) {
        Provider provider;
        provider.name = name;
        configuration.providers.append(provider);
        Chain chain;
        chain.name = name + name;
        configuration.chains.append(chain);
    }
    QCOMPARE(configuration.provider(u"b"), &configuration.providers.constLast());
    QCOMPARE(configuration.provider(u"aa"), nullptr);
    QCOMPARE(configuration.chain(u"aa"), &configuration.chains.constFirst());
    QCOMPARE(configuration.chain(u""), nullptr);
}

void ConfigurationTest::a_problem_reads_as_a_sentence_with_its_place()
{
    const ConfigurationProblem whole{7, 3, u"providers[0].base_url"_s, u"it is wrong"_s,
                                     u"Mend it."_s};
    QCOMPARE(whole.toString(), u"line 7, providers[0].base_url: it is wrong. Mend it."_s);
    QCOMPARE((ConfigurationProblem{7, 3, {}, u"it is wrong"_s, u"Mend it."_s}).toString(),
             u"line 7: it is wrong. Mend it."_s);
    QCOMPARE((ConfigurationProblem{0, 0, {}, u"it is wrong"_s, u"Mend it."_s}).toString(),
             u"it is wrong. Mend it."_s);
    QCOMPARE((ConfigurationProblem{0, 0, {}, u"It is below /v1."_s, u"Mend it."_s}).toString(),
             u"It is below /v1. Mend it."_s);
    QCOMPARE((ConfigurationProblem{0, 0, {}, u"it is wrong"_s, {}}).toString(), u"it is wrong."_s);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::ConfigurationTest)
#include "tst_configuration.moc"
