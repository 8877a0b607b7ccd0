// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/catalogue.h"
#include "app/providers/semanticname.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestSemanticName : public QObject
{
    Q_OBJECT

private slots:
    void a_provider_goes_by_the_name_of_the_conventions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("semantic");
        QTest::newRow("the same") << u"mine"_s << u"openai"_s << u"openai"_s;
        QTest::newRow("another") << u"mine"_s << u"gemini"_s << u"gcp.gemini"_s;
        QTest::newRow("of no preset") << u"mistral"_s << QString() << u"mistral_ai"_s;
        QTest::newRow("not in the conventions") << u"mine"_s << u"openrouter"_s << u"openrouter"_s;
        QTest::newRow("all its own") << u"mine"_s << QString() << u"mine"_s;
    }
    void a_provider_goes_by_the_name_of_the_conventions()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, preset);
        QFETCH(const QString, semantic);
        Provider provider;
        provider.name = name;
        provider.preset = preset;
        QCOMPARE(semanticName(provider), semantic);
    }

    void every_synonym_belongs_to_a_preset()
    {
        int translated = 0;
        for (const Preset& known : presets()) {
            Provider provider;
            provider.preset = known.name;
            translated += semanticName(provider) != known.name;
        }
        QCOMPARE(translated, 4);
    }
};

QTEST_GUILESS_MAIN(TestSemanticName)
#include "tst_semanticname.moc"
