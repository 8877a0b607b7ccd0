// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fuseboard {

/// A self-signed certificate and its key, made by the openssl command line.
struct TestCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem;
    QString fault; ///< why there is none: openssl is missing or failed

    /// `subjectAltName` as openssl takes it: "IP:127.0.0.1", "DNS:other.example".
    static TestCertificate make(const QString& commonName, const QString& subjectAltName);
};

} // namespace fuseboard
