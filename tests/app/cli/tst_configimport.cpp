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

QString written(const CtlRun& ctl, const QByteArray& json)
{
    const QString name = ctl.profile() + u"/import.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write the file to import");
    return name;
}

const QByteArray kCurrent =
    "{\"version\": 1, \"providers\": [{\"name\": \"a\", \"dialect\": \"openai\", \"key\": "
    "\"env:A\","
    " \"base_url\": \"https://a.test\", \"headers\": {\"X-Team\": \"core\", "
    "\"X-Session\": \"abc\"}}]}";
const QByteArray kImport =
    "{\"version\": 1, \"providers\": [{\"name\": \"b\", \"dialect\": \"openai\","
    " \"base_url\": \"https://b.test\"}], \"alerts\": {\"sound\": true}}";

} // namespace

class TestConfigImport : public QObject
{
    Q_OBJECT

    CtlResult config(const CtlRun& ctl, const QStringList& arguments, const QByteArray& in = {})
    {
        return ctl.run(QStringList{u"config"_s} + arguments, in);
    }

private slots:
    void a_file_that_cannot_be_used_changes_nothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("line 1");
        QTest::newRow("a slip") << QByteArray("{\"version\": 1, \"provider\": []}")
                                << QByteArray("unknown key \"provider\"");
        QTest::newRow("an unknown preset")
            << QByteArray("{\"version\": 1, \"providers\": [{\"name\": \"x\", "
                          "\"preset\": \"opnai\"}]}")
            << QByteArray("preset");
    }
    void a_file_that_cannot_be_used_changes_nothing()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, told);
        CtlRun ctl;
        ctl.writeConfiguration(kCurrent);
        const CtlResult run = config(ctl, {u"import"_s, written(ctl, json), u"--yes"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(told), run.err.constData());
        QCOMPARE(bytesOf(ctl.configFile()), kCurrent);
    }

    void what_is_wrong_stands_in_its_line_of_the_file()
    {
        CtlRun ctl;
        ctl.writeConfiguration(kCurrent);
        const QByteArray json = "{\"version\": 1,\n \"providers\": [\n"
                                "  {\"name\": \"b\", \"preset\": \"opnai\"}]}";
        const CtlResult run = config(ctl, {u"import"_s, written(ctl, json), u"--yes"_s});
        QVERIFY2(run.err.contains("line 3, providers[0].preset"), run.err.constData());
    }

    void what_is_wrong_with_both_together_is_no_line_of_the_file()
    {
        CtlRun ctl;
        ctl.writeConfiguration(QByteArray(kCurrent).replace("\"a\"", "\"history\""));
        const QByteArray json =
            "{\"version\": 1, \"history\": {\"url\": \"postgresql://u@db.test/h\"}}";
        const CtlResult run = config(ctl, {u"import"_s, written(ctl, json), u"--dry-run"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("no provider can be called"), run.err.constData());
        QVERIFY2(!run.err.contains("line "), run.err.constData());
    }

    void a_missing_file_and_a_broken_configuration_are_told()
    {
        CtlRun ctl;
        ctl.writeConfiguration(kCurrent);
        QCOMPARE(config(ctl, {u"import"_s, u"/nowhere.json"_s}).exitCode, 2);
        QCOMPARE(config(ctl, {u"import"_s}).exitCode, 2);
        ctl.writeConfiguration("{");
        QCOMPARE(config(ctl, {u"import"_s, written(ctl, kImport), u"--yes"_s}).exitCode, 2);
        QCOMPARE(config(ctl, {u"export"_s}).exitCode, 2);
        QCOMPARE(bytesOf(ctl.configFile()), QByteArray("{"));
    }

    void where_nobody_can_be_asked_nothing_is_changed()
    {
        CtlRun ctl;
        ctl.writeConfiguration(kCurrent);
        const CtlResult run = config(ctl, {u"import"_s, written(ctl, kImport)}, "y\n");
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("--yes"));
        QCOMPARE(bytesOf(ctl.configFile()), kCurrent);
    }

    void a_dry_run_shows_the_changes_and_makes_none()
    {
        CtlRun ctl;
        ctl.writeConfiguration(kCurrent);
        const CtlResult run = config(ctl, {u"import"_s, written(ctl, kImport), u"--dry-run"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("+ providers b "), run.out.constData());
        QVERIFY2(run.out.contains("~ alerts.sound: (default) -> true"), run.out.constData());
        QCOMPARE(bytesOf(ctl.configFile()), kCurrent);
    }

    void merging_adds_and_replacing_removes()
    {
        CtlRun ctl;
        ctl.writeConfiguration(kCurrent);
        const QString file = written(ctl, kImport);
        QCOMPARE(config(ctl, {u"import"_s, file, u"--yes"_s}).exitCode, 0);
        QByteArray now = bytesOf(ctl.configFile());
        QVERIFY(now.contains("\"a\"") && now.contains("\"b\"") && now.contains("\"sound\": true"));
        const CtlResult again = config(ctl, {u"import"_s, file, u"--yes"_s});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.err.contains("nothing to change"));

        const CtlResult run =
            config(ctl, {u"import"_s, file, u"--yes"_s, u"--replace"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.line()[u"change"].toString(), u"removed"_s);
        QCOMPARE(run.line()[u"name"].toString(), u"a"_s);
        now = bytesOf(ctl.configFile());
        QVERIFY(!now.contains("\"a\"") && now.contains("\"b\""));
    }

    void the_first_configuration_can_be_an_imported_one()
    {
        CtlRun ctl;
        QCOMPARE(config(ctl, {u"import"_s, written(ctl, kImport), u"--yes"_s}).exitCode, 0);
        QVERIFY(bytesOf(ctl.configFile()).contains("\"b\""));
    }

    void an_export_has_no_secrets_and_can_be_imported()
    {
        CtlRun ctl;
        ctl.writeConfiguration(kCurrent);
        const QString file = ctl.profile() + u"/out.json"_s;
        const CtlResult run = config(ctl, {u"export"_s, u"--output"_s, file});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("providers a: headers.X-Session"), run.err.constData());
        const QByteArray given = bytesOf(file);
        QVERIFY(!given.contains("X-Session"));
        QVERIFY(given.contains("X-Team") && given.contains("env:A"));
        QCOMPARE(config(ctl, {u"export"_s}).out, given);
        CtlRun other;
        QCOMPARE(config(other, {u"import"_s, file, u"--yes"_s}).exitCode, 0);
        QCOMPARE(bytesOf(other.configFile()), given);
        QCOMPARE(config(ctl, {u"export"_s, u"--output"_s, u"/nowhere/x.json"_s}).exitCode, 1);
    }

    void what_a_policy_has_stays_out_of_the_export_and_is_left_alone()
    {
        CtlRun ctl;
        ctl.writeConfiguration(kCurrent);
        ctl.writePolicy("{\"version\": 1, \"providers\": [{\"name\": \"b\", \"dialect\": "
                        "\"openai\", \"base_url\": \"https://set.test\"}]}");
        QVERIFY(!config(ctl, {u"export"_s}).out.contains("set.test"));
        const CtlResult run = config(ctl, {u"import"_s, written(ctl, kImport), u"--yes"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("Left alone"), run.err.constData());
        const QByteArray now = bytesOf(ctl.configFile());
        QVERIFY(!now.contains("\"b\"") && now.contains("\"sound\": true"));
    }
};

QTEST_GUILESS_MAIN(TestConfigImport)

#include "tst_configimport.moc"
