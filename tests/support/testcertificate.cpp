// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificate TestCertificate::make(const QString& commonName, const QString& subjectAltName)
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                   u"/CN="_s + commonName, u"-addext"_s, u"subjectAltName="_s + subjectAltName,
                   u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForStarted())
        return {{}, {}, u"The program openssl is missing: install the package openssl."_s};
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        return {{},
                {},
                u"openssl could not make a certificate: %1"_s.arg(
                    QString::fromUtf8(openssl.readAllStandardError()))};
    }
    return {contentOf(certificate), contentOf(key), {}};
}

} // namespace fuseboard
