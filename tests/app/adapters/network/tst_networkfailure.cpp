// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networkfailure.h"
#include "tests/support/testcertificate.h"

#include <QSslCertificate>
#include <QSslError>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const NetworkOrigin kOrigin{.tls = true, .host = u"api.example.com"_s, .port = 443};

} // namespace

class TestNetworkFailure : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void says_why_there_is_no_connection_data();
    void says_why_there_is_no_connection();
    void names_the_reason_of_the_certificate_data();
    void names_the_reason_of_the_certificate();
    void names_each_reason_once_and_tells_issuer_and_expiry();
    void the_cure_fits_the_fault();
    void survives_a_server_without_a_certificate();

private:
    QSslCertificate m_certificate;
};

void TestNetworkFailure::initTestCase()
{
    const TestCertificate made =
        TestCertificate::make(u"Corporate Middlebox"_s, u"DNS:other.example"_s);
    QVERIFY2(made.fault.isEmpty(), qPrintable(made.fault));
    m_certificate = QSslCertificate(made.certificatePem);
    QVERIFY(!m_certificate.isNull());
}

void TestNetworkFailure::says_why_there_is_no_connection_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::addColumn<HttpFailureKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("refused") << QAbstractSocket::ConnectionRefusedError << HttpFailureKind::Refused
                             << u"Connection refused by api.example.com."_s;
    QTest::newRow("name") << QAbstractSocket::HostNotFoundError << HttpFailureKind::Dns
                          << u"Could not find the host api.example.com."_s;
    QTest::newRow("closed")
        << QAbstractSocket::RemoteHostClosedError << HttpFailureKind::Reset
        << u"api.example.com closed the connection while it was being set up."_s;
    QTest::newRow("silent") << QAbstractSocket::SocketTimeoutError << HttpFailureKind::Unreachable
                            << u"No answer from api.example.com."_s;
    QTest::newRow("no route") << QAbstractSocket::NetworkError << HttpFailureKind::Unreachable
                              << u"Could not reach api.example.com: the words."_s;
    QTest::newRow("handshake") << QAbstractSocket::SslHandshakeFailedError << HttpFailureKind::Tls
                               << u"The TLS handshake with api.example.com failed: the words."_s;
    QTest::newRow("proxy login") << QAbstractSocket::ProxyAuthenticationRequiredError
                                 << HttpFailureKind::Proxy
                                 << u"The proxy on the way to api.example.com asks for a login."_s;
    QTest::newRow("proxy") << QAbstractSocket::ProxyNotFoundError << HttpFailureKind::Proxy
                           << u"The proxy on the way to api.example.com failed: the words."_s;
    QTest::newRow("other") << QAbstractSocket::SocketResourceError << HttpFailureKind::Other
                           << u"The connection to api.example.com failed: the words."_s;
}

void TestNetworkFailure::says_why_there_is_no_connection()
{
    QFETCH(QAbstractSocket::SocketError, error);
    QFETCH(HttpFailureKind, kind);
    QFETCH(QString, message);
    const NetworkFailure failure = connectFailure(error, u"the words"_s, kOrigin);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.message, message);
}

void TestNetworkFailure::names_the_reason_of_the_certificate_data()
{
    QTest::addColumn<QSslError::SslError>("error");
    QTest::addColumn<QString>("reason");
    const QString expiry = QDateTime::currentDateTimeUtc().addDays(30).date().toString(Qt::ISODate);
    QTest::newRow("self-signed") << QSslError::SelfSignedCertificate << u"it is self-signed"_s;
    QTest::newRow("unknown authority")
        << QSslError::UnableToGetLocalIssuerCertificate << u"does not know the authority"_s;
    QTest::newRow("expired") << QSslError::CertificateExpired << u"it expired on "_s + expiry;
    QTest::newRow("too early") << QSslError::CertificateNotYetValid << u"this computer's clock"_s;
    QTest::newRow("name") << QSslError::HostNameMismatch
                          << u"it is not made out to api.example.com"_s;
    QTest::newRow("revoked") << QSslError::CertificateRevoked << u"it was revoked"_s;
}

void TestNetworkFailure::names_the_reason_of_the_certificate()
{
    QFETCH(QSslError::SslError, error);
    QFETCH(QString, reason);
    const NetworkFailure failure = certificateFailure({QSslError(error, m_certificate)}, kOrigin);
    QCOMPARE(failure.kind, HttpFailureKind::Tls);
    QVERIFY2(failure.message.contains(reason), qPrintable(failure.message));
}

void TestNetworkFailure::names_each_reason_once_and_tells_issuer_and_expiry()
{
    const NetworkFailure failure =
        certificateFailure({QSslError(QSslError::UnableToGetLocalIssuerCertificate, m_certificate),
                            QSslError(QSslError::UnableToVerifyFirstCertificate, m_certificate),
                            QSslError(QSslError::HostNameMismatch, m_certificate)},
                           kOrigin);
    QCOMPARE(failure.message,
             u"The certificate of api.example.com was refused: this computer does not know the "
             "authority that issued it; it is not made out to api.example.com. Issued by "
             "“Corporate Middlebox”, valid until %1. If that is your company's own authority, set "
             "\"ca_file\" of the provider to the PEM file with its certificate."_s.arg(
                 m_certificate.expiryDate().toUTC().date().toString(Qt::ISODate)));
}

void TestNetworkFailure::the_cure_fits_the_fault()
{
    const QSslError unknown(QSslError::UnableToGetLocalIssuerCertificate, m_certificate);
    const QString message = certificateFailure({unknown}, kOrigin, u"/etc/corp.pem"_s).message;
    QVERIFY2(message.endsWith(u"The file /etc/corp.pem (\"ca_file\") does not have it either: ask "
                              "for the right one."_s),
             qPrintable(message));
    const QSslError expired(QSslError::CertificateExpired, m_certificate);
    QVERIFY(!certificateFailure({expired}, kOrigin).message.contains(u"ca_file"_s));
}

void TestNetworkFailure::survives_a_server_without_a_certificate()
{
    const NetworkFailure failure =
        certificateFailure({QSslError(QSslError::NoPeerCertificate)}, kOrigin);
    QCOMPARE(failure.message,
             u"The certificate of api.example.com was refused: the server showed none."_s);
}

QTEST_GUILESS_MAIN(TestNetworkFailure)
#include "tst_networkfailure.moc"
