// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificate.h"

#include <QTemporaryDir>

namespace fuseboard {

/// An authority of the test's own, made by the openssl command line, and what it issues.
class TestAuthority
{
public:
    explicit TestAuthority(const QString& commonName);

    QString file() const; ///< its certificate, as PEM
    QByteArray certificatePem() const;
    QString fault() const { return m_fault; } ///< why there is none

    /// `subjectAltName` as openssl takes it; `days` from now on, -1: it ended yesterday.
    TestCertificate issue(const QString& subjectAltName, int days = 30) const;

private:
    QTemporaryDir m_folder;
    QString m_fault;
};

} // namespace fuseboard
