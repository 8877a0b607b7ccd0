// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configurationfields.h"
#include "app/domain/provider.h"

#include <QUrl>

namespace fuseboard {

/// What the single values of a configuration may be. None of the messages repeats a value that
/// could hold a key.

std::optional<Complaint> checkName(const QString& name);
std::optional<Complaint> checkModel(const QString& model);
std::optional<Complaint> checkHeader(const QString& name, const QString& value);
std::optional<Complaint> checkUrl(const QUrl& url);
std::optional<Complaint> checkProxy(const QString& proxy);
std::optional<Complaint>
checkCertificateFile(const QString& path); ///< the path alone, not the file
std::optional<Complaint> checkEncryption(const Provider& provider, const QUrl& url);

FieldReader address(QUrl& target);
FieldReader dialect(QString& target);
FieldReader jitter(Jitter& target);
FieldReader keySource(Provider& provider);
FieldReader proxy(QString& target);
FieldReader headers(QMap<QString, QString>& target);

} // namespace fuseboard
