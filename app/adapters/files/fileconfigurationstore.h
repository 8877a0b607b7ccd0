// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/configurationstore.h"

namespace fuseboard {

/// `config.json` where the user keeps it, and `config.last-good.json` in the data directory.
/// Missing folders are made for the user alone (0700), new files too (0600); a file that exists
/// keeps its permissions. A `config.json` that is a symbolic link, as dotfiles managers make it,
/// stays one: its target is written. At most 4 MiB are read.
/// Threads: any one.
class FileConfigurationStore : public ConfigurationStore
{
public:
    FileConfigurationStore(const QString& configFile, const QString& dataDirectory);

    QString place() const override;
    FileResult read() override;
    FileResult write(const QByteArray& bytes) override;
    FileResult readLastGood() override;
    FileResult keepAsLastGood(const QByteArray& bytes) override;

private:
    QString m_configFile;
    QString m_lastGoodFile;
};

} // namespace fuseboard
