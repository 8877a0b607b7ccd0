// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/sqlitetrouble.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestSqliteTrouble : public QObject
{
    Q_OBJECT

private slots:
    void a_code_has_its_meaning_whatever_its_details_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<SqliteTrouble>("trouble");
        QTest::newRow("corrupt") << 11 << SqliteTrouble::Damaged;
        QTest::newRow("no database") << 26 << SqliteTrouble::Damaged;
        QTest::newRow("busy") << 5 << SqliteTrouble::Locked;
        QTest::newRow("a locked table") << 6 << SqliteTrouble::Locked;
        QTest::newRow("full") << 13 << SqliteTrouble::DiskFull;
        QTest::newRow("permission") << 3 << SqliteTrouble::NotWritable;
        QTest::newRow("read-only") << 8 << SqliteTrouble::NotWritable;
        QTest::newRow("cannot open") << 14 << SqliteTrouble::CannotOpen;
        QTest::newRow("input and output") << 10 << SqliteTrouble::DiskFailed;
        QTest::newRow("too big") << 18 << SqliteTrouble::Refused;
        QTest::newRow("a constraint") << 19 << SqliteTrouble::Refused;
        QTest::newRow("another type") << 20 << SqliteTrouble::Refused;
        QTest::newRow("a mistake in a statement") << 1 << SqliteTrouble::Other;
        QTest::newRow("nothing") << 0 << SqliteTrouble::Other;
    }
    void a_code_has_its_meaning_whatever_its_details()
    {
        QFETCH(int, code);
        for (const int details : {0, 1 << 8, 7 << 8}) {
            const QSqlError error({}, {}, QSqlError::StatementError,
                                  QString::number(code | details));
            QTEST(troubleOf(error), "trouble");
        }
    }

    void what_has_no_number_is_something_else()
    {
        QCOMPARE(troubleOf(QSqlError(u"Driver not loaded"_s)), SqliteTrouble::Other);
    }

    void the_database_is_heard_before_its_driver()
    {
        QCOMPARE(wordsOf(QSqlError(u"driver"_s, u"database"_s)), u"database"_s);
        QCOMPARE(wordsOf(QSqlError(u"driver"_s, {})), u"driver"_s);
    }
};

QTEST_GUILESS_MAIN(TestSqliteTrouble)
#include "tst_sqlitetrouble.moc"
