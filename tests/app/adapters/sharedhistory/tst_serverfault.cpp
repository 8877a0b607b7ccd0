// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/serverfault.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const ServerAddress kAddress{
    .host = u"db"_s, .user = u"dave"_s, .database = u"team"_s, .schema = u"fuseboard"_s};

} // namespace

class TestServerFault : public QObject
{
    Q_OBJECT

private slots:
    void a_refused_connection_is_understood_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("cure");
        const auto row = [](const char* name, const QString& said, ServerFault::Kind kind,
                            const QString& cause, const QString& cure) {
            QTest::newRow(name) << u"connection to server at \"db\", port 5432 failed: "_s + said
                                << static_cast<int>(kind) << cause << cure;
        };
        row("wrong password", u"FATAL:  password authentication failed for user \"dave\""_s,
            ServerFault::Refusing, u"password of 'dave'"_s, u"fuseboardctl keys set history"_s);
        row("no password", u"fe_sendauth: no password supplied"_s, ServerFault::Refusing,
            u"asks for a password"_s, u"entry 'history'"_s);
        row("no such user", u"FATAL:  role \"dave\" does not exist"_s, ServerFault::Refusing,
            u"user 'dave'"_s, u"history.url"_s);
        row("no such database", u"FATAL:  database \"team\" does not exist"_s,
            ServerFault::Refusing, u"no database 'team'"_s, u"history.url"_s);
        row("nobody there", u"Connection refused\n\tIs the server running?"_s, ServerFault::Away,
            u"Nobody answers"_s, u"PostgreSQL runs"_s);
        row("no such host", u"could not translate host name \"db\" to address"_s, ServerFault::Away,
            u"unknown"_s, u"network"_s);
        row("no answer", u"timeout expired"_s, ServerFault::Away, u"in time"_s, u"firewall"_s);
        row("full house", u"FATAL:  sorry, too many clients already"_s, ServerFault::Away,
            u"too many connections"_s, u"tried again"_s);
        row("starting", u"FATAL:  the database system is starting up"_s, ServerFault::Away,
            u"starting"_s, u"tried again"_s);
        row("no TLS", u"server does not support SSL, but SSL was required"_s, ServerFault::Refusing,
            u"TLS"_s, u"sslmode=disable"_s);
        row("foreign words", u"FATAL:  Anmeldung nicht erlaubt"_s, ServerFault::Away,
            u"Anmeldung"_s, u"'history'"_s);
    }
    void a_refused_connection_is_understood()
    {
        QFETCH(const QString, said);
        QFETCH(const int, kind);
        QFETCH(const QString, cause);
        QFETCH(const QString, cure);
        const ServerFault fault = connectFault(said, kAddress);
        QCOMPARE(static_cast<int>(fault.kind), kind);
        QVERIFY2(fault.cause.contains(cause), qPrintable(fault.cause));
        QVERIFY2(fault.cause.contains(u"db:5432/team"_s), qPrintable(fault.cause));
        QVERIFY2(fault.cure.contains(cure), qPrintable(fault.cure));
        QVERIFY(!fault.cause.contains(u'\n'));
    }

    void a_statement_that_failed_is_understood_by_its_code_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("kind");
        QTest::newRow("the connection broke") << u""_s << int(ServerFault::Away);
        QTest::newRow("shut down") << u"57P01"_s << int(ServerFault::Away);
        QTest::newRow("took too long") << u"57014"_s << int(ServerFault::Away);
        QTest::newRow("deadlock") << u"40P01"_s << int(ServerFault::Away);
        QTest::newRow("disk full") << u"53100"_s << int(ServerFault::Refusing);
        QTest::newRow("standby") << u"25006"_s << int(ServerFault::Refusing);
        QTest::newRow("no rights") << u"42501"_s << int(ServerFault::Refusing);
        QTest::newRow("no such table") << u"42P01"_s << int(ServerFault::Refusing);
        QTest::newRow("anything else") << u"XX000"_s << int(ServerFault::Refusing);
        QTest::newRow("bad text") << u"22021"_s << int(ServerFault::Content);
        QTest::newRow("constraint") << u"23514"_s << int(ServerFault::Content);
        QTest::newRow("too large for an index") << u"54000"_s << int(ServerFault::Content);
    }
    void a_statement_that_failed_is_understood_by_its_code()
    {
        QFETCH(const QString, state);
        QFETCH(const int, kind);
        const ServerFault fault = statementFault(state, u"ERROR:  no\nDETAIL:  x"_s, kAddress);
        QCOMPARE(static_cast<int>(fault.kind), kind);
        QVERIFY(fault.cause.contains(u"It says: ERROR:  no"_s));
        QVERIFY(!fault.cause.contains(u"DETAIL"_s));
        QVERIFY(kind == int(ServerFault::Content) || !fault.cure.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerFault)
#include "tst_serverfault.moc"
