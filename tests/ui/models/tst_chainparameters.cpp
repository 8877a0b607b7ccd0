// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configuration.h"
#include "ui/models/chainparameters.h"

#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using Kind = ChainParameter::Kind;

namespace {

double another(const ChainParameter& parameter, double value)
{
    switch (parameter.kind) {
    case Kind::Switch:
        return value > 0 ? 0 : 1;
    case Kind::Choice:
        return value + 1;
    case Kind::Count:
        return value + 1;
    case Kind::Number:
    case Kind::OptionalNumber:
        break;
    }
    return value + 0.25;
}

} // namespace

class TestChainParameters : public QObject
{
    Q_OBJECT
private slots:
    void each_default_is_in_range_and_each_has_a_reason()
    {
        QSet<QString> paths;
        for (const ChainParameter& parameter : chainParameters()) {
            const double value = parameter.get(Chain());
            QVERIFY2(!parameter.reason.isEmpty(), qPrintable(parameter.path));
            QVERIFY2(!paths.contains(parameter.path), qPrintable(parameter.path));
            paths.insert(parameter.path);
            if (parameter.kind == Kind::Choice || parameter.kind == Kind::Switch)
                continue;
            QVERIFY2(value >= parameter.minimum && value <= parameter.maximum,
                     qPrintable(parameter.path));
        }
    }

    void each_is_written_under_its_path_and_read_back()
    {
        for (const ChainParameter& parameter : chainParameters()) {
            Chain chain;
            chain.name = u"c"_s;
            chain.steps = {{u"p"_s, u"m"_s}};
            parameter.set(chain, another(parameter, parameter.get(chain)));
            Configuration configuration;
            Provider provider;
            provider.name = u"p"_s;
            provider.preset = u"openai"_s;
            configuration.providers = {provider};
            configuration.chains = {chain};
            const QByteArray json = writeConfiguration(configuration);
            const QString key = parameter.path.section(u'.', -1);
            QVERIFY2(json.contains('"' + key.toUtf8() + '"'), qPrintable(parameter.path));
            const auto reading = readConfiguration(json);
            QVERIFY2(reading.configuration, qPrintable(parameter.path));
            QCOMPARE(reading.configuration->chains.first(), chain);
        }
    }

    void the_default_is_told_in_words_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("count") << u"breaker.failure_threshold"_s << u"5"_s;
        QTest::newRow("seconds") << u"breaker.window_s"_s << u"120\u00a0s"_s;
        QTest::newRow("choice") << u"retry.jitter"_s << u"full"_s;
        QTest::newRow("formula") << u"timeouts.total_s"_s << u"automatic"_s;
        QTest::newRow("switch") << u"timeouts.adaptive"_s << u"on"_s;
    }
    void the_default_is_told_in_words()
    {
        QFETCH(QString, path);
        QString found;
        for (const ChainParameter& parameter : chainParameters()) {
            if (parameter.path == path)
                found = defaultText(parameter);
        }
        QTEST(found, "text");
    }
};

QTEST_GUILESS_MAIN(TestChainParameters)
#include "tst_chainparameters.moc"
