// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QByteArray>
#include <QStringList>

namespace fuseboard {

/// Whether a header carries what is for nobody else, by its name or by its value.
bool isSecretHeader(const QString& name, const QString& value);
bool isSecretWebhook(const QUrl& webhook);
bool isSecretArgument(const QString& argument); ///< of a command

/// A configuration that can be given away: headers, webhooks and commands that look like they carry
/// a secret are left out.
struct ConfigurationExport
{
    QByteArray json;
    QStringList leftOut; ///< "providers openai: headers.X-Token"
};
ConfigurationExport exportOf(const Configuration& configuration);

} // namespace fuseboard
