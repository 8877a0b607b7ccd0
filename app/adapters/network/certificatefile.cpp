// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/certificatefile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qint64 kMostBytes = 1 << 20;

CertificateFile unusable(const QString& path, const QString& reason, const QString& cure)
{
    return {{}, u"The certificate file %1 (\"ca_file\") %2. %3"_s.arg(path, reason, cure)};
}

} // namespace

CertificateFile readCertificateFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unusable(path, u"is not there"_s, u"Correct the path, or take the setting out."_s);
    if (!info.isFile() || info.size() > kMostBytes)
        return unusable(path, u"is no file of at most 1 MiB"_s, u"Name a PEM file."_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(path, u"can't be read: %1"_s.arg(file.errorString()),
                        u"Give yourself the right to read it."_s);
    }
    const auto certificates = QSslCertificate::fromData(file.read(kMostBytes), QSsl::Pem);
    if (certificates.isEmpty()) {
        return unusable(path, u"has no certificate in it"_s,
                        u"It needs blocks that begin with -----BEGIN CERTIFICATE-----."_s);
    }
    return {certificates, {}};
}

} // namespace fuseboard
