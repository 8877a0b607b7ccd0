// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/routefinder.h"
#include "tests/support/fakeclock.h"

#include <QMap>
#include <QNetworkProxyQuery>
#include <QTest>

#include <optional>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kGenerous = 30'000; // ms

const NetworkOrigin kPlain{.tls = false, .host = u"api.example.com"_s, .port = 80};
const NetworkOrigin kSecure{.tls = true, .host = u"api.example.com"_s, .port = 443};
const NetworkOrigin kHere{.tls = false, .host = u"127.0.0.1"_s, .port = 8080};

} // namespace

class TestRouteFinder : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_variables.clear(); }
    void this_computer_is_reached_without_a_proxy();
    void the_provider_s_own_proxy_goes_before_the_environment();
    void the_environment_goes_before_the_system_and_is_named_without_its_password();
    void the_system_is_asked_last();
    void a_variable_that_is_no_proxy_is_named_but_not_repeated();
    void authorities_that_can_t_be_read_end_it();

private:
    RouteFinder::Result find(const NetworkOrigin& origin, const NetworkSettings& settings = {})
    {
        RouteFinder finder(m_clock, {[this](const char* name) { return m_variables.value(name); },
                                     [](const QNetworkProxyQuery&) {
                                         return QList{QNetworkProxy(QNetworkProxy::HttpProxy,
                                                                    u"system.test"_s, 3128)};
                                     }});
        std::optional<RouteFinder::Result> result;
        finder.find(origin, settings, this,
                    [&result](const RouteFinder::Result& found) { result = found; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, kGenerous))
            qFatal("no route was found");
        return *result;
    }

    NetworkRoute words(const NetworkOrigin& origin, const NetworkSettings& settings = {})
    {
        return std::get<ConnectionRoute>(find(origin, settings)).words;
    }

    NetworkFailure failure(const NetworkOrigin& origin, const NetworkSettings& settings = {})
    {
        return std::get<NetworkFailure>(find(origin, settings));
    }

    FakeClock m_clock;
    QMap<QByteArray, QByteArray> m_variables;
};

void TestRouteFinder::this_computer_is_reached_without_a_proxy()
{
    m_variables["http_proxy"] = "http://env.test:1";
    QCOMPARE(words(kHere, {u"http://own.test:1"_s, {}}), (NetworkRoute{u"no proxy"_s, {}}));
}

void TestRouteFinder::the_provider_s_own_proxy_goes_before_the_environment()
{
    m_variables["http_proxy"] = "http://env.test:1";
    QCOMPARE(words(kPlain, {u"socks5://own.test:1080"_s, {}}).proxy,
             u"proxy socks5://own.test:1080"_s);
    QCOMPARE(words(kPlain, {kNoProxy, {}}).proxy, u"no proxy"_s);
}

void TestRouteFinder::the_environment_goes_before_the_system_and_is_named_without_its_password()
{
    m_variables["https_proxy"] = "http://me:canary@env.test:3128";
    QCOMPARE(words(kSecure), (NetworkRoute{u"system proxy http://env.test:3128 (https_proxy)"_s,
                                           u"system certificates"_s}));
}

void TestRouteFinder::the_system_is_asked_last()
{
    QCOMPARE(words(kPlain).proxy, u"system proxy http://system.test:3128"_s);
}

void TestRouteFinder::a_variable_that_is_no_proxy_is_named_but_not_repeated()
{
    m_variables["https_proxy"] = "ftp://me:canary@env.test";
    const NetworkFailure found = failure(kSecure);
    QCOMPARE(found.kind, HttpFailureKind::Proxy);
    QVERIFY2(found.message.contains(u"https_proxy"_s), qPrintable(found.message));
    QVERIFY(!found.message.contains(u"canary"_s));
}

void TestRouteFinder::authorities_that_can_t_be_read_end_it()
{
    const NetworkFailure found = failure(kSecure, {{}, u"/nowhere/ca.pem"_s});
    QCOMPARE(found.kind, HttpFailureKind::Tls);
    QVERIFY(found.message.contains(u"/nowhere/ca.pem"_s));
    // Without TLS nobody is asked for a certificate.
    QVERIFY(words(kPlain, {kNoProxy, u"/nowhere/ca.pem"_s}).certificates.isEmpty());
}

QTEST_GUILESS_MAIN(TestRouteFinder)
#include "tst_routefinder.moc"
