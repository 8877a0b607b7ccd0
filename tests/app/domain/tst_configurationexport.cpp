// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationexport.h"
#include "tests/support/quotedjson.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestConfigurationExport : public QObject
{
    Q_OBJECT

private slots:
    void headers_that_look_secret_are_left_out_and_named_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("stays");
        QTest::newRow("an organisation") << u"OpenAI-Organization"_s << u"org-abc"_s << true;
        QTest::newRow("a title") << u"X-Title"_s << u"our team's board"_s << true;
        QTest::newRow("an address") << u"HTTP-Referer"_s << u"https://example.com/team1"_s << true;
        QTest::newRow("by its name") << u"X-Auth"_s << u"a"_s << false;
        QTest::newRow("a token") << u"Corp-Token"_s << u"x y"_s << false;
        QTest::newRow("a session") << u"X-Session-Id"_s << u"1"_s << false;
        QTest::newRow("a known shape")
            << u"X-Note"_s << u"sk-ant-api03-aaaabbbbccccddddeeeeffff0000"_s << false;
        QTest::newRow("by its value")
            << u"X-Note"_s << u"8f14e45fceea167a5a36dedd4bea2543"_s << false;
    }
    void headers_that_look_secret_are_left_out_and_named()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(bool, stays);
        Configuration configuration;
        Provider provider;
        provider.name = u"p"_s;
        provider.preset = u"openai"_s;
        provider.headers.insert(header, value);
        configuration.providers.append(provider);
        configuration.exports.otlp.headers.insert(header, value);
        const ConfigurationExport given = exportOf(configuration);
        QCOMPARE(given.json.contains(header.toUtf8()), stays);
        if (stays)
            QVERIFY(given.leftOut.isEmpty());
        else
            QCOMPARE(given.leftOut, (QStringList{u"providers p: headers."_s + header,
                                                 u"export.otlp.headers."_s + header}));
    }

    void addresses_and_commands_that_look_secret_are_left_out_and_named_data()
    {
        QTest::addColumn<QString>("webhook");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QStringList>("leftOut");
        const QString plain = u"https://alerts.example.com/hook"_s;
        const QStringList script{u"/usr/bin/page-the-team"_s, u"--quiet"_s, u"{rule}"_s};
        const QStringList webhook{u"alerts.webhook"_s};
        const QStringList command{u"alerts.command"_s};
        QTest::newRow("neither") << plain << script << QStringList();
        QTest::newRow("a chat's webhook")
            << u"https://hooks.chat.test/services/T0/B0/aBcDeFgHiJkLmNoPqRsTuVwX"_s << script
            << webhook;
        QTest::newRow("a query") << u"https://alerts.example.com/hook?token=a"_s << script
                                 << webhook;
        QTest::newRow("an argument")
            << plain << QStringList{u"notify"_s, u"--token=8f14e45fceea167a5a36dedd4bea2543"_s}
            << command;
        QTest::newRow("a header in an argument")
            << plain
            << QStringList{u"curl"_s, u"-H"_s, u"X-Auth: 8f14e45fceea167a5a36dedd4bea2543"_s}
            << command;
        QTest::newRow("a known shape")
            << plain << QStringList{u"notify"_s, u"sk-ant-api03-aaaabbbbccccddddeeeeffff0000"_s}
            << command;
    }
    void addresses_and_commands_that_look_secret_are_left_out_and_named()
    {
        QFETCH(QString, webhook);
        QFETCH(QStringList, command);
        QFETCH(QStringList, leftOut);
        Configuration configuration;
        configuration.watch.alerts.webhook = QUrl(webhook);
        configuration.watch.alerts.command = command;
        const ConfigurationExport given = exportOf(configuration);
        QCOMPARE(given.leftOut, leftOut);
        QCOMPARE(given.json.contains("webhook"), !leftOut.contains(u"alerts.webhook"_s));
        QCOMPARE(given.json.contains("command"), !leftOut.contains(u"alerts.command"_s));
    }

    void what_comes_out_is_a_configuration_and_names_of_variables_stay()
    {
        const Configuration configuration =
            *readConfiguration(
                 json("{'version': 1, 'providers': [\n"
                      "            {'name': 'p', 'preset': 'openai', 'key': 'env:CORP_KEY'}],\n"
                      "            'chains': [{'name': 'c', 'steps': [{'provider': 'p', 'model': "
                      "'m'}]}]}"))
                 .configuration;
        const ConfigurationExport given = exportOf(configuration);
        QVERIFY(given.json.contains("env:CORP_KEY"));
        QCOMPARE(*readConfiguration(given.json).configuration, configuration);
    }
};

QTEST_GUILESS_MAIN(TestConfigurationExport)
#include "tst_configurationexport.moc"
