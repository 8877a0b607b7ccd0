// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/outboxfault.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestOutboxFault : public QObject
{
    Q_OBJECT

private slots:
    void every_code_has_its_kind_its_cause_and_a_cure_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("cure");
        const int passing = HistoryFault::Passing;
        const int damaged = HistoryFault::Damaged;
        QTest::newRow("corrupt") << 11 << damaged << u"is damaged: malformed"_s << u"aside"_s;
        QTest::newRow("corrupt index") << (11 | 3 << 8) << damaged << u"is damaged"_s << u"aside"_s;
        QTest::newRow("no database") << 26 << damaged << u"is damaged"_s << u"aside"_s;
        QTest::newRow("busy") << 5 << passing << u"locked by another"_s << u"Close the program"_s;
        QTest::newRow("locked") << 6 << passing << u"locked by another"_s << u"Close the program"_s;
        QTest::newRow("full") << 13 << passing << u"disk is full"_s << u"Free some space"_s;
        QTest::newRow("read-only") << 8 << passing << u"cannot be written"_s << u"/data"_s;
        QTest::newRow("permission") << 3 << passing << u"cannot be written"_s << u"/data"_s;
        QTest::newRow("cannot open") << 14 << passing << u"cannot be opened"_s << u"/data"_s;
        QTest::newRow("input and output") << 10 << passing << u"malformed"_s << u"/data"_s;
        QTest::newRow("anything else") << 1 << passing << u"malformed"_s << u"/data"_s;
    }
    void every_code_has_its_kind_its_cause_and_a_cure()
    {
        QFETCH(int, code);
        QFETCH(QString, cause);
        QFETCH(QString, cure);
        const QSqlError error(u"driver"_s, u"malformed"_s, QSqlError::StatementError,
                              QString::number(code));
        const HistoryFault fault = outboxFaultOf(error, u"/data/outbox.db"_s);
        QTEST(int(fault.kind), "kind");
        QVERIFY2(fault.cause.contains(cause), qPrintable(fault.cause));
        QVERIFY(fault.cause.contains(u"/data/outbox.db"_s));
        QVERIFY2(fault.cure.contains(cure), qPrintable(fault.cure));
    }

    void where_the_database_says_nothing_the_driver_is_heard()
    {
        const QSqlError error(u"Driver not loaded"_s, {}, QSqlError::ConnectionError);
        QVERIFY(outboxFaultOf(error, u"/data/outbox.db"_s).cause.contains(u"not loaded"_s));
    }

    void only_a_file_that_another_fuseboard_has_is_occupied()
    {
        const HistoryFault fault =
            occupiedOutboxFault(u"/data/outbox.db"_s, u"fuseboard, process 7"_s);
        QCOMPARE(fault.kind, HistoryFault::Occupied);
        QVERIFY(fault.cause.contains(u"process 7"_s));
        QCOMPARE(newerOutboxFault(u"/data/outbox.db"_s).kind, HistoryFault::Passing);
    }
};

QTEST_GUILESS_MAIN(TestOutboxFault)
#include "tst_outboxfault.moc"
