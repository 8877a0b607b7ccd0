// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray goodText()
{
    return "{\n"
           "  \"version\": 1,\n"
           "  \"providers\": [\n"
           "    {\"name\": \"a\", \"dialect\": \"openai\", "
           "\"base_url\": \"https://a.example/v1\", \"key\": \"none\"}\n"
           "  ],\n"
           "  \"chains\": [\n"
           "    {\"name\": \"default\", \"steps\": [{\"provider\": \"a\", \"model\": \"m\"}], "
           "\"deadline_s\": 300}\n"
           "  ]\n"
           "}\n";
}

QByteArray with(const QByteArray& before, const QByteArray& after)
{
    QByteArray text = goodText();
    if (!text.contains(before))
        qFatal("the text to change is not there");
    return text.replace(before, after);
}

} // namespace

class TestConfig : public QObject
{
    Q_OBJECT

private slots:
    void a_good_file_is_valid()
    {
        CtlRun ctl;
        ctl.writeConfiguration(goodText());
        const CtlResult run = ctl.run({u"config"_s, u"validate"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("is valid: 1 providers, 1 chains."));
        QCOMPARE(run.err, QByteArray());
        // By name as well, whatever the default is.
        QCOMPARE(CtlRun().run({u"config"_s, u"validate"_s, ctl.configFile()}).exitCode, 0);
    }

    void each_problem_has_its_own_message_and_stops_send_too_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("says");
        using Words = QList<QByteArray>;
        QTest::newRow("unknown key") << with("\"deadline_s\"", "\"deadlines\"")
                                     << Words{"line 7", "chains[0].deadlines", "unknown key"};
        QTest::newRow("wrong type") << with("\"https://a.example/v1\"", "7")
                                    << Words{"line 4", "providers[0].base_url", "expected"};
        QTest::newRow("duplicate name")
            << with("\"none\"}", "\"none\"},\n{\"name\": \"a\", \"dialect\": \"openai\","
                                 "\"base_url\": \"https://b.example/v1\", \"key\": \"none\"}")
            << Words{"line 5", "providers[1].name", "\"a\"", "taken"};
        QTest::newRow("unknown provider")
            << with("\"provider\": \"a\"", "\"provider\": \"zz\"")
            << Words{"line 7", "chains[0].steps[0].provider", "there is no provider \"zz\""};
        QTest::newRow("negative time")
            << with("300", "-1") << Words{"line 7", "chains[0].deadline_s", "-1", "from 0"};
        QTest::newRow("syntax") << with("\"version\": 1,", "\"version\": 1") << Words{"line 3"};
        QTest::newRow("plain http")
            << with("https://a.example", "http://a.example")
            << Words{"line 4", "providers[0].base_url", "unencrypted", "allow_insecure"};
        QTest::newRow("another version")
            << with("\"version\": 1", "\"version\": 99") << Words{"line 2", "version"};
        QTest::newRow("empty") << ""_ba << Words{"line 1"};
        QTest::newRow("no object") << "[]"_ba << Words{"object"};
        QTest::newRow("deep") << QByteArray(100'000, '[') << Words{"line 1"};
    }

    void each_problem_has_its_own_message_and_stops_send_too()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<QByteArray>, says);
        CtlRun ctl;
        ctl.writeConfiguration(text);
        for (const CtlResult& run :
             {ctl.run({u"config"_s, u"validate"_s}), ctl.run({u"send"_s, u"--prompt"_s, u"x"_s})}) {
            QCOMPARE(run.exitCode, 2);
            QCOMPARE(run.out, QByteArray());
            QVERIFY(run.err.contains(ctl.configFile().toUtf8()));
            for (const QByteArray& words : says)
                QVERIFY2(run.err.contains(words), run.err.left(2000).constData());
            QVERIFY(run.err.size() < 4000);
        }
        QCOMPARE(bytesOf(ctl.configFile()), text);
    }

    void all_problems_are_told_at_once()
    {
        CtlRun ctl;
        ctl.writeConfiguration(QByteArray(with("300", "-1"))

                                   .replace("\"model\": \"m\"", "\"model\": 5"));
        const CtlResult run = ctl.run({u"config"_s, u"validate"_s});
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.err.trimmed().split('\n').size(), 2);
        QVERIFY(run.err.contains("deadline_s") && run.err.contains("steps[0].model"));
    }

    void a_key_in_the_file_is_refused_and_not_repeated_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray key = "sk-proj-Ab3dEf6hIj9kLmN0pQr5tUv8xYz1";
        QTest::newRow("as key") << with("\"none\"", '"' + key + '"');
        QTest::newRow("behind env:") << with("\"none\"", "\"env:" + key + '"');
        QTest::newRow("as header") << with("\"none\"", "\"none\", \"headers\": {\"Authorization\": "
                                                       "\"Bearer " +
                                                           key + "\"}");
        QTest::newRow("in the address") << with("https://a", "https://user:" + key + "@a");
        QTest::newRow("as name of a key") << with("\"none\"", "\"none\", \"" + key + "\": 1");
        QTest::newRow("as another word") << with("\"openai\"", '"' + key + '"');
        QTest::newRow("as provider") << with("\"provider\": \"a\"", "\"provider\": \"" + key + '"');
    }

    void a_key_in_the_file_is_refused_and_not_repeated()
    {
        QFETCH(const QByteArray, text);
        CtlRun ctl;
        ctl.writeConfiguration(text);
        const CtlResult run = ctl.run({u"config"_s, u"validate"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.err.isEmpty());
        QVERIFY2(!(run.out + run.err).contains("Ab3dEf6hIj9kLmN0pQr5tUv8xYz1"),
                 run.err.constData());
    }

    void a_missing_file_is_named_with_the_cure()
    {
        CtlRun ctl;
        const CtlResult sent = ctl.run({u"send"_s, u"--prompt"_s, u"x"_s});
        QCOMPARE(sent.exitCode, 2);
        QVERIFY(sent.err.contains(ctl.configFile().toUtf8()));
        QVERIFY(sent.err.contains("does not exist") && sent.err.contains("--config"));
        QVERIFY(!QFile::exists(ctl.configFile()));

        const CtlResult validated = ctl.run({u"config"_s, u"validate"_s});
        QCOMPARE(validated.exitCode, 2);
        QVERIFY(validated.err.contains(ctl.configFile().toUtf8()));
    }

    void a_file_of_authorities_is_looked_at_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("missing") << u"no.pem"_s << QByteArray() << "is not there"_ba;
        QTest::newRow("no certificate") << u"a.pem"_s << "hello\n"_ba
                                        << "no certificate"_ba;
    }

    void a_file_of_authorities_is_looked_at()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, says);
        CtlRun ctl;
        const QString path = ctl.profile() + u'/' + file;
        if (!content.isNull()) {
            QFile pem(path);
            QVERIFY(pem.open(QIODevice::WriteOnly) && pem.write(content) == content.size());
        }
        ctl.writeConfiguration(
            with("\"key\": \"none\"", "\"key\": \"none\", \"ca_file\": \"" + path.toUtf8() + '"'));
        const CtlResult run = ctl.run({u"config"_s, u"validate"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        for (const QByteArray& words : {path.toUtf8(), "line 4, providers[0].ca_file: "_ba, says}) {
            QVERIFY2(run.err.contains(words), run.err.constData());
        }
    }

    void the_schema_is_json_and_names_every_part()
    {
        const CtlResult run = CtlRun().run({u"config"_s, u"schema"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray());
        const QJsonObject schema = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(schema[u"additionalProperties"], QJsonValue(false));
        for (const QString& part : {u"version"_s, u"providers"_s, u"chains"_s})
            QVERIFY(schema[u"properties"].toObject().contains(part));
    }

    void wrong_use_ends_with_2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown") << QStringList{u"print"_s};
        QTest::newRow("too much") << QStringList{u"validate"_s, u"a"_s, u"b"_s};
    }

    void wrong_use_ends_with_2()
    {
        QFETCH(const QStringList, arguments);
        const CtlResult run = CtlRun().run(QStringList{u"config"_s} + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("usage: fuseboardctl config"));
        QCOMPARE(run.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
