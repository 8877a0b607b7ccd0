// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/filepolicystore.h"

#include "app/adapters/files/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A link that leads nowhere is there, and so is what cannot be looked at: both are faults to tell.
bool isThere(const QString& file)
{
    std::error_code error;
    const auto status =
        std::filesystem::symlink_status(QFileInfo(file).filesystemFilePath(), error);
    return status.type() != std::filesystem::file_type::not_found;
}

} // namespace

FilePolicyStore::FilePolicyStore(const QStringList& files, const QString& dataDirectory)
    : m_files(files),
      m_lastGoodFile(QFileInfo(dataDirectory + u"/policy.last-good.json"_s).absoluteFilePath())
{
}

QString FilePolicyStore::place() const
{
    const auto found = std::find_if(m_files.cbegin(), m_files.cend(), isThere);
    if (found != m_files.cend())
        return *found;
    return m_files.isEmpty() ? QString() : m_files.constFirst();
}

FileResult FilePolicyStore::read()
{
    const QString file = place();
    if (file.isEmpty())
        return {.ok = false, .exists = false, .bytes = {}, .message = {}};
    return readWholeFile(file);
}

bool FilePolicyStore::userCanWrite() const
{
#ifdef Q_OS_UNIX
    // Whoever can write the folder can put another file in its place.
    const QFileInfo file(place());
    return geteuid() != 0 && (file.isWritable() || QFileInfo(file.absolutePath()).isWritable());
#else
    return false;
#endif
}

FileResult FilePolicyStore::readLastGood()
{
    return readWholeFile(m_lastGoodFile);
}

FileResult FilePolicyStore::keepAsLastGood(const QByteArray& bytes)
{
    if (const FileResult kept = readLastGood(); kept.ok && kept.bytes == bytes)
        return kept;
    return writeWholeFile(m_lastGoodFile, bytes);
}

void FilePolicyStore::forgetLastGood()
{
    QFile::remove(m_lastGoodFile);
}

} // namespace fuseboard
