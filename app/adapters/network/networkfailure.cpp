// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/networkfailure.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// Text out of a certificate is a stranger's: one line, not long.
QString oneLine(const QString& text)
{
    return text.simplified().left(120);
}

QString nameIn(const QStringList& commonNames, const QStringList& organizations)
{
    const QStringList names = commonNames.isEmpty() ? organizations : commonNames;
    return names.isEmpty() ? u"an unnamed issuer"_s : u"“%1”"_s.arg(oneLine(names.constFirst()));
}

QString issuerOf(const QSslCertificate& certificate)
{
    return nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization));
}

QString dateOf(const QDateTime& moment)
{
    return moment.toUTC().date().toString(Qt::ISODate);
}

QString reasonFor(const QSslError& error, const QString& host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return u"it is self-signed, and no authority this computer knows vouches for it"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"this computer does not know the authority that issued it"_s;
    case QSslError::CertificateExpired:
        return u"it expired on %1"_s.arg(dateOf(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return u"it is not valid before %1; check this computer's clock"_s.arg(
            dateOf(certificate.effectiveDate()));
    case QSslError::HostNameMismatch:
        return u"it is not made out to %1"_s.arg(host);
    case QSslError::CertificateRevoked:
        return u"it was revoked"_s;
    case QSslError::NoPeerCertificate:
        return u"the server showed none"_s;
    default:
        return oneLine(error.errorString()).toLower();
    }
}

bool isUnknownAuthority(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

QString cureFor(const QList<QSslError>& errors, const QString& caFile)
{
    if (!std::any_of(errors.begin(), errors.end(), isUnknownAuthority))
        return {};
    if (caFile.isEmpty()) {
        return u" If that is your company's own authority, set \"ca_file\" of the provider to the "
               "PEM file with its certificate."_s;
    }
    return u" The file %1 (\"ca_file\") does not have it either: ask for the right one."_s.arg(
        caFile);
}

} // namespace

NetworkFailure lookupFailure(const QHostInfo& info, const NetworkOrigin& origin)
{
    if (info.error() == QHostInfo::HostNotFound)
        return {HttpFailureKind::Dns, u"Could not find the host %1."_s.arg(origin.host)};
    return {HttpFailureKind::Dns,
            u"Could not look up the host %1: %2."_s.arg(origin.host, info.errorString())};
}

NetworkFailure connectFailure(QAbstractSocket::SocketError error, const QString& words,
                              const NetworkOrigin& origin)
{
    const QString where = origin.forPeople();
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {HttpFailureKind::Refused, u"Connection refused by %1."_s.arg(where)};
    case QAbstractSocket::HostNotFoundError:
        return {HttpFailureKind::Dns, u"Could not find the host %1."_s.arg(origin.host)};
    case QAbstractSocket::RemoteHostClosedError:
        return {HttpFailureKind::Reset,
                u"%1 closed the connection while it was being set up."_s.arg(where)};
    case QAbstractSocket::SocketTimeoutError:
        return {HttpFailureKind::Unreachable, u"No answer from %1."_s.arg(where)};
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
        return {HttpFailureKind::Unreachable, u"Could not reach %1: %2."_s.arg(where, words)};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {HttpFailureKind::Tls, u"The TLS handshake with %1 failed: %2."_s.arg(where, words)};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {HttpFailureKind::Proxy,
                u"The proxy on the way to %1 asks for a login."_s.arg(where)};
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return {HttpFailureKind::Proxy,
                u"The proxy on the way to %1 failed: %2."_s.arg(where, words)};
    default:
        return {HttpFailureKind::Other, u"The connection to %1 failed: %2."_s.arg(where, words)};
    }
}

NetworkFailure proxyFailure(const QString& proxy, const NetworkFailure& inner)
{
    return {HttpFailureKind::Proxy,
            u"The proxy %1 can't be reached. %2 Check \"proxy\" of the provider, or the system's "
            "proxy settings."_s.arg(proxy, inner.message)};
}

NetworkFailure certificateFailure(const QList<QSslError>& errors, const NetworkOrigin& origin,
                                  const QString& caFile)
{
    QStringList reasons;
    QSslCertificate certificate;
    for (const QSslError& error : errors) {
        const QString reason = reasonFor(error, origin.host);
        if (!reasons.contains(reason))
            reasons += reason;
        if (certificate.isNull())
            certificate = error.certificate();
    }
    QString message =
        u"The certificate of %1 was refused: %2."_s.arg(origin.forPeople(), reasons.join(u"; "_s));
    if (!certificate.isNull()) {
        message += u" Issued by %1, valid until %2."_s.arg(issuerOf(certificate),
                                                           dateOf(certificate.expiryDate()));
    }
    return {HttpFailureKind::Tls, message + cureFor(errors, caFile)};
}

} // namespace fuseboard
