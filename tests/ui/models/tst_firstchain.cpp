// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/firstchain.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestFirstChain : public QObject
{
    Q_OBJECT
private slots:
    void asks_the_chosen_in_their_order()
    {
        const Configuration made = withFirstChain(
            {}, {{u"openai"_s, u"m1"_s, u"OPENAI_API_KEY"_s}, {u"ollama"_s, u"m2"_s, {}}});
        QCOMPARE(made.providers.size(), 2);
        QCOMPARE(made.providers.at(0).keyVariable, u"OPENAI_API_KEY"_s);
        QCOMPARE(made.providers.at(0).keySource, KeySource::Environment);
        QVERIFY(!made.providers.at(1).keySource); // as the preset says
        QCOMPARE(made.chains.first().steps,
                 QList<Step>({{u"openai"_s, u"m1"_s}, {u"ollama"_s, u"m2"_s}}));
    }

    void a_second_time_changes_nothing()
    {
        const QList<FirstProvider> chosen{{u"openai"_s, u"m1"_s, {}}};
        const Configuration once = withFirstChain({}, chosen);
        QCOMPARE(withFirstChain(once, chosen), once);
    }

    void what_is_there_stays()
    {
        Configuration before;
        Chain other;
        other.name = u"other"_s;
        before.chains = {other};
        const Configuration after = withFirstChain(before, {{u"openai"_s, u"m1"_s, {}}});
        QCOMPARE(after.chains.size(), 2);
        QCOMPARE(after.chains.first(), other);
    }
};

QTEST_GUILESS_MAIN(TestFirstChain)
#include "tst_firstchain.moc"
