// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/origin.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestOrigin : public QObject
{
    Q_OBJECT

private slots:
    void an_address_leads_to_one_place_however_it_is_written_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("words");
        QTest::newRow("https") << u"https://api.example.com/v1?a#b"_s << true
                               << u"api.example.com"_s << 443 << u"api.example.com"_s;
        QTest::newRow("its own port") << u"https://api.example.com:443/"_s << true
                                      << u"api.example.com"_s << 443 << u"api.example.com"_s;
        QTest::newRow("http") << u"http://api.example.com"_s << false << u"api.example.com"_s << 80
                              << u"api.example.com"_s;
        QTest::newRow("the other scheme's port")
            << u"http://api.example.com:443"_s << false << u"api.example.com"_s << 443
            << u"api.example.com port 443"_s;
        QTest::newRow("capitals") << u"HTTPS://API.Example.COM"_s << true << u"api.example.com"_s
                                  << 443 << u"api.example.com"_s;
        QTest::newRow("an international name")
            << u"https://bücher.example:8443"_s << true << u"xn--bcher-kva.example"_s << 8443
            << u"xn--bcher-kva.example port 8443"_s;
        QTest::newRow("IPv6") << u"http://[::1]:11434/api"_s << false << u"::1"_s << 11434
                              << u"::1 port 11434"_s;
    }
    void an_address_leads_to_one_place_however_it_is_written()
    {
        QFETCH(QString, url);
        const NetworkOrigin origin = originOf(QUrl(url));
        QTEST(origin.tls, "tls");
        QTEST(origin.host, "host");
        QTEST(int(origin.port), "port");
        QTEST(origin.forPeople(), "words");
    }

    void scheme_and_port_make_another_place()
    {
        const NetworkOrigin one = originOf(QUrl(u"https://a.test/x"_s));
        QVERIFY(one == originOf(QUrl(u"https://a.test:443/y"_s)));
        QVERIFY(one != originOf(QUrl(u"http://a.test:443"_s)));
        QVERIFY(one != originOf(QUrl(u"https://a.test:444"_s)));
        QVERIFY(one != originOf(QUrl(u"https://b.a.test"_s)));
    }
};

QTEST_GUILESS_MAIN(TestOrigin)
#include "tst_origin.moc"
