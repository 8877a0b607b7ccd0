// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainlinktext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

SharedChain shared()
{
    Provider house;
    house.name = u"house"_s;
    house.dialect = u"openai"_s;
    house.baseUrl = QUrl(u"https://llm.example.com:8443/v1"_s);
    Provider cloud;
    cloud.name = u"cloud"_s;
    cloud.preset = u"openai"_s;
    Chain chain;
    chain.name = u"team"_s;
    chain.steps = {{u"cloud"_s, u"big"_s, true}, {u"house"_s, u"small"_s}};
    chain.deadline = std::chrono::seconds(120);
    return {chain, {house, cloud}};
}

ChainLinkReview reviewOf(const Configuration& mine)
{
    return chainLinkReview(shared(), takeOver(mine, shared()), mine);
}

} // namespace

class TestChainLinkText : public QObject
{
    Q_OBJECT
private slots:

    void every_fault_has_a_sentence_of_its_own()
    {
        QStringList told;
        for (int fault = 1; fault <= static_cast<int>(ChainLinkFault::HoldsAKey); ++fault) {
            const QString text = chainLinkFaultText(static_cast<ChainLinkFault>(fault), u"x.y"_s);
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u"x.y"_s), qPrintable(text));
            QVERIFY2(!told.contains(text), qPrintable(text));
            told << text;
        }
        QCOMPARE(chainLinkFaultText(ChainLinkFault::None, {}), QString());
    }

    void steps_and_what_differs_from_the_defaults_are_named()
    {
        const ChainLinkReview review = reviewOf({});
        QCOMPARE(review.steps, (QStringList{u"1. cloud: big (reasoning)"_s, u"2. house: small"_s}));
        QCOMPARE(review.changes.size(), 1);
        QVERIFY2(review.changes.first().contains(u"300"_s) &&
                     review.changes.first().contains(u"120"_s),
                 qPrintable(review.changes.first()));
        QVERIFY(!review.replaces);
    }

    void a_host_that_comes_from_the_link_is_a_warning_with_its_port()
    {
        const QStringList warnings = reviewOf({}).warnings;
        QCOMPARE(warnings.size(), 2);
        QVERIFY(warnings.first().contains(u"new host: llm.example.com:8443"_s));
        QVERIFY(warnings.first().contains(u"comes from the link"_s));
        QVERIFY(warnings.last().contains(u"api.openai.com"_s)); // the preset's, not the link's
        QVERIFY(!warnings.last().contains(u"comes from the link"_s));
    }

    void another_port_is_another_host()
    {
        Configuration mine;
        Provider own = shared().providers.first();
        own.name = u"mine"_s;
        mine.providers = {own};
        QVERIFY(!reviewOf(mine).warnings.first().contains(u"new host"_s));
        mine.providers[0].baseUrl.setPort(9000);
        QVERIFY(reviewOf(mine).warnings.first().contains(u"new host"_s));
    }

    void what_stays_and_what_is_replaced_is_told()
    {
        Configuration mine;
        mine.providers = shared().providers;
        mine.providers[0].baseUrl = QUrl(u"https://mine.example/v1"_s);
        mine.chains = {shared().chain};
        mine.chains[0].steps.removeLast();
        const ChainLinkReview review = reviewOf(mine);
        QVERIFY(review.replaces);
        QCOMPARE(review.warnings.size(), 1);
        QVERIFY(review.warnings.first().contains(u"house stays"_s));
        QCOMPARE(review.changes.size(), 1);
        QVERIFY(review.changes.first().contains(u"2. house: small"_s));
    }

    void nothing_new_is_said_to_be_so()
    {
        Configuration mine;
        mine.providers = shared().providers;
        mine.chains = {shared().chain};
        const ChainLinkReview review = reviewOf(mine);
        QVERIFY(review.nothingNew);
        QCOMPARE(review.changes, QStringList());
        QCOMPARE(review.warnings, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestChainLinkText)
#include "tst_chainlinktext.moc"
