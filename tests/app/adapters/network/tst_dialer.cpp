// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networktransport.h"
#include "tests/app/adapters/network/course.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"
#include "tests/support/testauthority.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace fuseboard;

/// How a connection comes about, or not, seen from outside: through the transport.
class TestDialer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void finds_the_address_that_answers();
    void a_refused_connection_is_named();
    void an_unknown_host_is_named();
    void an_unknown_authority_is_refused_and_sees_no_key();
    void a_certificate_for_another_host_is_refused();
    void a_trusted_server_is_called_over_tls();
    void a_large_reply_over_tls_is_read_to_its_end();
    void authorities_of_a_file_are_added_to_those_known();
    void a_missing_certificate_file_is_named_before_anything_is_sent();
    void cancelled_within_the_encrypted_event_it_is_silent();
    void a_plain_server_behind_https_is_named();

private:
    void trust(const TestCertificate& certificate);

    FakeClock m_clock;
    QSslConfiguration m_tlsBefore;
    TestCertificate m_forLoopback;
    TestCertificate m_forAnother;
};

void TestDialer::initTestCase()
{
    m_tlsBefore = QSslConfiguration::defaultConfiguration();
    m_forLoopback = TestCertificate::make(u"Test Authority"_s, u"IP:127.0.0.1"_s);
    QVERIFY2(m_forLoopback.fault.isEmpty(), qPrintable(m_forLoopback.fault));
    m_forAnother = TestCertificate::make(u"Test Authority"_s, u"DNS:other.example"_s);
    QVERIFY2(m_forAnother.fault.isEmpty(), qPrintable(m_forAnother.fault));
}

void TestDialer::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_tlsBefore);
}

void TestDialer::trust(const TestCertificate& certificate)
{
    QSslConfiguration configuration = m_tlsBefore;
    configuration.addCaCertificate(QSslCertificate(certificate.certificatePem));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestDialer::finds_the_address_that_answers()
{
    RawServer server; // on 127.0.0.1 alone, while localhost may also be ::1
    server.answerWith(reply("hello"_ba));
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url({}, u"localhost"_s)));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"CSHBE"_s);
}

void TestDialer::a_refused_connection_is_named()
{
    QUrl url;
    {
        RawServer server;
        url = server.url();
    }
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(url));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"C!"_s);
    QVERIFY(!course.toldTooEarly);
    QCOMPARE(course.failure().kind, HttpFailureKind::Refused);
    QCOMPARE(course.failure().message,
             u"Connection refused by 127.0.0.1 port %1."_s.arg(url.port()));
}

void TestDialer::an_unknown_host_is_named()
{
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(QUrl(u"https://api.fuseboard.invalid/v1"_s)));
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"C!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Dns);
    QVERIFY2(course.failure().message.contains(u"host api.fuseboard.invalid"_s),
             qPrintable(course.failure().message));
}

void TestDialer::an_unknown_authority_is_refused_and_sees_no_key()
{
    RawServer server;
    server.encryptWith(m_forLoopback.certificatePem, m_forLoopback.keyPem);
    server.answerWith(reply("hello"_ba));
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    settle();
    QCOMPARE(course.letters(), u"C!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Tls);
    const QString message = course.failure().message;
    QVERIFY2(message.contains(u"self-signed"_s), qPrintable(message));
    QVERIFY2(message.contains(u"Issued by “Test Authority”, valid until 20"_s),
             qPrintable(message));
    QCOMPARE(server.connections().size(), 1);
    QVERIFY(server.last().received().isEmpty());
}

void TestDialer::a_certificate_for_another_host_is_refused()
{
    trust(m_forAnother);
    RawServer server;
    server.encryptWith(m_forAnother.certificatePem, m_forAnother.keyPem);
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    settle();
    QCOMPARE(course.letters(), u"C!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Tls);
    QVERIFY2(course.failure().message.contains(u": it is not made out to 127.0.0.1."_s),
             qPrintable(course.failure().message));
    QVERIFY(server.last().received().isEmpty());
}

void TestDialer::a_trusted_server_is_called_over_tls()
{
    trust(m_forLoopback);
    const QByteArray body(300'000, 'a'); // more than one record and than the read buffer
    RawServer server;
    server.encryptWith(m_forLoopback.certificatePem, m_forLoopback.keyPem);
    server.answerWith(reply(body));
    NetworkTransport transport(m_clock);
    Course first;
    first.start(transport, post(server.url(), body));
    WAIT_UNTIL_OVER(first);
    QVERIFY2(first.has('E'), qPrintable(first.failure().message));
    QCOMPARE(first.letters(), u"CTSHBE"_s);
    QCOMPARE(first.body(), body);
    QVERIFY(first.find<HttpEncrypted>()->connectedAt.has_value());
    QVERIFY(server.requests().constFirst().endsWith(body));

    Course second;
    second.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(second);
    QCOMPARE(second.letters(), u"SHBE"_s);
    QCOMPARE(server.connections().size(), 1);

    server.onRequest([](RawConnection& connection, const QByteArray&) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"_ba);
        connection.close();
    });
    Course cut;
    cut.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(cut);
    QCOMPARE(cut.letters(), u"SHB!"_s);
    QCOMPARE(cut.failure().kind, HttpFailureKind::Cut);
}

void TestDialer::a_large_reply_over_tls_is_read_to_its_end()
{
    trust(m_forLoopback);
    const QByteArray body(900'000, 'a');
    RawServer server;
    server.encryptWith(m_forLoopback.certificatePem, m_forLoopback.keyPem);
    server.onRequest([&body](RawConnection& connection, const QByteArray&) {
        connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body);
        connection.close();
    });
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(server.url()));
    WAIT_UNTIL_OVER(course);
    QVERIFY2(course.has('E'), qPrintable(course.failure().message));
    QCOMPARE(course.body().size(), body.size());
}

void TestDialer::authorities_of_a_file_are_added_to_those_known()
{
    const TestAuthority authority(u"Corporate Authority"_s);
    const TestCertificate issued = authority.issue(u"IP:127.0.0.1"_s);
    QVERIFY2(issued.fault.isEmpty(), qPrintable(issued.fault));
    trust(m_forLoopback);
    NetworkTransport transport(m_clock);
    for (const TestCertificate& certificate : {m_forLoopback, issued}) {
        RawServer server;
        server.encryptWith(certificate.certificatePem, certificate.keyPem);
        server.answerWith(reply("hello"_ba));
        HttpRequest request = post(server.url());
        request.network.caFile = authority.file();
        Course course;
        course.start(transport, request);
        WAIT_UNTIL_OVER(course);
        QVERIFY2(course.has('E'), qPrintable(course.failure().message));
        QCOMPARE(course.find<HttpConnecting>()->route.certificates,
                 u"system certificates and "_s + authority.file());
    }
}

void TestDialer::a_missing_certificate_file_is_named_before_anything_is_sent()
{
    RawServer server;
    server.encryptWith(m_forLoopback.certificatePem, m_forLoopback.keyPem);
    NetworkTransport transport(m_clock);
    HttpRequest request = post(server.url());
    request.network.caFile = u"/nowhere/corp.pem"_s;
    Course course;
    course.start(transport, request);
    WAIT_UNTIL_OVER(course);
    settle();
    QCOMPARE(course.letters(), u"!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Tls);
    QVERIFY2(course.failure().message.contains(u"/nowhere/corp.pem (\"ca_file\") is not there"_s),
             qPrintable(course.failure().message));
    QVERIFY(server.connections().isEmpty());
}

void TestDialer::cancelled_within_the_encrypted_event_it_is_silent()
{
    trust(m_forLoopback);
    RawServer server;
    server.encryptWith(m_forLoopback.certificatePem, m_forLoopback.keyPem);
    NetworkTransport transport(m_clock);
    Course course;
    course.onEvent = [&course](const HttpEvent& event) {
        if (std::holds_alternative<HttpEncrypted>(event))
            course.call.reset();
    };
    course.start(transport, post(server.url()));
    WAIT_FOR(course.has('T'));
    WAIT_FOR(!server.last().isOpen());
    QCOMPARE(course.letters(), u"CT"_s);
    QVERIFY(server.last().received().isEmpty());
}

void TestDialer::a_plain_server_behind_https_is_named()
{
    RawServer server;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    NetworkTransport transport(m_clock);
    Course course;
    course.start(transport, post(url));
    WAIT_FOR(server.connections().size() == 1 && !server.last().received().isEmpty());
    server.last().send("HTTP/1.1 400 Bad Request\r\n\r\n"_ba);
    WAIT_UNTIL_OVER(course);
    QCOMPARE(course.letters(), u"C!"_s);
    QCOMPARE(course.failure().kind, HttpFailureKind::Tls);
    QVERIFY2(course.failure().message.startsWith(u"The TLS handshake with 127.0.0.1 port "_s),
             qPrintable(course.failure().message));
    QVERIFY(!server.last().received().contains(kKey));
}

QTEST_GUILESS_MAIN(TestDialer)
#include "tst_dialer.moc"
