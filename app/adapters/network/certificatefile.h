// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace fuseboard {

/// The authorities in a PEM file.
struct CertificateFile
{
    QList<QSslCertificate> certificates;
    QString fault; ///< why there are none: a sentence that names the file and the cure
};

/// At most 1 MiB of a plain file. Anything else that has a path, such as a pipe, is not opened: it
/// could hold the caller up.
CertificateFile readCertificateFile(const QString& path);

} // namespace fuseboard
