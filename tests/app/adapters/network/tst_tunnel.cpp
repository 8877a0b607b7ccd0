// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"
#include "tests/app/adapters/network/course.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testproxy.h"

using namespace fuseboard;

namespace {

const QString kHost = u"api.fuseboard.invalid"_s; ///< that only the proxy can find

} // namespace

/// Ways through proxies, seen from outside: through the transport.
class TestTunnel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void a_proxy_that_refuses_is_named_data();
    void a_proxy_that_refuses_is_named();
    void a_proxy_that_is_not_there_is_named_data();
    void a_proxy_that_is_not_there_is_named();
    void a_proxy_that_is_silent_ends_with_the_cancel();
    void a_proxy_sees_neither_key_nor_prompt_data();
    void a_proxy_sees_neither_key_nor_prompt();
    void a_strangers_certificate_behind_the_proxy_sees_no_key();
    void loopback_is_reached_directly();
    void none_passes_the_system_by();
    void the_environment_says_where_the_proxy_is();
    void an_unusable_environment_is_named();
    void the_system_says_where_the_proxy_is();
    void a_proxy_that_the_policy_does_not_allow_is_not_spoken_to();
    void connections_of_different_ways_are_never_shared();

private:
    HttpRequest request(const QString& proxy) const;
    std::unique_ptr<NetworkTransport> transport();

    FakeClock m_clock;
    std::unique_ptr<TestAuthority> m_authority;
    TestCertificate m_certificate;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<TestProxy> m_proxy;
    QMap<QByteArray, QByteArray> m_environment;
    QList<QNetworkProxy> m_system;
};

void TestTunnel::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>(u"Corporate Authority"_s);
    QVERIFY2(m_authority->fault().isEmpty(), qPrintable(m_authority->fault()));
    m_certificate = m_authority->issue(u"DNS:"_s + kHost + u",IP:127.0.0.1"_s);
    QVERIFY2(m_certificate.fault.isEmpty(), qPrintable(m_certificate.fault));
}

void TestTunnel::init()
{
    m_server = std::make_unique<RawServer>();
    m_server->encryptWith(m_certificate.certificatePem, m_certificate.keyPem);
    m_server->answerWith(reply("hello"_ba));
    m_proxy = std::make_unique<TestProxy>(m_server->serverPort());
    m_environment.clear();
    m_system = {QNetworkProxy(QNetworkProxy::NoProxy)};
}

HttpRequest TestTunnel::request(const QString& proxy) const
{
    HttpRequest request = post(QUrl(u"https://%1/v1"_s.arg(kHost)), "a prompt"_ba);
    request.network = {proxy, m_authority->file()};
    return request;
}

std::unique_ptr<NetworkTransport> TestTunnel::transport()
{
    return std::make_unique<NetworkTransport>(
        m_clock, ProxySources{[this](const char* name) { return m_environment.value(name); },
                              [system = m_system](const QNetworkProxyQuery&) { return system; }});
}

void TestTunnel::a_proxy_that_refuses_is_named_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("login") << "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: "
                              "Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
                           << u" asks for a login (status 407), which is not supported."_s;
    QTest::newRow("forbidden") << reply("no"_ba, "403 Forbidden"_ba)
                               << u" refused the way to api.fuseboard.invalid: status 403."_s;
    QTest::newRow("unreachable") << reply(""_ba, "502 Bad Gateway"_ba) << u": status 502."_s;
    QTest::newRow("moved") << reply(""_ba, "302 Found"_ba, "Location: http://login/\r\n"_ba)
                           << u": status 302."_s;
    QTest::newRow("no HTTP") << "SSH-2.0\r\n"_ba << u"can't be read: what came is not HTTP/1."_s;
    QTest::newRow("endless") << "HTTP/1.1 200 OK\r\nX: "_ba + QByteArray(100'000, 'a')
                             << u"can't be read: its head is over 64 KiB."_s;
    QTest::newRow("talkative") << "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"_ba
                               << u" sent something that nobody asked for."_s;
}

void TestTunnel::a_proxy_that_refuses_is_named()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    m_proxy->refuseWith(bytes);
    const auto network = transport();
    Course course;
    course.start(*network, request(m_proxy->address()));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"C!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Proxy);
    QVERIFY2(course.failure().message.contains(u"The proxy "_s + m_proxy->address()),
             qPrintable(course.failure().message));
    QVERIFY2(course.failure().message.contains(says), qPrintable(course.failure().message));
    QCOMPARE(m_proxy->asked(), QStringList{kHost + u":443"_s});
    QVERIFY(!m_proxy->seen().contains(kKey));
}

void TestTunnel::a_proxy_that_is_not_there_is_named_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("socks5") << u"socks5"_s;
}

void TestTunnel::a_proxy_that_is_not_there_is_named()
{
    QFETCH(QString, scheme);
    const QString address = m_proxy->address(scheme);
    m_proxy.reset();
    const auto network = transport();
    Course course;
    course.start(*network, request(address));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"C!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Proxy);
    QVERIFY2(course.failure().message.contains(address), qPrintable(course.failure().message));
}

void TestTunnel::a_proxy_that_is_silent_ends_with_the_cancel()
{
    RawServer silent;
    const auto network = transport();
    Course course;
    course.start(*network, request(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
    WAIT_FOR(silent.requests().size() == 1);
    course.call->cancel();
    WAIT_FOR(!silent.last().isOpen());
    QCOMPARE(course.letters(), u"C"_s);
}

void TestTunnel::a_proxy_sees_neither_key_nor_prompt_data()
{
    a_proxy_that_is_not_there_is_named_data();
}

void TestTunnel::a_proxy_sees_neither_key_nor_prompt()
{
    QFETCH(QString, scheme);
    const auto network = transport();
    const QString proxy = m_proxy->address(scheme);
    Course course;
    course.start(*network, request(proxy));
    WAIT_UNTIL_OVER(course);
    QVERIFY2(course.has('E'), qPrintable(course.failure().message));
    QCOMPARE(course.letters(), u"CTSHBE"_s);
    QCOMPARE(course.body(), "hello"_ba);
    QCOMPARE(course.find<HttpConnecting>()->route.proxy, u"proxy "_s + proxy);
    QCOMPARE(course.find<HttpSent>()->route.certificates,
             u"system certificates and "_s + m_authority->file());
    QVERIFY(m_server->requests().constFirst().contains(kKey));
    QCOMPARE(m_proxy->asked(), QStringList{kHost + u":443"_s});
    QVERIFY(m_proxy->seen().size() > 100);
    QVERIFY(!m_proxy->seen().contains(kKey));
    QVERIFY(!m_proxy->seen().contains("a prompt"));
}

void TestTunnel::a_strangers_certificate_behind_the_proxy_sees_no_key()
{
    const auto network = transport();
    HttpRequest untrusting = request(m_proxy->address());
    untrusting.network.caFile.clear();
    Course course;
    course.start(*network, untrusting);
    WAIT_UNTIL_OVER(course);
    settle();
    QCOMPARE(course.letters(), u"C!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Tls);
    QVERIFY2(course.failure().message.contains(u"Issued by “Corporate Authority”"_s) &&
                 course.failure().message.contains(u"\"ca_file\""_s),
             qPrintable(course.failure().message));
    QVERIFY(m_server->requests().isEmpty());
}

void TestTunnel::loopback_is_reached_directly()
{
    const auto network = transport();
    HttpRequest local = request(m_proxy->address());
    local.url = m_server->url();
    m_environment.insert("https_proxy"_ba, m_proxy->address().toLatin1());
    Course course;
    course.start(*network, local);
    WAIT_UNTIL_OVER(course);
    QVERIFY2(course.has('E'), qPrintable(course.failure().message));
    QCOMPARE(course.find<HttpSent>()->route.proxy, u"no proxy"_s);
    QVERIFY(m_proxy->asked().isEmpty());
}

void TestTunnel::none_passes_the_system_by()
{
    m_environment.insert("https_proxy"_ba, m_proxy->address().toLatin1());
    m_system = {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->serverPort())};
    const auto network = transport();
    Course course;
    course.start(*network, request(u"none"_s));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.failure().kind, HttpFailureKind::Dns); // only the proxy knows the name
    QCOMPARE(course.find<HttpConnecting>()->route.proxy, u"no proxy"_s);
    QVERIFY(m_proxy->asked().isEmpty());
}

void TestTunnel::the_environment_says_where_the_proxy_is()
{
    m_environment.insert("HTTPS_PROXY"_ba, m_proxy->address().toLatin1());
    const auto network = transport();
    Course course;
    course.start(*network, request({}));
    WAIT_UNTIL_OVER(course);
    QVERIFY2(course.has('E'), qPrintable(course.failure().message));
    QCOMPARE(course.find<HttpSent>()->route.proxy,
             u"system proxy %1 (HTTPS_PROXY)"_s.arg(m_proxy->address()));
    QCOMPARE(m_proxy->asked().size(), 1);
}

void TestTunnel::an_unusable_environment_is_named()
{
    m_environment.insert("HTTPS_PROXY"_ba, "https://me:canary@proxy:3128"_ba);
    const auto network = transport();
    Course course;
    course.start(*network, request({}));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Proxy);
    QVERIFY(course.failure().message.startsWith(u"The environment variable HTTPS_PROXY "_s));
    QVERIFY(!course.failure().message.contains(u"canary"_s));
}

void TestTunnel::the_system_says_where_the_proxy_is()
{
    m_system = {QNetworkProxy(QNetworkProxy::HttpCachingProxy, u"127.0.0.1"_s,
                              m_proxy->serverPort(), u"me"_s, u"canary"_s)};
    const auto network = transport();
    Course course;
    course.start(*network, request({}));
    WAIT_UNTIL_OVER(course);
    QVERIFY2(course.has('E'), qPrintable(course.failure().message));
    QCOMPARE(course.find<HttpSent>()->route.proxy, u"system proxy "_s + m_proxy->address());
    QVERIFY(!m_proxy->seen().contains("Proxy-Authorization"));
}

void TestTunnel::a_proxy_that_the_policy_does_not_allow_is_not_spoken_to()
{
    m_environment["https_proxy"] = m_proxy->address().toLatin1();
    const auto network = transport();
    HttpRequest refused = request({});
    refused.proxyCheck = [](const QString& host) { return u"No way through %1."_s.arg(host); };
    Course course;
    course.start(*network, refused);
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.failure().kind, HttpFailureKind::NotAllowed);
    QCOMPARE(course.failure().message, u"No way through 127.0.0.1."_s);
    QVERIFY(m_proxy->asked().isEmpty());
    QVERIFY(m_proxy->seen().isEmpty());
    HttpRequest allowed = request({});
    allowed.proxyCheck = [](const QString&) { return QString(); };
    Course other;
    other.start(*network, allowed);
    WAIT_UNTIL_OVER(other);
    QCOMPARE(other.status(), 200);
    QCOMPARE(m_proxy->asked().size(), 1);
}

void TestTunnel::connections_of_different_ways_are_never_shared()
{
    m_system = {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->serverPort())};
    const auto network = transport();
    HttpRequest untrusting = request(m_proxy->address());
    untrusting.network.caFile.clear();
    Course first;
    first.start(*network, request(m_proxy->address()));
    WAIT_UNTIL_OVER(first);
    QCOMPARE(first.letters(), u"CTSHBE"_s);

    Course stranger;
    stranger.start(*network, untrusting);
    WAIT_UNTIL_OVER(stranger);
    QCOMPARE(stranger.failure().kind, HttpFailureKind::Tls);
    Course otherWay;
    otherWay.start(*network, request({}));
    WAIT_UNTIL_OVER(otherWay);
    QCOMPARE(otherWay.letters(), u"CTSHBE"_s);

    Course again;
    again.start(*network, request(m_proxy->address()));
    WAIT_UNTIL_OVER(again);
    QCOMPARE(again.letters(), u"SHBE"_s);
    QCOMPARE(again.find<HttpSent>()->route.proxy, u"proxy "_s + m_proxy->address());
    QCOMPARE(m_proxy->asked().size(), 3);
}

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
