// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/hostlist.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestHostList : public QObject
{
    Q_OBJECT

private slots:
    void a_host_is_of_a_list_or_not_data()
    {
        QTest::addColumn<QStringList>("patterns");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("expected");
        QTest::newRow("no pattern, no host") << QStringList{} << u"a.test"_s << false;
        QTest::newRow("the name itself") << QStringList{u"a.test"_s} << u"a.test"_s << true;
        QTest::newRow("letters of any size") << QStringList{u"A.Test"_s} << u"a.tEST"_s << true;
        QTest::newRow("the root's dot") << QStringList{u"a.test"_s} << u"a.test."_s << true;
        QTest::newRow("below a name that stands alone")
            << QStringList{u"a.test"_s} << u"x.a.test"_s << false;
        QTest::newRow("below") << QStringList{u"*.a.test"_s} << u"x.a.test"_s << true;
        QTest::newRow("far below") << QStringList{u"*.a.test"_s} << u"y.x.a.test"_s << true;
        QTest::newRow("a wildcard is not the host itself")
            << QStringList{u"*.a.test"_s} << u"a.test"_s << false;
        QTest::newRow("an end that only looks like it")
            << QStringList{u"*.a.test"_s} << u"evila.test"_s << false;
        QTest::newRow("a beginning that only looks like it")
            << QStringList{u"a.test"_s} << u"a.test.evil.test"_s << false;
        QTest::newRow("every host") << QStringList{u"*"_s} << u"a.test"_s << true;
        QTest::newRow("no host at all") << QStringList{u"*"_s} << QString() << false;
        QTest::newRow("this machine by address")
            << QStringList{u"localhost"_s} << u"127.0.0.1"_s << true;
        QTest::newRow("this machine by its address of the new sort")
            << QStringList{u"localhost"_s} << u"::1"_s << true;
        QTest::newRow("this machine is not allowed by itself")
            << QStringList{u"a.test"_s} << u"127.0.0.1"_s << false;
        QTest::newRow("a name with letters of its own")
            << QStringList{u"b\u00fccher.test"_s} << u"xn--bcher-kva.test"_s << true;
    }
    void a_host_is_of_a_list_or_not()
    {
        QFETCH(QStringList, patterns);
        QFETCH(QString, host);
        QTEST(hostIsOf(patterns, host), "expected");
    }

    void only_names_are_patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("good");
        QTest::newRow("name") << u"api.example.com"_s << true;
        QTest::newRow("wildcard") << u"*.example.com"_s << true;
        QTest::newRow("all") << u"*"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("address") << u"https://api.example.com"_s << false;
        QTest::newRow("port") << u"api.example.com:443"_s << false;
        QTest::newRow("wildcard in the middle") << u"api.*.com"_s << false;
        QTest::newRow("wildcard without a name") << u"*."_s << false;
        QTest::newRow("too long") << QString(300, u'a') << false;
    }
    void only_names_are_patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, good);
        QCOMPARE(!checkHostPattern(pattern).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(TestHostList)
#include "tst_hostlist.moc"
