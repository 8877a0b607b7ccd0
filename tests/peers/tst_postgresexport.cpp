// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/adapters/sharedhistory/sharedbench.h"
#include "tests/peers/postgres.h"
#include "tests/support/ctlrun.h"

#include <QSqlDatabase>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// The real program against a real server.
class TestPostgresExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!Postgres::isInstalled())
            QSKIP("PostgreSQL (the package postgresql-15) is not installed");
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            QSKIP("Qt's driver for PostgreSQL (the package libqt6sql6-psql) is not installed");
        const QString fault = m_server.make();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void the_command_line_writes_out_what_all_boards_have()
    {
        const QString database = m_server.createDatabase(u"team"_s);
        for (const QString& board : {u"one"_s, u"two"_s}) {
            SharedBench bench;
            bench.start(m_server.url(database), secretOf(Postgres::password()), board);
            bench.recordMany(1500); // more than a page
            QVERIFY(bench.deliversAll());
        }
        CtlRun ctl;
        ctl.writeConfiguration(
            {{u"version"_s, 1},
             {u"history"_s, QJsonObject{{u"url"_s, m_server.url(database).toString()}}}});
        ctl.setEnvironment(u"FUSEBOARD_HISTORY_PASSWORD"_s,
                           QString::fromLatin1(Postgres::password()));
        const auto exported = [&ctl](const QStringList& more) {
            return ctl.run(QStringList{u"history"_s, u"export"_s, u"--shared"_s, u"--from"_s,
                                       u"2026-01-01T00:00:00Z"_s, u"--to"_s,
                                       u"2027-01-01T00:00:00Z"_s} +
                           more);
        };
        const CtlResult lines = exported({u"--format"_s, u"jsonl"_s});
        QVERIFY2(lines.exitCode == 0, lines.err.constData());
        QHash<QString, int> boards;
        for (const QJsonObject& line : lines.lines())
            ++boards[line[u"board"_s].toString()];
        QCOMPARE(boards, (QHash<QString, int>{{u"one"_s, 1500}, {u"two"_s, 1500}}));
        const CtlResult table = exported({u"--board"_s, u"two"_s});
        QCOMPARE(table.out.count("\r\n"), 1501);
        QCOMPARE(table.out.count("\ntwo,"), 1500);
        const CtlResult info = ctl.run({u"history"_s, u"info"_s, u"--shared"_s});
        QCOMPARE(info.exitCode, 0);
        QVERIFY(info.out.contains("board: one, last call 2026-"));

        ctl.setEnvironment(u"FUSEBOARD_HISTORY_PASSWORD"_s, u"planted-wrong-word"_s);
        const CtlResult refused = exported({});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains("fuseboardctl keys set history"), refused.err.constData());
        QVERIFY(!refused.err.contains("planted"));
    }

private:
    Postgres m_server;
};

QTEST_GUILESS_MAIN(TestPostgresExport)
#include "tst_postgresexport.moc"
