// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/fileconfigurationstore.h"

#include "app/adapters/files/wholefile.h"

#include <QFileInfo>

namespace fuseboard {

using namespace Qt::StringLiterals;

FileConfigurationStore::FileConfigurationStore(const QString& configFile,
                                               const QString& dataDirectory)
    : m_configFile(QFileInfo(configFile).absoluteFilePath()),
      m_lastGoodFile(QFileInfo(dataDirectory + u"/config.last-good.json"_s).absoluteFilePath())
{
}

QString FileConfigurationStore::place() const
{
    return m_configFile;
}

FileResult FileConfigurationStore::read()
{
    return readWholeFile(m_configFile);
}

FileResult FileConfigurationStore::write(const QByteArray& bytes)
{
    return writeWholeFile(m_configFile, bytes);
}

FileResult FileConfigurationStore::readLastGood()
{
    return readWholeFile(m_lastGoodFile);
}

FileResult FileConfigurationStore::keepAsLastGood(const QByteArray& bytes)
{
    return writeWholeFile(m_lastGoodFile, bytes);
}

} // namespace fuseboard
