// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

const QStringList kNewKey{u"-nodes"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                          u"ec_paramgen_curve:prime256v1"_s};

/// Empty: it went well.
QString runOpenssl(const QStringList& arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForStarted())
        return u"The program openssl is missing: install the package openssl."_s;
    if (openssl.waitForFinished() && openssl.exitCode() == 0)
        return {};
    return u"openssl failed: %1"_s.arg(QString::fromUtf8(openssl.readAllStandardError()));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestAuthority::TestAuthority(const QString& commonName)
    : m_fault(runOpenssl(QStringList{u"req"_s, u"-x509"_s} + kNewKey +
                         QStringList{u"-days"_s, u"30"_s, u"-subj"_s, u"/CN="_s + commonName,
                                     u"-keyout"_s, m_folder.filePath(u"authority.key"_s), u"-out"_s,
                                     m_folder.filePath(u"authority.pem"_s)}))
{
}

QString TestAuthority::file() const
{
    return m_folder.filePath(u"authority.pem"_s);
}

QByteArray TestAuthority::certificatePem() const
{
    return contentOf(file());
}

TestCertificate TestAuthority::issue(const QString& subjectAltName, int days) const
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString request = folder.filePath(u"request.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QFile names(folder.filePath(u"names"_s));
    if (names.open(QIODevice::WriteOnly))
        names.write("subjectAltName=" + subjectAltName.toUtf8());
    names.close();
    QString fault =
        runOpenssl(QStringList{u"req"_s, u"-new"_s} + kNewKey +
                   QStringList{u"-subj"_s, u"/CN=server"_s, u"-keyout"_s, key, u"-out"_s, request});
    if (fault.isEmpty()) {
        fault = runOpenssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, file(), u"-CAkey"_s,
                            m_folder.filePath(u"authority.key"_s), u"-CAcreateserial"_s, u"-days"_s,
                            QString::number(days), u"-extfile"_s, names.fileName(), u"-out"_s,
                            certificate});
    }
    return {contentOf(certificate), contentOf(key), fault};
}

} // namespace fuseboard
