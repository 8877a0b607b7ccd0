// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/serveraddress.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT

private slots:
    void what_is_no_address_is_told_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("words");
        QTest::newRow("another scheme") << u"https://u@db/team"_s << u"postgresql://"_s;
        QTest::newRow("no host") << u"postgresql:///team"_s << u"no host"_s;
        QTest::newRow("no user") << u"postgresql://db/team"_s << u"no user"_s;
        QTest::newRow("no database") << u"postgresql://u@db:5432"_s << u"no database"_s;
        QTest::newRow("two databases") << u"postgresql://u@db/team/b"_s << u"no database"_s;
        QTest::newRow("an option nobody knows")
            << u"postgresql://u@db/t?colour=red"_s << u"colour"_s;
        QTest::newRow("a mode nobody knows")
            << u"postgresql://u@db/t?sslmode=maybe"_s << u"sslmode"_s;
        QTest::newRow("a schema that would need quotes")
            << u"postgresql://u@db/t?schema=Robert'%29;--"_s << u"schema"_s;
        QTest::newRow("a file that ends the option")
            << u"postgresql://u@db/t?sslrootcert=/a;host=evil"_s << u"sslrootcert"_s;
        QTest::newRow("a socket that is no path")
            << u"postgresql://u@db/t?host=evil"_s << u"path"_s;
        QTest::newRow("NUL in the name") << u"postgresql://u%00x@db/t"_s << u"control"_s;
    }
    void what_is_no_address_is_told()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, words);
        const AddressReading reading = readServerAddress(QUrl(url));
        QVERIFY(!reading.address);
        QVERIFY2(reading.fault.contains(words) && reading.fault.contains(u"history.url"_s),
                 qPrintable(reading.fault));
        QVERIFY(!reading.cure.isEmpty());
    }

    void a_password_in_it_is_refused_and_not_repeated()
    {
        const AddressReading reading =
            readServerAddress(QUrl(u"postgresql://u:hunter2-hunter2@db/team"_s));
        QVERIFY(!reading.address);
        QVERIFY(reading.fault.contains(u"password"_s));
        QVERIFY(reading.cure.contains(u"fuseboardctl keys set history"_s));
        QVERIFY(!(reading.fault + reading.cure).contains(u"hunter2"_s));
    }

    void its_parts_are_read()
    {
        const auto address =
            readServerAddress(QUrl(u"postgresql://da%40ve@db.example.org:6543/te%20am"
                                   "?schema=mine_2&sslrootcert=/etc/it's.pem"_s))
                .address;
        QVERIFY(address);
        QCOMPARE(address->host, u"db.example.org"_s);
        QCOMPARE(address->port, 6543);
        QCOMPARE(address->user, u"da@ve"_s);
        QCOMPARE(address->database, u"te am"_s);
        QCOMPARE(address->schema, u"mine_2"_s);
        QVERIFY(address->options.contains(u"sslrootcert='/etc/it\\'s.pem'"_s));
        QCOMPARE(address->place(), u"db.example.org:6543/te am"_s);
        QCOMPARE(readServerAddress(QUrl(u"postgres://u@db/t"_s)).address->port, 5432);
        QCOMPARE(readServerAddress(QUrl(u"postgres://u@db/t"_s)).address->schema, u"fuseboard"_s);
    }

    void another_machine_is_only_spoken_to_with_tls_unless_told_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("mode");
        QTest::newRow("another machine") << u"postgresql://u@db/t"_s << u"sslmode='require'"_s;
        QTest::newRow("this one") << u"postgresql://u@127.0.0.1/t"_s << u"sslmode='prefer'"_s;
        QTest::newRow("its name") << u"postgresql://u@localhost/t"_s << u"sslmode='prefer'"_s;
        QTest::newRow("a socket") << u"postgresql://u@/t?host=/run/postgresql"_s
                                  << u"sslmode='prefer'"_s;
        QTest::newRow("as told") << u"postgresql://u@db/t?sslmode=verify-full"_s
                                 << u"sslmode='verify-full'"_s;
        QTest::newRow("in the clear, as told")
            << u"postgresql://u@db/t?sslmode=disable"_s << u"sslmode='disable'"_s;
    }
    void another_machine_is_only_spoken_to_with_tls_unless_told()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, mode);
        const AddressReading reading = readServerAddress(QUrl(url));
        QVERIFY2(reading.address, qPrintable(reading.fault));
        QCOMPARE(reading.address->options.filter(u"sslmode"_s), QStringList{mode});
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
