// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/files/fileconfigurationstore.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// A folder of its own for the files of a store, empty for each story.
class ConfigurationFolder
{
protected:
    void renew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    FileConfigurationStore store() const
    {
        return {path(u"config/config.json"_s), path(u"data"_s)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The file, and the folders above it.
inline void plant(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    putFile(path, bytes);
}

inline constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace fuseboard
