// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/environmentproxy.h"

#include <QMap>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

using Environment = QMap<QByteArray, QByteArray>;

std::optional<EnvironmentProxy> ask(const QString& url, const Environment& environment)
{
    return environmentProxy(originOf(QUrl(url)), [environment](const char* name) {
        return environment.value(QByteArray(name));
    });
}

} // namespace

class TestEnvironmentProxy : public QObject
{
    Q_OBJECT
private slots:
    void an_unusable_value_is_a_fault_that_never_quotes_it_data();
    void an_unusable_value_is_a_fault_that_never_quotes_it();
    void names_the_proxy_and_the_variable_data();
    void names_the_proxy_and_the_variable();
    void says_nothing_where_nothing_is_set();
    void exceptions_are_reached_directly_data();
    void exceptions_are_reached_directly();
};

void TestEnvironmentProxy::an_unusable_value_is_a_fault_that_never_quotes_it_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nonsense") << "http://me:canary@"_ba;
    QTest::newRow("port") << "http://me:canary@proxy:99999"_ba;
    QTest::newRow("tls to the proxy") << "https://me:canary@proxy:3128"_ba;
    QTest::newRow("socks 4") << "socks4://me:canary@proxy:1080"_ba;
}

void TestEnvironmentProxy::an_unusable_value_is_a_fault_that_never_quotes_it()
{
    QFETCH(QByteArray, value);
    const auto found = ask(u"https://api.example.com"_s, {{"HTTPS_PROXY"_ba, value}});
    QVERIFY(found);
    QCOMPARE(found->variable, u"HTTPS_PROXY"_s);
    QVERIFY(!found->fault.isEmpty());
    QVERIFY(!found->fault.contains(u"canary"_s));
    QCOMPARE(found->proxy.type(), QNetworkProxy::NoProxy);
}

void TestEnvironmentProxy::names_the_proxy_and_the_variable_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<int>("port");
    const QString https = u"https://api.example.com"_s;
    const QString http = u"http://api.example.com"_s;
    const auto viaHttp = QNetworkProxy::HttpProxy;
    const auto viaSocks = QNetworkProxy::Socks5Proxy;
    QTest::newRow("https") << https << "https_proxy"_ba
                           << "http://proxy:3128"_ba << viaHttp << 3128;
    QTest::newRow("capitals") << https << "HTTPS_PROXY"_ba
                              << "http://proxy:3128/"_ba << viaHttp << 3128;
    QTest::newRow("plain http") << http << "HTTP_PROXY"_ba
                                << "http://proxy:3128"_ba << viaHttp << 3128;
    QTest::newRow("for all") << http << "all_proxy"_ba
                             << "socks5h://proxy"_ba << viaSocks << 1080;
    QTest::newRow("without scheme") << https << "https_proxy"_ba
                                    << "proxy:8080"_ba << viaHttp << 8080;
    QTest::newRow("without port") << https << "https_proxy"_ba
                                  << "http://proxy"_ba << viaHttp << 80;
    QTest::newRow("login left out") << https << "https_proxy"_ba
                                    << "http://me:canary@proxy:3128"_ba << viaHttp << 3128;
}

void TestEnvironmentProxy::names_the_proxy_and_the_variable()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto found = ask(url, {{name, value}});
    QVERIFY(found);
    QCOMPARE(found->fault, QString());
    QCOMPARE(found->variable, QString::fromLatin1(name));
    QTEST(found->proxy.type(), "type");
    QCOMPARE(found->proxy.hostName(), u"proxy"_s);
    QTEST(int(found->proxy.port()), "port");
    QVERIFY(found->proxy.user().isEmpty() && found->proxy.password().isEmpty());
}

void TestEnvironmentProxy::says_nothing_where_nothing_is_set()
{
    QVERIFY(!ask(u"https://api.example.com"_s, {}));
    QVERIFY(!ask(u"https://api.example.com"_s, {{"http_proxy"_ba, "http://proxy:3128"_ba}}));
    QVERIFY(!ask(u"https://api.example.com"_s, {{"no_proxy"_ba, "other.example"_ba}}));
}

void TestEnvironmentProxy::exceptions_are_reached_directly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("directly");
    const auto row = [](const char* url, const char* list, bool directly) {
        QTest::addRow("%s, %s", url, list)
            << QString::fromLatin1(url) << QByteArray(list) << directly;
    };
    row("https://api.example.com", "*", true);
    row("https://api.example.com", "api.example.com", true);
    row("https://api.example.com", "EXAMPLE.com", true);
    row("https://api.example.com", ".example.com", true);
    row("https://api.example.com", "*.example.com", true);
    row("https://api.example.com", "a.test, example.com b.test", true);
    row("https://api.example.com:8443", "example.com:8443", true);
    row("https://10.1.2.3", "10.0.0.0/8", true);
    row("https://10.1.2.3", "10.1.2.3", true);
    row("https://[fd00::1]", "fd00::/8", true);
    row("https://api.example.com", "ample.com", false);
    row("https://api.example.com", "example.com:8443", false);
    row("https://api.example.com", "www.example.com", false);
    row("https://api.example.com", ",. *.", false);
    row("https://11.1.2.3", "10.0.0.0/8", false);
}

void TestEnvironmentProxy::exceptions_are_reached_directly()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, list);
    QFETCH(bool, directly);
    const auto found =
        ask(url, {{"https_proxy"_ba, "http://proxy:3128"_ba}, {"NO_PROXY"_ba, list}});
    QVERIFY(found);
    QCOMPARE(found->proxy.type() == QNetworkProxy::NoProxy, directly);
    QCOMPARE(found->variable, directly ? u"NO_PROXY"_s : u"https_proxy"_s);
}

QTEST_GUILESS_MAIN(TestEnvironmentProxy)
#include "tst_environmentproxy.moc"
