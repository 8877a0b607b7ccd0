// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/httpwiring.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestHttpWiring : public QObject
{
    Q_OBJECT

private slots:
    void puts_path_and_query_behind_the_base_address_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("plain") << u"https://h/v1"_s << "/models"_ba
                               << ""_ba
                               << "https://h/v1/models"_ba;
        QTest::newRow("query") << u"https://h/v1"_s << "/models"_ba
                               << "limit=1000"_ba
                               << "https://h/v1/models?limit=1000"_ba;
        QTest::newRow("an encoded part stays encoded, once")
            << u"https://h/v1"_s << "/models/a%2Fb%3Fc%23d%25:do"_ba
            << ""_ba
            << "https://h/v1/models/a%2Fb%3Fc%23d%25:do"_ba;
        QTest::newRow("an encoded base, too") << u"https://h/a%2Fb%20c"_s << "/models"_ba
                                              << ""_ba
                                              << "https://h/a%2Fb%20c/models"_ba;
        QTest::newRow("no way up") << u"https://h/v1"_s << "/models/..%2F..:do"_ba
                                   << ""_ba
                                   << "https://h/v1/models/..%2F..:do"_ba;
    }

    void puts_path_and_query_behind_the_base_address()
    {
        QFETCH(const QString, base);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, query);
        QFETCH(const QByteArray, address);
        Provider provider;
        provider.baseUrl = QUrl(base);
        WireRequest wire;
        wire.path = path;
        wire.query = query;
        QCOMPARE(httpRequest(provider, wire, {}, {}).url.toEncoded(), address);
    }

    void the_key_is_in_the_credential_alone()
    {
        Provider provider;
        provider.baseUrl = QUrl(u"https://h/v1"_s);
        WireRequest wire;
        wire.path = "/models";
        wire.query = "pageSize=1000";
        const HttpRequest request =
            httpRequest(provider, wire, {"x-goog-api-key", {}}, Secret::take("canary-key"_ba));
        QVERIFY(request.credential);
        QCOMPARE(request.credential->header, "x-goog-api-key"_ba);
        QVERIFY(!request.url.toEncoded().contains("canary"));
        QVERIFY(request.headers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHttpWiring)
#include "tst_httpwiring.moc"
