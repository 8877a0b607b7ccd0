// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/listedkey.h"
#include "tests/support/ctlrun.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFirst = "fbtest-first-0123456789abcdef";
const QByteArray kSecond = "fbtest-second-0123456789abcdef";

} // namespace

/// Runs under with-keyring.sh. Every test function uses providers of its own.
class TestKeysImport : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;

    CtlResult import(const QByteArray& input, const QStringList& options = {})
    {
        const CtlResult run = m_ctl.run(QStringList{u"keys"_s, u"import"_s} + options, input);
        [&] { // whatever came of it
            QVERIFY(!run.out.contains("fbtest") && !run.err.contains("fbtest"));
        }();
        return run;
    }
    QString masked(const QString& provider)
    {
        return listedKey(m_ctl, provider)[u"key"].toString();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("FUSEBOARD_KEYRING_PID"),
                 "run this under tests/support/with-keyring.sh: it changes keys");
        QJsonArray providers;
        for (const QString& name : {u"imported"_s, u"object"_s, u"kept"_s, u"untouched"_s})
            providers.append(
                CtlRun::provider(name, u"openai"_s, u"https://x.test"_s, u"keychain"_s));
        m_ctl.writeConfiguration(QJsonObject{{u"version"_s, 1}, {u"providers"_s, providers}});
    }

    void with_any_problem_nothing_is_stored()
    {
        const CtlResult run = import("untouched=" + kFirst + "\nthis is no line\n");
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("line 2"));
        QVERIFY(run.err.contains("Nothing was stored"));
        QCOMPARE(masked(u"untouched"_s), QString());
        QCOMPARE(import(QByteArray(300 * 1024, 'x')).exitCode, 2);
        QCOMPARE(import({}).exitCode, 2);
        QCOMPARE(m_ctl.run({u"keys"_s, u"import"_s, u"file.env"_s}).exitCode, 2);
    }

    void each_line_is_stored_and_told()
    {
        const CtlResult run = import("# first set-up\nIMPORTED_API_KEY=" + kFirst + "\nX=y\n");
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("imported: stored (IMPORTED_API_KEY)."), run.err.constData());
        QVERIFY(run.err.contains("Passed over. line 3, X"));
        QVERIFY(!masked(u"imported"_s).isEmpty());
    }

    void an_object_is_stored_and_told_as_objects()
    {
        const CtlResult run = import("{\"object\": \"" + kFirst + "\"}", {u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.line()[u"provider"].toString(), u"object"_s);
        QCOMPARE(run.line()[u"result"].toString(), u"stored"_s);
    }

    void an_existing_key_is_replaced_only_where_that_is_said()
    {
        QCOMPARE(import("kept=" + kFirst).exitCode, 0);
        const QString before = masked(u"kept"_s);
        const CtlResult again = import("kept=" + kSecond + "X", {u"--json"_s});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.line()[u"result"].toString(), u"kept"_s);
        QCOMPARE(masked(u"kept"_s), before);
        const CtlResult replaced = import("kept=" + kSecond + "X", {u"--json"_s, u"--replace"_s});
        QCOMPARE(replaced.line()[u"result"].toString(), u"replaced"_s);
        QVERIFY(masked(u"kept"_s) != before);
    }
};

QTEST_GUILESS_MAIN(TestKeysImport)
#include "tst_keysimport.moc"
